import { achievementRoles } from './achievement/achievement.roles.js';
import { matchRoles } from './match/match.roles.js';
import { serviceOfferRoles } from './service-offer/service-offer.roles.js';
import { expertVisitRoles } from './expert-visit/expert-visit.roles.js';

/** What the role templates may do in technology transfer. */
const read = ['demand.read', 'demand.export'];
const seesAll = [...read, 'demand.read:all', 'demand.read:open', 'diagnosis.read', 'diagnosis.read:all'];
const seesOpen = [...read, 'demand.read:open'];
const reach = (grant: string): string[] => [`demand.read:${grant}`, `diagnosis.read:${grant}`];
const verifies = [
  'demand.verify',
  'demand.return',
  'demand.match',
  'demand.negotiate',
  'demand.unmask',
  'diagnosis.read',
  'diagnosis.create',
  'diagnosis.recall',
];
const raises = [
  ...seesOpen,
  ...reach('own'),
  'demand.create',
  'demand.update',
  'demand.import',
  'demand.submit',
  'demand.withdraw',
  'demand.negotiate',
  'demand.contract',
  'demand.complete',
  'demand.close',
  'demand.reopen',
  'diagnosis.read',
  'diagnosis.accept',
  'diagnosis.decline',
];
const decides = ['demand.publish', 'demand.contract', 'demand.complete', 'demand.close', 'demand.reopen'];

const demandRoles: Readonly<Record<string, readonly string[]>> = {
  department: [...seesAll, ...verifies, ...decides],
  'service-centre': [...seesAll, ...verifies, ...decides],
  leader: seesAll,
  society: [...seesOpen, 'demand.negotiate', ...raises],
  city: [...seesOpen, ...reach('division'), ...verifies],
  county: [...seesOpen, ...reach('division'), ...verifies],
  park: [...raises, ...reach('subordinate'), ...verifies],
  university: [...seesOpen, ...raises],
  enterprise: raises,
  expert: seesOpen,
};

/** By record type, then by role; the union is what a role may do. */
const PARTS = [demandRoles, achievementRoles, matchRoles, serviceOfferRoles, expertVisitRoles];

export const transferRoles: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...new Set(PARTS.flatMap((part) => Object.keys(part)))].map((role) => [
    role,
    PARTS.flatMap((part) => part[role] ?? []),
  ]),
);
