import {
  Attachments,
  Choice,
  Coded,
  Day,
  Division,
  InputOf,
  Instant,
  Integer,
  LongText,
  PatchOf,
  Personal,
  RecordNumber,
  Reference,
  References,
  Resource,
  Text,
  WorkflowRecord,
  type FileSummary,
} from '@kechuang/kernel';
import { Organisation, Person } from '@kechuang/registry';
import { Index, type Relation } from 'typeorm';
import { Demand } from '../demand/demand.js';
import {
  FOLLOW_UP_STATE,
  VISIT_MODE,
  VISIT_STATUS,
  type FollowUpState,
  type VisitMode,
  type VisitStatus,
} from './expert-visit.kinds.js';

/** Experts visit an enterprise: 千名专家进千企, measure 7.3 of the plan. */
@Resource({
  name: 'expert-visit',
  path: 'transfer/expert-visits',
  zh: '专家进企',
  en: 'Expert visit',
  measure: '7.3',
  code: 'ZF',
  title: 'title',
  sort: '-plannedStart',
  sections: {
    visit: { zh: '进企安排', en: 'The visit' },
    contact: { zh: '联系方式', en: 'Contact' },
    report: { zh: '进企报告', en: 'Report' },
    rating: { zh: '企业评价', en: 'Rating' },
  },
})
@Index('expert_visit_by_start', ['plannedStart'])
@Index('expert_visit_by_enterprise', ['enterprise'])
@Index('expert_visit_by_organiser', ['organiser'])
@Index('expert_visit_by_division', ['divisionCode'])
@Index('expert_visit_experts', { synchronize: false })
@Index('expert_visit_search', { synchronize: false })
export class ExpertVisit extends WorkflowRecord {
  @RecordNumber({ zh: '编号', en: 'Number', list: true, filter: true, readonly: true, search: 'A' })
  readonly code: string;
  @Text({ zh: '主题', en: 'Subject', min: 4, max: 120, list: true, search: 'A', section: 'visit' })
  title: string;
  @Choice(VISIT_STATUS, { zh: '状态', en: 'Status', list: true, filter: true, readonly: true })
  readonly status: VisitStatus;
  @Reference(() => Organisation, { zh: '企业', en: 'Enterprise', list: true, filter: true, section: 'visit' })
  enterprise: Relation<Organisation>;
  @References(() => Person, {
    zh: '专家',
    en: 'Experts',
    max: 10,
    list: true,
    filter: true,
    section: 'visit',
    help: { zh: '1 至 10 名', en: '1 to 10' },
  })
  experts: Person[];
  @Reference(() => Demand, { zh: '对应需求', en: 'Demand', filter: true, optional: true, section: 'visit' })
  demand: Relation<Demand> | null;
  @LongText({ zh: '进企目的', en: 'Purpose', min: 4, max: 2000, search: 'B', section: 'visit' })
  purpose: string;
  @Coded('industry', { zh: '所属产业', en: 'Industry', list: true, filter: true, section: 'visit' })
  industry: string;
  @Division({ zh: '所在市县', en: 'Division', list: true, filter: true, section: 'visit' })
  divisionCode: string;
  @Choice(VISIT_MODE, {
    zh: '进企方式',
    en: 'Mode',
    list: true,
    filter: true,
    section: 'visit',
    default: () => 'on-site',
  })
  mode: VisitMode;
  @Text({
    zh: '地点',
    en: 'Place',
    max: 200,
    optional: true,
    section: 'visit',
    help: { zh: '线上进企填写会议号或链接', en: 'For a visit online, the meeting number or address' },
  })
  place: string | null;
  @Instant({ zh: '计划开始时间', en: 'Planned start', list: true, filter: true, section: 'visit' })
  plannedStart: string;
  @Instant({ zh: '计划结束时间', en: 'Planned end', filter: true, section: 'visit' })
  plannedEnd: string;
  @Reference(() => Organisation, {
    zh: '组织单位',
    en: 'Organiser',
    list: true,
    filter: true,
    section: 'visit',
    default: (who) => who.organisationId,
  })
  organiser: Relation<Organisation>;
  @Personal('name', { zh: '联系人', en: 'Contact', optional: true, section: 'contact' })
  contactName: string | null;
  @Personal('phone', { zh: '联系电话', en: 'Contact phone', optional: true, section: 'contact' })
  contactPhone: string | null;
  @Instant({ zh: '进企时间', en: 'Visited at', list: true, filter: true, optional: true, readonly: true })
  readonly visitedAt: string | null;
  @LongText({ zh: '发现的问题', en: 'Problems found', max: 5000, optional: true, readonly: true, section: 'report' })
  readonly problems: string | null;
  @LongText({ zh: '提出的建议', en: 'Advice given', max: 5000, optional: true, readonly: true, section: 'report' })
  readonly advice: string | null;
  @LongText({ zh: '约定的后续事项', en: 'Follow-ups', max: 3000, optional: true, readonly: true, section: 'report' })
  readonly followUps: string | null;
  @Day({ zh: '后续事项期限', en: 'Follow-ups due', filter: true, optional: true, readonly: true, section: 'report' })
  readonly followUpDue: string | null;
  @Choice(FOLLOW_UP_STATE, {
    zh: '后续事项进展',
    en: 'State of the follow-ups',
    list: true,
    filter: true,
    optional: true,
    readonly: true,
    section: 'report',
  })
  readonly followUpState: FollowUpState | null;
  @Attachments({ zh: '现场照片', en: 'Photographs', readonly: true, section: 'report', default: () => [] })
  readonly photographs: FileSummary[];
  @Attachments({ zh: '附件', en: 'Attachments', readonly: true, section: 'report', default: () => [] })
  readonly attachments: FileSummary[];
  @Instant({ zh: '报告时间', en: 'Reported at', filter: true, optional: true, readonly: true, section: 'report' })
  readonly reportedAt: string | null;
  @Integer({
    zh: '评分',
    en: 'Rating',
    min: 1,
    max: 5,
    list: true,
    filter: true,
    optional: true,
    readonly: true,
    section: 'rating',
  })
  readonly rating: number | null;
  @LongText({ zh: '评价意见', en: 'Comment', max: 1000, optional: true, readonly: true, section: 'rating' })
  readonly ratingComment: string | null;
  @Instant({ zh: '评价时间', en: 'Rated at', filter: true, optional: true, readonly: true, section: 'rating' })
  readonly ratedAt: string | null;
  @Instant({ zh: '办结时间', en: 'Closed at', filter: true, optional: true, readonly: true })
  readonly closedAt: string | null;
  @LongText({ zh: '延期或取消原因', en: 'Why postponed or cancelled', max: 1000, optional: true, readonly: true })
  readonly changeReason: string | null;
}

/** Body that creates a visit. */
export class ExpertVisitInput extends InputOf(ExpertVisit) {}
/** Body that changes a visit. */
export class ExpertVisitPatch extends PatchOf(ExpertVisit) {}
