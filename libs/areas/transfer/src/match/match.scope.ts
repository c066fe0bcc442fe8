import { always, anyOf, defineScope, equals, isIn, isWithin, not } from '@kechuang/kernel';
import { Match } from './match.js';

/** What nobody has recommended yet does not bother the supply side, unless it came from there. */
const reachesSupply = anyOf(not(equals('status', 'suggested')), equals('origin', 'supply'));

/** Both sides see theirs; the officers those of their division or park, the province all. */
export const matchScope = defineScope(
  Match,
  {
    all: { zh: '全省', en: 'The province', rows: () => always },
    division: { zh: '所辖区域', en: 'Own division', rows: (who) => isWithin('divisionCode', who.divisionCode) },
    subordinate: {
      zh: '下属单位的需求',
      en: 'Demands of subordinate organisations',
      rows: (who) => isIn('organisationId', who.organisationIds),
    },
    own: {
      zh: '本单位的需求',
      en: "The own organisation's demands",
      rows: (who) => equals('organisationId', who.organisationId),
    },
    supplier: {
      zh: '本单位供给的对接',
      en: 'Supplied by the own organisation',
      shared: reachesSupply,
      rows: (who) => equals('supplierId', who.organisationId),
    },
    expert: {
      zh: '本人的对接',
      en: 'Of the expert himself',
      shared: reachesSupply,
      rows: (who) => equals('expertId', who.personId),
    },
  },
  ['all', 'division', 'subordinate', 'own', 'supplier', 'expert'],
);

/** Grants of the officers who recommend. */
export const OFFICERS = ['all', 'division', 'subordinate'] as const;
/** Grants of the supply side. */
export const SUPPLY = ['supplier', 'expert'] as const;
