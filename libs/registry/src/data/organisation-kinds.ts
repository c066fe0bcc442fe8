/** The kinds of organisation that the plan works with, in the order of the console's choices. */
export const ORGANISATION_KINDS = [
  { value: 'provincial-association', zh: '省科协', en: 'Provincial association' },
  { value: 'department', zh: '机关部室', en: 'Department' },
  { value: 'affiliated-institution', zh: '直属单位', en: 'Affiliated institution' },
  { value: 'provincial-society', zh: '省级学会', en: 'Provincial society' },
  { value: 'national-society', zh: '全国学会', en: 'National society' },
  { value: 'city-association', zh: '市科协', en: 'City association' },
  { value: 'county-association', zh: '县级科协', en: 'County association' },
  { value: 'university-association', zh: '高校科协', en: 'University association' },
  { value: 'enterprise-association', zh: '企业科协', en: 'Enterprise association' },
  { value: 'enterprise', zh: '企业', en: 'Enterprise' },
  { value: 'university', zh: '高校', en: 'University' },
  { value: 'research-institute', zh: '科研院所', en: 'Research institute' },
  { value: 'park', zh: '园区', en: 'Park' },
  { value: 'government-body', zh: '政府部门', en: 'Government body' },
  { value: 'overseas-body', zh: '海外机构', en: 'Overseas body' },
  { value: 'other', zh: '其他', en: 'Other' },
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]['value'];
