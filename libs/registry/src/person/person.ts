import {
  BaseRecord,
  Choice,
  Coded,
  Codes,
  Division,
  Flag,
  InputOf,
  LongText,
  PatchOf,
  Personal,
  Reference,
  References,
  Resource,
  Tags,
  Text,
  type ChoiceOf,
} from '@kechuang/kernel';
import { Index, type Relation } from 'typeorm';
import { Organisation } from '../organisation/organisation.js';
import { AVAILABILITY, GENDER, type Availability } from './person.kinds.js';

/** A person who takes part in the plan; experts are the people whom others may call on. */
@Resource({
  name: 'person',
  path: 'registry/people',
  zh: '专家与人员',
  en: 'Person',
  enPlural: 'People',
  title: 'name',
  sort: 'name',
  naturalKey: [['name', 'organisationId']],
  sections: {
    identity: { zh: '基本信息', en: 'Identity' },
    work: { zh: '单位与职务', en: 'Work' },
    expertise: { zh: '专业领域', en: 'Expertise' },
    contact: { zh: '联系方式', en: 'Contact' },
  },
})
@Index('person_organisation', ['organisation'])
@Index('person_division', ['divisionCode'])
@Index('person_search', { synchronize: false })
export class Person extends BaseRecord {
  @Text({
    zh: '姓名',
    en: 'Name',
    synonyms: ['名字', '专家姓名', '人员姓名', '专家'],
    max: 60,
    section: 'identity',
    list: true,
    filter: true,
    search: 'A',
    identifying: true,
  })
  name: string;

  @Choice(GENDER, { zh: '性别', en: 'Gender', section: 'identity', optional: true })
  gender: ChoiceOf<typeof GENDER> | null;

  @Flag({
    zh: '入专家库',
    en: 'Expert',
    synonyms: ['是否专家', '是否入库', '专家库'],
    section: 'identity',
    list: true,
    filter: true,
    default: () => false,
  })
  expert: boolean;

  @Reference(() => Organisation, {
    zh: '工作单位',
    en: 'Organisation',
    synonyms: ['单位', '单位名称', '所在单位', '任职单位'],
    section: 'work',
    list: true,
    filter: true,
  })
  organisation: Relation<Organisation>;

  @References(() => Organisation, {
    zh: '兼任单位',
    en: 'Affiliations',
    synonyms: ['兼职单位', '所属学会'],
    help: { zh: '所属学会、兼职单位等。', en: 'Societies and other organisations the person belongs to.' },
    section: 'work',
    filter: true,
    max: 20,
    default: () => [],
  })
  affiliations: Relation<Organisation>[];

  @Text({
    zh: '职务',
    en: 'Position',
    synonyms: ['岗位', '行政职务', '现任职务'],
    max: 60,
    section: 'work',
    list: true,
    search: 'C',
    optional: true,
    identifying: true,
  })
  position: string | null;

  @Coded('title', {
    zh: '职称',
    en: 'Title',
    synonyms: ['技术职称', '专业技术职务', '专业技术职称'],
    section: 'work',
    list: true,
    filter: true,
    optional: true,
  })
  title: string | null;

  @Coded('degree', {
    zh: '学位',
    en: 'Degree',
    synonyms: ['最高学位', '学历', '学历学位'],
    section: 'work',
    filter: true,
    optional: true,
  })
  degree: string | null;

  @Codes('discipline', {
    zh: '学科',
    en: 'Disciplines',
    synonyms: ['所属学科', '学科领域', '专业'],
    section: 'expertise',
    list: true,
    filter: true,
    max: 10,
    default: () => [],
  })
  disciplines: string[];

  @Codes('industry', {
    zh: '产业领域',
    en: 'Industries',
    synonyms: ['产业', '行业', '所属产业', '领域'],
    section: 'expertise',
    list: true,
    filter: true,
    max: 10,
    default: () => [],
  })
  industries: string[];

  @Tags({
    zh: '研究方向',
    en: 'Specialities',
    synonyms: ['专业领域', '研究领域', '专长', '主要研究方向'],
    section: 'expertise',
    list: true,
    filter: true,
    search: 'B',
    max: 15,
    default: () => [],
  })
  specialities: string[];

  @Codes('honour', {
    zh: '人才称号',
    en: 'Honours',
    synonyms: ['称号', '人才头衔', '荣誉称号'],
    section: 'expertise',
    filter: true,
    default: () => [],
  })
  honours: string[];

  @Codes('language', {
    zh: '工作语言',
    en: 'Languages',
    synonyms: ['语言', '外语'],
    section: 'expertise',
    filter: true,
    max: 10,
    default: () => [],
  })
  languages: string[];

  @Choice(AVAILABILITY, {
    zh: '可用状态',
    en: 'Availability',
    synonyms: ['状态', '是否可用'],
    section: 'expertise',
    list: true,
    filter: true,
    default: () => 'available',
  })
  availability: Availability;

  @LongText({
    zh: '简介',
    en: 'Introduction',
    synonyms: ['个人简介', '专家简介', '介绍'],
    max: 2000,
    section: 'expertise',
    search: 'C',
    optional: true,
    identifying: true,
  })
  introduction: string | null;

  /** For the fees of experts, which are taxed by it. */
  @Personal('id-number', {
    zh: '身份证号',
    en: 'Identity number',
    synonyms: ['身份证', '身份证号码', '证件号码', '公民身份号码'],
    help: { zh: '用于专家劳务费的申报纳税，须经本人同意。', en: 'For the tax on expert fees; with consent only.' },
    section: 'identity',
    filter: true,
    optional: true,
  })
  idNumber: string | null;

  @Personal('phone', {
    zh: '联系电话',
    en: 'Phone',
    synonyms: ['电话', '手机', '手机号', '手机号码', '联系方式'],
    section: 'contact',
    filter: true,
    optional: true,
  })
  phone: string | null;

  @Personal('email', {
    zh: '电子邮箱',
    en: 'E-mail',
    synonyms: ['邮箱', '电子邮件', 'email', 'e-mail'],
    section: 'contact',
    optional: true,
  })
  email: string | null;

  /** The division of the organisation; it follows the organisation. */
  @Division({ zh: '所在区域', en: 'Division', section: 'work', list: true, filter: true, readonly: true })
  readonly divisionCode: string;

  /** Initials and syllables of the name, so that `zwj` and `zhangwei` find it. */
  @Text({
    zh: '检索拼音',
    en: 'Pinyin for search',
    max: 400,
    section: 'identity',
    search: 'C',
    optional: true,
    readonly: true,
    internal: true,
    identifying: true,
  })
  readonly pinyin: string | null;
}

export class PersonInput extends InputOf(Person) {}
export class PersonPatch extends PatchOf(Person) {}
