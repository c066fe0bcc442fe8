import { defineChoices, type ChoiceOf } from '@kechuang/kernel';

/** What an enterprise or an industry asks for. */
export const DEMAND_KIND = defineChoices({
  research: { zh: '技术攻关', en: 'Research' },
  'product-development': { zh: '产品开发', en: 'Product development' },
  talent: { zh: '人才引育', en: 'Talent' },
  consulting: { zh: '咨询论证', en: 'Consulting' },
  standards: { zh: '标准研制', en: 'Standards' },
  equipment: { zh: '仪器设备', en: 'Equipment' },
  financing: { zh: '投融资', en: 'Financing' },
  other: { zh: '其他', en: 'Other' },
});
export type DemandKind = ChoiceOf<typeof DEMAND_KIND>;

/** The plan collects both (measure 7.1). */
export const DEMAND_SCOPE = defineChoices({
  enterprise: { zh: '企业技术需求', en: 'Enterprise technology demand' },
  industry: { zh: '产业发展需求', en: 'Industry development demand' },
});
export type DemandScope = ChoiceOf<typeof DEMAND_SCOPE>;

export const BUDGET_MODE = defineChoices({
  range: { zh: '预算区间', en: 'Range' },
  negotiable: { zh: '面议', en: 'Negotiable' },
});
export type BudgetMode = ChoiceOf<typeof BUDGET_MODE>;

export const COOPERATION_MODE = defineChoices({
  commissioned: { zh: '委托开发', en: 'Commissioned development' },
  joint: { zh: '联合开发', en: 'Joint development' },
  licence: { zh: '技术许可', en: 'Licence' },
  transfer: { zh: '技术转让', en: 'Transfer' },
  consulting: { zh: '技术咨询', en: 'Consulting' },
  service: { zh: '技术服务', en: 'Service' },
  investment: { zh: '作价入股', en: 'Equity' },
  platform: { zh: '共建平台', en: 'Joint platform' },
});
export type CooperationMode = ChoiceOf<typeof COOPERATION_MODE>;

/** Who may read a published demand. */
export const DISCLOSURE = defineChoices({
  public: { zh: '公开', en: 'Public' },
  'signed-in': { zh: '登录可见', en: 'Signed-in users' },
  matched: { zh: '仅对接方可见', en: 'Matched parties only' },
});
export type Disclosure = ChoiceOf<typeof DISCLOSURE>;

export const CLOSE_REASON = defineChoices({
  'no-match': { zh: '未找到合适的对接方', en: 'No match found' },
  'solved-elsewhere': { zh: '已通过其他途径解决', en: 'Solved elsewhere' },
  'no-longer-needed': { zh: '需求不再存在', en: 'No longer needed' },
  'negotiation-failed': { zh: '洽谈未达成一致', en: 'Negotiation failed' },
  duplicate: { zh: '与其他需求重复', en: 'Duplicate' },
  expired: { zh: '已过期', en: 'Expired' },
  invalid: { zh: '内容不实或不适宜', en: 'Not valid' },
  other: { zh: '其他', en: 'Other' },
});
export type CloseReason = ChoiceOf<typeof CLOSE_REASON>;

export const DEMAND_STATUS = defineChoices({
  draft: { zh: '草稿', en: 'Draft', tone: 'neutral' },
  submitted: { zh: '待核实', en: 'Submitted', tone: 'warning' },
  returned: { zh: '已退回', en: 'Returned', tone: 'danger' },
  verified: { zh: '待发布', en: 'Verified', tone: 'warning' },
  published: { zh: '已发布', en: 'Published', tone: 'info' },
  matching: { zh: '对接中', en: 'Matching', tone: 'info' },
  negotiating: { zh: '洽谈中', en: 'Negotiating', tone: 'info' },
  contracted: { zh: '已签约', en: 'Contracted', tone: 'success' },
  completed: { zh: '已完成', en: 'Completed', tone: 'success' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn', tone: 'neutral' },
  closed: { zh: '已关闭', en: 'Closed', tone: 'neutral' },
});
export type DemandStatus = ChoiceOf<typeof DEMAND_STATUS>;

/** States in which a demand is out in the open, as far as its disclosure level allows. */
export const PUBLISHED_STATUS: readonly DemandStatus[] = [
  'published',
  'matching',
  'negotiating',
  'contracted',
  'completed',
];
