/** The bodies that the plan names: who leads and who takes part. Groups stand for all organisations of a kind. */
import type { OrganisationKind } from '../organisation/organisation.kinds.js';

interface PlanBodyBase {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: OrganisationKind;
}

/** One organisation that the plan names. */
export interface PlanOrganisationData extends PlanBodyBase {
  readonly code: PlanOrganisationCode;
  /** Official full name; `zh` is the name that the plan uses. */
  readonly fullName: string;
  readonly parent: PlanOrganisationCode | null;
}

export type PlanOrganisationCode =
  'AAST' | 'AAST-XH' | 'AAST-ZZ' | 'AAST-XC' | 'AAST-KP' | 'AAST-GJ' | 'AAST-CX' | 'AAST-KJG' | 'AAST-QSN';
export type PlanGroupCode = 'SOCIETIES' | 'CITIES' | 'UNIVERSITIES';

/** Any code under which the plan names someone. */
export type PlanBodyCode = PlanOrganisationCode | PlanGroupCode;

type OrganisationRow = readonly [PlanOrganisationCode, zh: string, fullName: string, en: string, OrganisationKind];

const ORGANISATION_ROWS: readonly OrganisationRow[] = [
  ['AAST', '省科协', '安徽省科学技术协会', 'Anhui Association for Science and Technology', 'provincial-association'],
  ['AAST-XH', '省科协学会部', '安徽省科学技术协会学会部', 'Department of Societies', 'department'],
  ['AAST-ZZ', '省科协组织部', '安徽省科学技术协会组织部', 'Department of Organisation', 'department'],
  ['AAST-XC', '省科协宣传部', '安徽省科学技术协会宣传部', 'Department of Publicity', 'department'],
  ['AAST-KP', '省科协科普部', '安徽省科学技术协会科普部', 'Department of Science Popularisation', 'department'],
  ['AAST-GJ', '省科协国际部', '安徽省科学技术协会国际部', 'Department of International Affairs', 'department'],
  ['AAST-CX', '省科技创新服务中心', '安徽省科技创新服务中心', 'Innovation Service Centre', 'affiliated-institution'],
  ['AAST-KJG', '省科技馆', '安徽省科学技术馆', 'Anhui Science and Technology Museum', 'affiliated-institution'],
  [
    'AAST-QSN',
    '省青少年科技活动中心',
    '安徽省青少年科技活动中心',
    'Youth Science and Technology Activity Centre',
    'affiliated-institution',
  ],
];

export const PLAN_ORGANISATIONS: readonly PlanOrganisationData[] = ORGANISATION_ROWS.map(
  ([code, zh, fullName, en, kind]) => ({
    code,
    zh,
    fullName,
    en,
    kind,
    parent: code === 'AAST' ? null : 'AAST',
  }),
);

/** Groups that the plan names as participants. */
export const PLAN_GROUPS: readonly PlanBodyBase[] = [
  { code: 'SOCIETIES', zh: '省级学会', en: 'Provincial societies', kind: 'provincial-society' },
  { code: 'CITIES', zh: '市科协', en: 'City associations', kind: 'city-association' },
  { code: 'UNIVERSITIES', zh: '高校科协', en: 'University associations', kind: 'university-association' },
];

/** The nine organisations and three groups. */
export const PLAN_BODIES: readonly PlanBodyBase[] = [...PLAN_ORGANISATIONS, ...PLAN_GROUPS];
