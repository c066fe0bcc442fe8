/** Plain records of the demo data, before they meet a database. Times are ISO 8601, days YYYY-MM-DD. */
import type { PlanOrganisationCode } from '../data/organisations.js';
import type { Availability } from '../person/person.kinds.js';
import type { OrganisationKind } from '../organisation/organisation.kinds.js';

export interface ContactDemo {
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
}

export interface OrganisationDemo {
  readonly id: string;
  readonly kind: OrganisationKind;
  /** The plan's code of a body that the plan names. */
  readonly planCode: PlanOrganisationCode | null;
  readonly name: string;
  readonly shortName: string;
  readonly englishName: string | null;
  readonly parentId: string | null;
  readonly divisionCode: string;
  readonly creditCode: string | null;
  readonly industries: readonly string[];
  readonly disciplines: readonly string[];
  readonly establishedOn: string | null;
  readonly introduction: string | null;
  readonly contacts: readonly ContactDemo[];
  /** What only enterprises have; their demands speak of it. */
  readonly enterprise: EnterpriseFacts | null;
  readonly createdAt: string;
}

export interface EnterpriseFacts {
  readonly sector: string;
  readonly staff: number;
  readonly researchers: number;
  /** Yearly revenue in units of 10,000 yuan. */
  readonly revenue: number;
  /** Such as 国家高新技术企业. */
  readonly qualifications: readonly string[];
}

export interface PersonDemo {
  readonly id: string;
  readonly name: string;
  readonly gender: 'male' | 'female';
  readonly birthYear: number;
  readonly expert: boolean;
  readonly organisationId: string;
  /** Further organisations, such as the society whose member the person is. */
  readonly affiliationIds: readonly string[];
  readonly position: string;
  readonly title: string | null;
  readonly degree: string | null;
  readonly disciplines: readonly string[];
  readonly industries: readonly string[];
  readonly specialities: readonly string[];
  readonly honours: readonly string[];
  readonly languages: readonly string[];
  readonly availability: Availability;
  readonly introduction: string | null;
  readonly phone: string;
  readonly email: string;
  readonly createdAt: string;
}

export interface DemoOptions {
  readonly seed: string;
  /** From 0 to 1: how much of the full set. What the demo accounts need is always there. */
  readonly scale?: number;
}

/** The seed of the demo data that the platform ships. */
export const DEMO_SEED = 'kechuang-anhui';

/** So many of the full number at this scale, but not fewer than the demo accounts need. */
export function scaled(full: number, scale: number | undefined, least: number): number {
  return Math.max(least, Math.round(full * Math.min(1, Math.max(0, scale ?? 1))));
}
