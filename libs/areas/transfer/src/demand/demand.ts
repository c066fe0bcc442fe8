import {
  Attachments,
  Choice,
  Coded,
  Codes,
  Day,
  Decimal,
  Division,
  InputOf,
  Instant,
  LongText,
  Money,
  MultiChoice,
  PatchOf,
  Personal,
  RecordNumber,
  Reference,
  Resource,
  Tags,
  Text,
  WorkflowRecord,
  type FileSummary,
} from '@kechuang/kernel';
import { Organisation } from '@kechuang/registry';
import { Index, type Relation } from 'typeorm';
import { BUDGET_IN_FILES, DEMAND_HEADERS } from './demand.headers.js';
import {
  BUDGET_MODE,
  CLOSE_REASON,
  COOPERATION_MODE,
  DEMAND_KIND,
  DEMAND_SCOPE,
  DEMAND_STATUS,
  DISCLOSURE,
  type BudgetMode,
  type CloseReason,
  type CooperationMode,
  type DemandKind,
  type DemandScope,
  type DemandStatus,
  type Disclosure,
} from './demand.kinds.js';

/** What an enterprise or an industry needs from science: measure 7.1 of the plan. */
@Resource({
  name: 'demand',
  path: 'transfer/demands',
  zh: '技术需求',
  en: 'Technology demand',
  measure: '7.1',
  code: 'XQ',
  title: 'title',
  naturalKey: [['title', 'organisationId']],
  sections: {
    need: { zh: '需求内容', en: 'The need' },
    terms: { zh: '合作条件', en: 'Terms' },
    contact: { zh: '联系方式', en: 'Contact' },
  },
})
@Index('demand_by_creation', { synchronize: false })
@Index('demand_by_status', { synchronize: false })
@Index('demand_by_organisation', { synchronize: false })
@Index('demand_by_division', { synchronize: false })
@Index('demand_search', { synchronize: false })
@Index('demand_attachments', { synchronize: false })
export class Demand extends WorkflowRecord {
  @RecordNumber({ zh: '编号', en: 'Number', list: true, filter: true, readonly: true, search: 'A' })
  readonly code: string;
  @Text({
    zh: '需求名称',
    en: 'Title',
    synonyms: DEMAND_HEADERS.title,
    min: 4,
    max: 120,
    list: true,
    search: 'A',
    section: 'need',
  })
  title: string;
  @Choice(DEMAND_STATUS, { zh: '状态', en: 'Status', list: true, filter: true, readonly: true })
  readonly status: DemandStatus;
  @Choice(DEMAND_SCOPE, {
    zh: '需求类别',
    en: 'Scope',
    synonyms: DEMAND_HEADERS.scope,
    list: true,
    filter: true,
    section: 'need',
    default: () => 'enterprise',
  })
  scope: DemandScope;
  @Choice(DEMAND_KIND, {
    zh: '需求类型',
    en: 'Kind',
    synonyms: DEMAND_HEADERS.kind,
    list: true,
    filter: true,
    section: 'need',
  })
  kind: DemandKind;
  @LongText({
    zh: '需求说明',
    en: 'Description',
    synonyms: DEMAND_HEADERS.description,
    min: 10,
    max: 5000,
    search: 'B',
    section: 'need',
    help: { zh: '要解决什么问题，用在什么产品或工序上', en: 'The problem, and the product or process it concerns' },
  })
  description: string;
  @LongText({
    zh: '现有做法',
    en: "Today's solution",
    synonyms: DEMAND_HEADERS.currentSolution,
    max: 3000,
    optional: true,
    search: 'C',
    section: 'need',
  })
  currentSolution: string | null;
  @LongText({
    zh: '不足之处',
    en: 'Why it does not suffice',
    synonyms: DEMAND_HEADERS.shortcoming,
    max: 3000,
    optional: true,
    search: 'C',
    section: 'need',
  })
  shortcoming: string | null;
  @LongText({
    zh: '预期指标',
    en: 'Expected indicators',
    synonyms: DEMAND_HEADERS.expectedIndicators,
    max: 3000,
    optional: true,
    search: 'C',
    section: 'need',
  })
  expectedIndicators: string | null;
  @Coded('industry', {
    zh: '所属产业',
    en: 'Industry',
    synonyms: DEMAND_HEADERS.industry,
    list: true,
    filter: true,
    section: 'need',
  })
  industry: string;
  @Codes('discipline', {
    zh: '相关学科',
    en: 'Disciplines',
    synonyms: DEMAND_HEADERS.disciplines,
    filter: true,
    max: 5,
    section: 'need',
    default: () => [],
  })
  disciplines: string[];
  @Tags({
    zh: '关键词',
    en: 'Keywords',
    synonyms: DEMAND_HEADERS.keywords,
    filter: true,
    search: 'A',
    section: 'need',
    default: () => [],
  })
  keywords: string[];
  @Division({
    zh: '所在市县',
    en: 'Division',
    synonyms: DEMAND_HEADERS.divisionCode,
    list: true,
    filter: true,
    section: 'need',
  })
  divisionCode: string;
  @Reference(() => Organisation, {
    zh: '提出单位',
    en: 'Raised by',
    synonyms: DEMAND_HEADERS.organisation,
    list: true,
    filter: true,
    section: 'need',
    default: (who) => who.organisationId,
  })
  organisation: Relation<Organisation>;
  @Choice(BUDGET_MODE, {
    zh: '预算方式',
    en: 'Budget',
    synonyms: DEMAND_HEADERS.budgetMode,
    section: 'terms',
    default: () => 'negotiable',
  })
  budgetMode: BudgetMode;
  @Money({
    zh: '预算下限',
    en: 'Budget from',
    synonyms: DEMAND_HEADERS.budgetMin,
    inFiles: BUDGET_IN_FILES,
    list: true,
    filter: true,
    optional: true,
    section: 'terms',
  })
  budgetMin: string | null;
  @Money({
    zh: '预算上限',
    en: 'Budget to',
    synonyms: DEMAND_HEADERS.budgetMax,
    inFiles: { implies: { budgetMode: 'range' } },
    list: true,
    filter: true,
    optional: true,
    section: 'terms',
  })
  budgetMax: string | null;
  @Day({
    zh: '期望解决日期',
    en: 'Deadline',
    synonyms: DEMAND_HEADERS.deadline,
    list: true,
    filter: true,
    optional: true,
    section: 'terms',
  })
  deadline: string | null;
  @MultiChoice(COOPERATION_MODE, {
    zh: '合作方式',
    en: 'Cooperation modes',
    synonyms: DEMAND_HEADERS.cooperationModes,
    filter: true,
    section: 'terms',
    default: () => [],
  })
  cooperationModes: CooperationMode[];
  @Choice(DISCLOSURE, {
    zh: '公开范围',
    en: 'Disclosure',
    synonyms: DEMAND_HEADERS.disclosure,
    filter: true,
    section: 'terms',
    default: () => 'signed-in',
  })
  disclosure: Disclosure;
  @Personal('name', {
    zh: '联系人',
    en: 'Contact',
    synonyms: DEMAND_HEADERS.contactName,
    help: {
      zh: '提交需求前须填写联系人，并至少填写联系电话、电子邮箱中的一项。',
      en: 'Needed before the demand is submitted, together with a phone number or an e-mail address.',
    },
    optional: true,
    section: 'contact',
  })
  contactName: string | null;
  @Personal('phone', {
    zh: '联系电话',
    en: 'Contact phone',
    synonyms: DEMAND_HEADERS.contactPhone,
    filter: true,
    optional: true,
    section: 'contact',
  })
  contactPhone: string | null;
  @Personal('email', {
    zh: '电子邮箱',
    en: 'Contact e-mail',
    synonyms: DEMAND_HEADERS.contactEmail,
    optional: true,
    section: 'contact',
  })
  contactEmail: string | null;
  @Attachments({ zh: '附件', en: 'Attachments', section: 'contact', default: () => [] }) attachments: FileSummary[];
  @Instant({ zh: '提交时间', en: 'Submitted at', list: true, filter: true, optional: true, readonly: true })
  readonly submittedAt: string | null;
  @Instant({ zh: '核实时间', en: 'Verified at', filter: true, optional: true, readonly: true })
  readonly verifiedAt: string | null;
  @Instant({ zh: '发布时间', en: 'Published at', list: true, filter: true, optional: true, readonly: true })
  readonly publishedAt: string | null;
  @Instant({ zh: '首次响应时间', en: 'First response at', filter: true, optional: true, readonly: true })
  readonly respondedAt: string | null;
  @Instant({ zh: '签约时间', en: 'Contracted at', filter: true, optional: true, readonly: true })
  readonly contractedAt: string | null;
  @Instant({ zh: '完成时间', en: 'Completed at', filter: true, optional: true, readonly: true })
  readonly completedAt: string | null;
  @Instant({ zh: '关闭时间', en: 'Closed at', filter: true, optional: true, readonly: true })
  readonly closedAt: string | null;
  @Decimal({
    zh: '首次响应用时',
    en: 'Time to first response',
    unit: { zh: '小时', en: 'hours' },
    optional: true,
    readonly: true,
  })
  readonly firstResponseHours: number | null;
  @Decimal({
    zh: '发布至签约用时',
    en: 'Time to contract',
    unit: { zh: '天', en: 'days' },
    optional: true,
    readonly: true,
  })
  readonly contractDays: number | null;
  @Choice(CLOSE_REASON, { zh: '关闭原因', en: 'Close reason', filter: true, optional: true, readonly: true })
  readonly closeReason: CloseReason | null;
  @LongText({ zh: '退回意见', en: 'Reason for return', max: 1000, optional: true, readonly: true })
  readonly returnReason: string | null;
}

/** Body that creates a demand. */
export class DemandInput extends InputOf(Demand) {}
/** Body that changes a demand. */
export class DemandPatch extends PatchOf(Demand) {}
