import { dayOf, type PastStep, type Stored } from '@kechuang/kernel';
import { Random } from '@kechuang/registry';
import type { Demand } from '../../demand/demand.js';
import { fitOf, partsOf } from '../../matching/fit.js';
import { DECLINE_REASON, type MatchStatus } from '../match.kinds.js';
import type { Match } from '../match.js';

/** A demand with its past, as its demo data gives it. */
export interface DemandPast {
  readonly row: Stored<Demand>;
  readonly history: readonly PastStep[];
}

/** An expert as far as a match needs him. */
export interface ExpertDemo extends Record<string, unknown> {
  readonly id: string;
  readonly organisationId: string;
  readonly divisionCode: string;
  readonly industries: readonly string[];
  readonly disciplines: readonly string[];
}

const NOTES = [
  '专家长期从事相关研究，成果与需求指标接近，建议尽快对接。',
  '专家所在团队有同类项目经验，可先到现场了解工况。',
  '研究方向与需求一致，且同在省内，便于现场试验。',
];
/** State of a demand and the states in which its match may stand. */
const STANDS: Readonly<Record<string, readonly MatchStatus[]>> = {
  published: ['suggested', 'declined'],
  matching: ['recommended', 'contacted', 'declined'],
  negotiating: ['negotiating', 'demand-confirmed', 'supply-confirmed', 'agreed'],
  contracted: ['contracted'],
  completed: ['contracted'],
};
const DAY_MS = 86_400_000;

/** One match per demand that came so far, with an expert of its industry; few of those that were only published. */
export function demoMatches(
  demands: readonly DemandPast[],
  experts: readonly ExpertDemo[],
  seed: string,
): Stored<Match>[] {
  const rows = demands.flatMap(({ row, history }) => {
    const random = Random.stream(seed, 'match', row.id);
    const stands = STANDS[row.status];
    if (!stands || (row.status === 'published' && !random.chance(0.1))) return [];
    const fitting = experts.filter(
      (expert) => expert.industries.includes(row.industry) && expert.organisationId !== row.organisationId,
    );
    return fitting.length === 0 ? [] : [matchOf(random, row, history, random.pick(fitting), random.pick(stands))];
  });
  return numbered(rows);
}

function matchOf(
  random: Random,
  demand: Stored<Demand>,
  history: readonly PastStep[],
  expert: ExpertDemo,
  status: MatchStatus,
): Stored<Match> {
  const at = (action: string): string | null =>
    history.findLast((step) => step.action === action)?.at.toString() ?? null;
  const start = iso(at('match') ?? demand.publishedAt ?? demand.createdAt);
  const isRecommended = status !== 'suggested';
  const answered = ['suggested', 'recommended'].includes(status) ? null : random.int(1, 12);
  const later = iso(at('negotiate') ?? start);
  const fit = fitOf(
    0.3 + 0.5 * random.next(),
    { industries: [demand.industry], disciplines: demand.disciplines, divisionCode: demand.divisionCode },
    expert,
  );
  return {
    id: random.uuid(new Date(start)),
    version: 1,
    createdAt: start,
    updatedAt: later,
    createdBy: null,
    code: '',
    title: demand.title,
    status,
    demandId: demand.id,
    organisationId: demand.organisationId,
    divisionCode: demand.divisionCode,
    need: demand.description,
    supplyKind: 'expert',
    expertId: expert.id,
    societyId: null,
    supplierId: expert.organisationId,
    origin: 'officer',
    score: fit.score,
    parts: partsOf(fit),
    note: isRecommended ? random.pick(NOTES) : null,
    recommendedBy: isRecommended ? '省科协学会部' : null,
    recommendedAt: isRecommended ? start : null,
    answeredAt: answered === null ? null : new Date(Date.parse(start) + answered * DAY_MS).toISOString(),
    answerDays: answered,
    ...endOf(random, status, later, demand.contractedAt),
  };
}

type End = Pick<
  Stored<Match>,
  | 'demandConfirmedAt'
  | 'demandConfirmedBy'
  | 'supplyConfirmedAt'
  | 'supplyConfirmedBy'
  | 'agreedAt'
  | 'contractedAt'
  | 'declinedAt'
  | 'declinedBy'
  | 'declineReason'
>;

/** What the state says of confirmations, contract and refusal. */
function endOf(random: Random, status: MatchStatus, later: string, contractedAt: string | null): End {
  const isAgreed = status === 'agreed' || status === 'contracted';
  const byDemand = isAgreed || status === 'demand-confirmed';
  const bySupply = isAgreed || status === 'supply-confirmed';
  const isDeclined = status === 'declined';
  return {
    demandConfirmedAt: byDemand ? later : null,
    demandConfirmedBy: byDemand ? '需求单位联系人' : null,
    supplyConfirmedAt: bySupply ? later : null,
    supplyConfirmedBy: bySupply ? '专家本人' : null,
    agreedAt: isAgreed ? later : null,
    contractedAt: status === 'contracted' ? iso(contractedAt ?? later) : null,
    declinedAt: isDeclined ? later : null,
    declinedBy: isDeclined ? random.pick(['demand', 'supply'] as const) : null,
    declineReason: isDeclined ? random.pick(DECLINE_REASON.values) : null,
  };
}

const iso = (at: string): string => new Date(at).toISOString();

/** Numbers in the order of creation, per year and division, as the kernel gives them. */
function numbered(rows: readonly Stored<Match>[]): Stored<Match>[] {
  const counts = new Map<string, number>();
  return [...rows]
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map((row) => {
      const prefix = `DJ-${dayOf(row.createdAt).slice(0, 4)}-${row.divisionCode}`;
      const next = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, next);
      return { ...row, code: `${prefix}-${String(next).padStart(6, '0')}` };
    });
}
