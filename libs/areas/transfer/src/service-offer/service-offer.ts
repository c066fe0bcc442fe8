import {
  Choice,
  Codes,
  Division,
  InputOf,
  Instant,
  LongText,
  PatchOf,
  Personal,
  RecordNumber,
  Reference,
  Resource,
  Tags,
  Text,
  WorkflowRecord,
} from '@kechuang/kernel';
import { Organisation } from '@kechuang/registry';
import { Index, type Relation } from 'typeorm';
import {
  SERVICE_HEADERS,
  SERVICE_KIND,
  SERVICE_STATUS,
  type ServiceKind,
  type ServiceStatus,
} from './service-offer.kinds.js';

/** What societies and other bodies offer to enterprises: resources, laboratories, tests, training, advice, standards. */
@Resource({
  name: 'service-offer',
  path: 'transfer/service-offers',
  zh: '服务资源',
  en: 'Service offer',
  measure: '8.2',
  code: 'FW',
  title: 'title',
  naturalKey: [['title', 'organisationId']],
  sections: {
    offer: { zh: '服务内容', en: 'The offer' },
    terms: { zh: '服务条件', en: 'Terms' },
    contact: { zh: '联系方式', en: 'Contact' },
  },
})
@Index('service_offer_by_status', { synchronize: false })
@Index('service_offer_by_organisation', { synchronize: false })
@Index('service_offer_search', { synchronize: false })
export class ServiceOffer extends WorkflowRecord {
  @RecordNumber({ zh: '编号', en: 'Number', list: true, filter: true, readonly: true, search: 'A' })
  readonly code: string;
  @Text({
    zh: '服务资源名称',
    en: 'Title',
    synonyms: SERVICE_HEADERS.title,
    min: 4,
    max: 120,
    list: true,
    search: 'A',
    section: 'offer',
  })
  title: string;
  @Choice(SERVICE_STATUS, { zh: '状态', en: 'Status', list: true, filter: true, readonly: true })
  readonly status: ServiceStatus;
  @Choice(SERVICE_KIND, {
    zh: '服务类型',
    en: 'Kind',
    synonyms: SERVICE_HEADERS.kind,
    list: true,
    filter: true,
    section: 'offer',
  })
  kind: ServiceKind;
  @LongText({
    zh: '服务说明',
    en: 'Description',
    synonyms: SERVICE_HEADERS.description,
    min: 10,
    max: 5000,
    search: 'B',
    section: 'offer',
  })
  description: string;
  @Reference(() => Organisation, {
    zh: '提供单位',
    en: 'Provider',
    synonyms: SERVICE_HEADERS.organisation,
    list: true,
    filter: true,
    section: 'offer',
    default: (who) => who.organisationId,
  })
  organisation: Relation<Organisation>;
  @Codes('discipline', {
    zh: '相关学科',
    en: 'Disciplines',
    synonyms: SERVICE_HEADERS.disciplines,
    filter: true,
    max: 5,
    section: 'offer',
    default: () => [],
  })
  disciplines: string[];
  @Codes('industry', {
    zh: '服务产业',
    en: 'Industries',
    synonyms: SERVICE_HEADERS.industries,
    list: true,
    filter: true,
    max: 10,
    section: 'offer',
    default: () => [],
  })
  industries: string[];
  @Tags({ zh: '关键词', en: 'Keywords', filter: true, search: 'A', section: 'offer', default: () => [] })
  keywords: string[];
  @Division({
    zh: '所在市县',
    en: 'Division',
    synonyms: SERVICE_HEADERS.divisionCode,
    list: true,
    filter: true,
    section: 'offer',
  })
  divisionCode: string;
  @LongText({
    zh: '使用条件',
    en: 'Conditions',
    synonyms: SERVICE_HEADERS.conditions,
    max: 2000,
    optional: true,
    section: 'terms',
  })
  conditions: string | null;
  @Text({
    zh: '收费标准',
    en: 'Price',
    synonyms: SERVICE_HEADERS.price,
    max: 200,
    list: true,
    optional: true,
    section: 'terms',
    help: { zh: '如“面议”“每样300元”“会员免费”', en: 'For example: negotiable, 300 yuan a sample, free for members' },
  })
  price: string | null;
  @Text({
    zh: '开放时间',
    en: 'Availability',
    synonyms: SERVICE_HEADERS.availability,
    max: 200,
    optional: true,
    section: 'terms',
  })
  availability: string | null;
  @Personal('name', {
    zh: '联系人',
    en: 'Contact',
    synonyms: SERVICE_HEADERS.contactName,
    optional: true,
    section: 'contact',
  })
  contactName: string | null;
  @Personal('phone', {
    zh: '联系电话',
    en: 'Contact phone',
    synonyms: SERVICE_HEADERS.contactPhone,
    filter: true,
    optional: true,
    section: 'contact',
  })
  contactPhone: string | null;
  @Personal('email', {
    zh: '电子邮箱',
    en: 'Contact e-mail',
    synonyms: SERVICE_HEADERS.contactEmail,
    optional: true,
    section: 'contact',
  })
  contactEmail: string | null;
  @Instant({ zh: '首次发布时间', en: 'First published at', list: true, filter: true, optional: true, readonly: true })
  readonly publishedAt: string | null;
}

/** Body that creates a service offer. */
export class ServiceOfferInput extends InputOf(ServiceOffer) {}
/** Body that changes a service offer. */
export class ServiceOfferPatch extends PatchOf(ServiceOffer) {}
