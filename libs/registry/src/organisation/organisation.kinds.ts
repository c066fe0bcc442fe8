import { defineChoices, type ChoiceOf } from '@kechuang/kernel';

/** The kinds of organisation that the plan works with. */
export const ORGANISATION_KIND = defineChoices({
  'provincial-association': { zh: '省科协', en: 'Provincial association' },
  department: { zh: '机关部室', en: 'Department' },
  'affiliated-institution': { zh: '直属单位', en: 'Affiliated institution' },
  'provincial-society': { zh: '省级学会', en: 'Provincial society' },
  'national-society': { zh: '全国学会', en: 'National society' },
  'city-association': { zh: '市科协', en: 'City association' },
  'county-association': { zh: '县级科协', en: 'County association' },
  'university-association': { zh: '高校科协', en: 'University association' },
  'enterprise-association': { zh: '企业科协', en: 'Enterprise association' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  university: { zh: '高校', en: 'University' },
  'research-institute': { zh: '科研院所', en: 'Research institute' },
  park: { zh: '园区', en: 'Park' },
  'government-body': { zh: '政府部门', en: 'Government body' },
  'overseas-body': { zh: '海外机构', en: 'Overseas body' },
  other: { zh: '其他', en: 'Other' },
});

export type OrganisationKind = ChoiceOf<typeof ORGANISATION_KIND>;

/** Whether an organisation still works; one that has ended stays for the records that name it. */
export const ORGANISATION_STATE = defineChoices({
  active: { zh: '正常', en: 'Active', tone: 'success' },
  suspended: { zh: '停用', en: 'Suspended', tone: 'neutral' },
});
