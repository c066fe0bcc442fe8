import type { AchievementKind } from '../achievement.kinds.js';

/** Titles by kind; `{subject}` is what the theme is about. */
export const TITLES: Readonly<Record<AchievementKind, readonly string[]>> = {
  technology: ['{subject}关键技术', '{subject}成套技术', '面向产业化的{subject}技术', '{subject}技术及应用'],
  paper: ['{subject}研究', '{subject}的机理与方法研究', '{subject}：方法与实验'],
  product: ['{subject}样机', '{subject}成套产品', '新型{subject}'],
  process: ['{subject}新工艺', '{subject}工艺优化技术'],
  software: ['{subject}分析软件', '{subject}平台软件'],
  other: ['{subject}数据集与试验规范', '{subject}技术方案'],
};

export const OPENINGS = [
  '本成果围绕{subject}开展研究，以{keywords}为技术主线，完成了方案设计、样品试制和测试验证。',
  '本成果由{owner}团队完成，针对{subject}中的共性问题，在{keywords}等方面形成了系统的技术积累。',
  '针对{subject}的实际需要，团队历时[2|3|4]年攻关，在{keywords}方面取得突破。',
];

export const RESULTS = [
  '经测试，主要指标为：{indicators}。',
  '经第三方机构检测，达到以下水平：{indicators}。',
  '样品在合作单位连续试用[3~9]个月，主要指标为：{indicators}。',
];

export const NOVELTIES = [
  '创新点：一是提出以{first}为核心的技术路线，从源头解决上述问题；二是建立了覆盖设计、试制和检验的参数模型；三是形成可复制的操作规程。',
  '创新点：一是将{first}与现场工况数据结合，减少对人工经验的依赖；二是关键部件和算法自主可控；三是与现有产线兼容，改造量小。',
  '创新点：一是揭示了{first}的主要影响因素，据此优化了关键参数；二是采用模块化设计，便于按规模增减；三是完成了长周期稳定性验证。',
];

export const ECONOMICS = [
  '与现有方案相比，同等规模下设备投入减少[10~25]%，单位产品综合成本下降[8~18]%，预计投资回收期[1.2~2.8]年。',
  '按年产值[2000~8000]万元的企业测算，采用本成果需一次性投入[80~360]万元，每年节约成本[60~220]万元，回收期不超过[2|3]年。',
  '现有方案每年运行费用约[90~260]万元，采用本成果后降至[50~85]万元，人工投入减少[20~45]%。',
];

export const APPLICATIONS = [
  '适用于相关生产企业的新建产线和存量改造，已与[1|2|3]家省内企业开展试用。',
  '可用于同类产品的研发和检测环节，也可向上下游企业提供技术服务。',
  '适合中小规模企业分步实施，首期可从一条产线或一个工序做起。',
];

export const JOURNALS = ['中国科学：技术科学', '机械工程学报', '化工学报', '农业工程学报', '自动化学报', '材料导报'];
export const RETURN_REASONS = [
  '请补充与现有方案的对比数据和测试依据。',
  '经济性比较缺少投入和回收期，请补充后重新提交。',
  '请说明知识产权归属，并上传检测报告。',
];
export const REMARKS = ['材料齐全，同意。', '已核对指标和权属材料。', '符合入库要求。'];
export const ARCHIVE_REASONS = ['技术已被新一代方案取代。', '持有单位不再对外转化。'];
