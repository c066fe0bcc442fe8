/**
 * The record types that the plan's measures count, with their names: a measure can say what it will count before the
 * record type is built. Once a type is built its resource has the same name.
 */
const ROWS = [
  ['think-tank-base', '智库研究基地', 'Think-tank base'],
  ['research-topic', '研究课题', 'Research topic'],
  ['third-party-assessment', '第三方评估', 'Third-party assessment'],
  ['advisory-report', '咨询建议', 'Advisory report'],
  ['consulting-service', '咨询服务', 'Consulting service'],
  ['pilot', '试点', 'Pilot'],
  ['service-record', '服务记录', 'Service record'],
  ['agreement', '合作协议', 'Agreement'],
  ['event', '活动', 'Event'],
  ['call', '项目征集', 'Call'],
  ['journal', '科技期刊', 'Journal'],
  ['grassroots-association', '基层科协', 'Grassroots association'],
  ['collaboration-body', '协同组织', 'Collaboration body'],
  ['society-membership', '学会会员', 'Society membership'],
  ['demand', '技术需求', 'Technology demand'],
  ['match', '供需对接', 'Match'],
  ['expert-visit', '专家进企', 'Expert visit'],
  ['technology-contract', '技术合同', 'Technology contract'],
  ['achievement', '科技成果', 'Achievement'],
  ['appraisal', '成果评价', 'Appraisal'],
  ['expert', '专家', 'Expert'],
  ['information-digest', '科技信息', 'Information digest'],
  ['patent', '专利', 'Patent'],
  ['contest', '竞赛', 'Contest'],
  ['exhibition', '展会', 'Exhibition'],
  ['overseas-project', '海外项目', 'Overseas project'],
  ['talent-engagement', '人才柔性引进', 'Talent engagement'],
  ['expert-tour', '专家市县行', 'Expert tour'],
  ['award-nomination', '奖项推荐', 'Award nomination'],
  ['youth-support', '青年托举', 'Youth support'],
  ['society-award', '学会奖项', 'Society award'],
  ['publication', '宣传报道', 'Publication'],
  ['society-recognition', '学会认定', 'Society recognition'],
  ['service-corps', '科技服务团', 'Service corps'],
  ['showcase', '样板间', 'Showcase'],
  ['case', '典型案例', 'Published case'],
  ['leading-group', '领导小组', 'Leading group'],
  ['meeting', '会议', 'Meeting'],
  ['action-item', '议定事项', 'Action item'],
  ['liaison', '挂点联系', 'Liaison'],
  ['implementation-plan', '实施计划', 'Implementation plan'],
  ['experience', '经验推广', 'Experience'],
  ['resource-offer', '资源供给', 'Resource offer'],
  ['coordination-matter', '协调事项', 'Coordination matter'],
  ['evaluation', '建设评估', 'Evaluation'],
  ['ranking', '年度榜单', 'Annual list'],
  ['incentive', '激励支持', 'Incentive'],
] as const;

export type RecordTypeCode = (typeof ROWS)[number][0];

export interface RecordTypeData {
  readonly code: RecordTypeCode;
  readonly zh: string;
  readonly en: string;
}

export const RECORD_TYPES: readonly RecordTypeData[] = ROWS.map(([code, zh, en]) => ({ code, zh, en }));
