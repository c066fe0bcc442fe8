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
  @Text({ zh: '名称', en: 'Name', min: 2, max: 100, section: 'identity', list: true, filter: true, search: 'A' })
  name: string;

  @Text({ zh: '简称', en: 'Short name', max: 40, section: 'identity', search: 'A', optional: true })
  shortName: string | null;

  @Text({ zh: '英文名称', en: 'English name', max: 150, section: 'identity', search: 'C', optional: true })
  englishName: string | null;

  @Choice(ORGANISATION_KIND, { zh: '类型', en: 'Kind', section: 'identity', list: true, filter: true })
  kind: OrganisationKind;

  @Text({
    zh: '统一社会信用代码',
    en: 'Unified social credit code',
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
    section: 'place',
    list: true,
    filter: true,
    optional: true,
  })
  parent: Relation<Organisation> | null;

  @Division({ zh: '所在区域', en: 'Division', section: 'place', list: true, filter: true })
  divisionCode: string;

  @Text({ zh: '地址', en: 'Address', max: 200, section: 'place', optional: true })
  address: string | null;

  @Codes('industry', {
    zh: '产业领域',
    en: 'Industries',
    section: 'profile',
    list: true,
    filter: true,
    default: () => [],
  })
  industries: string[];

  @Codes('discipline', { zh: '学科领域', en: 'Disciplines', section: 'profile', filter: true, default: () => [] })
  disciplines: string[];

  @Day({ zh: '成立日期', en: 'Established on', section: 'profile', optional: true })
  establishedOn: string | null;

  @LongText({ zh: '简介', en: 'Introduction', max: 2000, section: 'profile', search: 'C', optional: true })
  introduction: string | null;

  @Text({
    zh: '网址',
    en: 'Website',
    max: 200,
    pattern: /^https?:\/\/\S+$/,
    example: 'https://www.example.com',
    section: 'contact',
    optional: true,
  })
  website: string | null;

  @Personal('name', { zh: '联系人', en: 'Contact', section: 'contact', optional: true })
  contactName: string | null;

  @Personal('phone', { zh: '联系电话', en: 'Contact phone', section: 'contact', filter: true, optional: true })
  contactPhone: string | null;

  @Personal('email', { zh: '电子邮箱', en: 'Contact e-mail', section: 'contact', optional: true })
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
