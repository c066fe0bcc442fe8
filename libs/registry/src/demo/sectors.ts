/**
 * Sectors of the ten emerging industries: what an enterprise of the demo data makes. Names and demands of an enterprise
 * both follow its sector, so that a maker of compressors does not ask for a lithography process.
 */
export interface SectorData {
  readonly code: string;
  readonly industry: string;
  /** What such an enterprise does, as it would write it in a form. */
  readonly business: string;
  /** Words that stand in its name. */
  readonly nameWords: readonly string[];
}

type Row = readonly [code: string, business: string, nameWords: string];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'new-it': [
    ['chip', '集成电路设计、封装测试及半导体部件', '半导体 微电子 集成电路 芯片技术 电子科技'],
    ['display', '新型显示面板、模组及配套光学膜材', '显示技术 光电科技 光电 显示科技'],
    ['software', '工业软件、数据治理和信息系统集成', '软件 信息技术 数据科技 信息科技'],
    ['comm', '通信设备、光器件和智能传感器', '通信技术 传感科技 光通信 物联科技'],
  ],
  nev: [
    ['battery', '动力电池电芯、模组及电池材料', '动力电池 电池科技 锂电科技'],
    ['drive', '电驱动总成、减速器和底盘零部件', '电驱动科技 汽车传动 底盘系统'],
    ['body', '汽车车身冲压焊接件和内外饰件', '汽车零部件 汽车部件 车身制造 汽车饰件'],
    ['connected', '智能座舱、车载电子和自动驾驶系统', '智能驾驶 汽车电子 智行科技 车联网'],
  ],
  'digital-creative': [
    ['media', '动漫影视、游戏和数字内容制作', '数字传媒 文化科技 数字文化'],
    ['culture', '数字文旅、博物馆展陈和非遗数字化', '文旅科技 数字文旅 文化创意'],
    ['design', '工业设计、产品造型和创意设计服务', '工业设计 创意设计 设计科技'],
    ['immersive', '虚拟现实、全息投影和交互显示设备', '虚拟现实 交互科技 视觉科技 光影科技'],
  ],
  equipment: [
    ['machine', '数控机床、压力机和成套生产线', '数控机床 智能装备 精密机械'],
    ['robot', '工业机器人、减速器和自动化集成', '机器人 自动化 智能科技 智能制造'],
    ['heavy', '工程机械、叉车和矿山装备', '重工 工程机械 重型装备 机械科技'],
    ['aero', '通用航空、无人机和航空零部件', '航空科技 航空工业 通用航空'],
  ],
  'energy-saving': [
    ['pv', '光伏电池、组件、逆变器及电站系统', '光伏科技 太阳能 新能源 绿能科技'],
    ['storage', '储能系统、氢能和电力电子装备', '储能科技 能源科技 氢储科技'],
    ['water', '污水处理、水环境治理装备和药剂', '水务科技 环保科技 水处理 环境工程'],
    ['air', '烟气治理、固废资源化和节能装备', '环保装备 节能科技 环境科技 循环科技'],
  ],
  'green-food': [
    ['grain', '稻米、小麦加工和食用油', '粮油 粮食科技 粮油食品'],
    ['tea', '名优茶加工和茶叶深加工', '茶业 茶叶 茶生物科技'],
    ['meat', '畜禽水产养殖、屠宰和肉制品加工', '农牧科技 肉类食品 养殖科技'],
    ['fruit', '果蔬、食用菌、调味品和休闲食品', '食品 农业科技 果业 食品科技'],
  ],
  'life-health': [
    ['tcm', '中药饮片、中成药和药食同源产品', '中药饮片 药业 中药科技 本草科技'],
    ['pharma', '化学原料药、制剂和生物药', '制药 医药科技 生物制药 药业'],
    ['device', '医疗器械、医用耗材和康复设备', '医疗器械 医疗科技 医疗设备'],
    ['diagnostics', '体外诊断试剂、基因检测和健康管理', '生物科技 诊断技术 基因科技 生物工程'],
  ],
  'smart-home': [
    ['refrigeration', '冰箱、空调整机和压缩机', '制冷科技 制冷电器 制冷设备'],
    ['washing', '洗衣机、厨电和生活小家电', '电器 厨卫电器 智能电器'],
    ['module', '电机、控制器和家电钣金注塑配套', '精密部件 家电部件 机电科技'],
    ['smart', '智能控制面板、物联网模块和智慧家居', '智能家居 智控科技 智联科技'],
  ],
  'new-materials': [
    ['metal', '铜铝合金、特种钢和磁性材料', '金属材料 合金科技 有色金属 金属新材'],
    ['silicon', '硅基材料、特种玻璃和电子陶瓷', '硅基材料 无机新材 硅材料科技'],
    ['polymer', '高分子材料、功能膜和精细化学品', '高分子材料 化工新材料 精细化工'],
    ['composite', '碳纤维、复合材料和特种纤维', '复合材料 纤维科技 先进材料'],
  ],
  ai: [
    ['speech', '语音识别、机器翻译和智能客服', '智能语音 语言科技 智能科技'],
    ['vision', '机器视觉、工业质检和智能安防', '视觉科技 智能识别 图像科技'],
    ['algorithm', '大模型应用、算力服务和数据标注', '数据智能 算力科技 认知科技'],
    ['application', '智慧医疗、智慧农业和城市治理应用', '智慧科技 智能系统 人工智能'],
  ],
};

export const SECTORS: readonly SectorData[] = Object.entries(ROWS).flatMap(([industry, rows]) =>
  rows.map(([code, business, nameWords]) => ({ code, industry, business, nameWords: nameWords.split(' ') })),
);

/** The sectors of an industry. */
export function sectorsOf(industry: string): readonly SectorData[] {
  return SECTORS.filter((sector) => sector.industry === industry);
}
