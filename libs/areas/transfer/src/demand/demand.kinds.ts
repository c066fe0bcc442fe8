import { defineChoices, type ChoiceOf } from '@kechuang/kernel';

/** What an enterprise or an industry asks for. */
export const DEMAND_KIND = defineChoices({
  research: {
    zh: '技术攻关',
    en: 'Research',
    synonyms: ['技术研发', '技术难题', '研发', '关键技术攻关', '联合攻关', '技术研究'],
  },
  'product-development': { zh: '产品开发', en: 'Product development', synonyms: ['产品研发', '新产品开发'] },
  talent: { zh: '人才引育', en: 'Talent', synonyms: ['人才', '人才引进', '人才需求', '人才培养'] },
  consulting: { zh: '咨询论证', en: 'Consulting', synonyms: ['咨询', '技术咨询', '论证'] },
  standards: { zh: '标准研制', en: 'Standards', synonyms: ['标准', '标准制定'] },
  equipment: { zh: '仪器设备', en: 'Equipment', synonyms: ['设备', '检测设备', '仪器'] },
  financing: { zh: '投融资', en: 'Financing', synonyms: ['融资', '资金', '金融'] },
  other: { zh: '其他', en: 'Other' },
});
export type DemandKind = ChoiceOf<typeof DEMAND_KIND>;

/** The plan collects both (measure 7.1). */
export const DEMAND_SCOPE = defineChoices({
  enterprise: { zh: '企业技术需求', en: 'Enterprise technology demand', synonyms: ['企业', '企业需求'] },
  industry: { zh: '产业发展需求', en: 'Industry development demand', synonyms: ['产业', '产业需求', '行业'] },
});
export type DemandScope = ChoiceOf<typeof DEMAND_SCOPE>;

export const BUDGET_MODE = defineChoices({
  range: { zh: '预算区间', en: 'Range', synonyms: ['区间', '有预算', '金额'] },
  negotiable: { zh: '面议', en: 'Negotiable', synonyms: ['面谈', '协商', '待定'] },
});
export type BudgetMode = ChoiceOf<typeof BUDGET_MODE>;

export const COOPERATION_MODE = defineChoices({
  commissioned: { zh: '委托开发', en: 'Commissioned development', synonyms: ['委托研发', '委托'] },
  joint: { zh: '联合开发', en: 'Joint development', synonyms: ['合作开发', '联合研发', '合作研发', '联合攻关'] },
  licence: { zh: '技术许可', en: 'Licence', synonyms: ['许可', '专利许可'] },
  transfer: { zh: '技术转让', en: 'Transfer', synonyms: ['转让'] },
  consulting: { zh: '技术咨询', en: 'Consulting', synonyms: ['咨询'] },
  service: { zh: '技术服务', en: 'Service', synonyms: ['服务'] },
  investment: { zh: '作价入股', en: 'Equity', synonyms: ['入股', '技术入股'] },
  platform: { zh: '共建平台', en: 'Joint platform', synonyms: ['共建研发平台', '共建实验室'] },
});
export type CooperationMode = ChoiceOf<typeof COOPERATION_MODE>;

/** Who may read a published demand. */
export const DISCLOSURE = defineChoices({
  public: { zh: '公开', en: 'Public', synonyms: ['全部公开', '对外公开', '是'] },
  'signed-in': { zh: '登录可见', en: 'Signed-in users', synonyms: ['登录后可见', '内部公开'] },
  matched: { zh: '仅对接方可见', en: 'Matched parties only', synonyms: ['不公开', '保密', '否'] },
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
