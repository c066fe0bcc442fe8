import { defineChoices, type ChoiceOf } from '@kechuang/kernel';

/** What the supply side is; each kind has a reference field of its own. */
export const SUPPLY_KIND = defineChoices({
  expert: { zh: '专家', en: 'Expert' },
  society: { zh: '学会', en: 'Society' },
});
export type SupplyKind = ChoiceOf<typeof SUPPLY_KIND>;

/** Who brought the two together. */
export const MATCH_ORIGIN = defineChoices({
  officer: { zh: '工作人员推荐', en: 'Officer' },
  demand: { zh: '需求方提出', en: 'Demand side' },
  supply: { zh: '供给方提出', en: 'Supply side' },
});
export type MatchOrigin = ChoiceOf<typeof MATCH_ORIGIN>;

/** Who said no. */
export const DECLINED_BY = defineChoices({
  demand: { zh: '需求方', en: 'Demand side' },
  supply: { zh: '供给方', en: 'Supply side' },
  officer: { zh: '工作人员', en: 'Officer' },
});
export type DeclinedBy = ChoiceOf<typeof DECLINED_BY>;

/** Why, as far as it can teach the other side something. */
export const DECLINE_REASON = defineChoices({
  'too-early': { zh: '成熟度不足', en: 'Too early' },
  'advantage-unclear': { zh: '优势不明显', en: 'Advantage unclear' },
  price: { zh: '价格', en: 'Price' },
  'no-capacity': { zh: '无暇承接', en: 'No capacity' },
  conflict: { zh: '利益冲突', en: 'Conflict of interest' },
  'description-unclear': { zh: '描述不清', en: 'Description unclear' },
  other: { zh: '其他', en: 'Other' },
});
export type DeclineReason = ChoiceOf<typeof DECLINE_REASON>;

export const MATCH_STATUS = defineChoices({
  suggested: { zh: '待推荐', en: 'Suggested', tone: 'neutral' },
  recommended: { zh: '已推荐', en: 'Recommended', tone: 'warning' },
  contacted: { zh: '已联系', en: 'In contact', tone: 'info' },
  negotiating: { zh: '洽谈中', en: 'Negotiating', tone: 'info' },
  'demand-confirmed': { zh: '待供给方确认', en: 'Confirmed by the demand side', tone: 'warning' },
  'supply-confirmed': { zh: '待需求方确认', en: 'Confirmed by the supply side', tone: 'warning' },
  agreed: { zh: '已达成意向', en: 'Agreed', tone: 'success' },
  contracted: { zh: '已签约', en: 'Contracted', tone: 'success' },
  declined: { zh: '已谢绝', en: 'Declined', tone: 'neutral' },
  lapsed: { zh: '已终止', en: 'Lapsed', tone: 'neutral' },
});
export type MatchStatus = ChoiceOf<typeof MATCH_STATUS>;

/** States in which nothing more happens; a pair may have one match in any other. */
export const ENDED: readonly MatchStatus[] = ['contracted', 'declined', 'lapsed'];
export const OPEN: readonly MatchStatus[] = MATCH_STATUS.values.filter((status) => !ENDED.includes(status));
