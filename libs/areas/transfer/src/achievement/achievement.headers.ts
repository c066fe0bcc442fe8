/** Other headers under which offices send the columns of achievements. */
export const ACHIEVEMENT_HEADERS = {
  title: ['成果', '名称', '项目名称', '成果题目', '技术名称', '科技成果名称', '论文题目', '标题', '题目'],
  kind: ['类型', '类别', '成果类别', '成果种类'],
  abstract: ['成果介绍', '简介', '内容', '成果内容', '成果简述', '摘要', '技术简介', '主要内容'],
  innovation: ['创新点', '技术创新点', '主要创新点', '技术优势', '与现有技术比较'],
  economics: ['经济性', '经济效益', '效益分析', '经济效益分析', '成本比较'],
  applications: ['应用领域', '应用范围', '适用范围', '应用情况', '推广应用前景', '应用前景'],
  organisation: [
    '单位名称',
    '完成单位',
    '第一完成单位',
    '持有单位',
    '成果单位',
    '单位',
    '所属单位',
    '申报单位',
    '权属单位',
  ],
  contributors: ['主要完成人', '成果完成人', '项目组成员', '作者', '研发团队', '完成人员'],
  industry: ['应用产业', '产业', '行业', '所属行业', '产业领域', '技术领域', '所属领域', '领域'],
  disciplines: ['学科', '学科领域', '相关学科'],
  keywords: ['关键字', '标签'],
  maturity: ['成熟度', 'TRL', '技术成熟度等级', '成熟度等级', '技术就绪度'],
  intellectualProperty: ['知识产权', '知识产权情况', '产权形式', '知识产权类型'],
  doi: ['DOI号', '论文DOI', 'DOI编号'],
  journal: ['期刊', '刊名', '期刊名称', '发表刊物'],
  divisionCode: ['所在地', '所在市', '地市', '所属地市', '所在城市', '城市', '地区', '所属地区', '县区'],
  priceMode: ['报价方式', '价格方式'],
  priceMin: ['价格', '转让价格', '意向价格', '报价', '最低价格', '参考价格'],
  priceMax: ['最高价格'],
  cooperationModes: ['合作模式', '转化方式', '意向合作方式', '拟转化方式'],
  disclosure: ['公开程度', '是否公开', '公开方式'],
  contactName: ['联系人姓名', '成果联系人', '对接人'],
  contactPhone: ['电话', '手机', '手机号', '手机号码', '联系方式', '联系人电话'],
  contactEmail: ['邮箱', 'email', 'e-mail', '联系邮箱', '电子邮件'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const NEGOTIABLE = { priceMode: 'negotiable', priceMin: null, priceMax: null };
/** A column of the price as such holds an amount, a range or the word for no amount yet. */
export const PRICE_IN_FILES = {
  upper: 'priceMax',
  implies: { priceMode: 'range' },
  words: { 面议: NEGOTIABLE, 面谈: NEGOTIABLE, 待定: NEGOTIABLE, 协商: NEGOTIABLE },
};
