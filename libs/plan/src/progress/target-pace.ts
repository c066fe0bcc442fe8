import { addDays, addMonths } from '@kechuang/kernel';

export type TargetStatus = 'done' | 'on-track' | 'at-risk' | 'late' | 'not-built';

/** The days within which something is to be reached, both included. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

/** Behind the pace by no more than this share of it is a risk; further behind is late. */
const TOLERANCE = 0.25;
/** From this share of the time on, something still to be done at all is a risk. */
const LAST_STRETCH = 0.75;
/** Shares such as a third of 15 cities are compared as real numbers. */
const EPSILON = 1e-9;

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The share of the term that has begun by that day: 0 before it, 1 from its last day on. */
export function elapsedShare({ from, to }: Term, today: string): number {
  if (today < from) return 0;
  if (today >= to) return 1;
  return (dayNumber(today) - dayNumber(from) + 1) / (dayNumber(to) - dayNumber(from) + 1);
}

/** Has an amount that grows over the term been reached, or does it keep the linear pace of whole things? */
export function judgeAmount(required: number, reached: number, term: Term, today: string): TargetStatus {
  if (reached + EPSILON >= required) return 'done';
  if (today > term.to) return 'late';
  // Nobody can have reached half a pilot: the pace asks for whole things only.
  const expected = Math.floor(required * elapsedShare(term, today) + EPSILON);
  if (reached >= expected) return 'on-track';
  return reached >= expected * (1 - TOLERANCE) ? 'at-risk' : 'late';
}

/** Something that is reached or not has no pace; it becomes a risk when little time is left. */
export function judgeMilestone(reached: boolean, term: Term, today: string): TargetStatus {
  if (reached) return 'done';
  if (today > term.to) return 'late';
  return elapsedShare(term, today) >= LAST_STRETCH ? 'at-risk' : 'on-track';
}

/** What was reached in each period, oldest first. */
export interface RateReading {
  readonly counts: readonly number[];
  /** The share of the last period that has begun; 1 when all periods are over. */
  readonly share: number;
  /** Are no further periods to come? */
  readonly closed: boolean;
}

/**
 * Something that is due in every period. What counts is the running period and the one before it: a quarter missed
 * years ago cannot be mended and is shown by the ratio.
 */
export function judgeRate(required: number, { counts, share, closed }: RateReading): TargetStatus {
  if (closed) return counts.every((count) => count >= required) ? 'done' : 'late';
  const [running = 0, before] = counts.toReversed();
  if (running >= required) return 'on-track';
  if (before !== undefined && before < required) return 'late';
  return share >= LAST_STRETCH ? 'at-risk' : 'on-track';
}

/** The share of periods in which the rate was reached; a running period counts only once it is. */
export function rateRatio(required: number, { counts, closed }: RateReading): number {
  const judged = !closed && (counts.at(-1) ?? 0) < required ? counts.slice(0, -1) : counts;
  return judged.length === 0 ? 0 : judged.filter((count) => count >= required).length / judged.length;
}

/** The calendar quarters or years from one that holds `from` to the one that holds `to`. */
export function periodsOf(from: string, to: string, length: 'quarter' | 'year'): Term[] {
  const months = length === 'quarter' ? 3 : 12;
  const first = Math.floor((Number(from.slice(5, 7)) - 1) / months) * months;
  const terms: Term[] = [];
  for (let start = addMonths(`${from.slice(0, 4)}-01-01`, first); start <= to; start = addMonths(start, months))
    terms.push({ from: start, to: addDays(addMonths(start, months), -1) });
  return terms;
}
