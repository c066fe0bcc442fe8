import { workingTime, type Random } from '@kechuang/registry';
import type { CloseReason, DemandStatus } from '../demand.kinds.js';

/** Who takes a step: the organisation that asks, who verifies for the division, or the province. */
export type StepActor = 'owner' | 'verifier' | 'province';

export interface LifecycleStep {
  readonly action: string;
  readonly from: DemandStatus;
  readonly to: DemandStatus;
  readonly at: Date;
  readonly by: StepActor;
  readonly closeReason?: CloseReason;
}

export interface Lifecycle {
  readonly createdAt: Date;
  readonly steps: readonly LifecycleStep[];
}

interface Move {
  readonly action: string;
  readonly to: DemandStatus;
  readonly by: StepActor;
  /** Days since the step before, from and to; short ones are more likely. */
  readonly days: readonly [number, number];
  readonly closeReason?: CloseReason;
}

const DAY = 86_400_000;

const SUBMIT: Move = { action: 'submit', to: 'submitted', by: 'owner', days: [0.05, 4] };
const VERIFY: Move = { action: 'verify', to: 'verified', by: 'verifier', days: [0.15, 5] };
const RETURN: Move = { action: 'return', to: 'returned', by: 'verifier', days: [0.2, 4] };
const RESUBMIT: Move = { action: 'submit', to: 'submitted', by: 'owner', days: [0.5, 9] };
const PUBLISH: Move = { action: 'publish', to: 'published', by: 'province', days: [0.2, 6] };
const MATCH: Move = { action: 'match', to: 'matching', by: 'province', days: [2, 55] };
const NEGOTIATE: Move = { action: 'negotiate', to: 'negotiating', by: 'owner', days: [5, 48] };
const CONTRACT: Move = { action: 'contract', to: 'contracted', by: 'owner', days: [10, 80] };
const COMPLETE: Move = { action: 'complete', to: 'completed', by: 'owner', days: [70, 280] };

const TO_PUBLISHED = [SUBMIT, VERIFY, PUBLISH];
const TO_NEGOTIATING = [...TO_PUBLISHED, MATCH, NEGOTIATE];

const close = (closeReason: CloseReason, by: StepActor, days: readonly [number, number]): Move => ({
  action: 'close',
  to: 'closed',
  by,
  days,
  closeReason,
});
const withdraw = (days: readonly [number, number]): Move => ({
  action: 'withdraw',
  to: 'withdrawn',
  by: 'owner',
  days,
});

/** Ways of ending without a result, each with its share. */
const CLOSINGS: readonly (readonly [weight: number, moves: readonly Move[]])[] = [
  [3, [SUBMIT, close('duplicate', 'province', [0.5, 6])]],
  [3, [SUBMIT, close('invalid', 'province', [0.5, 6])]],
  [12, [...TO_PUBLISHED, close('expired', 'province', [120, 260])]],
  [18, [...TO_PUBLISHED, close('no-match', 'province', [60, 180])]],
  [14, [...TO_PUBLISHED, close('solved-elsewhere', 'owner', [20, 120])]],
  [8, [...TO_PUBLISHED, close('no-longer-needed', 'owner', [20, 150])]],
  [12, [...TO_PUBLISHED, MATCH, close('no-match', 'province', [25, 90])]],
  [24, [...TO_NEGOTIATING, close('negotiation-failed', 'owner', [10, 70])]],
  [2, [...TO_PUBLISHED, MATCH, close('other', 'owner', [20, 80])]],
];

/** How long ago, in days, the last step of a demand may be that still stands in this state. */
const AGE: Readonly<Partial<Record<DemandStatus, readonly [number, number]>>> = {
  draft: [0, 45],
  submitted: [0.05, 6],
  returned: [0.1, 12],
  verified: [0.1, 5],
  published: [0.5, 150],
  matching: [0.5, 110],
  negotiating: [1, 120],
  contracted: [1, 300],
};

/** The way of a demand to the state in which it stands today: every step in office hours, none after `now`. */
export function lifecycleTo(random: Random, goal: DemandStatus, now: Date, since: Date): Lifecycle {
  const moves = movesTo(random, goal);
  const waits = moves.map(({ days: [least, most] }) => least + (most - least) * random.next() ** 2.2);
  const total = waits.reduce((sum, days) => sum + days, 0);
  const room = (now.getTime() - since.getTime()) / DAY - total - 7;
  const [least, most] = AGE[goal] ?? [2, Math.max(3, room)];
  // Ended demands lie over the whole time, more of them lately: the plan's reach grew.
  const age = least + (Math.min(most, Math.max(least, room)) - least) * random.next() ** (AGE[goal] ? 1.4 : 1.25);
  for (let shift = 0; ; shift += 1) {
    const lifecycle = walk(random, moves, waits, now.getTime() - (total + age + shift) * DAY);
    const last = lifecycle.steps.at(-1)?.at ?? lifecycle.createdAt;
    if (last <= now) return lifecycle;
  }
}

function movesTo(random: Random, goal: DemandStatus): readonly Move[] {
  const straight: Readonly<Partial<Record<DemandStatus, readonly Move[]>>> = {
    draft: [],
    submitted: [SUBMIT],
    returned: [SUBMIT, RETURN],
    verified: [SUBMIT, VERIFY],
    published: TO_PUBLISHED,
    matching: [...TO_PUBLISHED, MATCH],
    negotiating: TO_NEGOTIATING,
    contracted: [...TO_NEGOTIATING, CONTRACT],
    completed: [...TO_NEGOTIATING, CONTRACT, COMPLETE],
    closed: closing(random),
    withdrawn: random.pick([
      [withdraw([5, 60])],
      [SUBMIT, withdraw([0.3, 8])],
      [SUBMIT, RETURN, withdraw([3, 30])],
      [...TO_PUBLISHED, withdraw([5, 60])],
    ]),
  };
  const moves = straight[goal] ?? [];
  // One in seven goes back once before it is verified.
  const [first, second] = moves;
  const detour = first === SUBMIT && (second === VERIFY || second === undefined) && random.chance(0.14);
  return detour ? [SUBMIT, RETURN, RESUBMIT, ...moves.slice(1)] : moves;
}

function closing(random: Random): readonly Move[] {
  const index = random.weighted(Object.fromEntries(CLOSINGS.map(([weight], i) => [String(i), weight])));
  return CLOSINGS[Number(index)]?.[1] ?? [];
}

function walk(random: Random, moves: readonly Move[], waits: readonly number[], start: number): Lifecycle {
  const createdAt = workingTime(new Date(start));
  let at = createdAt;
  let from: DemandStatus = 'draft';
  let clock = createdAt.getTime();
  const steps = moves.map(({ action, to, by, closeReason }, i): LifecycleStep => {
    clock += (waits[i] ?? 0) * DAY;
    const worked = workingTime(new Date(clock));
    // Moving a step out of the weekend must not put it before the one it follows.
    at = worked > at ? worked : new Date(at.getTime() + random.int(12, 95) * 60_000);
    const step = { action, from, to, at, by, ...(closeReason && { closeReason }) };
    from = to;
    return step;
  });
  return { createdAt, steps };
}
