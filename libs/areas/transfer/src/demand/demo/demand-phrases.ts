import type { CooperationMode, DemandKind } from '../demand.kinds.js';

/** Sentences from which the texts of demands are composed, beside what the theme says. Brackets as in themes. */

/** Who asks. `{business}`, `{rank}` and `{place}` come from the organisation. */
export const OPENINGS = [
  '我公司主要从事{business}。',
  '我公司位于{place}，主要从事{business}。',
  '我公司{rank}，主营{business}。',
  '我公司长期从事{business}，{rank}。',
  '我公司围绕{business}开展研发和生产，产品主要供应长三角地区客户。',
  '我公司是{place}从事{business}的骨干企业之一。',
  '我公司从事{business}多年，产品销往国内多个省份，部分出口。',
] as const;

/** What hurts, besides the shortcoming itself. `{subject}` comes from the theme. */
export const PROBLEMS = [
  '随着客户要求提高，{subject}已成为制约产品升级的主要瓶颈。',
  '经内部多轮改进仍未根本解决，拟借助外部科研力量开展合作。',
  '该问题在行业内较为普遍，{subject}方面与先进水平尚有差距。',
  '公司已将{subject}列入[今年|下一年度]重点技术任务，目前缺少成熟可靠的解决方案。',
  '新项目对此提出明确要求，需在[6|9|12|15]个月内取得突破。',
  '前期试验显示单靠设备调整效果有限，需要从机理和工艺上系统研究。',
  '同类问题在近两年客户审核中多次被提出，直接影响后续订单。',
  '公司技术力量以生产应用为主，{subject}方面的基础研究和仿真能力不足。',
] as const;

/** What is hoped for, by kind. */
export const EXPECTATIONS: Readonly<Record<DemandKind, readonly string[]>> = {
  research: [
    '希望与高校、科研院所联合攻关，形成可在产线稳定运行的成套技术。',
    '希望对接省级学会相关专家，先开展现场诊断，再确定攻关方案和分工。',
    '期望合作方具有相关研究基础和成功案例，可派人员驻厂开展试验。',
    '希望在[10|12|18]个月内完成小试、中试和产线验证。',
    '希望合作方提供机理分析、仿真建模和工艺优化，我方负责产线试验。',
  ],
  'product-development': [
    '希望与具备设计和试验能力的单位联合开发，完成样机、小批试制和用户验证。',
    '希望以委托或合作方式完成方案设计、样品试制和型式检验。',
    '期望合作方提供核心设计和关键部件，我方负责工艺实现和市场推广。',
    '希望[9|12|18]个月内完成样品定型，具备小批量供货条件。',
  ],
  equipment: [
    '希望合作方提供整体方案、样机研制和现场调试，达到指标后验收。',
    '希望在现有产线上改造或新增，停产时间不超过[3~7]天。',
    '期望与装备研制单位共同定义功能指标，首台套在我公司开展验证。',
    '希望先做可行性试验，确认关键指标后签订研制合同。',
  ],
  consulting: [
    '希望邀请专家到现场调研诊断，提出可操作的改进方案并跟踪实施效果。',
    '希望由学会组织[3~7]名专家开展论证，明确技术路线和投资重点。',
    '希望在[3|4|6]个月内完成诊断、方案和培训，形成书面成果。',
  ],
  talent: [
    '希望引进或柔性合作高层次人才，协助组建研发团队并带教青年骨干。',
    '希望通过项目合作、兼职顾问等方式引入专家，每年到企业工作不少于[20~45]天。',
    '可提供研发经费、住房和股权激励等条件，欢迎博士和团队来企业洽谈。',
  ],
  standards: [
    '希望联合学会、检测机构和上下游企业共同研制，开展试验验证后发布实施。',
    '希望对接标准化专家，完成立项论证、指标验证和征求意见等工作。',
    '希望在[8|12]个月内完成标准研制，并组织宣贯和试点应用。',
  ],
  financing: [
    '希望对接科技金融机构和产业基金，以股权或贷款方式支持项目建设。',
    '希望通过路演、洽谈等方式对接投资机构，同时引入技术合作方参与论证。',
    '项目已完成[小试|中试]，希望获得产业化阶段资金和技术尽职调查支持。',
  ],
  other: [
    '希望对接具有资质和经验的服务机构，提供一揽子解决方案。',
    '希望学会帮助梳理省内外资源，推荐[3~6]家单位洽谈。',
    '希望先行开展资源调研和匹配，成熟后签订服务协议。',
  ],
};

/** What the enterprise brings. */
export const OFFERS = [
  '我方可提供试验产线、样品和检测条件，配合开展不少于[3~8]批次验证。',
  '我方已有[1~3]条试验线和专职研发人员[4~15]人，可全程参与。',
  '成果优先在本公司应用，知识产权归属和收益分配可协商。',
  '我方可先行支付前期论证费用，并承担验证阶段的材料和人工费用。',
  '合作成果拟联合申报省市科技计划项目，费用按进度支付。',
  '如达到预期指标，后续[2~4]条产线将继续采用该项技术。',
] as const;

/** What it brings when no trials are needed: advice, standards, people, money. */
export const SOFT_OFFERS = [
  '我方可安排专人配合，提供现场条件和有关数据资料。',
  '相关费用按阶段支付，成果由双方共享。',
  '合作方式和费用可面议，优先考虑省内单位。',
  '可先签订框架协议，成熟一项推进一项。',
] as const;

/** What is hoped for when a park or a society speaks for an industry. */
export const INDUSTRY_EXPECTATIONS = [
  '希望省内高校院所和相关学会共同参与，形成可实施的方案并分步推进。',
  '希望组织[4~8]名专家实地调研，提出建设方案和实施路径。',
  '希望对接有经验的服务机构，先行开展试点，再逐步推广。',
  '希望联合上下游企业共同投入，建立长期协作和成本分担机制。',
  '希望由学会牵头组织供需对接，[6|9|12]个月内形成阶段成果。',
  '希望引入省外优质资源，结合本地条件开展合作，定期评估效果。',
] as const;

/** What is to be delivered for an industry, besides the theme's indicators. */
export const INDUSTRY_DELIVERABLES = [
  '组织专题对接≥[2~5]场',
  '形成调研报告1份',
  '建立联络机制，按季度通报进展',
  '提交实施方案和年度计划各1份',
] as const;

/** What was tried already. */
export const ATTEMPTS = [
  '近两年已投入约[30~260]万元进行改进，批量试验效果仍不稳定。',
  '曾与[2~4]家单位接触，方案未能通过中试验证。',
  '公司成立了[5~14]人的攻关小组，已完成初步试验和数据积累。',
  '曾试用国外同类方案，因价格高、服务响应慢未能推广。',
  '总体上仍处于摸索阶段，尚未形成固定的技术路线。',
  '已完成实验室试验，放大后结果与小试差异较大。',
] as const;

/** What it costs. */
export const IMPACTS = [
  '由此造成的年损失约[40~680]万元。',
  '已影响[2~6]个新项目的定点和交付。',
  '成为客户审核中的主要不符合项。',
  '单位产品成本因此增加[2~9]%。',
  '订单交付周期平均延长[5~18]天。',
  '产品因此难以进入高端市场。',
  '相关客诉占全部客诉的[18~42]%。',
] as const;

/** What is to be delivered, besides the theme's indicators. */
export const DELIVERABLES: Readonly<Record<DemandKind, readonly string[]>> = {
  research: [
    '申请发明专利[1~4]件',
    '提交技术报告、工艺文件和验证数据各1套',
    '在产线连续稳定运行≥[3|6]个月',
    '完成第三方检测报告1份',
  ],
  'product-development': [
    '完成样机[2~5]台（套）并通过用户验证',
    '提交全套设计图纸和工艺文件',
    '申请专利[2~5]件',
    '形成小批量生产能力',
  ],
  equipment: [
    '设备连续运行≥[72|168]小时无故障',
    '提交设备图纸、操作和维护手册',
    '培训操作和维护人员[4~12]人',
    '质保期≥[12|24]个月',
  ],
  consulting: ['提交诊断报告1份、改进方案1套', '组织现场培训[2~4]次', '跟踪实施效果≥[3|6]个月'],
  talent: ['带教青年技术骨干[2~6]名', '形成年度研发计划并完成阶段考核', '共同申报科技项目[1~2]项'],
  standards: ['完成验证试验报告和编制说明', '征求意见单位≥[15~30]家', '组织宣贯培训[1~3]次'],
  financing: [
    '拟融资[800~6000]万元，用于设备购置和流动资金',
    '达产后年新增产值[0.6~3.5]亿元',
    '提交商业计划书和技术尽调报告',
  ],
  other: ['推荐合适的服务单位≥[3]家', '签订服务协议[1~2]项', '提交阶段工作报告'],
};

/** How people want to work together, by kind. */
export const MODES: Readonly<Record<DemandKind, readonly CooperationMode[]>> = {
  research: ['commissioned', 'joint', 'service', 'platform'],
  'product-development': ['joint', 'commissioned', 'transfer', 'licence'],
  equipment: ['commissioned', 'joint', 'transfer', 'service'],
  consulting: ['consulting', 'service'],
  talent: ['consulting', 'service', 'platform'],
  standards: ['joint', 'service', 'consulting'],
  financing: ['investment', 'joint', 'transfer'],
  other: ['service', 'consulting', 'platform'],
};
