import { defineChoices, type ChoiceOf } from '@kechuang/kernel';

export const VISIT_STATUS = defineChoices({
  planned: { zh: '筹备中', en: 'Planned', tone: 'neutral' },
  invited: { zh: '待专家答复', en: 'Invited', tone: 'warning' },
  accepted: { zh: '待进企', en: 'Accepted', tone: 'info' },
  visited: { zh: '待提交报告', en: 'Visited', tone: 'warning' },
  reported: { zh: '待企业评价', en: 'Reported', tone: 'warning' },
  rated: { zh: '已评价', en: 'Rated', tone: 'success' },
  closed: { zh: '已办结', en: 'Closed', tone: 'success' },
  postponed: { zh: '已延期', en: 'Postponed', tone: 'warning' },
  cancelled: { zh: '已取消', en: 'Cancelled', tone: 'neutral' },
});
export type VisitStatus = ChoiceOf<typeof VISIT_STATUS>;

/** States from which on experts and the enterprise know of a visit. */
export const KNOWN_STATUS: readonly VisitStatus[] = VISIT_STATUS.values.filter((status) => status !== 'planned');

export const VISIT_MODE = defineChoices({
  'on-site': { zh: '现场', en: 'On site', synonyms: ['线下', '实地', '到企业'] },
  online: { zh: '线上', en: 'Online', synonyms: ['视频', '远程'] },
});
export type VisitMode = ChoiceOf<typeof VISIT_MODE>;

export const FOLLOW_UP_STATE = defineChoices({
  none: { zh: '无后续事项', en: 'None', tone: 'neutral' },
  agreed: { zh: '已约定', en: 'Agreed', tone: 'info' },
  'under-way': { zh: '推进中', en: 'Under way', tone: 'warning' },
  done: { zh: '已落实', en: 'Done', tone: 'success' },
});
export type FollowUpState = ChoiceOf<typeof FOLLOW_UP_STATE>;

export const INVITATION_STATUS = defineChoices({
  invited: { zh: '待答复', en: 'Invited', tone: 'warning' },
  accepted: { zh: '已接受', en: 'Accepted', tone: 'success' },
  declined: { zh: '已谢绝', en: 'Declined', tone: 'neutral' },
  released: { zh: '已撤销', en: 'Released', tone: 'neutral' },
});
export type InvitationStatus = ChoiceOf<typeof INVITATION_STATUS>;

export const DECLINE_REASON = defineChoices({
  schedule: { zh: '时间安排冲突', en: 'Not free at that time' },
  expertise: { zh: '与本人专业不符', en: 'Not my field' },
  conflict: { zh: '存在利益关系，需要回避', en: 'Conflict of interest' },
  health: { zh: '身体原因', en: 'Health' },
  other: { zh: '其他', en: 'Other' },
});
export type DeclineReason = ChoiceOf<typeof DECLINE_REASON>;
