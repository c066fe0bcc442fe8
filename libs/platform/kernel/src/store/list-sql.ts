import { given, toSql, type Condition } from '../condition/condition.js';
import type { ListQuery } from '../query/list-query.js';
import { SEARCH_COLUMN } from '../resource/resource.js';
import type { Selection } from './select.js';

/** A statement with its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Counts above this are answered as "more than 1000". */
export const CAP = 1_000;

/** Collects values and hands out their placeholders. */
export class Values {
  readonly list: unknown[] = [];
  readonly bind = (value: unknown): string => `$${this.list.push(value)}`;
}

/** The rows that the query asks for and the reader may see, as a where clause over alias `d`. */
export function whereClause(selection: Selection, query: ListQuery, scope: Condition, values: Values): string {
  const parts = query.filters.map((filter) => filter.sql(`d.${filter.column.column}`, filter.values.map(values.bind)));
  if (query.search !== undefined) parts.push(`d.${SEARCH_COLUMN} @@ ${values.bind(query.search)}::tsquery`);
  const rest = given(scope, decidedBy(query));
  if (rest.kind !== 'always')
    parts.push(toSql(rest, { column: (field) => selection.column(field), bind: values.bind }));
  return parts.length > 0 ? parts.join(' and ') : 'true';
}

/** What the filters leave of some fields; scope need not ask again what they have decided. */
function decidedBy(query: ListQuery): ReadonlyMap<string, readonly unknown[]> {
  return new Map(query.filters.flatMap(({ column, only }) => (only ? [[column.inputKey, only] as const] : [])));
}

/** What rows are sorted by, and how the ids go on where it is equal. */
interface Order {
  readonly by: string;
  readonly direction: string;
  readonly ids: 'asc' | 'desc';
}

function orderOf(query: ListQuery, values: Values): Order {
  const { by, descending } = query.sort;
  const ids = descending ? 'desc' : 'asc';
  if (by !== 'relevance') return { by: `d.${by.column}`, direction: by.optional ? `${ids} nulls last` : ids, ids };
  const rank = `ts_rank(d.${SEARCH_COLUMN}, ${values.bind(query.search)}::tsquery, 1)`;
  return { by: rank, direction: descending ? 'asc' : 'desc', ids: 'desc' };
}

/** Sorting; ids make it total, so that pages neither repeat nor lose rows. */
export function orderClause(query: ListQuery, values: Values): string {
  const { by, direction, ids } = orderOf(query, values);
  return by === 'd.id' ? `d.id ${ids}` : `${by} ${direction}, d.id ${ids}`;
}

/**
 * One page and its total in one statement. The page's ids come first, the rest is read for them only. The total stands
 * in every row, so an empty page has none: past the first one it is counted by `countStatement`.
 */
export function pageStatement(selection: Selection, query: ListQuery, scope: Condition): Statement {
  if (query.search !== undefined && query.total === 'exact') return hitsStatement(selection, query, scope);
  const values = new Values();
  const where = whereClause(selection, query, scope, values);
  const order = orderClause(query, values);
  const limit = values.bind(query.pageSize);
  const offset = values.bind((query.page - 1) * query.pageSize);
  const total = query.total === 'none' ? '' : `, (${counted(selection, query, where)}) as "#total"`;
  return {
    text: `select ${selection.list}${total}
      from (select d.id from ${selection.table} d where ${where} order by ${order} limit ${limit} offset ${offset}) k
      join ${selection.table} d on d.id = k.id order by ${order}`,
    values: values.list,
  };
}

/** Page and total of a search: finding the hits is nearly all its work, so they are found once for both. */
function hitsStatement(selection: Selection, query: ListQuery, scope: Condition): Statement {
  const values = new Values();
  const where = whereClause(selection, query, scope, values);
  const { by, direction, ids } = orderOf(query, values);
  const page = `limit ${values.bind(query.pageSize)} offset ${values.bind((query.page - 1) * query.pageSize)}`;
  return {
    text: `with hits as materialized (select d.id, ${by} as "by" from ${selection.table} d where ${where})
      select ${selection.list}, (select count(*) from hits) as "#total"
      from (select id, "by" from hits order by "by" ${direction}, id ${ids} ${page}) k
      join ${selection.table} d on d.id = k.id order by k."by" ${direction}, k.id ${ids}`,
    values: values.list,
  };
}

/** The total alone. */
export function countStatement(selection: Selection, query: ListQuery, scope: Condition): Statement {
  const values = new Values();
  return { text: counted(selection, query, whereClause(selection, query, scope, values)), values: values.list };
}

const counted = (selection: Selection, query: ListQuery, where: string): string =>
  query.total === 'exact'
    ? `select count(*) as n from ${selection.table} d where ${where}`
    : `select count(*) as n from (select 1 from ${selection.table} d where ${where} limit ${CAP + 1}) c`;

/** The rows after a cursor, one more than asked for, so that the end is known. */
export function cursorStatement(selection: Selection, query: ListQuery, scope: Condition): Statement {
  const values = new Values();
  let where = whereClause(selection, query, scope, values);
  const { by, descending } = query.sort;
  if (by === 'relevance') throw new Error('a cursor needs a column to sort by');
  const sign = descending ? '<' : '>';
  if (query.after && by.column === 'id') where += ` and d.id ${sign} ${values.bind(query.after.id)}`;
  else if (query.after)
    where += ` and (d.${by.column}, d.id) ${sign} (${values.bind(query.after.value)}::${by.sqlType}, ${values.bind(query.after.id)}::uuid)`;
  const order = orderClause(query, values);
  return {
    text: `select ${selection.list}, d.${by.column}::text as "#cursor"
      from (select d.id from ${selection.table} d where ${where} order by ${order} limit ${values.bind(query.pageSize + 1)}) k
      join ${selection.table} d on d.id = k.id order by ${order}`,
    values: values.list,
  };
}

/** How many rows each value of a field has, under the same filters and scope. */
export function facetStatement(selection: Selection, query: ListQuery, scope: Condition, inputKey: string): Statement {
  const values = new Values();
  const where = whereClause(selection, query, scope, values);
  return {
    text: `select ${selection.column(inputKey)} as value, count(*) as count from ${selection.table} d where ${where} group by 1 order by 2 desc, 1 limit 200`,
    values: values.list,
  };
}

/** Every row of the query, for exports. */
export function exportStatement(selection: Selection, query: ListQuery, scope: Condition): Statement {
  const values = new Values();
  const where = whereClause(selection, query, scope, values);
  return {
    text: `select ${selection.detail.columns} from ${selection.table} d ${selection.detail.joins} where ${where} order by ${orderClause(query, values)}`,
    values: values.list,
  };
}
