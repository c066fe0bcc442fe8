import type { Metric, RecordType, Store } from '@kechuang/kernel';
import type { RecordTypeCode } from '../data/record-types.js';

/** Filters of a record type's list, named as in its query: `{ 'filter[kind]': 'expert' }`. */
export type ListFilters = Readonly<Record<string, string>>;

/**
 * How a target's value comes from a metric: its figure or, with `distinct`, in how many different values of that
 * dimension it has rows (in how many cities, by how many experts).
 */
export interface TargetFigure {
  readonly metric: string;
  readonly distinct?: string;
}

/** What a module declares about one of its record types being evidence of a measure of the plan. */
export interface EvidenceOptions {
  /** Code of the measure, such as `7.1`. */
  readonly measure: string;
  readonly resource: RecordType;
  /** The plan's name of the record type where the resource is named otherwise. */
  readonly record?: RecordTypeCode;
  /**
   * Which rows are evidence: those that a metric counts (its code), or those of a filtered list; all of them unless
   * said. Take a metric wherever rows are many: it is read from sums, a list is counted row by row.
   */
  readonly rows?: string | ListFilters;
  /** Figures of the measure's page by code, the first of them drawn as its trend; all that name the measure unless said. */
  readonly metrics?: readonly string[];
  /** How the measure's targets are computed, by target code; several figures for a target that must hold for each. */
  readonly targets?: Readonly<Record<string, TargetFigure | readonly TargetFigure[]>>;
}

/** A record type of this process as evidence of a measure, with everything it names looked up. */
export interface Evidence {
  readonly measure: string;
  readonly record: string;
  readonly store: Store;
  /** The metric that counts the evidence, or null when rows of a list do. */
  readonly counting: Metric | null;
  /** Query of the list whose rows are counted. */
  readonly filters: ListFilters;
  readonly metrics: readonly Metric[];
}
