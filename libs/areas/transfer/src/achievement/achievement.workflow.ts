import { ActionInput, defineWorkflow, LongText, type Stored } from '@kechuang/kernel';
import { RemarkInput, ReturnInput } from '../demand/demand.workflow.js';
import { Achievement } from './achievement.js';
import { ACHIEVEMENT_STATUS } from './achievement.kinds.js';

/** Why an achievement is archived. */
@ActionInput()
export class ArchiveInput {
  @LongText({ zh: '归档说明', en: 'Reason', min: 4, max: 1000 }) reason: string;
}

const isFilled = (text: string | null): boolean => text !== null && text.trim() !== '';

/** Enterprises pass over summaries that do not say what is better and what it costs. */
function isComplete(achievement: Stored<Achievement>) {
  if (!isFilled(achievement.innovation) || !isFilled(achievement.economics))
    return 'achievement.comparison-missing' as const;
  const reachable = achievement.contactPhone !== null || achievement.contactEmail !== null;
  return achievement.contactName === null || !reachable ? ('achievement.contact-missing' as const) : null;
}

const remark = (input: RemarkInput): string | null => input.note ?? null;
const tell = (zh: string, en: string) => ({ organisation: 'organisationId', text: { zh, en } });

/** From the owner's draft to the transfer. Verifying belongs to the superior body or division, publishing to the province. */
export const achievementWorkflow = defineWorkflow(Achievement, {
  states: ACHIEVEMENT_STATUS,
  initial: 'draft',
  editable: ['draft', 'returned'],
  path: ['draft', 'submitted', 'verified', 'published', 'transferred'],
  actions: {
    submit: {
      zh: '提交',
      en: 'Submit',
      from: ['draft', 'returned'],
      to: 'submitted',
      by: ['own'],
      tone: 'primary',
      guard: isComplete,
      effect: (achievement, _input, { now }) => ({
        submittedAt: achievement.submittedAt ?? now,
        returnReason: null,
      }),
      todo: { zh: '待提交或修改的成果', en: 'Achievements to submit or correct' },
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
      effect: (_achievement, _input, { now }) => ({ verifiedAt: now }),
      todo: { zh: '待核实的成果', en: 'Achievements to verify' },
      notify: tell('成果“{title}”已核实通过', 'Achievement "{title}" was verified'),
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
      effect: (_achievement, input: ReturnInput) => ({ returnReason: input.reason, verifiedAt: null }),
      notify: tell('成果“{title}”被退回，请修改后重新提交', 'Achievement "{title}" was returned for correction'),
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
      effect: (_achievement, _input, { now }) => ({ publishedAt: now }),
      todo: { zh: '待发布的成果', en: 'Achievements to publish' },
      notify: tell('成果“{title}”已发布', 'Achievement "{title}" was published'),
    },
    promote: {
      zh: '转为技术成果',
      en: 'Promote to a technology',
      from: ['published'],
      to: 'published',
      by: ['own'],
      offered: (achievement) => achievement.kind === 'paper' && achievement.promotedAt === null,
      guard: (achievement) => {
        if (achievement.kind !== 'paper') return 'achievement.not-paper';
        return achievement.promotedAt === null ? null : 'achievement.promoted-already';
      },
      confirm: {
        zh: '将以该论文为来源新建一项技术成果草稿，每篇论文只能转一次。确定？',
        en: 'This drafts a technology from the paper; a paper is promoted once only. Go on?',
      },
      effect: (_achievement, _input, { now }) => ({ promotedAt: now }),
    },
    transfer: {
      zh: '登记转化',
      en: 'Record the transfer',
      from: ['published'],
      to: 'transferred',
      by: ['own', 'all'],
      tone: 'primary',
      input: RemarkInput,
      note: remark,
      effect: (_achievement, _input, { now }) => ({ transferredAt: now }),
    },
    withdraw: {
      zh: '撤回',
      en: 'Withdraw',
      from: ['draft', 'submitted', 'returned', 'verified', 'published'],
      to: 'withdrawn',
      by: ['own'],
      tone: 'danger',
      input: RemarkInput,
      note: remark,
      confirm: {
        zh: '撤回后不再对外展示，之后可重新启用。确定撤回？',
        en: 'It is no longer shown; it can be reopened later. Withdraw?',
      },
      effect: (_achievement, _input, { now }) => ({ closedAt: now }),
    },
    archive: {
      zh: '归档',
      en: 'Archive',
      from: ['submitted', 'verified', 'published', 'transferred'],
      to: 'archived',
      by: ['own', 'all'],
      tone: 'danger',
      input: ArchiveInput,
      note: (input: ArchiveInput) => input.reason,
      effect: (_achievement, _input, { now }) => ({ closedAt: now }),
      notify: tell('成果“{title}”已归档', 'Achievement "{title}" was archived'),
    },
    reopen: {
      zh: '重新启用',
      en: 'Reopen',
      from: ['withdrawn', 'archived'],
      to: {
        states: ['draft', 'published', 'transferred'],
        choose: ({ status, publishedAt, transferredAt }) => {
          if (status === 'withdrawn' || publishedAt === null) return 'draft';
          return transferredAt === null ? 'published' : 'transferred';
        },
      },
      by: ['own', 'all'],
      input: RemarkInput,
      note: remark,
      effect: () => ({ closedAt: null }),
    },
  },
});
