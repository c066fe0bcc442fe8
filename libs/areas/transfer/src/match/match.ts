import {
  Choice,
  Decimal,
  Division,
  InputOf,
  Instant,
  LongText,
  RecordNumber,
  Reference,
  Resource,
  Structured,
  Text,
  WorkflowRecord,
} from '@kechuang/kernel';
import { Organisation, Person } from '@kechuang/registry';
import { Check, Index, type Relation } from 'typeorm';
import { Demand } from '../demand/demand.js';
import {
  DECLINED_BY,
  DECLINE_REASON,
  MATCH_ORIGIN,
  MATCH_STATUS,
  SUPPLY_KIND,
  type DeclinedBy,
  type DeclineReason,
  type MatchOrigin,
  type MatchStatus,
  type SupplyKind,
} from './match.kinds.js';

const IS_OPEN = "status NOT IN ('contracted', 'declined', 'lapsed')";

/**
 * A demand and somebody who may meet it, from the recommendation to the contract: measure 7.2. Another kind of supply
 * is another reference with a check and an index of its own.
 */
@Resource({
  name: 'match',
  path: 'transfer/matches',
  zh: '供需对接',
  en: 'Match',
  enPlural: 'Matches',
  measure: '7.2',
  code: 'DJ',
  title: 'title',
  sections: {
    sides: { zh: '对接双方', en: 'The two sides' },
    reasons: { zh: '推荐依据', en: 'Why' },
    course: { zh: '办理情况', en: 'Course' },
  },
})
@Check('match_supply_expert', `(supply_kind = 'expert') = (expert_id IS NOT NULL)`)
@Check('match_supply_society', `(supply_kind = 'society') = (society_id IS NOT NULL)`)
@Index('match_one_open_expert', ['demand', 'expert'], { unique: true, where: IS_OPEN })
@Index('match_one_open_society', ['demand', 'society'], { unique: true, where: IS_OPEN })
@Index('match_by_expert', ['expert'])
@Index('match_by_organisation', ['organisation'])
@Index('match_by_supplier', ['supplier'])
@Index('match_by_division', ['divisionCode'])
@Index('match_search', { synchronize: false })
export class Match extends WorkflowRecord {
  @RecordNumber({ zh: '编号', en: 'Number', list: true, filter: true, readonly: true, search: 'A' })
  readonly code: string;
  @Text({ zh: '需求名称', en: 'Title', max: 120, list: true, search: 'A', readonly: true }) readonly title: string;
  @Choice(MATCH_STATUS, { zh: '状态', en: 'Status', list: true, filter: true, readonly: true })
  readonly status: MatchStatus;
  @Reference(() => Demand, { zh: '技术需求', en: 'Demand', filter: true, section: 'sides' }) demand: Relation<Demand>;
  @Reference(() => Organisation, {
    zh: '需求单位',
    en: 'Demand side',
    list: true,
    filter: true,
    readonly: true,
    section: 'sides',
  })
  readonly organisation: Relation<Organisation>;
  @Division({ zh: '所在市县', en: 'Division', list: true, filter: true, readonly: true, section: 'sides' })
  readonly divisionCode: string;
  @LongText({ zh: '需求说明', en: 'The need', max: 5000, readonly: true, section: 'sides' }) readonly need: string;
  @Choice(SUPPLY_KIND, { zh: '供给类型', en: 'Kind of supply', list: true, filter: true, readonly: true })
  readonly supplyKind: SupplyKind;
  @Reference(() => Person, { zh: '专家', en: 'Expert', list: true, filter: true, optional: true, section: 'sides' })
  expert: Relation<Person> | null;
  @Reference(() => Organisation, { zh: '学会', en: 'Society', filter: true, optional: true, section: 'sides' })
  society: Relation<Organisation> | null;
  @Reference(() => Organisation, {
    zh: '供给单位',
    en: 'Supply side',
    list: true,
    filter: true,
    readonly: true,
    section: 'sides',
  })
  readonly supplier: Relation<Organisation>;
  @Choice(MATCH_ORIGIN, { zh: '提出方式', en: 'Origin', filter: true, readonly: true, section: 'reasons' })
  readonly origin: MatchOrigin;
  @Decimal({ zh: '匹配评分', en: 'Score', optional: true, list: true, readonly: true, section: 'reasons' })
  readonly score: number | null;
  @Structured({ zh: '评分构成', en: 'Parts of the score', readonly: true, section: 'reasons' }) readonly parts: object;
  @LongText({
    zh: '推荐意见',
    en: 'Recommendation',
    min: 4,
    max: 1000,
    optional: true,
    section: 'reasons',
    help: { zh: '填写后即向双方推荐。', en: 'Given by an officer, it recommends the match to both sides.' },
  })
  note: string | null;
  @Text({ zh: '推荐人', en: 'Recommended by', max: 60, optional: true, readonly: true, section: 'reasons' })
  readonly recommendedBy: string | null;
  @Instant({ zh: '推荐时间', en: 'Recommended at', optional: true, list: true, filter: true, readonly: true })
  readonly recommendedAt: string | null;
  @Instant({ zh: '答复时间', en: 'Answered at', optional: true, filter: true, readonly: true, section: 'course' })
  readonly answeredAt: string | null;
  @Decimal({
    zh: '答复用时',
    en: 'Time to answer',
    unit: { zh: '天', en: 'days' },
    optional: true,
    readonly: true,
    section: 'course',
  })
  readonly answerDays: number | null;
  @Instant({ zh: '需求方确认时间', en: 'Confirmed by the demand side at', optional: true, readonly: true })
  readonly demandConfirmedAt: string | null;
  @Text({ zh: '需求方确认人', en: 'Confirmed for the demand side by', max: 60, optional: true, readonly: true })
  readonly demandConfirmedBy: string | null;
  @Instant({ zh: '供给方确认时间', en: 'Confirmed by the supply side at', optional: true, readonly: true })
  readonly supplyConfirmedAt: string | null;
  @Text({ zh: '供给方确认人', en: 'Confirmed for the supply side by', max: 60, optional: true, readonly: true })
  readonly supplyConfirmedBy: string | null;
  @Instant({ zh: '达成意向时间', en: 'Agreed at', optional: true, filter: true, readonly: true, section: 'course' })
  readonly agreedAt: string | null;
  @Instant({ zh: '签约时间', en: 'Contracted at', optional: true, filter: true, readonly: true, section: 'course' })
  readonly contractedAt: string | null;
  @Instant({ zh: '谢绝时间', en: 'Declined at', optional: true, filter: true, readonly: true, section: 'course' })
  readonly declinedAt: string | null;
  @Choice(DECLINED_BY, { zh: '谢绝方', en: 'Declined by', optional: true, readonly: true, section: 'course' })
  readonly declinedBy: DeclinedBy | null;
  @Choice(DECLINE_REASON, {
    zh: '谢绝原因',
    en: 'Reason for declining',
    optional: true,
    filter: true,
    readonly: true,
    section: 'course',
  })
  readonly declineReason: DeclineReason | null;
}

/** Body that brings a demand and a supply together; exactly one supply is named. */
export class MatchInput extends InputOf(Match) {}
