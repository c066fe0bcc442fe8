import type { Condition } from '../condition/condition.js';
import { addDays, addMonths } from '../query/calendar.js';
import { resourceOf } from '../resource/resource.js';
import type { Metric } from './metric.js';

/** A period of whole days in China, both ends included; open where null. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Filters of the list whose rows a condition describes; only conditions that a list can express. */
function filtersOf(condition: Condition): [string, string][] {
  switch (condition.kind) {
    case 'always':
      return [];
    case 'in':
      return [[`filter[${condition.field}]`, condition.values.join(',')]];
    case 'set':
      return [[`filter[${condition.field}][null]`, 'false']];
    case 'within':
      return [[`filter[${condition.field}][within]`, condition.division]];
    case 'all':
      return condition.of.flatMap(filtersOf);
    default:
      throw new Error(`a metric's rows must be expressible as list filters, not "${condition.kind}"`);
  }
}

/** The list of exactly the rows that a figure counts, for the same reader. */
export function rowsLink(metric: Metric, period: Period, more: readonly (readonly [string, string])[] = []): string {
  const bounds: [string, string][] = [];
  if (period.from !== null) bounds.push([`filter[${metric.date}][gte]`, period.from]);
  if (period.to !== null) bounds.push([`filter[${metric.date}][lt]`, addDays(period.to, 1)]);
  if (bounds.length === 0) bounds.push([`filter[${metric.date}][null]`, 'false']);
  const query = new URLSearchParams([
    ...filtersOf(metric.where),
    ...bounds,
    ...more.map(([key, value]): [string, string] => [key, value]),
  ]);
  return `/api/v1/${resourceOf(metric.type).path}?${query.toString()}`;
}

/** The part of a period that lies in one month. */
export function monthWithin(period: Period, month: string): Period {
  const last = addDays(addMonths(month, 1), -1);
  return {
    from: period.from !== null && period.from > month ? period.from : month,
    to: period.to !== null && period.to < last ? period.to : last,
  };
}

/** Filters for one slice of a figure. */
export function sliceFilters(metric: Metric, by: string, key: string): [string, string][] {
  if (by === 'city') return metric.division === undefined ? [] : [cityFilter(metric.division, key)];
  const field = metric.dimensions[by];
  if (field === undefined) return [];
  return key === '' ? [[`filter[${field}][null]`, 'true']] : [[`filter[${field}]`, key]];
}

/** Rows of a city include its counties'; rows of the province as a whole are only those that name no city. */
const cityFilter = (division: string, key: string): [string, string] =>
  key.endsWith('0000') ? [`filter[${division}]`, key] : [`filter[${division}][within]`, key];
