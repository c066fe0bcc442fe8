import {
  ActionInput,
  Attachments,
  Choice,
  Day,
  defineWorkflow,
  Integer,
  LongText,
  type FileSummary,
  type Input,
} from '@kechuang/kernel';
import { FOLLOW_UP_STATE, VISIT_STATUS, type FollowUpState } from './expert-visit.kinds.js';
import { ExpertVisit } from './expert-visit.js';

/** Why a visit does not take place as planned. */
@ActionInput()
export class ChangeInput {
  @LongText({ zh: '原因', en: 'Reason', min: 2, max: 1000 }) reason: string;
}

/** What the experts found and advised. */
@ActionInput()
export class ReportInput {
  @LongText({ zh: '发现的问题', en: 'Problems found', min: 4, max: 5000 }) problems: string;
  @LongText({ zh: '提出的建议', en: 'Advice given', min: 4, max: 5000 }) advice: string;
  @LongText({ zh: '约定的后续事项', en: 'Follow-ups', max: 3000, optional: true }) followUps: string | null;
  @Day({ zh: '后续事项期限', en: 'Follow-ups due', optional: true }) followUpDue: string | null;
  @Attachments({ zh: '现场照片', en: 'Photographs', default: () => [] }) photographs: FileSummary[];
  @Attachments({ zh: '附件', en: 'Attachments', default: () => [] }) attachments: FileSummary[];
}

/** What the enterprise thinks of it. */
@ActionInput()
export class RatingInput {
  @Integer({ zh: '评分（1–5 分）', en: 'Rating (1 to 5)', min: 1, max: 5 }) rating: number;
  @LongText({ zh: '评价意见', en: 'Comment', max: 1000, optional: true }) comment: string | null;
}

/** How the agreed follow-ups stand. */
@ActionInput()
export class CloseVisitInput {
  @Choice(FOLLOW_UP_STATE, { zh: '后续事项进展', en: 'State of the follow-ups' }) followUpState: FollowUpState;
}

const MANAGERS = ['all', 'division', 'organiser'];

const reported = (input: ReportInput) => {
  const { photographIds, attachmentIds } = input as unknown as Partial<Input<ReportInput & { id: string }>>;
  return {
    problems: input.problems,
    advice: input.advice,
    followUps: input.followUps ?? null,
    followUpDue: input.followUpDue ?? null,
    followUpState: (input.followUps ?? null) === null ? ('none' as const) : ('agreed' as const),
    photographIds: photographIds ?? [],
    attachmentIds: attachmentIds ?? [],
  };
};

/** From the organiser's plan over the experts' answers and the report to the enterprise's rating. */
export const expertVisitWorkflow = defineWorkflow(ExpertVisit, {
  states: VISIT_STATUS,
  initial: 'planned',
  editable: ['planned', 'postponed'],
  path: ['planned', 'invited', 'accepted', 'visited', 'reported', 'rated', 'closed'],
  actions: {
    invite: {
      zh: '邀请专家',
      en: 'Invite',
      from: ['planned', 'postponed'],
      to: 'invited',
      by: MANAGERS,
      tone: 'primary',
      guard: (visit, _input, { now }) => (visit.plannedStart <= now ? ('expert-visit.past' as const) : null),
      effect: () => ({ changeReason: null }),
      todo: { zh: '待邀请专家的进企活动', en: 'Visits to invite experts to' },
      notify: {
        organisation: 'enterpriseId',
        text: {
          zh: '专家进企“{title}”已安排，正在邀请专家',
          en: 'The visit "{title}" is planned; experts are invited',
        },
      },
    },
    confirm: {
      zh: '确认成行',
      en: 'Confirm',
      from: ['invited'],
      to: 'accepted',
      by: MANAGERS,
      confirm: {
        zh: '尚未答复的邀请将被撤销，由已接受的专家进企。确定成行？',
        en: 'Invitations without an answer are released. Go with those who accepted?',
      },
      notify: {
        organisation: 'enterpriseId',
        text: { zh: '专家进企“{title}”已确认成行', en: 'The visit "{title}" takes place' },
      },
    },
    visit: {
      zh: '登记进企',
      en: 'Record the visit',
      from: ['accepted'],
      to: 'visited',
      by: MANAGERS,
      tone: 'primary',
      guard: (visit, _input, { now }) => (visit.plannedStart > now ? ('expert-visit.not-yet' as const) : null),
      effect: (visit) => ({ visitedAt: visit.plannedStart }),
      todo: { zh: '待登记的进企活动', en: 'Visits to record' },
    },
    report: {
      zh: '提交报告',
      en: 'Report',
      from: ['visited'],
      to: 'reported',
      by: [...MANAGERS, 'expert'],
      tone: 'primary',
      input: ReportInput,
      effect: (_visit, input: ReportInput, { now }) => ({ ...reported(input), reportedAt: now }),
      todo: { zh: '待提交报告的进企活动', en: 'Visits to report on' },
      notify: {
        organisation: 'enterpriseId',
        text: { zh: '专家进企“{title}”的报告已提交，请评价', en: 'The report on "{title}" is there; please rate it' },
      },
    },
    rate: {
      zh: '评价',
      en: 'Rate',
      from: ['reported'],
      to: 'rated',
      by: ['enterprise'],
      tone: 'primary',
      input: RatingInput,
      note: (input: RatingInput) => input.comment ?? null,
      effect: (_visit, input: RatingInput, { now }) => ({
        rating: input.rating,
        ratingComment: input.comment ?? null,
        ratedAt: now,
      }),
      todo: { zh: '待评价的专家进企', en: 'Visits to rate' },
      notify: {
        organisation: 'organiserId',
        text: { zh: '企业已评价专家进企“{title}”', en: 'The enterprise rated the visit "{title}"' },
      },
    },
    close: {
      zh: '办结',
      en: 'Close',
      from: ['reported', 'rated'],
      to: 'closed',
      by: MANAGERS,
      input: CloseVisitInput,
      effect: (_visit, input: CloseVisitInput, { now }) => ({ closedAt: now, followUpState: input.followUpState }),
      todo: { zh: '待办结的进企活动', en: 'Visits to close' },
    },
    postpone: {
      zh: '延期',
      en: 'Postpone',
      from: ['invited', 'accepted'],
      to: 'postponed',
      by: MANAGERS,
      input: ChangeInput,
      note: (input: ChangeInput) => input.reason,
      effect: (_visit, input: ChangeInput) => ({ changeReason: input.reason }),
      confirm: {
        zh: '延期后须修改时间并重新邀请专家。确定延期？',
        en: 'The time has to be changed and the experts invited again. Postpone?',
      },
      notify: {
        organisation: 'enterpriseId',
        text: { zh: '专家进企“{title}”延期', en: 'The visit "{title}" is postponed' },
      },
    },
    cancel: {
      zh: '取消',
      en: 'Cancel',
      from: ['planned', 'invited', 'accepted', 'postponed'],
      to: 'cancelled',
      by: MANAGERS,
      tone: 'danger',
      input: ChangeInput,
      note: (input: ChangeInput) => input.reason,
      effect: (_visit, input: ChangeInput, { now }) => ({ changeReason: input.reason, closedAt: now }),
      notify: {
        organisation: 'enterpriseId',
        text: { zh: '专家进企“{title}”已取消', en: 'The visit "{title}" is cancelled' },
      },
    },
  },
});
