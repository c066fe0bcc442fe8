import { addDays, dayOf, type Stored } from '@kechuang/kernel';
import type { Random } from '@kechuang/registry';
import type { DemandKind } from '../demand.kinds.js';
import type { Demand } from '../demand.js';
import type { HistoryStep } from './demand-history.js';
import type { Lifecycle, LifecycleStep } from './demand-lifecycle.js';

type Row = Stored<Demand>;

/** Budgets in units of 10,000 yuan: from, to, step. */
const BUDGETS: Readonly<Record<DemandKind, readonly [number, number, number]>> = {
  research: [30, 400, 10],
  'product-development': [50, 600, 10],
  equipment: [40, 500, 20],
  consulting: [5, 40, 5],
  talent: [20, 100, 10],
  standards: [5, 30, 5],
  financing: [500, 6000, 100],
  other: [5, 50, 5],
};

/** About two in three name a range. */
export function budgetOf(random: Random, kind: DemandKind): Pick<Row, 'budgetMode' | 'budgetMin' | 'budgetMax'> {
  if (random.chance(0.36)) return { budgetMode: 'negotiable', budgetMin: null, budgetMax: null };
  const [least, most, step] = BUDGETS[kind];
  const min = random.step(least, most, step);
  const max = Math.ceil((min * (1.2 + random.next() * 0.8)) / step) * step;
  return { budgetMode: 'range', budgetMin: `${min}0000.00`, budgetMax: `${max}0000.00` };
}

/** A day that a demand still under way has before it, and that an expired one has behind it. */
export function deadlineOf(random: Random, { createdAt, steps }: Lifecycle, now: Date): string | null {
  const last = steps.at(-1);
  const expired = last?.closeReason === 'expired';
  if (!expired && random.chance(0.12)) return null;
  if (expired) return addDays(dayOf(last.at), -random.int(3, 30));
  const ended = last !== undefined && ['completed', 'closed', 'withdrawn'].includes(last.to);
  const from = ended ? createdAt : now;
  return addDays(dayOf(from), random.step(ended ? 150 : 60, ended ? 480 : 360, 15));
}

type Dates = Pick<
  Row,
  | 'submittedAt'
  | 'verifiedAt'
  | 'publishedAt'
  | 'respondedAt'
  | 'contractedAt'
  | 'completedAt'
  | 'closedAt'
  | 'firstResponseHours'
  | 'contractDays'
  | 'closeReason'
  | 'returnReason'
>;

/** What the workflow writes at each step, read from the steps. */
export function datesOf({ steps }: Lifecycle, history: readonly HistoryStep[]): Dates {
  const first = (...actions: readonly string[]): LifecycleStep | undefined =>
    steps.find(({ action }) => actions.includes(action));
  const at = (step: LifecycleStep | undefined): string | null => step?.at.toISOString() ?? null;
  const submitted = first('submit');
  const responded = first('verify', 'return');
  const published = first('publish');
  const contracted = first('contract');
  const last = steps.at(-1);
  return {
    submittedAt: at(submitted),
    verifiedAt: at(first('verify')),
    publishedAt: at(published),
    respondedAt: at(responded),
    contractedAt: at(contracted),
    completedAt: at(first('complete')),
    closedAt: at(first('close', 'withdraw')),
    firstResponseHours: submitted && responded ? hours(submitted.at, responded.at) : null,
    contractDays: published && contracted ? tenths(hours(published.at, contracted.at) / 24) : null,
    closeReason: last?.closeReason ?? null,
    returnReason: last?.to === 'returned' || wasReturned(steps) ? (lastReturn(history)?.note ?? null) : null,
  };
}

/** Withdrawn while it lay returned: the reason stands, because nobody has submitted it again. */
const wasReturned = (steps: readonly LifecycleStep[]): boolean =>
  steps.at(-1)?.action === 'withdraw' && steps.at(-2)?.action === 'return';

const lastReturn = (history: readonly HistoryStep[]): HistoryStep | undefined =>
  history.filter(({ action }) => action === 'return').at(-1);

const tenths = (value: number): number => Math.round(value * 10) / 10;
const hours = (from: Date, to: Date): number => tenths((to.getTime() - from.getTime()) / 3_600_000);
