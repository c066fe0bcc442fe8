import { Choice, Division, Instant, LongText, Reference, Resource, Text, WorkflowRecord } from '@kechuang/kernel';
import { Organisation, Person } from '@kechuang/registry';
import { Exclusion, Index, type Relation } from 'typeorm';
import { DECLINE_REASON, INVITATION_STATUS, type DeclineReason, type InvitationStatus } from './expert-visit.kinds.js';
import { ExpertVisit } from './expert-visit.js';

/**
 * One expert's invitation to a visit and his answer: who, when, why not. What is needed to tell bookings apart and to
 * count experts is copied from the visit, which does not change while an invitation is open or accepted.
 */
@Resource({
  name: 'visit-invitation',
  path: 'transfer/visit-invitations',
  zh: '专家邀请',
  en: 'Visit invitation',
  measure: '7.3',
  title: 'title',
  sort: '-plannedStart',
})
@Index('visit_invitation_by_visit', ['visit'])
@Index('visit_invitation_by_expert', ['expert', 'plannedStart'])
@Index('visit_invitation_by_enterprise', ['enterprise'])
// An identifier of 128 bits is exactly an IPv6 address, for which PostgreSQL has a GiST operator class of its own:
// no extension has to be installed to exclude an expert's second booking.
@Exclusion(
  'visit_invitation_booked_once',
  `USING gist ((regexp_replace(replace(expert_id::text, '-', ''), '(....)(?!$)', '\\1:', 'g')::inet) inet_ops WITH =, tstzrange(planned_start, planned_end) WITH &&) WHERE (status IN ('invited', 'accepted'))`,
)
export class VisitInvitation extends WorkflowRecord {
  @Text({ zh: '主题', en: 'Subject', max: 120, list: true, readonly: true }) readonly title: string;
  @Choice(INVITATION_STATUS, { zh: '状态', en: 'Status', list: true, filter: true, readonly: true })
  readonly status: InvitationStatus;
  @Reference(() => ExpertVisit, { zh: '进企活动', en: 'Visit', filter: true, readonly: true })
  readonly visit: Relation<ExpertVisit>;
  @Reference(() => Person, { zh: '专家', en: 'Expert', list: true, filter: true, readonly: true })
  readonly expert: Relation<Person>;
  @Reference(() => Organisation, { zh: '企业', en: 'Enterprise', list: true, filter: true, readonly: true })
  readonly enterprise: Relation<Organisation>;
  @Reference(() => Organisation, { zh: '组织单位', en: 'Organiser', list: true, filter: true, readonly: true })
  readonly organiser: Relation<Organisation>;
  @Division({ zh: '所在市县', en: 'Division', list: true, filter: true, readonly: true })
  readonly divisionCode: string;
  @Instant({ zh: '计划开始时间', en: 'Planned start', list: true, filter: true, readonly: true })
  readonly plannedStart: string;
  @Instant({ zh: '计划结束时间', en: 'Planned end', filter: true, readonly: true })
  readonly plannedEnd: string;
  @Instant({ zh: '答复时间', en: 'Answered at', list: true, filter: true, optional: true, readonly: true })
  readonly answeredAt: string | null;
  @Choice(DECLINE_REASON, { zh: '谢绝原因', en: 'Reason', filter: true, optional: true, readonly: true })
  readonly declineReason: DeclineReason | null;
  @LongText({ zh: '答复说明', en: 'Remark', max: 1000, optional: true, readonly: true })
  readonly remark: string | null;
  @Instant({ zh: '进企时间', en: 'Visited at', filter: true, optional: true, readonly: true })
  readonly visitedAt: string | null;
}
