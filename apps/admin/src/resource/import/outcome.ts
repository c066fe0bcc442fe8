import type { ImportBatch, ImportOutcome } from '@/api/types';
import type { Tone } from '@/resource/meta';

/** What may become of a row, in the order in which it is looked at. */
export const OUTCOMES: readonly ImportOutcome[] = ['wrong', 'create', 'update', 'skip'];

export const OUTCOME_TONES: Readonly<Record<ImportOutcome, Tone>> = {
  create: 'success',
  update: 'info',
  skip: 'neutral',
  wrong: 'danger',
};

/** How many rows have that outcome. */
export function countOf(batch: ImportBatch, outcome: ImportOutcome): number {
  return { create: batch.creates, update: batch.updates, skip: batch.skipped, wrong: batch.invalid }[outcome];
}
