import { always, defineScope, equals, includes, isIn, isWithin, type Grant, type Principal } from '@kechuang/kernel';
import { KNOWN_STATUS } from './expert-visit.kinds.js';
import { ExpertVisit } from './expert-visit.js';
import { VisitInvitation } from './visit-invitation.js';

const managers: Readonly<Record<'all' | 'division' | 'organiser', Grant>> = {
  all: { zh: '全省', en: 'The province', rows: () => always },
  division: {
    zh: '所辖区域',
    en: 'Own division',
    rows: (who: Principal) => isWithin('divisionCode', who.divisionCode),
  },
  organiser: {
    zh: '本单位组织的',
    en: 'Organised by the own organisation',
    rows: (who: Principal) => isIn('organiserId', ownOf(who)),
  },
};

const ownOf = (who: Principal): readonly string[] => [
  ...new Set([...who.organisationIds, ...(who.organisationId === null ? [] : [who.organisationId])]),
];

const known = isIn('status', KNOWN_STATUS);

/** Plans are the organisers' own; the enterprise and the experts see a visit from the invitation on. */
export const expertVisitScope = defineScope(
  ExpertVisit,
  {
    ...managers,
    enterprise: {
      zh: '到访本单位的',
      en: 'To the own organisation',
      shared: known,
      rows: (who) => equals('enterpriseId', who.organisationId),
    },
    expert: {
      zh: '邀请本人的',
      en: 'With oneself as an expert',
      shared: known,
      rows: (who) => includes('expertIds', who.personId),
    },
  },
  ['all', 'division', 'organiser'],
);

/** The organisers, the enterprise, and each expert his own. */
export const invitationScope = defineScope(
  VisitInvitation,
  {
    ...managers,
    enterprise: {
      zh: '到访本单位的',
      en: 'To the own organisation',
      rows: (who) => equals('enterpriseId', who.organisationId),
    },
    expert: { zh: '本人的', en: 'Own', rows: (who) => equals('expertId', who.personId) },
  },
  ['all', 'division', 'organiser'],
);
