import {
  BaseRecord,
  Choice,
  Codes,
  Day,
  Division,
  InputOf,
  LongText,
  PatchOf,
  Personal,
  Reference,
  Resource,
  Tags,
  Text,
  type ChoiceOf,
} from '@kechuang/kernel';
import { Index, type Relation } from 'typeorm';
import { ORGANISATION_KIND, ORGANISATION_STATE, type OrganisationKind } from './organisation.kinds.js';

/** An organisation that takes part in the plan: departments, societies, associations, universities, enterprises … */
@Resource({
  name: 'organisation',
  path: 'registry/organisations',
  zh: '组织机构',
  en: 'Organisation',
  title: 'name',
  sort: 'name',
  naturalKey: [['creditCode'], ['name']],
  sections: {
    identity: { zh: '基本信息', en: 'Identity' },
    place: { zh: '隶属与区域', en: 'Place' },
    profile: { zh: '领域与简介', en: 'Profile' },
    contact: { zh: '联系方式', en: 'Contact' },
  },
})
@Index('organisation_name_once', ['name'], { unique: true })
@Index('organisation_credit_code_once', ['creditCode'], { unique: true })
@Index('organisation_plan_code_once', ['planCode'], { unique: true })
@Index('organisation_parent', ['parent'])
@Index('organisation_division', ['divisionCode', 'kind'])
@Index('organisation_search', { synchronize: false })
export class Organisation extends BaseRecord {
  @Text({
    zh: '名称',
    en: 'Name',
    synonyms: ['单位名称', '企业名称', '机构名称', '组织名称', '单位全称', '全称', '公司名称'],
    min: 2,
    max: 100,
    section: 'identity',
    list: true,
    filter: true,
    search: 'A',
  })
  name: string;

  @Text({
    zh: '简称',
    en: 'Short name',
    synonyms: ['单位简称', '简写'],
    inFiles: { names: true },
    max: 40,
    section: 'identity',
    search: 'A',
    optional: true,
  })
  shortName: string | null;

  @Tags({
    zh: '曾用名',
    en: 'Former names',
    synonyms: ['原名', '原名称', '曾用名称', '原单位名称', '更名前名称'],
    help: {
      zh: '更名前的全称；按曾用名也能找到本单位，导入文件中写曾用名的也会对应到本单位。',
      en: 'Full names before a change of name; the organisation is found by them, in imported files too.',
    },
    inFiles: { names: true },
    length: 100,
    max: 5,
    section: 'identity',
    search: 'B',
    default: () => [],
  })
  formerNames: string[];

  @Text({
    zh: '英文名称',
    en: 'English name',
    synonyms: ['英文名', '英文全称'],
    max: 150,
    section: 'identity',
    search: 'C',
    optional: true,
  })
  englishName: string | null;

  @Choice(ORGANISATION_KIND, {
    zh: '类型',
    en: 'Kind',
    synonyms: ['单位类型', '机构类型', '单位性质', '机构类别', '类别', '性质'],
    section: 'identity',
    list: true,
    filter: true,
  })
  kind: OrganisationKind;

  @Text({
    zh: '统一社会信用代码',
    en: 'Unified social credit code',
    synonyms: ['信用代码', '社会信用代码', '统一信用代码', '机构代码', '组织机构代码', '税号'],
    help: { zh: '18 位，末位为校验码。', en: '18 characters; the last is a check character.' },
    min: 18,
    max: 18,
    section: 'identity',
    list: true,
    filter: true,
    search: 'B',
    optional: true,
  })
  creditCode: string | null;

  @Text({
    zh: '方案代码',
    en: 'Plan code',
    max: 20,
    section: 'identity',
    filter: true,
    optional: true,
    readonly: true,
  })
  readonly planCode: string | null;

  @Choice(ORGANISATION_STATE, {
    zh: '状态',
    en: 'State',
    section: 'identity',
    list: true,
    filter: true,
    default: () => 'active',
  })
  state: ChoiceOf<typeof ORGANISATION_STATE>;

  @Reference(() => Organisation, {
    zh: '上级组织',
    en: 'Parent',
    synonyms: ['上级单位', '主管单位', '上级主管单位', '隶属单位'],
    section: 'place',
    list: true,
    filter: true,
    optional: true,
  })
  parent: Relation<Organisation> | null;

  @Division({
    zh: '所在区域',
    en: 'Division',
    synonyms: ['所在地', '所在市县', '地市', '市县', '所属地区', '所在城市', '地区', '区域', '所在县区', '城市'],
    section: 'place',
    list: true,
    filter: true,
  })
  divisionCode: string;

  @Text({
    zh: '地址',
    en: 'Address',
    synonyms: ['单位地址', '通讯地址', '详细地址', '联系地址', '注册地址'],
    max: 200,
    section: 'place',
    optional: true,
  })
  address: string | null;

  @Codes('industry', {
    zh: '产业领域',
    en: 'Industries',
    synonyms: ['产业', '所属产业', '行业', '所属行业', '领域'],
    section: 'profile',
    list: true,
    filter: true,
    default: () => [],
  })
  industries: string[];

  @Codes('discipline', {
    zh: '学科领域',
    en: 'Disciplines',
    synonyms: ['学科', '所属学科'],
    section: 'profile',
    filter: true,
    default: () => [],
  })
  disciplines: string[];

  @Day({
    zh: '成立日期',
    en: 'Established on',
    synonyms: ['成立时间', '注册日期', '注册时间', '成立年月'],
    section: 'profile',
    optional: true,
  })
  establishedOn: string | null;

  @LongText({
    zh: '简介',
    en: 'Introduction',
    synonyms: ['单位简介', '企业简介', '机构简介', '介绍'],
    max: 2000,
    section: 'profile',
    search: 'C',
    optional: true,
  })
  introduction: string | null;

  @Text({
    zh: '网址',
    en: 'Website',
    synonyms: ['网站', '官网', '单位网址', '官方网站'],
    max: 200,
    pattern: /^https?:\/\/\S+$/,
    example: 'https://www.example.com',
    section: 'contact',
    optional: true,
  })
  website: string | null;

  @Personal('name', {
    zh: '联系人',
    en: 'Contact',
    synonyms: ['联系人姓名', '姓名'],
    section: 'contact',
    optional: true,
  })
  contactName: string | null;

  @Personal('phone', {
    zh: '联系电话',
    en: 'Contact phone',
    synonyms: ['电话', '手机', '联系方式', '手机号', '手机号码', '联系人电话', '固定电话'],
    section: 'contact',
    filter: true,
    optional: true,
  })
  contactPhone: string | null;

  @Personal('email', {
    zh: '电子邮箱',
    en: 'Contact e-mail',
    synonyms: ['邮箱', '联系邮箱', '电子邮件', 'email', 'e-mail'],
    section: 'contact',
    optional: true,
  })
  contactEmail: string | null;

  /** Initials and syllables of the names, so that `hfskx` finds 合肥市科协. */
  @Text({
    zh: '检索拼音',
    en: 'Pinyin for search',
    max: 400,
    section: 'identity',
    search: 'C',
    optional: true,
    readonly: true,
    internal: true,
  })
  readonly pinyin: string | null;
}

export class OrganisationInput extends InputOf(Organisation) {}
export class OrganisationPatch extends PatchOf(Organisation) {}
