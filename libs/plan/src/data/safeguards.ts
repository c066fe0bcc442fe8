import { measure, type SafeguardData } from './plan-data.js';

/** The three safeguards of the plan. */
export const SAFEGUARDS: readonly SafeguardData[] = [
  {
    code: 'S1',
    zh: '加强组织领导',
    en: 'Organisation and leadership',
    module: 'leadership',
    leads: ['AAST-XH'],
    participants: ['SOCIETIES', 'CITIES'],
    measures: [
      measure('S1.1', '领导小组及办公室组成', 'Leading group and its office', ['leading-group']),
      measure('S1.2', '每季度及临时会议', 'Quarterly and ad hoc meetings', ['meeting', 'action-item']),
      measure('S1.3', '试点挂点联系', 'Liaison of leaders with pilots', ['liaison']),
      measure('S1.4', '学会、市科协工作机构与实施计划', 'Working bodies and implementation plans', [
        'implementation-plan',
      ]),
    ],
  },
  {
    code: 'S2',
    zh: '加强联动合作',
    en: 'Coordination',
    module: 'coordination',
    leads: ['AAST-XH'],
    participants: ['SOCIETIES', 'CITIES'],
    measures: [
      measure('S2.1', '省科协顶层设计、试点示范、经验推广', 'Overall design, pilots and spreading of experience', [
        'experience',
      ]),
      measure('S2.2', '学会专家动员与资源匹配', 'Mobilising experts and matching resources', ['resource-offer']),
      measure(
        'S2.3',
        '市县需求挖掘、落地转化，对接发改科技经信争取支持',
        'Local demand, landing and support from government bodies',
        ['coordination-matter'],
      ),
    ],
  },
  {
    code: 'S3',
    zh: '加强评估激励',
    en: 'Evaluation and incentives',
    module: 'evaluation',
    leads: ['AAST-XH'],
    participants: ['SOCIETIES', 'CITIES'],
    measures: [
      measure('S3.1', '科创安徽建设评估', 'Annual evaluation', ['evaluation']),
      measure('S3.2', '年度榜单发布', 'Annual list', ['ranking']),
      measure('S3.3', '项目、评优、资源支持', 'Incentives', ['incentive']),
    ],
  },
];
