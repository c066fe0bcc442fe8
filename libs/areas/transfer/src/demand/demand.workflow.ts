import {
  ActionInput,
  Choice,
  dayOf,
  defineWorkflow,
  LongText,
  type ActionContext,
  type Stored,
} from '@kechuang/kernel';
import { Demand } from './demand.js';
import { CLOSE_REASON, DEMAND_STATUS, type CloseReason } from './demand.kinds.js';

/** Why a demand goes back for correction. */
@ActionInput()
export class ReturnInput {
  @LongText({ zh: '退回意见', en: 'Reason', min: 4, max: 1000 }) reason: string;
}

/** Why a demand is withdrawn, if the enterprise wants to say. */
@ActionInput()
export class WithdrawInput {
  @LongText({ zh: '撤回说明', en: 'Remark', max: 1000, optional: true }) note: string | null;
}

/** Why a demand is closed without a result. */
@ActionInput()
export class CloseInput {
  @Choice(CLOSE_REASON, { zh: '关闭原因', en: 'Reason' }) reasonCode: CloseReason;
  @LongText({ zh: '情况说明', en: 'Remark', max: 1000, optional: true }) note: string | null;
}

/** A remark that may go with an action. */
@ActionInput()
export class RemarkInput {
  @LongText({ zh: '办理意见', en: 'Remark', max: 1000, optional: true }) note: string | null;
}

type Row = Stored<Demand>;

const HOUR_MS = 3_600_000;
const hoursBetween = (from: string, to: string): number =>
  Math.round(((Date.parse(to) - Date.parse(from)) / HOUR_MS) * 10) / 10;
const daysBetween = (from: string, to: string): number => Math.round((hoursBetween(from, to) / 24) * 10) / 10;

/** The first thing that a verifier does with a submitted demand ends the enterprise's waiting. */
const firstResponse = (demand: Row, now: string): Partial<Row> =>
  demand.respondedAt !== null || demand.submittedAt === null
    ? {}
    : { respondedAt: now, firstResponseHours: hoursBetween(demand.submittedAt, now) };

const isComplete = (demand: Row, _input: unknown, { now }: ActionContext) => {
  if (demand.contactName === null || (demand.contactPhone === null && demand.contactEmail === null))
    return 'demand.contact-missing' as const;
  return demand.deadline !== null && demand.deadline < dayOf(now) ? ('demand.deadline-passed' as const) : null;
};

const remark = (input: RemarkInput): string | null => input.note ?? null;

/** From the enterprise's draft to the landing. Verifying belongs to the division or park, publishing to the province. */
export const demandWorkflow = defineWorkflow(Demand, {
  states: DEMAND_STATUS,
  initial: 'draft',
  editable: ['draft', 'returned'],
  path: ['draft', 'submitted', 'verified', 'published', 'matching', 'negotiating', 'contracted', 'completed'],
  actions: {
    submit: {
      zh: '提交',
      en: 'Submit',
      from: ['draft', 'returned'],
      to: 'submitted',
      by: ['own'],
      tone: 'primary',
      guard: isComplete,
      effect: (demand, _input, { now }) => ({ submittedAt: demand.submittedAt ?? now, returnReason: null }),
      todo: { zh: '待提交或修改的需求', en: 'Demands to submit or correct' },
    },
    verify: {
      zh: '核实通过',
      en: 'Verify',
      from: ['submitted'],
      to: 'verified',
      by: ['division', 'subordinate', 'all'],
      tone: 'primary',
      input: RemarkInput,
      note: remark,
      effect: (demand, _input, { now }) => ({ verifiedAt: now, ...firstResponse(demand, now) }),
      todo: { zh: '待核实的需求', en: 'Demands to verify' },
      notify: {
        organisation: 'organisationId',
        text: { zh: '需求“{title}”已核实通过', en: 'Demand "{title}" was verified' },
      },
    },
    return: {
      zh: '退回修改',
      en: 'Return',
      from: ['submitted', 'verified'],
      to: 'returned',
      by: ['division', 'subordinate', 'all'],
      tone: 'danger',
      input: ReturnInput,
      note: (input: ReturnInput) => input.reason,
      effect: (demand, input: ReturnInput, { now }) => ({
        returnReason: input.reason,
        verifiedAt: null,
        ...firstResponse(demand, now),
      }),
      notify: {
        organisation: 'organisationId',
        text: { zh: '需求“{title}”被退回，请修改后重新提交', en: 'Demand "{title}" was returned for correction' },
      },
    },
    publish: {
      zh: '发布',
      en: 'Publish',
      from: ['verified'],
      to: 'published',
      by: ['all'],
      tone: 'primary',
      input: RemarkInput,
      note: remark,
      confirm: {
        zh: '发布后按其公开范围对外可见，确定发布？',
        en: 'Once published it is visible as its disclosure says. Publish?',
      },
      effect: (_demand, _input, { now }) => ({ publishedAt: now }),
      todo: { zh: '待发布的需求', en: 'Demands to publish' },
      notify: {
        organisation: 'organisationId',
        text: { zh: '需求“{title}”已发布', en: 'Demand "{title}" was published' },
      },
    },
    match: {
      zh: '开始对接',
      en: 'Start matching',
      from: ['published'],
      to: 'matching',
      by: ['all', 'division', 'subordinate'],
      tone: 'primary',
      input: RemarkInput,
      note: remark,
      todo: { zh: '待组织对接的需求', en: 'Demands to match' },
    },
    negotiate: {
      zh: '进入洽谈',
      en: 'Start negotiating',
      from: ['matching'],
      to: 'negotiating',
      by: ['own', 'all', 'division', 'subordinate'],
      tone: 'primary',
      input: RemarkInput,
      note: remark,
    },
    contract: {
      zh: '登记签约',
      en: 'Record the contract',
      from: ['negotiating'],
      to: 'contracted',
      by: ['own', 'all'],
      tone: 'primary',
      input: RemarkInput,
      note: remark,
      effect: (demand, _input, { now }) => ({
        contractedAt: now,
        contractDays: demand.publishedAt === null ? null : daysBetween(demand.publishedAt, now),
      }),
      todo: { zh: '洽谈中、待登记结果的需求', en: 'Demands under negotiation' },
    },
    complete: {
      zh: '确认完成',
      en: 'Complete',
      from: ['contracted'],
      to: 'completed',
      by: ['own', 'all'],
      tone: 'primary',
      input: RemarkInput,
      note: remark,
      effect: (_demand, _input, { now }) => ({ completedAt: now }),
      todo: { zh: '已签约、待确认完成的需求', en: 'Contracted demands to complete' },
    },
    withdraw: {
      zh: '撤回',
      en: 'Withdraw',
      from: ['draft', 'submitted', 'returned', 'verified', 'published'],
      to: 'withdrawn',
      by: ['own'],
      tone: 'danger',
      input: WithdrawInput,
      note: remark,
      confirm: {
        zh: '撤回后不再参与对接，之后可重新启用。确定撤回？',
        en: 'It no longer takes part; it can be reopened later. Withdraw?',
      },
      effect: (_demand, _input, { now }) => ({ closedAt: now }),
    },
    close: {
      zh: '关闭',
      en: 'Close',
      from: ['submitted', 'verified', 'published', 'matching', 'negotiating'],
      to: 'closed',
      by: ['own', 'all'],
      tone: 'danger',
      input: CloseInput,
      note: remark,
      effect: (_demand, input: CloseInput, { now }) => ({ closedAt: now, closeReason: input.reasonCode }),
      notify: {
        organisation: 'organisationId',
        text: { zh: '需求“{title}”已关闭', en: 'Demand "{title}" was closed' },
      },
    },
    reopen: {
      zh: '重新启用',
      en: 'Reopen',
      from: ['withdrawn', 'closed'],
      to: {
        states: ['draft', 'published'],
        choose: (demand) => (demand.status === 'closed' && demand.publishedAt !== null ? 'published' : 'draft'),
      },
      by: ['own', 'all'],
      input: RemarkInput,
      note: remark,
      effect: () => ({ closedAt: null, closeReason: null }),
    },
  },
});
