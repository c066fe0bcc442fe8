import type { Scope } from '../access/scope.js';
import { allOf, always, anyOf, holds, isSet, type Condition, type Row } from '../condition/condition.js';
import { monthOf } from '../query/calendar.js';
import { fieldsOf } from '../resource/field.js';
import type { Label } from '../resource/label.js';
import type { BaseRecord, RecordType } from '../resource/record.js';
import { resourceOf } from '../resource/resource.js';

/** What a metric adds up: rows, the values of a number field, or their mean. */
export type Measure = { readonly of: 'rows' } | { readonly of: 'sum' | 'mean'; readonly field: string };

/** A figure computed from the rows of one record type. */
export interface MetricOptions extends Label {
  /** Date field (input key) that places a row in time; rows without it do not count. */
  readonly date: string;
  readonly where?: Condition;
  readonly measure?: Measure;
  readonly unit: Label;
  /** Plan measure that the figure belongs to; that of the record type unless said. */
  readonly planMeasure?: string;
  /** Fields (input keys) that the figure is divided by, besides month and city. */
  readonly dimensions?: Readonly<Record<string, string>>;
}

export interface Metric extends Required<Omit<MetricOptions, 'planMeasure'>> {
  readonly code: string;
  readonly type: RecordType;
  readonly planMeasure: string | undefined;
  /** The rows that count. */
  readonly counts: Condition;
  /** Input key of the field that says in which division a row lies, if the record type has one. */
  readonly division: string | undefined;
}

/** Declares the figures of a record type; codes are `<resource>.<name>`. */
export function defineMetrics<T extends BaseRecord>(
  type: RecordType<T>,
  metrics: Readonly<Record<string, MetricOptions>>,
): readonly Metric[] {
  const { name, measure } = resourceOf(type);
  const division = fieldsOf(type).find((field) => field.kind === 'division')?.inputKey;
  return Object.entries(metrics).map(([key, options]) => ({
    ...options,
    code: `${name}.${key}`,
    type,
    where: options.where ?? always,
    measure: options.measure ?? { of: 'rows' },
    planMeasure: options.planMeasure ?? measure,
    dimensions: options.dimensions ?? {},
    counts: allOf(isSet(options.date), options.where ?? always),
    division,
  }));
}

/** One addition to a summary cell. */
export interface Delta {
  readonly metric: string;
  readonly month: string;
  readonly division: string;
  readonly open: boolean;
  readonly dimension: string;
  readonly value: string;
  readonly n: number;
  readonly amount: number;
}

/**
 * The part of a row scope that does not depend on the reader (published rows); rows are summed apart by it, so that
 * a reader's figure is read from cells and only his own remaining rows are counted.
 */
export const openRows = (scope: Scope): Condition =>
  anyOf(...Object.values(scope.grants).flatMap((grant) => (grant.shared ? [grant.shared] : [])));

/** The cells that a row counts in, once per dimension; sign +1 when it enters, -1 when it leaves. */
export function cellsOf(metric: Metric, open: Condition, row: Row, sign: 1 | -1): Delta[] {
  if (!holds(metric.counts, row)) return [];
  const base = {
    metric: metric.code,
    month: monthOf(row[metric.date] as string),
    division: metric.division === undefined ? '' : ((row[metric.division] as string | null) ?? ''),
    open: holds(open, row),
    n: sign,
    amount: metric.measure.of === 'rows' ? 0 : sign * Number(row[metric.measure.field] ?? 0),
  };
  return [
    { ...base, dimension: '', value: '' },
    ...Object.entries(metric.dimensions).map(([dimension, field]) => ({
      ...base,
      dimension,
      value: (row[field] as string | null) ?? '',
    })),
  ];
}

/** What a change of one row adds to the cells; equal entries of before and after cancel out. */
export function deltasOf(metrics: readonly Metric[], scope: Scope, before: Row | null, after: Row | null): Delta[] {
  const open = openRows(scope);
  const sums = new Map<string, Delta>();
  for (const metric of metrics)
    for (const delta of [
      ...(before ? cellsOf(metric, open, before, -1) : []),
      ...(after ? cellsOf(metric, open, after, 1) : []),
    ]) {
      const key = JSON.stringify([delta.metric, delta.month, delta.division, delta.open, delta.dimension, delta.value]);
      const sum = sums.get(key);
      sums.set(key, sum ? { ...sum, n: sum.n + delta.n, amount: sum.amount + delta.amount } : delta);
    }
  return [...sums.values()].filter((delta) => delta.n !== 0 || delta.amount !== 0);
}
