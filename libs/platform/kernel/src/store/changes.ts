import type { Change } from '../audit/audit-log.js';
import type { Row } from '../condition/condition.js';
import type { Field } from '../resource/field.js';

const same = (a: unknown, b: unknown): boolean =>
  a === b || ((a ?? null) === null && (b ?? null) === null) || JSON.stringify(a) === JSON.stringify(b);

/** Money is compared as a number: `500000` is `500000.00`. */
const equal = (field: Field, a: unknown, b: unknown): boolean =>
  same(a, b) || (field.kind === 'money' && typeof a === 'string' && typeof b === 'string' && Number(a) === Number(b));

/** Fields whose value differs; personal data masked, because audit and history outlive it. */
export function changesBetween(fields: readonly Field[], before: Row, set: Row): Change[] {
  const masked = (field: Field, value: unknown): unknown =>
    field.mask && typeof value === 'string' ? field.mask(value) : (value ?? null);
  return fields
    .filter((field) => field.inputKey in set && !equal(field, before[field.inputKey], set[field.inputKey]))
    .map((field) => ({
      field: field.inputKey,
      before: masked(field, before[field.inputKey]),
      after: masked(field, set[field.inputKey]),
    }));
}
