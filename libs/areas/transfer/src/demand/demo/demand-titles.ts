import type { Random } from '@kechuang/registry';
import type { DemandKind } from '../demand.kinds.js';
import type { Nature } from './themes/theme-bank.js';

type Weights = Readonly<Partial<Record<DemandKind, number>>>;

/** Which kinds of demand a subject can become; a standard, say, is no product to be developed. */
const KINDS: Readonly<Record<Nature, Weights>> = {
  R: {
    research: 62,
    'product-development': 8,
    equipment: 7,
    consulting: 7,
    talent: 6,
    standards: 3,
    financing: 3,
    other: 4,
  },
  D: {
    'product-development': 60,
    research: 15,
    equipment: 5,
    consulting: 5,
    talent: 5,
    standards: 3,
    financing: 5,
    other: 2,
  },
  E: { equipment: 72, research: 14, 'product-development': 8, consulting: 4, other: 2 },
  C: { consulting: 82, talent: 12, other: 6 },
  S: { standards: 86, consulting: 14 },
  T: { talent: 88, consulting: 12 },
  I: { consulting: 34, other: 32, standards: 14, talent: 12, research: 8 },
};

/** `S` stands for the subject. The first list serves every nature that has none of its own. */
const TITLES: Readonly<Record<DemandKind, Readonly<Partial<Record<Nature, string>>>>> = {
  research: {
    R: 'S关键技术攻关|S技术研究|S技术难题攻关|S技术研究与应用|S联合攻关|S技术开发|S工艺技术攻关|S共性技术研究',
    D: 'S关键技术攻关|S核心技术研究|S性能提升技术攻关|S工程化关键技术研究',
    E: 'S关键技术攻关|S核心部件技术研究|S国产化关键技术攻关',
    I: 'S关键技术联合攻关|S技术路线研究',
  },
  'product-development': {
    R: 'S成套技术开发|S工艺包开发|S工程化应用开发',
    D: 'S开发|S研制|S新产品开发|S设计与试制|S产品开发与产业化|S工程化开发|S联合开发',
    E: 'S产品化开发|S样机开发|S系列产品开发',
  },
  equipment: {
    R: 'S专用装备研制|S配套检测仪器开发|S试验装置定制开发|S产线设备改造',
    D: 'S试制与测试装备研制|S生产线关键设备研制|S性能测试平台建设',
    E: 'S研制|S定制开发|S研制与应用|S联合研制|S技术改造|S方案设计与制造|S国产化替代',
  },
  consulting: {
    R: 'S技术诊断|S技术咨询|S工艺优化咨询|S方案论证',
    D: 'S技术方案论证|S可行性咨询|S开发路线咨询',
    E: 'S选型与方案论证|S技术方案咨询',
    C: 'S诊断|S诊断与提升|S专题咨询|S优化方案咨询',
    S: 'S制定咨询|S编制指导',
    T: 'S方向人才规划咨询|S团队建设咨询',
    I: 'S专题研究|S方案咨询|S调研与政策建议|S规划论证',
  },
  talent: {
    R: 'S方向技术人才引进|S方向专家柔性引进|S技术骨干培养|S方向研发带头人招聘',
    D: 'S研发人才引进|S研发团队引进|S方向专家柔性合作',
    C: 'S专业人才引进|S骨干人员培训|S内部专家团队培养',
    T: 'S方向人才引进|S方向专家柔性引进|S方向带头人招聘|S方向团队引进',
    I: 'S专业人才培养|S技术人员培训',
  },
  standards: {
    R: 'S测试方法标准研制|S技术规范团体标准研制|S企业标准制修订',
    D: 'S产品标准研制|S团体标准研制|S检测方法标准研究',
    S: 'S团体标准研制|S标准编制|S规范研制',
    I: 'S团体标准研制|S标准体系建设',
  },
  financing: {
    R: 'S技术产业化项目融资|S成果转化项目资金对接|S中试项目融资',
    D: 'S产业化项目融资|S量产线建设资金对接|S项目股权融资对接',
  },
  other: {
    R: 'S专利导航与布局|S中试验证资源对接|S成果对接|S检测认证服务对接',
    D: 'S专利布局与风险排查|S中试平台对接|S产品检测认证对接',
    E: 'S供应商与技术团队对接|S用户验证资源对接',
    C: 'S服务机构对接|S第三方机构对接',
    I: 'S需求|S协同推进|S资源对接|S服务平台建设',
  },
};

/** A kind that fits the subject. */
export function demandKind(random: Random, nature: Nature): DemandKind {
  return random.weighted(KINDS[nature]);
}

/** Words that read badly when the subject ends on them and the pattern repeats them. */
const ECHOES =
  '建设 平台 服务 诊断 评估 研究 研制 开发 方案 检测 测试 系统 设备 装备 装置 标准 规范 要求 技术 规划 应用 推广 人才 培训 改造 对接'.split(
    ' ',
  );

/** A title as enterprises write it; undefined when the kind has no wording that fits this subject. */
export function demandTitle(random: Random, kind: DemandKind, nature: Nature, subject: string): string | undefined {
  const end = subject.slice(-8);
  const echoed = ECHOES.filter((word) => end.includes(word));
  const fitting = TITLES[kind][nature]?.split('|').filter((pattern) => !echoed.some((word) => pattern.includes(word)));
  if (fitting === undefined) throw new Error(`no title for ${kind} of nature ${nature}`);
  return fitting.length > 0 ? random.pick(fitting).replace('S', subject) : undefined;
}
