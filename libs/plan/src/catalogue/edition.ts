import type { Label, Period } from '@kechuang/kernel';
import type { TargetKind } from '../data/plan-data.js';

/** A part of the plan with its code and names. */
export interface Titled extends Label {
  readonly code: string;
}

/** Who leads or takes part. */
export interface Body extends Titled {
  /** The registry's record; null for groups such as all provincial societies. */
  readonly organisationId: string | null;
}

/** A task or safeguard: what is to be done, who is responsible, and its measures. */
export interface Work extends Titled {
  readonly leads: readonly Body[];
  readonly participants: readonly Body[];
  readonly measures: readonly Measure[];
}

export interface Area extends Titled {
  readonly module: string;
  readonly tasks: readonly Work[];
}

export interface Safeguard extends Work {
  readonly module: string;
}

export interface Measure extends Titled {
  /** Names of the record types whose rows are its evidence. */
  readonly records: readonly string[];
}

/** A measure with its place in the plan: in a task of an area, or under a safeguard. */
export interface PlacedMeasure {
  readonly measure: Measure;
  readonly work: Work;
  readonly area: Area | null;
}

export interface Target extends Titled {
  readonly kind: TargetKind;
  readonly measure: string | null;
  readonly required: number;
  readonly unit: Label;
  readonly due: string | null;
  readonly base: (Label & { readonly count: number }) | null;
  readonly period: 'quarter' | 'year' | null;
  readonly counted: readonly string[];
}

/** An edition of the plan as it was published; it does not change while the process runs. */
export interface Edition {
  readonly code: string;
  readonly plan: string;
  readonly title: Label;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly publishedAt: string;
  /** The days whose records count for it: from its first day until the next edition begins. */
  readonly counts: Period;
  readonly areas: readonly Area[];
  readonly safeguards: readonly Safeguard[];
  readonly measures: ReadonlyMap<string, PlacedMeasure>;
  readonly targets: readonly Target[];
}

export type EditionStatus = 'upcoming' | 'current' | 'superseded';

/** Where an edition stands on a day: it is in force from its first day until the next one begins. */
export function editionStatus(edition: Edition, today: string): EditionStatus {
  if (edition.startsOn > today) return 'upcoming';
  return edition.counts.to !== null && edition.counts.to < today ? 'superseded' : 'current';
}
