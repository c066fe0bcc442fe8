import { measure, type AreaData } from './plan-data.js';

/** Areas 1 to 4 of the plan. */
export const AREAS_1_TO_4: readonly AreaData[] = [
  {
    code: '1',
    zh: '服务国家战略科技力量体系建设',
    en: 'Strategic science and technology strength',
    module: 'strategy',
    tasks: [
      {
        code: '1',
        zh: '开展战略决策咨询',
        en: 'Think-tank consulting',
        leads: ['AAST-XH', 'AAST-XC'],
        participants: ['SOCIETIES', 'CITIES'],
        measures: [
          measure(
            '1.1',
            '智库研究基地围绕“五个一”创新主平台组织研究',
            'Think-tank research bases on the main innovation platforms',
            ['think-tank-base'],
          ),
          measure(
            '1.2',
            '前瞻性、战略、决策、政策、路径、人才专项研究',
            'Commissioned research on strategy, decisions, policy, paths and talent',
            ['research-topic'],
          ),
          measure('1.3', '第三方评估', 'Third-party assessments', ['third-party-assessment']),
          measure('1.4', '向党委政府提交咨询建议', 'Advisory reports and their adoption', ['advisory-report']),
          measure('1.5', '学会提供技术方向研判、共性技术、技术评估、标准研制咨询', 'Society consulting services', [
            'consulting-service',
          ]),
        ],
      },
      {
        code: '2',
        zh: '促进区域创新能力提升',
        en: 'Regional innovation capability',
        leads: ['AAST-XH'],
        participants: ['SOCIETIES', 'CITIES'],
        measures: [
          measure('2.1', '争创“科创中国”试点市（园区）', 'National “Science Innovation China” pilots', ['pilot']),
          measure('2.2', '全国学会创新资源下沉试点', 'Resources of national societies placed in pilots', [
            'pilot',
            'service-record',
          ]),
          measure(
            '2.3',
            '全国学会、省科协、市签订战略合作协议',
            'Strategic agreements of national societies, the province and cities',
            ['agreement'],
          ),
          measure('2.4', '“科创安徽”试点市、县、园区', '“Kechuang Anhui” pilots: cities, counties and parks', [
            'pilot',
          ]),
        ],
      },
    ],
  },
  {
    code: '2',
    zh: '服务基础研究和应用基础研究创新体系建设',
    en: 'Basic and applied-basic research',
    module: 'research',
    tasks: [
      {
        code: '3',
        zh: '搭建学术交流平台',
        en: 'Academic exchange',
        leads: ['AAST-XH'],
        participants: ['SOCIETIES'],
        measures: [
          measure(
            '3.1',
            '学术引领工程：数学、物理、化学、生命科学等基础学科交流',
            'Academic leadership programme in basic disciplines',
            ['event', 'call'],
          ),
          measure('3.2', '量子、磁约束核聚变、脑与类脑、生物育种、空天等前沿高端交流', 'Frontier high-level exchange', [
            'event',
          ]),
          measure('3.3', '主办承办国际性、全国性、区域性学术活动', 'International, national and regional events', [
            'event',
          ]),
          measure('3.4', '办好科技期刊', 'Scientific journals', ['journal']),
        ],
      },
      {
        code: '4',
        zh: '助力研究型创新型大学建设',
        en: 'Research universities',
        leads: ['AAST-ZZ', 'AAST-XH'],
        participants: ['SOCIETIES', 'UNIVERSITIES'],
        measures: [
          measure('4.1', '推进高校科协建设', 'University associations', ['grassroots-association']),
          measure('4.2', '跨院系、跨学科、跨领域学术交流', 'Cross-discipline exchange in universities', ['event']),
          measure('4.3', '基础学科类学会围绕一流学科建设的学术交流', 'Exchange for first-class disciplines', ['event']),
        ],
      },
    ],
  },
  {
    code: '3',
    zh: '服务产业创新体系建设',
    en: 'Industrial innovation',
    module: 'industry',
    tasks: [
      {
        code: '5',
        zh: '服务新兴产业发展',
        en: 'Emerging industries',
        leads: ['AAST-XH', 'AAST-XC'],
        participants: ['SOCIETIES', 'CITIES'],
        measures: [
          measure('5.1', '十大新兴产业协同创新联合体', 'Innovation consortia of the ten emerging industries', [
            'collaboration-body',
          ]),
          measure('5.2', '联合实验室、产业技术研究院', 'Joint laboratories and industrial research institutes', [
            'collaboration-body',
          ]),
          measure(
            '5.3',
            '新兴产业发展咨询研究与政策建议',
            'Consulting research and policy advice for emerging industries',
            ['research-topic', 'advisory-report'],
          ),
          measure('5.4', '会地合作', 'Society and locality cooperation', ['agreement']),
          measure('5.5', '服务产业的学术技术会议', 'Industry-serving conferences', ['event']),
          measure('5.6', '农科学会联合体服务乡村振兴', 'Agricultural society union for rural revitalisation', [
            'collaboration-body',
            'service-record',
          ]),
        ],
      },
      {
        code: '6',
        zh: '促进企业技术创新',
        en: 'Enterprise innovation',
        leads: ['AAST-ZZ', 'AAST-XH', 'AAST-CX'],
        participants: ['SOCIETIES', 'CITIES', 'UNIVERSITIES'],
        measures: [
          measure('6.1', '会企协作：学会企业联合体、学会服务站', 'Society-enterprise unions and service stations', [
            'collaboration-body',
            'agreement',
          ]),
          measure('6.2', '攻关、开发、培训、论证、推广、标准、评价转化等科技服务', 'Technology services', [
            'service-record',
          ]),
          measure(
            '6.3',
            '参与新型研发机构和任务型创新联合体',
            'New research institutions and mission-oriented consortia',
            ['collaboration-body'],
          ),
          measure('6.4', '吸收企业、高校、院所、领军人才加入学会', 'Society membership growth', ['society-membership']),
          measure('6.5', '高校科协校企对接', 'University-enterprise matchmaking', ['event']),
          measure('6.6', '科技型企业科协建设与群众性技术创新', 'Enterprise associations and shop-floor innovation', [
            'grassroots-association',
            'event',
          ]),
          measure('6.7', '创新方法、创新工程师培训', 'Innovation-method training', ['event']),
        ],
      },
    ],
  },
  {
    code: '4',
    zh: '服务成果转移转化应用体系建设',
    en: 'Technology transfer',
    module: 'transfer',
    tasks: [
      {
        code: '7',
        zh: '搭建供需对接平台',
        en: 'Supply and demand matching',
        leads: ['AAST-XH'],
        participants: ['SOCIETIES', 'CITIES'],
        measures: [
          measure('7.1', '企业技术需求和产业发展需求征集', 'Collection of enterprise and industry demands', ['demand']),
          measure('7.2', '需求集中对接', 'Matchmaking sessions', ['event', 'match']),
          measure('7.3', '千名专家进千企点对点对接', 'A thousand experts to a thousand enterprises', ['expert-visit']),
          measure('7.4', '会展赛（商）一体化学术活动、产业技术大会', 'Conference, exhibition and contest in one', [
            'event',
          ]),
          measure('7.5', '示范、特色学会在市县园区企业设立服务站', 'Service stations of model societies', [
            'collaboration-body',
          ]),
        ],
      },
      {
        code: '8',
        zh: '促进成果转移转化',
        en: 'Transfer and commercialisation',
        leads: ['AAST-ZZ', 'AAST-XH', 'AAST-KP', 'AAST-CX'],
        participants: ['SOCIETIES', 'CITIES', 'UNIVERSITIES'],
        measures: [
          measure('8.1', '科技经纪、信息咨询类学会与技术服务交易活动', 'Brokerage societies and trading events', [
            'event',
            'technology-contract',
          ]),
          measure('8.2', '成果评估评价、成果库、专家库', 'Appraisal, achievement library, expert library', [
            'achievement',
            'appraisal',
            'expert',
          ]),
          measure('8.3', '学术成果向技术成果转化', 'From academic result to technology', ['achievement']),
          measure('8.4', '科技信息推送、专利推介、知识产权宣传培训', 'Information push, patents and IP training', [
            'information-digest',
            'patent',
            'event',
          ]),
          measure('8.5', '创新创业大赛', 'Innovation and entrepreneurship contests', ['contest']),
          measure('8.6', '高校科协成为成果供给节点', 'University associations as supply nodes', [
            'achievement',
            'grassroots-association',
          ]),
          measure('8.7', '中国（芜湖）科普产品博览交易会', 'Wuhu science-popularisation expo', ['exhibition']),
        ],
      },
    ],
  },
];
