import { dayOf, type Stored } from '@kechuang/kernel';
import { Random, scaled, type DemoOptions, type OrganisationDemo, type PersonDemo } from '@kechuang/registry';
import type { ExpertVisit } from '../expert-visit.js';
import type { InvitationStatus, VisitStatus } from '../expert-visit.kinds.js';
import type { VisitInvitation } from '../visit-invitation.js';
import { RATING_COMMENTS, VISIT_THEMES } from './visit-texts.js';

/** A visit as it is stored, with its invitations. */
export interface VisitDemo {
  readonly row: Stored<ExpertVisit>;
  readonly invitations: readonly Stored<VisitInvitation>[];
}

export interface VisitDemoOptions extends DemoOptions {
  readonly organisations: readonly OrganisationDemo[];
  readonly experts: readonly PersonDemo[];
  /** The visits begin two years before and reach a month beyond. */
  readonly now: Date;
}

const VISITS = 200;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PAST_DAYS = 730;
const COMING_DAYS = 30;

const LATER: Readonly<Partial<Record<VisitStatus, number>>> = { planned: 3, invited: 4, accepted: 3, postponed: 1 };
const EARLIER: Readonly<Partial<Record<VisitStatus, number>>> = { closed: 80, rated: 8, cancelled: 6 };
/** Of the last weeks some reports and ratings are still to come. */
const LATELY: Readonly<Partial<Record<VisitStatus, number>>> = { visited: 3, reported: 4, rated: 3, accepted: 1 };
const HELD: readonly VisitStatus[] = ['visited', 'reported', 'rated', 'closed'];
const REPORTED: readonly VisitStatus[] = ['reported', 'rated', 'closed'];

/**
 * About 200 visits over two years. Every visit has days of its own, so that nobody is booked twice; the first
 * enterprise and the first expert, who have demo accounts, take part in some of them.
 */
export function demoVisits(options: VisitDemoOptions): VisitDemo[] {
  const count = scaled(VISITS, options.scale, 24);
  const span = (PAST_DAYS + COMING_DAYS) / count;
  const visits = Array.from({ length: count }, (_, at) =>
    visitOf(Random.stream(options.seed, 'expert-visit', at), at, Math.floor(at * span) - PAST_DAYS, options),
  );
  return numbered(visits);
}

function visitOf(random: Random, at: number, day: number, options: VisitDemoOptions): VisitDemo {
  const enterprises = options.organisations.filter((one) => one.enterprise !== null);
  const enterprise = (at % 8 === 0 ? enterprises[0] : undefined) ?? random.pick(enterprises);
  const experts = random.sample(options.experts, random.int(1, 4));
  const [first] = options.experts;
  if (first && at % 8 === 0 && !experts.includes(first)) experts[0] = first;
  const start = startOf(options.now, day, random);
  const status = random.weighted(day > 0 ? LATER : day > -40 ? LATELY : EARLIER);
  const createdAt = new Date(start.getTime() - 20 * DAY_MS);
  const end = new Date(start.getTime() + random.int(2, 4) * HOUR_MS);
  const updatedAt = new Date(Math.min(options.now.getTime(), end.getTime() + 12 * DAY_MS));
  const row: Stored<ExpertVisit> = {
    id: random.uuid(createdAt),
    version: 1,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    createdBy: null,
    code: '',
    status,
    enterpriseId: enterprise.id,
    expertIds: experts.map(({ id }) => id),
    demandId: null,
    industry: enterprise.industries[0] ?? 'new-it',
    divisionCode: enterprise.divisionCode,
    ...placeOf(random, enterprise),
    plannedStart: start.toISOString(),
    plannedEnd: end.toISOString(),
    organiserId: organiserOf(random, enterprise, options.organisations).id,
    ...outcomeOf(random, status, start, end),
  };
  return { row, invitations: experts.map((expert, index) => invitationOf(random, row, expert, index)) };
}

/** A working hour in China, some days from now. */
function startOf(now: Date, day: number, random: Random): Date {
  const midnight = Date.parse(`${dayOf(new Date(now.getTime() + day * DAY_MS).toISOString())}T00:00:00+08:00`);
  return new Date(midnight + random.pick([9, 10, 14]) * HOUR_MS);
}

function placeOf(random: Random, enterprise: OrganisationDemo) {
  const contact = enterprise.contacts[0];
  const online = random.chance(0.15);
  return {
    mode: online ? ('online' as const) : ('on-site' as const),
    place: online ? '视频会议' : `${enterprise.shortName}会议室`,
    contactName: contact?.name ?? null,
    contactPhone: contact?.phone ?? null,
  };
}

/** The association of the enterprise's city, or a society. */
function organiserOf(
  random: Random,
  { divisionCode }: OrganisationDemo,
  organisations: readonly OrganisationDemo[],
): OrganisationDemo {
  const city = organisations.find(
    (one) => one.kind === 'city-association' && one.divisionCode.slice(0, 4) === divisionCode.slice(0, 4),
  );
  if (city && random.chance(0.6)) return city;
  return random.pick(organisations.filter((one) => one.kind === 'provincial-society'));
}

/** The subject, and as much of the report and the rating as there is in this state. */
function outcomeOf(random: Random, status: VisitStatus, start: Date, end: Date) {
  const { title, purpose, problems, advice, followUps } = random.pick(VISIT_THEMES);
  const reported = REPORTED.includes(status);
  const rated = status === 'rated' || (status === 'closed' && random.chance(0.85));
  const after = (days: number): string => new Date(end.getTime() + days * DAY_MS).toISOString();
  return {
    title,
    purpose,
    visitedAt: HELD.includes(status) ? start.toISOString() : null,
    problems: reported ? problems : null,
    advice: reported ? advice : null,
    followUps: reported ? followUps : null,
    followUpDue: reported ? dayOf(after(60)) : null,
    followUpState: reported ? random.pick(status === 'closed' ? ['done', 'under-way'] : ['agreed']) : null,
    photographIds: [],
    attachmentIds: [],
    reportedAt: reported ? after(1) : null,
    rating: rated ? Number(random.weighted({ 5: 60, 4: 32, 3: 8 })) : null,
    ratingComment: rated ? random.pick(RATING_COMMENTS) : null,
    ratedAt: rated ? after(2) : null,
    closedAt: status === 'closed' || status === 'cancelled' ? after(status === 'closed' ? 12 : -3) : null,
    changeReason: status === 'cancelled' || status === 'postponed' ? '企业生产任务调整。' : null,
  } satisfies Partial<Stored<ExpertVisit>>;
}

function invitationOf(random: Random, visit: Stored<ExpertVisit>, expert: PersonDemo, at: number) {
  const status = answerIn(visit.status, at);
  const answered = status === 'accepted' || status === 'released';
  return {
    id: random.uuid(new Date(visit.createdAt)),
    version: 1,
    createdAt: visit.createdAt,
    updatedAt: visit.updatedAt,
    createdBy: null,
    title: visit.title,
    status,
    visitId: visit.id,
    expertId: expert.id,
    enterpriseId: visit.enterpriseId,
    organiserId: visit.organiserId,
    divisionCode: visit.divisionCode,
    plannedStart: visit.plannedStart,
    plannedEnd: visit.plannedEnd,
    answeredAt: answered ? new Date(Date.parse(visit.createdAt) + DAY_MS).toISOString() : null,
    declineReason: null,
    remark: null,
    visitedAt: status === 'accepted' ? visit.visitedAt : null,
  } satisfies Stored<VisitInvitation>;
}

/** While answers are outstanding, the second expert has accepted already. */
function answerIn(status: VisitStatus, at: number): InvitationStatus {
  if (status === 'cancelled' || status === 'postponed') return 'released';
  return status === 'invited' && at !== 1 ? 'invited' : 'accepted';
}

/** Gives the numbers in the order of creation, per year and division; plans have invited nobody yet. */
function numbered(visits: readonly VisitDemo[]): VisitDemo[] {
  const counts = new Map<string, number>();
  return visits.map(({ row, invitations }) => {
    const prefix = `ZF-${dayOf(row.createdAt).slice(0, 4)}-${row.divisionCode}`;
    const next = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, next);
    const code = `${prefix}-${String(next).padStart(6, '0')}`;
    return { row: { ...row, code }, invitations: row.status === 'planned' ? [] : invitations };
  });
}
