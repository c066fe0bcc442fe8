/** Shape of a plan edition as data. An edition is never edited after its period: a later plan is a new edition. */
import type { PlanBodyCode } from '@kechuang/registry';
import type { RecordTypeCode } from './record-types.js';

interface Titled {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A measure: what is to be done, and the record types whose rows are the evidence that it was done. */
export interface MeasureData extends Titled {
  readonly records: readonly RecordTypeCode[];
}

interface Responsible {
  readonly leads: readonly PlanBodyCode[];
  readonly participants: readonly PlanBodyCode[];
}

export interface TaskData extends Titled, Responsible {
  readonly measures: readonly MeasureData[];
}

export interface AreaData extends Titled {
  /** The lib under libs/areas that owns the area's records, and the console's module. */
  readonly module: string;
  readonly tasks: readonly TaskData[];
}

export interface SafeguardData extends Titled, Responsible {
  /** The lib under libs/safeguards that owns the safeguard's records. */
  readonly module: string;
  readonly measures: readonly MeasureData[];
}

/**
 * How a target is read: `count` at least so many; `ratio` at least this share of `base`; `milestone` reached or not;
 * `rate` at least so many in every `period`.
 */
export type TargetKind = 'count' | 'ratio' | 'milestone' | 'rate';

export interface TargetData extends Titled {
  readonly kind: TargetKind;
  /** The measure whose records are counted; null for a target of the whole plan. */
  readonly measure: string | null;
  readonly required: number;
  readonly unit: { readonly zh: string; readonly en: string };
  /** The day by which the plan asks for it; null when the plan names no day of its own (then its period ends it). */
  readonly due: string | null;
  /** For a ratio: what the share is taken of, and how many there are. */
  readonly base: { readonly zh: string; readonly en: string; readonly count: number } | null;
  /** For a rate: how often. */
  readonly period: 'quarter' | 'year' | null;
  /** For a target that must hold for several counted things at once, such as experts and enterprises. */
  readonly of: readonly string[];
}

export interface PlanData extends Titled {
  readonly edition: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly owner: PlanBodyCode;
  readonly areas: readonly AreaData[];
  readonly safeguards: readonly SafeguardData[];
  readonly targets: readonly TargetData[];
}

/** A measure in one line, so that the plan's files read like a table. */
export function measure(code: string, zh: string, en: string, records: readonly RecordTypeCode[]): MeasureData {
  return { code, zh, en, records };
}

/** Every measure of a plan, with those who are responsible for it and the module that owns its records. */
export function measuresOf(plan: PlanData): (MeasureData & Responsible & { readonly module: string })[] {
  const ofTasks = plan.areas.flatMap(({ module, tasks }) =>
    tasks.flatMap(({ leads, participants, measures }) =>
      measures.map((entry) => ({ ...entry, leads, participants, module })),
    ),
  );
  const ofSafeguards = plan.safeguards.flatMap(({ module, leads, participants, measures }) =>
    measures.map((entry) => ({ ...entry, leads, participants, module })),
  );
  return [...ofTasks, ...ofSafeguards];
}
