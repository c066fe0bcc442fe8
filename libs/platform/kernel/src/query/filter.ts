import { divisionRange } from '../condition/condition.js';
import type { Problem } from '../errors/problem.js';
import { addDays, isDayText, startOfDay } from './calendar.js';
import { wrong, type Queryable } from './queryable.js';
import { UUID } from '../resource/id.js';

/** A filter as an SQL comparison: `sql` gets the column and one placeholder per value. */
export interface Filter {
  readonly column: Queryable;
  readonly values: readonly unknown[];
  /** The values of the only rows that pass, where the filter says so: scope may be simplified by them. */
  readonly only?: readonly unknown[];
  readonly sql: (column: string, placeholders: readonly string[]) => string;
}

type Operator = (name: string, column: Queryable, text: string) => Filter;

const ARRAY_KINDS = new Set(['choices', 'codes', 'tags', 'references', 'attachments']);
const ORDERED_KINDS = new Set(['integer', 'number', 'money', 'date', 'dateTime', 'text']);
/** Reads one filter; the pointer of a problem is the parameter's name. */
export function parseFilter(name: string, column: Queryable, operator: string, text: string): Filter {
  const read = OPERATORS[operator];
  if (!read || !applies(operator, column)) throw wrong(name, operator);
  return read(name, column, text);
}

/** Does the operator make sense for a column of that kind? Also used by the OpenAPI document. */
export function applies(operator: string, column: Queryable): boolean {
  if (operator === 'null') return column.optional;
  if (operator === 'within') return column.kind === 'division';
  if (operator === 'contains') return column.kind === 'text' || ARRAY_KINDS.has(column.kind);
  if (['gt', 'gte', 'lt', 'lte', 'between'].includes(operator)) return ORDERED_KINDS.has(column.kind);
  return true;
}

const equalsAny: Operator = (name, column, text) => {
  const parts = split(text);
  if (column.kind === 'dateTime' && parts.some(isDayText)) return dayFilter(name, column, parts);
  const values = parts.map((part) => valueOf(name, column, part));
  if (ARRAY_KINDS.has(column.kind))
    return { column, values: [values], sql: (c, [p]) => `${c} && ${p}::${column.sqlType}` };
  const only = onlyValues(column, values);
  if (values.length === 1) return { column, values, ...only, sql: (c, [p]) => `${c} = ${p}` };
  return { column, values: [values], ...only, sql: (c, [p]) => `${c} = any(${p})` };
};

/** Kinds whose values are compared letter by letter in SQL and in memory; ids are written in small letters. */
function onlyValues({ kind }: Queryable, values: readonly unknown[]): Pick<Filter, 'only'> {
  if (kind === 'reference') return { only: values.map((value) => String(value).toLowerCase()) };
  return kind === 'choice' || kind === 'boolean' ? { only: values } : {};
}

const dayFilter = (name: string, column: Queryable, parts: readonly string[]): Filter => {
  const [day] = parts;
  if (parts.length !== 1 || day === undefined) throw wrong(name, parts.join(','));
  return range(column, startOfDay(day), startOfDay(addDays(day, 1)));
};

const range = (column: Queryable, from: unknown, before: unknown): Filter => ({
  column,
  values: [from, before],
  sql: (c, [a, b]) => `(${c} >= ${a} and ${c} < ${b})`,
});

const notEqual: Operator = (name, column, text) => {
  const { values, sql } = equalsAny(name, column, text);
  return { column, values, sql: (c, p) => `not coalesce(${sql(c, p)}, false)` };
};

/** A day given for a moment means the whole day: `lte` and `gt` look at its end, the others at its beginning. */
const compare =
  (sign: '>' | '>=' | '<' | '<='): Operator =>
  (name, column, text) => {
    const endOfDay = column.kind === 'dateTime' && isDayText(text) && (sign === '<=' || sign === '>');
    const value = endOfDay ? startOfDay(addDays(text, 1)) : valueOf(name, column, text);
    const actual = endOfDay ? (sign === '<=' ? '<' : '>=') : sign;
    return { column, values: [value], sql: (c, [p]) => `${c} ${actual} ${p}` };
  };

const between: Operator = (name, column, text) => {
  const [from, to, ...rest] = split(text);
  if (from === undefined || to === undefined || rest.length > 0) throw wrong(name, text);
  const low = compare('>=')(name, column, from);
  const high = compare('<=')(name, column, to);
  return {
    column,
    values: [...low.values, ...high.values],
    sql: (c, [a, b]) => `(${low.sql(c, [a ?? ''])} and ${high.sql(c, [b ?? ''])})`,
  };
};

const contains: Operator = (name, column, text) => {
  if (ARRAY_KINDS.has(column.kind))
    return {
      column,
      values: [split(text).map((part) => valueOf(name, column, part))],
      sql: (c, [p]) => `${c} @> ${p}::${column.sqlType}`,
    };
  return {
    column,
    values: [`%${text.replace(/[\\%_]/g, '\\$&')}%`],
    sql: (c, [p]) => `${c} ilike ${p}`,
  };
};

const isNull: Operator = (name, column, text) => {
  if (text !== 'true' && text !== 'false') throw wrong(name, text);
  return { column, values: [], sql: (c) => `${c} is ${text === 'true' ? '' : 'not '}null` };
};

const within: Operator = (name, column, text) => {
  const [from, before] = divisionRange(valueOf(name, column, text) as string);
  return range(column, from, before);
};

const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: equalsAny,
  ne: notEqual,
  in: equalsAny,
  gt: compare('>'),
  gte: compare('>='),
  lt: compare('<'),
  lte: compare('<='),
  between,
  contains,
  null: isNull,
  within,
};

export const operatorNames: readonly string[] = Object.keys(OPERATORS);

/** Splits at commas; a comma inside a value is written `\,`. */
const split = (text: string): string[] => text.split(/(?<!\\),/).map((part) => part.replaceAll('\\,', ','));

/** One value of the column's kind. */
function valueOf(name: string, column: Queryable, text: string): unknown {
  const bad = (): Problem => wrong(name, text);
  const matching = (pattern: RegExp): string => {
    if (!pattern.test(text)) throw bad();
    return text;
  };
  switch (column.kind) {
    case 'integer':
      return Number(matching(/^-?\d{1,9}$/));
    case 'number':
      return Number(matching(/^-?\d{1,15}(\.\d{1,10})?$/));
    case 'money':
      return matching(/^\d{1,12}(\.\d{1,2})?$/);
    case 'boolean':
      return matching(/^(true|false)$/) === 'true';
    case 'date':
      if (!isDayText(text)) throw bad();
      return text;
    case 'dateTime':
      return instantOf(text, bad);
    case 'choice':
    case 'choices':
      if (!column.choices?.values.includes(text)) throw bad();
      return text;
    case 'division':
      return matching(/^\d{6}$/);
    case 'identifier':
    case 'reference':
    case 'references':
    case 'attachments':
      return matching(UUID);
    default:
      if (text.includes('\u0000')) throw bad();
      return text;
  }
}

function instantOf(text: string, bad: () => Problem): string {
  if (isDayText(text)) return startOfDay(text);
  if (!/^[1-9]\d{3}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) throw bad();
  return text;
}
