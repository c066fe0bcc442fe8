/**
 * The dictionaries that the platform starts with. A dictionary is versioned as a whole: a record keeps the code it was
 * written with, and a retired item stays readable on the records that have it.
 */
import { DISCIPLINES } from './disciplines.js';

export interface DictionaryItemData {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export interface DictionaryData extends DictionaryItemData {
  readonly version: string;
  /** Where the codes come from; shown to those who maintain the dictionary. */
  readonly source: { readonly zh: string; readonly en: string };
  readonly items: readonly DictionaryItemData[];
}

type Row = readonly [code: string, zh: string, en: string];

const items = (rows: readonly Row[]): readonly DictionaryItemData[] => rows.map(([code, zh, en]) => ({ code, zh, en }));

/** The ten emerging industries of Anhui, in the plan's order. */
export const INDUSTRY_ITEMS = items([
  ['new-it', '新一代信息技术', 'Next-generation information technology'],
  ['nev', '新能源汽车和智能网联汽车', 'New-energy and intelligent connected vehicles'],
  ['digital-creative', '数字创意', 'Digital creativity'],
  ['equipment', '高端装备制造', 'High-end equipment'],
  ['energy-saving', '新能源和节能环保', 'New energy, energy saving and environmental protection'],
  ['green-food', '绿色食品', 'Green food'],
  ['life-health', '生命健康', 'Life and health'],
  ['smart-home', '智能家电', 'Smart home appliances'],
  ['new-materials', '新材料', 'New materials'],
  ['ai', '人工智能', 'Artificial intelligence'],
]);

const TITLE_ITEMS = items([
  ['professor', '教授', 'Professor'],
  ['associate-professor', '副教授', 'Associate professor'],
  ['lecturer', '讲师', 'Lecturer'],
  ['research-professor', '研究员', 'Research professor'],
  ['associate-research-professor', '副研究员', 'Associate research professor'],
  ['assistant-research-fellow', '助理研究员', 'Assistant research fellow'],
  ['principal-senior-engineer', '正高级工程师', 'Principal senior engineer'],
  ['senior-engineer', '高级工程师', 'Senior engineer'],
  ['engineer', '工程师', 'Engineer'],
  ['chief-physician', '主任医师', 'Chief physician'],
  ['associate-chief-physician', '副主任医师', 'Associate chief physician'],
  ['chief-pharmacist', '主任药师', 'Chief pharmacist'],
  ['principal-senior-agronomist', '正高级农艺师', 'Principal senior agronomist'],
  ['senior-agronomist', '高级农艺师', 'Senior agronomist'],
  ['senior-veterinarian', '高级兽医师', 'Senior veterinarian'],
  ['senior-experimentalist', '高级实验师', 'Senior experimentalist'],
  ['senior-economist', '高级经济师', 'Senior economist'],
  ['senior-technician', '高级技师', 'Senior technician'],
]);

const HONOUR_ITEMS = items([
  ['academician-cas', '中国科学院院士', 'Academician, Chinese Academy of Sciences'],
  ['academician-cae', '中国工程院院士', 'Academician, Chinese Academy of Engineering'],
  [
    'distinguished-young-scholar',
    '国家杰出青年科学基金获得者',
    'National Science Fund for Distinguished Young Scholars',
  ],
  ['excellent-young-scholar', '国家优秀青年科学基金获得者', 'National Science Fund for Excellent Young Scholars'],
  ['state-council-allowance', '享受国务院政府特殊津贴专家', 'State Council special allowance expert'],
  ['national-innovation-award', '全国创新争先奖获得者', 'National innovation award winner'],
  ['national-young-talent', '中国青年科技奖获得者', 'China youth science and technology award winner'],
  ['national-youth-support', '中国科协青年人才托举工程入选者', 'Young elite scientists sponsorship programme'],
  ['province-allowance', '享受省政府特殊津贴专家', 'Provincial government special allowance expert'],
  ['province-academic-leader', '安徽省学术和技术带头人', 'Anhui academic and technical leader'],
  ['province-reserve-leader', '安徽省学术和技术带头人后备人选', 'Anhui academic and technical leader reserve'],
  ['province-innovation-award', '安徽省创新争先奖获得者', 'Anhui innovation award winner'],
  ['province-science-award', '安徽省科学技术奖获得者', 'Anhui science and technology award winner'],
  ['province-youth-award', '安徽青年科技奖获得者', 'Anhui youth science and technology award winner'],
  ['craftsman', '安徽工匠', 'Anhui master craftsman'],
]);

const LANGUAGE_ITEMS = items([
  ['zh', '汉语', 'Chinese'],
  ['en', '英语', 'English'],
  ['de', '德语', 'German'],
  ['ja', '日语', 'Japanese'],
  ['fr', '法语', 'French'],
  ['ru', '俄语', 'Russian'],
  ['ko', '韩语', 'Korean'],
  ['es', '西班牙语', 'Spanish'],
  ['it', '意大利语', 'Italian'],
  ['ar', '阿拉伯语', 'Arabic'],
]);

const DEGREE_ITEMS = items([
  ['doctor', '博士', 'Doctor'],
  ['master', '硕士', 'Master'],
  ['bachelor', '学士', 'Bachelor'],
  ['none', '无学位', 'No degree'],
]);

/** The dictionaries in the order in which the console lists them. */
export const DICTIONARIES: readonly DictionaryData[] = [
  {
    code: 'industry',
    zh: '新兴产业',
    en: 'Emerging industry',
    version: '2021',
    source: { zh: '安徽省十大新兴产业', en: 'Ten emerging industries of Anhui' },
    items: INDUSTRY_ITEMS,
  },
  {
    code: 'discipline',
    zh: '学科',
    en: 'Discipline',
    version: '2009',
    source: { zh: 'GB/T 13745-2009《学科分类与代码》一级学科', en: 'GB/T 13745-2009, first level' },
    items: DISCIPLINES,
  },
  dictionary(
    'title',
    '专业技术职称',
    'Professional title',
    '国家职称系列常用名称',
    'Common titles of the national title series',
    TITLE_ITEMS,
  ),
  dictionary(
    'honour',
    '人才称号与奖励',
    'Honour',
    '国家和安徽省常用人才称号',
    'Common national and provincial honours',
    HONOUR_ITEMS,
  ),
  dictionary('language', '工作语言', 'Working language', 'ISO 639-1', 'ISO 639-1', LANGUAGE_ITEMS),
  dictionary('degree', '学位', 'Degree', '学位层次', 'Levels of degree', DEGREE_ITEMS),
];

function dictionary(
  code: string,
  zh: string,
  en: string,
  sourceZh: string,
  sourceEn: string,
  list: readonly DictionaryItemData[],
): DictionaryData {
  return { code, zh, en, version: '2026', source: { zh: sourceZh, en: sourceEn }, items: list };
}
