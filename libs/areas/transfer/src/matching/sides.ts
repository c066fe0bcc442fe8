import type { RecordType, ResultRow } from '@kechuang/kernel';
import { Organisation, Person } from '@kechuang/registry';
import { Achievement } from '../achievement/achievement.js';
import { Demand } from '../demand/demand.js';
import { ServiceOffer } from '../service-offer/service-offer.js';
import type { Traits } from './fit.js';

/** The sides of matching, as requests name them. */
export const SIDE_NAMES = ['demands', 'experts', 'societies', 'achievements', 'services'] as const;
export type SideName = (typeof SIDE_NAMES)[number];

/** What can be matched: a kind of record, and how its traits are read from its row. */
export interface Side {
  readonly type: RecordType;
  readonly traits: (row: ResultRow) => Traits;
  /** The organisation that a record stands for. */
  readonly organisation: (row: ResultRow) => unknown;
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);
const codeOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const profile = (row: ResultRow): Traits => ({
  industries: listOf(row['industries']),
  disciplines: listOf(row['disciplines']),
  divisionCode: codeOf(row['divisionCode']),
});

/** What each side is. */
export const SIDES: Readonly<Record<SideName, Side>> = {
  demands: {
    type: Demand,
    traits: (row) => ({ ...profile(row), industries: [codeOf(row['industry'])].filter((code) => code !== null) }),
    organisation: (row) => row['organisationId'],
  },
  achievements: {
    type: Achievement,
    traits: (row) => ({
      ...profile(row),
      industries: [codeOf(row['industry']), ...listOf(row['industries'])].filter((code) => code !== null),
    }),
    organisation: (row) => row['organisationId'],
  },
  services: { type: ServiceOffer, traits: profile, organisation: (row) => row['organisationId'] },
  experts: { type: Person, traits: profile, organisation: (row) => row['organisationId'] },
  societies: { type: Organisation, traits: profile, organisation: (row) => row['id'] },
};
