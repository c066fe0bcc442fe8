import { workingTime, type OrganisationDemo, type Random } from '@kechuang/registry';
import type { PastStep } from '@kechuang/kernel';
import type { AchievementStatus } from '../achievement.kinds.js';
import { ARCHIVE_REASONS, REMARKS, RETURN_REASONS } from './achievement-phrases.js';

type Move = readonly [action: string, to: AchievementStatus];

const SUBMIT: Move = ['submit', 'submitted'];
const VERIFY: Move = ['verify', 'verified'];
const PUBLISH: Move = ['publish', 'published'];
const OPEN = [SUBMIT, VERIFY, PUBLISH];

/** The way to each state. */
const WAYS: Readonly<Record<AchievementStatus, readonly Move[]>> = {
  draft: [],
  submitted: [SUBMIT],
  returned: [SUBMIT, ['return', 'returned']],
  verified: [SUBMIT, VERIFY],
  published: OPEN,
  transferred: [...OPEN, ['transfer', 'transferred']],
  withdrawn: [SUBMIT, ['withdraw', 'withdrawn']],
  archived: [...OPEN, ['archive', 'archived']],
};

const DAY = 86_400_000;
/** Days that an achievement has stood where it stands: where somebody has to act, not long. */
const WAITING: ReadonlySet<AchievementStatus> = new Set(['draft', 'submitted', 'returned', 'verified']);

/** What an achievement has gone through, every step in office hours and none after `now`. */
export interface Past {
  readonly createdAt: Date;
  readonly steps: readonly PastStep[];
}

interface Case {
  readonly goal: AchievementStatus;
  readonly owner: OrganisationDemo;
  readonly organisations: readonly OrganisationDemo[];
  readonly now: Date;
}

/** The timeline of an achievement with this way and these people. */
export function pastOf(random: Random, { goal, owner, organisations, now }: Case): Past {
  const moves = WAYS[goal];
  const age = WAITING.has(goal) ? random.int(2, 12) : random.int(20, 620);
  const waits = moves.map(() => random.int(1, 9));
  const span = waits.reduce((sum, days) => sum + days, 0);
  const createdAt = workingTime(new Date(now.getTime() - (age + span) * DAY));
  const id = random.uuid(createdAt);
  let clock = createdAt.getTime();
  let from: AchievementStatus = 'draft';
  const steps = moves.map(([action, to], index): PastStep => {
    clock += (waits[index] ?? 1) * DAY;
    const worked = workingTime(new Date(clock));
    const at = new Date(
      Math.min(Math.max(worked.getTime(), createdAt.getTime() + (index + 1) * 60_000), now.getTime()),
    );
    const step = {
      id: random.uuid(at),
      recordId: id,
      version: index + 2,
      at: at.toISOString(),
      action,
      from,
      to,
      ...actorOf(bodyFor(action, owner, organisations)),
      note: noteOf(random, action),
    };
    from = to;
    return step;
  });
  return { createdAt, steps };
}

/** The owner acts for itself, its city association verifies, the province publishes. */
function bodyFor(action: string, owner: OrganisationDemo, all: readonly OrganisationDemo[]): OrganisationDemo {
  const province = all.find(({ planCode }) => planCode === 'AAST-XH') ?? owner;
  if (action === 'publish') return province;
  if (action !== 'verify' && action !== 'return') return owner;
  const sameCity = ({ kind, divisionCode }: OrganisationDemo): boolean =>
    kind === 'city-association' && divisionCode.slice(0, 4) === owner.divisionCode.slice(0, 4);
  return all.find(sameCity) ?? province;
}

const actorOf = ({ id, name, shortName, contacts }: OrganisationDemo) => ({
  actorId: id,
  actorName: contacts[0]?.name ?? shortName,
  organisationName: name,
});

function noteOf(random: Random, action: string): string | null {
  if (action === 'return') return random.pick(RETURN_REASONS);
  if (action === 'archive') return random.pick(ARCHIVE_REASONS);
  return (action === 'verify' || action === 'publish') && random.chance(0.6) ? random.pick(REMARKS) : null;
}
