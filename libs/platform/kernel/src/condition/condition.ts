/**
 * Conditions on the rows of one record type, written once and evaluated twice: as SQL (row scope, metrics, filters)
 * and on a row in memory (may this person act on it, does this metric count it). Fields are named by their input
 * key (`organisationId`, `status`).
 */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly (string | boolean)[] }
  | { readonly kind: 'within'; readonly field: string; readonly division: string }
  | { readonly kind: 'includes'; readonly field: string; readonly value: string }
  | { readonly kind: 'set'; readonly field: string }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] };

export type Row = Readonly<Record<string, unknown>>;

export const always: Condition = { kind: 'always' };
export const never: Condition = { kind: 'never' };

/** The field has one of the values; no values, no rows. */
export const isIn = (field: string, values: readonly (string | boolean)[]): Condition =>
  values.length === 0 ? never : { kind: 'in', field, values };

/** The field has this value; a reader without one (null) matches nothing. */
export const equals = (field: string, value: string | boolean | null): Condition =>
  value === null ? never : isIn(field, [value]);

/** The division field lies in that city, county or province; null matches nothing. */
export const isWithin = (field: string, division: string | null): Condition =>
  division === null ? never : { kind: 'within', field, division };

/** The list of ids holds this one, e.g. a reader among the people of a record; null matches nothing. */
export const includes = (field: string, value: string | null): Condition =>
  value === null ? never : { kind: 'includes', field, value };

/** The field is not null. */
export const isSet = (field: string): Condition => ({ kind: 'set', field });

export const not = (of: Condition): Condition =>
  of.kind === 'always' ? never : of.kind === 'never' ? always : { kind: 'not', of };

/** At least one holds; folds what is decided already. */
export function anyOf(...conditions: readonly Condition[]): Condition {
  if (conditions.some((condition) => condition.kind === 'always')) return always;
  const of = conditions.filter((condition) => condition.kind !== 'never');
  return of.length === 0 ? never : of.length === 1 ? (of[0] as Condition) : { kind: 'any', of };
}

/** All hold; folds what is decided already. */
export function allOf(...conditions: readonly Condition[]): Condition {
  if (conditions.some((condition) => condition.kind === 'never')) return never;
  const of = conditions.filter((condition) => condition.kind !== 'always');
  return of.length === 0 ? always : of.length === 1 ? (of[0] as Condition) : { kind: 'all', of };
}

/**
 * The half-open range of division codes under a code: a city 340100 holds 340100 to 340199, the province 340000
 * all of 34, a county only itself (GB/T 2260 numbers subordinate divisions consecutively).
 */
export function divisionRange(code: string): readonly [from: string, before: string] {
  const step = code.endsWith('0000') ? 10_000 : code.endsWith('00') ? 100 : 1;
  return [code, String(Number(code) + step)];
}

/** Does the condition hold for this row? */
export function holds(condition: Condition, row: Row): boolean {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'in':
      return condition.values.includes(row[condition.field] as string | boolean);
    case 'within': {
      const [from, before] = divisionRange(condition.division);
      const value = row[condition.field];
      return typeof value === 'string' && value >= from && value < before;
    }
    case 'includes': {
      const list = row[condition.field];
      return Array.isArray(list) && list.includes(condition.value);
    }
    case 'set':
      return row[condition.field] !== null && row[condition.field] !== undefined;
    case 'not':
      return !holds(condition.of, row);
    case 'any':
      return condition.of.some((part) => holds(part, row));
    case 'all':
      return condition.of.every((part) => holds(part, row));
  }
}

/** How conditions become SQL: the column of a field and the placeholder of a value. */
export interface SqlContext {
  readonly column: (field: string) => string;
  readonly bind: (value: unknown) => string;
}

/** The condition as a boolean SQL expression; null (an empty column compared) counts as no, also under `not`. */
export function toSql(condition: Condition, context: SqlContext): string {
  switch (condition.kind) {
    case 'always':
      return 'true';
    case 'never':
      return 'false';
    case 'in':
      return condition.values.length === 1
        ? `${context.column(condition.field)} = ${context.bind(condition.values[0])}`
        : `${context.column(condition.field)} = any(${context.bind(condition.values)})`;
    case 'within': {
      const [from, before] = divisionRange(condition.division);
      const column = context.column(condition.field);
      return `(${column} >= ${context.bind(from)} and ${column} < ${context.bind(before)})`;
    }
    case 'includes':
      return `${context.column(condition.field)} @> array[${context.bind(condition.value)}]::uuid[]`;
    case 'set':
      return `${context.column(condition.field)} is not null`;
    case 'not':
      return `not coalesce(${toSql(condition.of, context)}, false)`;
    case 'any':
      return `(${condition.of.map((part) => toSql(part, context)).join(' or ')})`;
    case 'all':
      return `(${condition.of.map((part) => toSql(part, context)).join(' and ')})`;
  }
}

/** What is left to ask of rows whose fields are known to hold one of these values; unknown fields stay as they are. */
export function given(condition: Condition, known: ReadonlyMap<string, readonly unknown[]>): Condition {
  switch (condition.kind) {
    case 'in': {
      const values = known.get(condition.field);
      if (!values) return condition;
      const fitting = values.filter((value) => condition.values.includes(value as string | boolean)).length;
      return fitting === values.length ? always : fitting === 0 ? never : condition;
    }
    case 'not':
      return not(given(condition.of, known));
    case 'any':
      return anyOf(...condition.of.map((part) => given(part, known)));
    case 'all':
      return allOf(...condition.of.map((part) => given(part, known)));
    default:
      return condition;
  }
}

/** The fields that a condition looks at. */
export function fieldsUsed(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'always':
    case 'never':
      return [];
    case 'not':
      return fieldsUsed(condition.of);
    case 'any':
    case 'all':
      return condition.of.flatMap(fieldsUsed);
    default:
      return [condition.field];
  }
}
