import {
  Attachments,
  Choice,
  Coded,
  Codes,
  Division,
  InputOf,
  Instant,
  Integer,
  LongText,
  Money,
  MultiChoice,
  PatchOf,
  Personal,
  RecordNumber,
  Reference,
  References,
  Resource,
  Tags,
  Text,
  WorkflowRecord,
  type FileSummary,
} from '@kechuang/kernel';
import { Organisation, Person } from '@kechuang/registry';
import { Index, type Relation } from 'typeorm';
import { COOPERATION_MODE, DISCLOSURE, type CooperationMode, type Disclosure } from '../demand/demand.kinds.js';
import { ACHIEVEMENT_HEADERS, PRICE_IN_FILES } from './achievement.headers.js';
import {
  ACHIEVEMENT_KIND,
  ACHIEVEMENT_STATUS,
  INTELLECTUAL_PROPERTY,
  MATURITY_STAGE,
  PRICE_MODE,
  type AchievementKind,
  type AchievementStatus,
  type IntellectualProperty,
  type MaturityStage,
  type PriceMode,
} from './achievement.kinds.js';

/** What science has to offer: the achievement library, measures 8.2, 8.3 and 8.6 of the plan. */
@Resource({
  name: 'achievement',
  path: 'transfer/achievements',
  zh: '科技成果',
  en: 'Achievement',
  measure: '8.2',
  code: 'CG',
  title: 'title',
  naturalKey: [['title', 'organisationId']],
  sections: {
    result: { zh: '成果内容', en: 'The result' },
    maturity: { zh: '成熟度与知识产权', en: 'Maturity and intellectual property' },
    terms: { zh: '转化条件', en: 'Terms' },
    contact: { zh: '联系方式与材料', en: 'Contact and files' },
  },
})
@Index('achievement_by_creation', { synchronize: false })
@Index('achievement_by_status', { synchronize: false })
@Index('achievement_by_organisation', { synchronize: false })
@Index('achievement_by_division', { synchronize: false })
@Index('achievement_search', { synchronize: false })
@Index('achievement_attachments', { synchronize: false })
@Index('achievement_pictures', { synchronize: false })
@Index('achievement_promoted_once', ['promotedFrom'], { unique: true })
export class Achievement extends WorkflowRecord {
  @RecordNumber({ zh: '编号', en: 'Number', list: true, filter: true, readonly: true, search: 'A' })
  readonly code: string;
  @Text({
    zh: '成果名称',
    en: 'Title',
    synonyms: ACHIEVEMENT_HEADERS.title,
    min: 4,
    max: 120,
    list: true,
    search: 'A',
    section: 'result',
  })
  title: string;
  @Choice(ACHIEVEMENT_STATUS, { zh: '状态', en: 'Status', list: true, filter: true, readonly: true })
  readonly status: AchievementStatus;
  @Choice(ACHIEVEMENT_KIND, {
    zh: '成果类型',
    en: 'Kind',
    synonyms: ACHIEVEMENT_HEADERS.kind,
    list: true,
    filter: true,
    section: 'result',
  })
  kind: AchievementKind;
  @LongText({
    zh: '成果简介',
    en: 'Abstract',
    synonyms: ACHIEVEMENT_HEADERS.abstract,
    min: 10,
    max: 5000,
    search: 'B',
    section: 'result',
  })
  abstract: string;
  @LongText({
    zh: '创新点及与现有方案的比较',
    en: 'What is new over existing solutions',
    synonyms: ACHIEVEMENT_HEADERS.innovation,
    max: 3000,
    optional: true,
    search: 'C',
    section: 'result',
    help: { zh: '提交前须填写', en: 'Needed before the achievement is submitted' },
  })
  innovation: string | null;
  @LongText({
    zh: '经济性比较',
    en: 'Economic comparison',
    synonyms: ACHIEVEMENT_HEADERS.economics,
    max: 3000,
    optional: true,
    search: 'C',
    section: 'result',
    help: {
      zh: '与现有方案相比的投入、成本和收益；提交前须填写',
      en: 'Investment, costs and returns against existing solutions; needed before the achievement is submitted',
    },
  })
  economics: string | null;
  @LongText({
    zh: '应用场景',
    en: 'Applications',
    synonyms: ACHIEVEMENT_HEADERS.applications,
    max: 3000,
    optional: true,
    search: 'C',
    section: 'result',
  })
  applications: string | null;
  @Reference(() => Organisation, {
    zh: '成果持有单位',
    en: 'Owner',
    synonyms: ACHIEVEMENT_HEADERS.organisation,
    list: true,
    filter: true,
    section: 'result',
    default: (who) => who.organisationId,
  })
  organisation: Relation<Organisation>;
  @References(() => Person, { zh: '团队成员', en: 'Team', max: 20, section: 'result', default: () => [] })
  team: Relation<Person>[];
  @Tags({
    zh: '完成人',
    en: 'Contributors',
    synonyms: ACHIEVEMENT_HEADERS.contributors,
    max: 30,
    section: 'result',
    default: () => [],
  })
  contributors: string[];
  @Coded('industry', {
    zh: '主要应用产业',
    en: 'Main industry',
    synonyms: ACHIEVEMENT_HEADERS.industry,
    list: true,
    filter: true,
    section: 'result',
  })
  industry: string;
  @Codes('industry', {
    zh: '其他应用产业',
    en: 'Further industries',
    filter: true,
    max: 5,
    section: 'result',
    default: () => [],
  })
  industries: string[];
  @Codes('discipline', {
    zh: '所属学科',
    en: 'Disciplines',
    synonyms: ACHIEVEMENT_HEADERS.disciplines,
    filter: true,
    max: 5,
    section: 'result',
    default: () => [],
  })
  disciplines: string[];
  @Tags({
    zh: '关键词',
    en: 'Keywords',
    synonyms: ACHIEVEMENT_HEADERS.keywords,
    filter: true,
    search: 'A',
    section: 'result',
    default: () => [],
  })
  keywords: string[];
  @Division({
    zh: '所在市县',
    en: 'Division',
    synonyms: ACHIEVEMENT_HEADERS.divisionCode,
    list: true,
    filter: true,
    section: 'result',
  })
  divisionCode: string;
  @Integer({
    zh: '技术成熟度',
    en: 'Technology readiness level',
    synonyms: ACHIEVEMENT_HEADERS.maturity,
    min: 1,
    max: 9,
    list: true,
    filter: true,
    optional: true,
    section: 'maturity',
    help: {
      zh: '1—9级：1—3级为实验室，4—5级为小试，6—7级为中试，8—9级为产业化',
      en: '1 to 9: up to 3 laboratory, up to 5 bench scale, up to 7 pilot scale, then industrial',
    },
  })
  maturity: number | null;
  @Choice(MATURITY_STAGE, { zh: '所处阶段', en: 'Stage', list: true, filter: true, optional: true, readonly: true })
  readonly stage: MaturityStage | null;
  @MultiChoice(INTELLECTUAL_PROPERTY, {
    zh: '知识产权形式',
    en: 'Intellectual property',
    synonyms: ACHIEVEMENT_HEADERS.intellectualProperty,
    filter: true,
    section: 'maturity',
    default: () => [],
  })
  intellectualProperty: IntellectualProperty[];
  @Text({
    zh: '论文DOI',
    en: 'DOI',
    synonyms: ACHIEVEMENT_HEADERS.doi,
    max: 200,
    pattern: /^10\.\d{4,9}\/\S+$/,
    example: '10.1007/s11426-026-0001-1',
    optional: true,
    section: 'maturity',
  })
  doi: string | null;
  @Text({
    zh: '发表期刊',
    en: 'Journal',
    synonyms: ACHIEVEMENT_HEADERS.journal,
    max: 120,
    optional: true,
    section: 'maturity',
  })
  journal: string | null;
  @Choice(PRICE_MODE, {
    zh: '价格方式',
    en: 'Price',
    synonyms: ACHIEVEMENT_HEADERS.priceMode,
    section: 'terms',
    default: () => 'negotiable',
  })
  priceMode: PriceMode;
  @Money({
    zh: '价格下限',
    en: 'Price from',
    synonyms: ACHIEVEMENT_HEADERS.priceMin,
    inFiles: PRICE_IN_FILES,
    filter: true,
    optional: true,
    section: 'terms',
  })
  priceMin: string | null;
  @Money({
    zh: '价格上限',
    en: 'Price to',
    synonyms: ACHIEVEMENT_HEADERS.priceMax,
    inFiles: { implies: { priceMode: 'range' } },
    filter: true,
    optional: true,
    section: 'terms',
  })
  priceMax: string | null;
  @MultiChoice(COOPERATION_MODE, {
    zh: '合作方式',
    en: 'Cooperation modes',
    synonyms: ACHIEVEMENT_HEADERS.cooperationModes,
    filter: true,
    section: 'terms',
    default: () => [],
  })
  cooperationModes: CooperationMode[];
  @Choice(DISCLOSURE, {
    zh: '公开范围',
    en: 'Disclosure',
    synonyms: ACHIEVEMENT_HEADERS.disclosure,
    filter: true,
    section: 'terms',
    default: () => 'signed-in',
  })
  disclosure: Disclosure;
  @Personal('name', {
    zh: '联系人',
    en: 'Contact',
    synonyms: ACHIEVEMENT_HEADERS.contactName,
    help: {
      zh: '提交成果前须填写联系人，并至少填写联系电话、电子邮箱中的一项。',
      en: 'Needed before the achievement is submitted, together with a phone number or an e-mail address.',
    },
    optional: true,
    section: 'contact',
  })
  contactName: string | null;
  @Personal('phone', {
    zh: '联系电话',
    en: 'Contact phone',
    synonyms: ACHIEVEMENT_HEADERS.contactPhone,
    filter: true,
    optional: true,
    section: 'contact',
  })
  contactPhone: string | null;
  @Personal('email', {
    zh: '电子邮箱',
    en: 'Contact e-mail',
    synonyms: ACHIEVEMENT_HEADERS.contactEmail,
    optional: true,
    section: 'contact',
  })
  contactEmail: string | null;
  @Attachments({ zh: '图片', en: 'Pictures', max: 9, section: 'contact', default: () => [] }) pictures: FileSummary[];
  @Attachments({ zh: '附件', en: 'Attachments', section: 'contact', default: () => [] }) attachments: FileSummary[];
  @Reference(() => Achievement, { zh: '来源论文', en: 'Promoted from', optional: true, readonly: true, filter: true })
  readonly promotedFrom: Relation<Achievement> | null;
  @Reference(() => Achievement, { zh: '转化形成的技术', en: 'Promoted to', optional: true, readonly: true })
  readonly promotedTo: Relation<Achievement> | null;
  @Instant({ zh: '提交时间', en: 'Submitted at', filter: true, optional: true, readonly: true })
  readonly submittedAt: string | null;
  @Instant({ zh: '核实时间', en: 'Verified at', filter: true, optional: true, readonly: true })
  readonly verifiedAt: string | null;
  @Instant({ zh: '发布时间', en: 'Published at', list: true, filter: true, optional: true, readonly: true })
  readonly publishedAt: string | null;
  @Instant({ zh: '转化时间', en: 'Transferred at', filter: true, optional: true, readonly: true })
  readonly transferredAt: string | null;
  @Instant({ zh: '论文转技术时间', en: 'Promoted at', filter: true, optional: true, readonly: true })
  readonly promotedAt: string | null;
  @Instant({ zh: '撤回或归档时间', en: 'Closed at', filter: true, optional: true, readonly: true })
  readonly closedAt: string | null;
  @LongText({ zh: '退回意见', en: 'Reason for return', max: 1000, optional: true, readonly: true })
  readonly returnReason: string | null;
}

/** Body that creates an achievement. */
export class AchievementInput extends InputOf(Achievement) {}
/** Body that changes an achievement. */
export class AchievementPatch extends PatchOf(Achievement) {}
