import { Problem } from '../errors/problem.js';
import type { Field } from '../resource/field.js';

/** A column that lists can filter and sort by. */
export type Queryable = Pick<Field, 'inputKey' | 'kind' | 'column' | 'sqlType' | 'choices'> & {
  readonly filter: boolean;
  readonly sortable: boolean;
  readonly optional: boolean;
};

/** A parameter that the list does not have. */
export const unknown = (name: string): Problem =>
  new Problem('request.parameter', { name }, [{ pointer: name, code: 'request.parameter', values: { name } }]);

/** A parameter whose value cannot be used. */
export const wrong = (name: string, value: string): Problem =>
  new Problem('request.invalid', {}, [
    { pointer: name, code: 'request.value', values: { value: value.slice(0, 100) } },
  ]);

/** A positive whole number of a query, such as a page: `fallback` when it is left out, refused when it is more than `max`. */
export function whole(name: string, value: unknown, fallback: number, max: number): number {
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  if (!(number >= 1 && number <= max)) throw wrong(name, String(value));
  return number;
}
