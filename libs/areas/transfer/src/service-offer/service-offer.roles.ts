/** What the role templates may do with service offers. */
const of = (verbs: string): string[] => verbs.split(' ').map((verb) => `service-offer.${verb}`);

const reads = of('read export read:open');
const offers = [...reads, ...of('read:own create update import publish pause withdraw reopen')];
const oversees = [...reads, ...of('read:all unmask pause')];

export const serviceOfferRoles: Readonly<Record<string, readonly string[]>> = {
  department: oversees,
  'service-centre': oversees,
  leader: [...reads, ...of('read:all')],
  city: [...reads, ...of('read:division unmask')],
  county: [...reads, ...of('read:division unmask')],
  park: offers,
  university: offers,
  society: offers,
  enterprise: offers,
  expert: reads,
};
