import { Injectable } from '@nestjs/common';
import { type Principal } from '@kechuang/kernel';
import type { Body, Edition, Measure, PlacedMeasure } from '../catalogue/edition.js';
import { RECORD_TYPES } from '../data/record-types.js';
import type { Evidence } from '../evidence/evidence.js';
import { EvidenceCounts, type EvidenceCount } from '../evidence/evidence-counts.js';
import { MeasureEvidence } from '../evidence/measure-evidence.js';
import type { TargetStatus } from './target-pace.js';
import { TargetReadings } from './target-readings.js';

export type MeasureStatus = 'not-built' | 'not-started' | 'in-progress' | 'done';

/** One of a measure's record types, with the rows of evidence that the reader sees. */
export interface RecordsAnswer {
  readonly resource: string;
  readonly zh: string;
  readonly en: string;
  readonly built: boolean;
  readonly count: number;
  readonly href: string | null;
}

export interface MeasureAnswer {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly leads: readonly Body[];
  readonly status: MeasureStatus;
  readonly built: boolean;
  readonly records: readonly RecordsAnswer[];
}

/**
 * Where measures stand. A measure is built when at least one of its record types exists in this process as evidence
 * of it. Counts are those of the reader's rows; the status is that of the plan, the same for every reader.
 */
@Injectable()
export class MeasureProgress {
  constructor(
    private readonly evidence: MeasureEvidence,
    private readonly counts: EvidenceCounts,
    private readonly targets: TargetReadings,
  ) {}

  /** The answers for some measures of an edition, by code. */
  async of(
    edition: Edition,
    measures: readonly PlacedMeasure[],
    who: Principal,
  ): Promise<ReadonlyMap<string, MeasureAnswer>> {
    const evidence = measures.flatMap(({ measure }) => this.evidenceOf(measure));
    const [counts, targets] = await Promise.all([
      this.counts.of(evidence, edition.counts, who),
      this.targetStatuses(edition, measures),
    ]);
    // What the reader sees has begun; only where he sees nothing the other rows are looked for.
    const unseen = evidence.filter((entry) => counts.get(entry)?.count === 0);
    const begun = await this.counts.begun(unseen);
    const hasBegun = (entry: Evidence): boolean => !unseen.includes(entry) || begun.has(entry);
    return new Map(
      measures.map(({ measure, work }) => {
        const built = this.evidenceOf(measure);
        const status = statusOf(built.length > 0, built.some(hasBegun), targets.get(measure.code) ?? []);
        return [measure.code, this.answer(measure, work.leads, status, counts)];
      }),
    );
  }

  /** The evidence that exists for a measure, in the order of its record types. */
  evidenceOf(measure: Measure): readonly Evidence[] {
    return measure.records.flatMap((record) => this.evidence.of(measure.code, record) ?? []);
  }

  private answer(
    measure: Measure,
    leads: readonly Body[],
    status: MeasureStatus,
    counts: ReadonlyMap<Evidence, EvidenceCount>,
  ): MeasureAnswer {
    const records = measure.records.map((record) => {
      const evidence = this.evidence.of(measure.code, record);
      const counted = evidence && counts.get(evidence);
      return {
        resource: evidence?.store.info.name ?? record,
        ...labelOf(record),
        built: evidence !== undefined,
        count: counted?.count ?? 0,
        href: counted?.href ?? null,
      };
    });
    const { code, zh, en } = measure;
    return { code, zh, en, leads, status, built: status !== 'not-built', records };
  }

  /** Where the targets of the measures stand that have records at all, by measure. */
  private async targetStatuses(
    edition: Edition,
    measures: readonly PlacedMeasure[],
  ): Promise<ReadonlyMap<string, readonly TargetStatus[]>> {
    const built = measures.filter(({ measure }) => this.evidenceOf(measure).length > 0);
    const codes = built.map(({ measure }) => measure.code);
    const targets = edition.targets.filter(({ measure }) => measure !== null && codes.includes(measure));
    const statuses = await this.targets.statuses(edition, targets);
    return new Map(
      codes.map((code) => [
        code,
        targets.filter(({ measure }) => measure === code).flatMap((target) => statuses.get(target.code) ?? []),
      ]),
    );
  }
}

/** A measure is done when it has targets and all of them are reached. */
export function statusOf(built: boolean, begun: boolean, targets: readonly TargetStatus[]): MeasureStatus {
  if (!built) return 'not-built';
  if (!begun) return 'not-started';
  return targets.length > 0 && targets.every((status) => status === 'done') ? 'done' : 'in-progress';
}

const LABELS = new Map<string, { readonly zh: string; readonly en: string }>(
  RECORD_TYPES.map(({ code, zh, en }) => [code, { zh, en }]),
);

/** Names of a record type of the plan, built or not. */
const labelOf = (record: string): { readonly zh: string; readonly en: string } =>
  LABELS.get(record) ?? { zh: record, en: record };
