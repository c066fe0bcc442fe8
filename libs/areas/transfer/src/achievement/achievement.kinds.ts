import { defineChoices, type ChoiceOf } from '@kechuang/kernel';

/** What kind of result it is. */
export const ACHIEVEMENT_KIND = defineChoices({
  technology: { zh: '技术成果', en: 'Technology', synonyms: ['技术', '应用技术', '应用技术成果', '技术类'] },
  paper: { zh: '学术论文', en: 'Paper', synonyms: ['论文', '学术成果', '期刊论文'] },
  product: { zh: '新产品', en: 'Product', synonyms: ['产品', '装备', '新装备'] },
  process: { zh: '新工艺', en: 'Process', synonyms: ['工艺'] },
  software: { zh: '软件', en: 'Software', synonyms: ['软件著作权', '软件系统', '软件产品'] },
  other: { zh: '其他', en: 'Other' },
});
export type AchievementKind = ChoiceOf<typeof ACHIEVEMENT_KIND>;

/** How far from production; derived from the technology readiness level. */
export const MATURITY_STAGE = defineChoices({
  laboratory: { zh: '实验室', en: 'Laboratory' },
  bench: { zh: '小试', en: 'Bench scale' },
  pilot: { zh: '中试', en: 'Pilot scale' },
  industrial: { zh: '产业化', en: 'Industrial' },
});
export type MaturityStage = ChoiceOf<typeof MATURITY_STAGE>;

/** The stage of a technology readiness level: 1–3 laboratory, 4–5 bench, 6–7 pilot, 8–9 industrial. */
export function stageOf(level: number | null | undefined): MaturityStage | null {
  if (level === null || level === undefined) return null;
  if (level <= 3) return 'laboratory';
  if (level <= 5) return 'bench';
  return level <= 7 ? 'pilot' : 'industrial';
}

export const INTELLECTUAL_PROPERTY = defineChoices({
  invention: { zh: '发明专利', en: 'Invention patent' },
  'utility-model': { zh: '实用新型专利', en: 'Utility model', synonyms: ['实用新型'] },
  design: { zh: '外观设计专利', en: 'Design patent', synonyms: ['外观设计'] },
  'software-copyright': { zh: '软件著作权', en: 'Software copyright', synonyms: ['软著'] },
  layout: { zh: '集成电路布图设计', en: 'Layout design' },
  variety: { zh: '植物新品种', en: 'Plant variety' },
  'know-how': { zh: '技术秘密', en: 'Know-how', synonyms: ['专有技术', '商业秘密'] },
  none: { zh: '无', en: 'None' },
});
export type IntellectualProperty = ChoiceOf<typeof INTELLECTUAL_PROPERTY>;

export const PRICE_MODE = defineChoices({
  range: { zh: '价格区间', en: 'Range', synonyms: ['区间', '金额', '报价'] },
  negotiable: { zh: '面议', en: 'Negotiable', synonyms: ['面谈', '协商', '待定'] },
});
export type PriceMode = ChoiceOf<typeof PRICE_MODE>;

export const ACHIEVEMENT_STATUS = defineChoices({
  draft: { zh: '草稿', en: 'Draft', tone: 'neutral' },
  submitted: { zh: '待核实', en: 'Submitted', tone: 'warning' },
  returned: { zh: '已退回', en: 'Returned', tone: 'danger' },
  verified: { zh: '待发布', en: 'Verified', tone: 'warning' },
  published: { zh: '已发布', en: 'Published', tone: 'info' },
  transferred: { zh: '已转化', en: 'Transferred', tone: 'success' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn', tone: 'neutral' },
  archived: { zh: '已归档', en: 'Archived', tone: 'neutral' },
});
export type AchievementStatus = ChoiceOf<typeof ACHIEVEMENT_STATUS>;

/** States in which an achievement is out in the open, as far as its disclosure level allows. */
export const PUBLISHED: readonly AchievementStatus[] = ['published', 'transferred'];
