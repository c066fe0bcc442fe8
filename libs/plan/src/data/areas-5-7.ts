import { measure, type AreaData } from './plan-data.js';

/** Areas 5 to 7 of the plan. */
export const AREAS_5_TO_7: readonly AreaData[] = [
  {
    code: '5',
    zh: '服务开放协同创新体系建设',
    en: 'Open collaboration',
    module: 'openness',
    tasks: [
      {
        code: '9',
        zh: '推进创新资源共享',
        en: 'Shared innovation resources',
        leads: ['AAST-XH'],
        participants: ['SOCIETIES', 'CITIES'],
        measures: [
          measure('9.1', '学会与合肥、芜湖、宣城的会地协作，服务 G60 科创走廊', 'G60 corridor cooperation', [
            'agreement',
          ]),
          measure('9.2', '长三角科技创新协同组织与学术交流', 'Yangtze River Delta innovation bodies and exchange', [
            'collaboration-body',
            'event',
          ]),
          measure('9.3', '长三角一体化院士论坛', "Yangtze River Delta academicians' forum", ['event']),
          measure('9.4', '长三角科技论坛', 'Yangtze River Delta science and technology forum', ['event']),
        ],
      },
      {
        code: '10',
        zh: '促进科技交流与合作',
        en: 'International exchange',
        leads: ['AAST-GJ'],
        participants: ['SOCIETIES', 'CITIES'],
        measures: [
          measure('10.1', '海智基地建设', 'Haizhi bases (overseas talent)', ['collaboration-body']),
          measure('10.2', '依托离岸创新创业基地引进项目和人才', 'Projects and talent through the offshore base', [
            'overseas-project',
            'talent-engagement',
          ]),
          measure('10.3', '国际技术交易线上线下路演', 'International roadshows', ['event']),
          measure('10.4', '皖台科技论坛', 'Anhui–Taiwan science and technology forum', ['event']),
        ],
      },
    ],
  },
  {
    code: '6',
    zh: '服务人才支撑体系建设',
    en: 'Talent',
    module: 'talent',
    tasks: [
      {
        code: '11',
        zh: '促进创新人才共享',
        en: 'Shared talent',
        leads: ['AAST-XH', 'AAST-GJ'],
        participants: ['SOCIETIES', 'CITIES'],
        measures: [
          measure(
            '11.1',
            '试点与全国学会建立联系，柔性引进专家团队',
            'Pilots and national societies: flexible engagement of experts and teams',
            ['talent-engagement'],
          ),
          measure('11.2', '省级学会专家市县行等科技志愿服务', 'Expert volunteer tours', [
            'expert-tour',
            'service-record',
          ]),
          measure('11.3', '长三角科技专家共享', 'Expert sharing in the Yangtze River Delta', [
            'expert',
            'talent-engagement',
          ]),
        ],
      },
      {
        code: '12',
        zh: '激发人才创新活力',
        en: 'Talent incentives',
        leads: ['AAST-ZZ', 'AAST-XH', 'AAST-XC'],
        participants: ['SOCIETIES', 'CITIES'],
        measures: [
          measure('12.1', '安徽省创新争先奖评选表彰', 'Anhui innovation award', ['award-nomination']),
          measure('12.2', '向中国科协举荐优秀人才', 'Recommendation of talent to the national association', [
            'award-nomination',
          ]),
          measure('12.3', '青年科技人才托举', 'Young talent support', ['youth-support']),
          measure('12.4', '学会设立科技奖项', 'Society awards', ['society-award']),
          measure('12.5', '最美科技工作者宣传学习', 'Role-model campaign for science and technology workers', [
            'award-nomination',
            'publication',
          ]),
        ],
      },
    ],
  },
  {
    code: '7',
    zh: '服务现代化科技创新治理体系建设',
    en: 'Innovation governance',
    module: 'governance',
    tasks: [
      {
        code: '13',
        zh: '营造良好创新环境',
        en: 'Innovation environment',
        leads: ['AAST-ZZ', 'AAST-XH', 'AAST-XC', 'AAST-KP', 'AAST-KJG', 'AAST-QSN'],
        participants: ['SOCIETIES'],
        measures: [
          measure(
            '13.1',
            '科学家精神与全国科技工作者日系列活动',
            "Spirit of scientists and the national workers' day",
            ['event'],
          ),
          measure('13.2', '科研诚信、科学道德和学风建设宣讲', 'Research-integrity lectures', ['event']),
          measure('13.3', '百所高校百万大学生科普创新创意大赛', 'University creativity contest', ['contest']),
          measure('13.4', '青少年科技创新大赛、机器人竞赛', 'Youth innovation and robotics contests', ['contest']),
        ],
      },
      {
        code: '14',
        zh: '提升服务创新能力',
        en: 'Service capability',
        leads: ['AAST-XH'],
        participants: ['SOCIETIES', 'CITIES'],
        measures: [
          measure('14.1', '学会能力提升计划：示范、特色学会认定', 'Model and specialty societies', [
            'society-recognition',
          ]),
          measure('14.2', '省科协与学会科技服务团', 'Service corps', ['service-corps', 'service-record']),
          measure('14.3', '头部科技经济融合组织、样板间', 'Leading bodies and showrooms', ['showcase']),
          measure('14.4', '试点示范带动', 'Pilot demonstration effect', ['pilot', 'service-record']),
          measure('14.5', '典型案例发布', 'Published cases', ['case']),
        ],
      },
    ],
  },
];
