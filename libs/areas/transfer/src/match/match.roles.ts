const read = ['match.read', 'match.export'];
const creates = [...read, 'match.create'];
const recommends = [...creates, 'match.recommend', 'match.contact', 'match.negotiate', 'match.dismiss', 'match.lapse'];
const reach = (grant: string): string => `match.read:${grant}`;
const demands = [
  ...creates,
  reach('own'),
  'match.contact',
  'match.negotiate',
  'match.confirm-demand',
  'match.decline-demand',
  'match.contract',
];
const supplies = [...creates, 'match.contact', 'match.negotiate', 'match.confirm-supply', 'match.decline-supply'];

/** What the role templates may do with matches. */
export const matchRoles: Readonly<Record<string, readonly string[]>> = {
  department: [...recommends, reach('all'), 'match.contract'],
  'service-centre': [...recommends, reach('all'), 'match.contract'],
  leader: [...read, reach('all')],
  city: [...recommends, reach('division')],
  county: [...recommends, reach('division')],
  park: [...recommends, ...demands, reach('subordinate')],
  society: [...demands, ...supplies, reach('supplier')],
  university: [...demands, ...supplies, reach('supplier')],
  enterprise: demands,
  expert: [...supplies, reach('expert')],
};
