import type { Scope } from '../access/scope.js';
import { allOf, always, holds, isSet, type Condition, type Row } from '../condition/condition.js';
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
  /** Which of the scope's shared conditions the row fulfils, a bit each. */
  readonly classes: number;
  readonly dimension: string;
  readonly value: string;
  readonly n: number;
  readonly amount: number;
}

/** The reader-independent conditions of a row scope, each once; their places are the bits of a cell's `classes`. */
export const sharedConditions = (scope: Pick<Scope, 'grants'>): readonly Condition[] => [
  ...new Set(Object.values(scope.grants).flatMap((grant) => (grant.shared ? [grant.shared] : []))),
];

/** The bits of the shared conditions that a row fulfils. */
export const classesOf = (shared: readonly Condition[], row: Row): number =>
  shared.reduce((bits, condition, at) => (holds(condition, row) ? bits | (1 << at) : bits), 0);

/** The cells that a row counts in, once per dimension; sign +1 when it enters, -1 when it leaves. */
export function cellsOf(metric: Metric, shared: readonly Condition[], row: Row, sign: 1 | -1): Delta[] {
  if (!holds(metric.counts, row)) return [];
  const base = {
    metric: metric.code,
    month: monthOf(row[metric.date] as string),
    division: metric.division === undefined ? '' : ((row[metric.division] as string | null) ?? ''),
    classes: classesOf(shared, row),
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
  const shared = sharedConditions(scope);
  const sums = new Map<string, Delta>();
  for (const metric of metrics)
    for (const delta of [
      ...(before ? cellsOf(metric, shared, before, -1) : []),
      ...(after ? cellsOf(metric, shared, after, 1) : []),
    ]) {
      const key = JSON.stringify([
        delta.metric,
        delta.month,
        delta.division,
        delta.classes,
        delta.dimension,
        delta.value,
      ]);
      const sum = sums.get(key);
      sums.set(key, sum ? { ...sum, n: sum.n + delta.n, amount: sum.amount + delta.amount } : delta);
    }
  return [...sums.values()].filter((delta) => delta.n !== 0 || delta.amount !== 0);
}
