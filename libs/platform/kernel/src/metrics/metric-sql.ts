import type { Principal } from '../access/principal.js';
import { grantPermission, rowsOfGrant, type Scope } from '../access/scope.js';
import { allOf, anyOf, fieldsUsed, not, toSql, type Condition } from '../condition/condition.js';
import { addDays, addMonths, startOfDay, TIME_ZONE } from '../query/calendar.js';
import { Values, type Statement } from '../store/list-sql.js';
import type { Selection } from '../store/select.js';
import { sharedConditions, type Metric } from './metric.js';
import type { Period } from './metric-link.js';

/** A figure asked for: a metric, a period, one way of dividing it, and the rows the reader sees. */
export interface FigureQuery {
  readonly metric: Metric;
  readonly period: Period;
  /** '' for the total, `month`, `city`, or a dimension of the metric. */
  readonly by: string;
}

/** What cells tell of one grant: sums whose `classes` have the bit (none for bit null), in these divisions. */
export interface CellPart {
  readonly bit: number | null;
  readonly division: Condition;
}

/** The reader's rows in two parts: what cells can tell, and what must be counted row by row. */
export interface ScopeParts {
  readonly cells: readonly CellPart[];
  /** Condition over rows that the cells leave out; null when there are none. */
  readonly rows: Condition | null;
}

/** Are both ends of the period those of months, so that monthly cells are exact? */
export const isWholeMonths = ({ from, to }: Period): boolean =>
  (from === null || from.endsWith('-01')) && (to === null || addDays(to, 1).endsWith('-01'));

/**
 * Divides what a reader sees: grants that ask nothing of the reader but the division are answered by cells; the rest
 * is counted row by row, without the rows that the cells have counted already.
 */
export function divideScope(scope: Scope, who: Principal, division: string | undefined): ScopeParts {
  const shared = sharedConditions(scope);
  const held = Object.entries(scope.grants)
    .filter(([name]) => who.permissions.has(grantPermission(scope.type, name)))
    .map(([, grant]) => ({ grant, own: grant.rows(who) }))
    .filter(({ own }) => own.kind !== 'never');
  const inCells = held.filter(({ own }) => fieldsUsed(own).every((field) => field === division));
  const inRows = held.filter((part) => !inCells.includes(part));
  const rest = anyOf(...inRows.map(({ grant }) => rowsOfGrant(grant, who)));
  const counted = anyOf(...inCells.map(({ grant }) => rowsOfGrant(grant, who)));
  const rows = allOf(rest, not(counted));
  return {
    cells: inCells.map(({ grant, own }) => ({
      bit: grant.shared ? 1 << shared.indexOf(grant.shared) : null,
      division: onCells(own),
    })),
    rows: rows.kind === 'never' ? null : rows,
  };
}

/** The same condition with the division field named as cells name it. */
function onCells(part: Condition): Condition {
  switch (part.kind) {
    case 'within':
    case 'in':
    case 'set':
      return { ...part, field: 'division' };
    case 'not':
      return not(onCells(part.of));
    case 'any':
    case 'all':
      return { kind: part.kind, of: part.of.map(onCells) };
    default:
      return part;
  }
}

const CITY = (column: string): string => `left(${column}, 4) || '00'`;

/** One statement that adds up cells, unfolded deltas and, where needed, rows; groups by the asked division. */
export function figureStatement(selection: Selection, query: FigureQuery, parts: ScopeParts): Statement {
  const values = new Values();
  const branches: string[] = [];
  if (parts.cells.length > 0)
    for (const table of ['metric_cell', 'metric_delta']) branches.push(cellBranch(table, query, parts.cells, values));
  if (parts.rows) branches.push(rowBranch(selection, query, parts.rows, values));
  if (branches.length === 0) return { text: `select '' as key, 0 as n, 0::float as amount where false`, values: [] };
  return {
    text: `select key, sum(n) as n, sum(amount)::float as amount from (${branches.join(' union all ')}) x group by key having sum(n) <> 0 order by key`,
    values: values.list,
  };
}

function cellBranch(
  table: string,
  { metric, period, by }: FigureQuery,
  parts: readonly CellPart[],
  values: Values,
): string {
  const bind = values.bind;
  const dimension = by === '' || by === 'month' || by === 'city' ? '' : by;
  const key =
    by === 'month' ? 'c.month::text' : by === 'city' ? CITY('c.division') : dimension === '' ? "''" : 'c.value';
  const where = [
    `c.metric = ${bind(metric.code)}`,
    `c.dimension = ${bind(dimension)}`,
    ...(period.from === null ? [] : [`c.month >= ${bind(period.from)}::date`]),
    ...(period.to === null ? [] : [`c.month < ${bind(addDays(period.to, 1))}::date`]),
    `(${parts.map((part) => cellCondition(part, bind)).join(' or ')})`,
  ];
  return `select ${key} as key, sum(c.n) as n, sum(c.amount) as amount from ${table} c where ${where.join(' and ')} group by 1`;
}

const cellCondition = ({ bit, division }: CellPart, bind: Values['bind']): string =>
  [
    ...(bit === null ? [] : [`(c.classes & ${bit}) <> 0`]),
    toSql(division, { column: (field) => `c.${field}`, bind }),
  ].join(' and ');

/** Counts the rows themselves. */
function rowBranch(
  selection: Selection,
  { metric, period, by }: FigureQuery,
  scope: Condition,
  values: Values,
): string {
  const bind = values.bind;
  const context = { column: (field: string) => selection.column(field), bind };
  const date = selection.column(metric.date);
  const where = [
    toSql(metric.counts, context),
    ...(period.from === null ? [] : [`${date} >= ${bind(startOfDay(period.from))}`]),
    ...(period.to === null ? [] : [`${date} < ${bind(startOfDay(addDays(period.to, 1)))}`]),
    toSql(scope, context),
  ];
  const amount =
    metric.measure.of === 'rows'
      ? '0::numeric'
      : `coalesce(sum(${selection.column(metric.measure.field)}::numeric), 0)`;
  return `select ${rowKey(selection, metric, by)} as key, count(*)::numeric as n, ${amount} as amount from ${selection.table} d where ${where.join(' and ')} group by 1`;
}

export function rowKey(selection: Selection, metric: Metric, by: string): string {
  if (by === '') return "''";
  if (by === 'month') return monthSql(selection.column(metric.date));
  if (by === 'city') return metric.division === undefined ? "''" : CITY(selection.column(metric.division));
  return `coalesce(${selection.column(metric.dimensions[by] ?? '')}::text, '')`;
}

const monthSql = (date: string): string => `to_char(${date} at time zone '${TIME_ZONE}', 'YYYY-MM-01')`;

/** Statements that compute all cells of a metric anew from its rows, one per dimension. */
export function rebuildStatements(selection: Selection, metric: Metric, shared: readonly Condition[]): Statement[] {
  return ['', ...Object.keys(metric.dimensions)].map((dimension) => {
    const values = new Values();
    const context = { column: (field: string) => selection.column(field), bind: values.bind };
    const amount =
      metric.measure.of === 'rows' ? '0' : `coalesce(sum(${selection.column(metric.measure.field)}::numeric), 0)`;
    const division = metric.division === undefined ? "''" : `coalesce(${selection.column(metric.division)}, '')`;
    const classes = shared
      .map((condition, at) => `case when ${toSql(condition, context)} then ${1 << at} else 0 end`)
      .join(' + ');
    return {
      text: `insert into metric_cell (metric, dimension, month, division, classes, value, n, amount)
        select ${values.bind(metric.code)}, ${values.bind(dimension)}, ${monthSql(selection.column(metric.date))}::date, ${division},
          ${classes === '' ? '0' : classes}, ${dimension === '' ? "''" : rowKey(selection, metric, dimension)}, count(*), ${amount}
        from ${selection.table} d where ${toSql(metric.counts, context)} group by 3, 4, 5, 6`,
      values: values.list,
    };
  });
}

/** First days of all months that a period touches, for series without gaps. */
export const monthsOf = (from: string, to: string): string[] => {
  const months: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
};
