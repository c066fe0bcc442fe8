import { ActionInput, Choice, defineWorkflow, LongText, type ActionContext, type Stored } from '@kechuang/kernel';
import { DECLINE_REASON, MATCH_STATUS, OPEN, type DeclinedBy, type DeclineReason } from './match.kinds.js';
import { Match } from './match.js';
import { OFFICERS, SUPPLY } from './match.scope.js';

/** Why an officer brings the two together. */
@ActionInput()
export class RecommendInput {
  @LongText({ zh: '推荐意见', en: 'Recommendation', min: 4, max: 1000 }) note: string;
}

/** A remark that may go with a step. */
@ActionInput()
export class StepInput {
  @LongText({ zh: '情况说明', en: 'Remark', max: 1000, optional: true }) note: string | null;
}

/** Why not. */
@ActionInput()
export class DeclineInput {
  @Choice(DECLINE_REASON, { zh: '谢绝原因', en: 'Reason' }) reasonCode: DeclineReason;
  @LongText({ zh: '情况说明', en: 'Remark', max: 1000, optional: true }) note: string | null;
}

type Row = Stored<Match>;
type Fields = Partial<Row>;

const DAY_MS = 86_400_000;
const remark = (input: { readonly note: string | null }): string | null => input.note ?? null;

/** What a recommendation writes, with its action or with the record itself. */
export const recommended = (note: string, { who, now }: ActionContext): Fields => ({
  note,
  recommendedBy: who.name,
  recommendedAt: now,
});

/** The first thing that happens to a recommendation ends the waiting. */
function answered(match: Row, now: string): Fields {
  if (match.recommendedAt === null || match.answeredAt !== null) return {};
  const days = (Date.parse(now) - Date.parse(match.recommendedAt)) / DAY_MS;
  return { answeredAt: now, answerDays: Math.round(days * 10) / 10 };
}

const step = (match: Row, _input: StepInput, { now }: ActionContext): Fields => answered(match, now);

const decline =
  (declinedBy: DeclinedBy) =>
  (match: Row, input: DeclineInput, { now }: ActionContext): Fields => ({
    ...(declinedBy === 'officer' ? {} : answered(match, now)),
    declinedAt: now,
    declinedBy,
    declineReason: input.reasonCode,
  });

const ACTIVE = OPEN.filter((status) => status !== 'suggested');

/**
 * From the suggestion to the contract. Each side confirms the agreement for itself; the second confirmation makes it
 * one, so that what waits for whom is a state like any other.
 */
export const matchWorkflow = defineWorkflow(Match, {
  states: MATCH_STATUS,
  initial: 'suggested',
  editable: [],
  path: ['suggested', 'recommended', 'contacted', 'negotiating', 'agreed', 'contracted'],
  actions: {
    recommend: {
      zh: '推荐',
      en: 'Recommend',
      from: ['suggested'],
      to: 'recommended',
      by: OFFICERS,
      tone: 'primary',
      input: RecommendInput,
      note: (input: RecommendInput) => input.note,
      effect: (_match, input: RecommendInput, context) => recommended(input.note, context),
      todo: { zh: '待推荐的对接', en: 'Matches to recommend' },
    },
    contact: {
      zh: '登记联系',
      en: 'Record the contact',
      from: ['recommended'],
      to: 'contacted',
      by: ['own', ...SUPPLY, ...OFFICERS],
      tone: 'primary',
      input: StepInput,
      note: remark,
      effect: step,
      todo: { zh: '待联系的对接', en: 'Matches to get in contact' },
    },
    negotiate: {
      zh: '进入洽谈',
      en: 'Start negotiating',
      from: ['contacted'],
      to: 'negotiating',
      by: ['own', ...SUPPLY, ...OFFICERS],
      tone: 'primary',
      input: StepInput,
      note: remark,
      effect: step,
    },
    'confirm-demand': {
      zh: '需求方确认',
      en: 'Confirm for the demand side',
      from: ['negotiating', 'supply-confirmed'],
      to: {
        states: ['demand-confirmed', 'agreed'],
        choose: (match) => (match.status === 'supply-confirmed' ? 'agreed' : 'demand-confirmed'),
      },
      by: ['own'],
      tone: 'primary',
      input: StepInput,
      note: remark,
      confirm: {
        zh: '确认与对方达成合作意向？双方均确认后生效。',
        en: 'Confirm the agreement? It stands once both sides have confirmed.',
      },
      effect: (match, _input, { who, now }) => ({
        demandConfirmedAt: now,
        demandConfirmedBy: who.name,
        ...(match.status === 'supply-confirmed' && { agreedAt: now }),
      }),
      todo: { zh: '待需求方确认的对接', en: 'Agreements to confirm for the demand side' },
    },
    'confirm-supply': {
      zh: '供给方确认',
      en: 'Confirm for the supply side',
      from: ['negotiating', 'demand-confirmed'],
      to: {
        states: ['supply-confirmed', 'agreed'],
        choose: (match) => (match.status === 'demand-confirmed' ? 'agreed' : 'supply-confirmed'),
      },
      by: SUPPLY,
      tone: 'primary',
      input: StepInput,
      note: remark,
      confirm: {
        zh: '确认与对方达成合作意向？双方均确认后生效。',
        en: 'Confirm the agreement? It stands once both sides have confirmed.',
      },
      effect: (match, _input, { who, now }) => ({
        supplyConfirmedAt: now,
        supplyConfirmedBy: who.name,
        ...(match.status === 'demand-confirmed' && { agreedAt: now }),
      }),
      todo: { zh: '待供给方确认的对接', en: 'Agreements to confirm for the supply side' },
    },
    contract: {
      zh: '登记签约',
      en: 'Record the contract',
      from: ['agreed'],
      to: 'contracted',
      by: ['own', 'all'],
      tone: 'primary',
      input: StepInput,
      note: remark,
      effect: (_match, _input, { now }) => ({ contractedAt: now }),
      todo: { zh: '已达成意向、待签约的对接', en: 'Agreements to put into a contract' },
    },
    'decline-demand': {
      zh: '需求方谢绝',
      en: 'Decline for the demand side',
      from: ACTIVE,
      to: 'declined',
      by: ['own'],
      tone: 'danger',
      input: DeclineInput,
      note: remark,
      effect: decline('demand'),
    },
    'decline-supply': {
      zh: '供给方谢绝',
      en: 'Decline for the supply side',
      from: ACTIVE,
      to: 'declined',
      by: SUPPLY,
      tone: 'danger',
      input: DeclineInput,
      note: remark,
      effect: decline('supply'),
    },
    dismiss: {
      zh: '不合适',
      en: 'Does not fit',
      from: ['suggested'],
      to: 'declined',
      by: OFFICERS,
      tone: 'danger',
      input: DeclineInput,
      note: remark,
      effect: decline('officer'),
    },
    lapse: {
      zh: '终止',
      en: 'Let lapse',
      from: OPEN,
      to: 'lapsed',
      by: OFFICERS,
      tone: 'danger',
      input: StepInput,
      note: remark,
    },
  },
});
