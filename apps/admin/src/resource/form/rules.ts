import type { FieldValue } from '@/api/types';
import { isBlank } from '@/resource/fields/text';
import type { FieldKind, FieldMeta } from '@/resource/meta';

/** A rule a value breaks: the key of its message under `resource.rule` and the figures in it. */
export interface Violation {
  key:
    | 'required'
    | 'requiredChoice'
    | 'minLength'
    | 'maxLength'
    | 'minCount'
    | 'maxCount'
    | 'min'
    | 'max'
    | 'pattern'
    | 'number'
    | 'integer';
  limits: { min?: number; max?: number };
}

const CHOSEN_KINDS = new Set([
  'choice',
  'choices',
  'coded',
  'codes',
  'reference',
  'references',
  'division',
  'date',
  'dateTime',
]);

function violation(key: Violation['key'], field: FieldMeta): Violation {
  return {
    key,
    limits: {
      ...(field.min === undefined ? {} : { min: field.min }),
      ...(field.max === undefined ? {} : { max: field.max }),
    },
  };
}

function below(size: number, field: FieldMeta): boolean {
  return field.min !== undefined && size < field.min;
}

function above(size: number, field: FieldMeta): boolean {
  return field.max !== undefined && size > field.max;
}

function checkText(field: FieldMeta, value: string): Violation | null {
  // Counted in characters as people see them, as the server does: one rare Han character is one.
  const length = [...value.trim()].length;
  if (below(length, field)) return violation('minLength', field);
  if (above(length, field)) return violation('maxLength', field);
  if (field.pattern && !new RegExp(field.pattern, 'u').test(value)) return violation('pattern', field);
  return null;
}

function checkNumber(field: FieldMeta, value: FieldValue): Violation | null {
  const number = Number(value);
  if (!Number.isFinite(number)) return violation('number', field);
  if (field.kind === 'integer' && !Number.isInteger(number)) return violation('integer', field);
  if (below(number, field)) return violation('min', field);
  return above(number, field) ? violation('max', field) : null;
}

function checkCount(field: FieldMeta, value: FieldValue): Violation | null {
  const count = Array.isArray(value) ? value.length : 1;
  if (below(count, field)) return violation('minCount', field);
  return above(count, field) ? violation('maxCount', field) : null;
}

const CHECKS: Partial<Record<FieldKind, (field: FieldMeta, value: FieldValue) => Violation | null>> = {
  text: (field, value) => checkText(field, String(value)),
  longText: (field, value) => checkText(field, String(value)),
  personal: (field, value) => checkText(field, String(value)),
  integer: checkNumber,
  number: checkNumber,
  money: checkNumber,
  choices: checkCount,
  codes: checkCount,
  tags: checkCount,
  references: checkCount,
  attachments: checkCount,
};

/** The first rule of a field that its value breaks; the same rules the server applies. */
export function checkField(field: FieldMeta, value: FieldValue): Violation | null {
  const blank = isBlank(value) || (typeof value === 'string' && value.trim() === '');
  if (blank)
    return field.required ? violation(CHOSEN_KINDS.has(field.kind) ? 'requiredChoice' : 'required', field) : null;
  return CHECKS[field.kind]?.(field, value) ?? null;
}
