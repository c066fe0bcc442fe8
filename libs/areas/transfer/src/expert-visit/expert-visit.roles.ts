/** What the role templates may do with expert visits. */
const reach = (...grants: readonly string[]): string[] =>
  ['expert-visit', 'visit-invitation'].flatMap((name) => [
    `${name}.read`,
    `${name}.export`,
    ...grants.map((grant) => `${name}.read:${grant}`),
  ]);
const manages = [
  ...['create', 'update', 'unmask', 'invite', 'confirm', 'visit', 'report', 'close', 'postpone', 'cancel'].map(
    (action) => `expert-visit.${action}`,
  ),
  'visit-invitation.release',
];

export const expertVisitRoles: Readonly<Record<string, readonly string[]>> = {
  department: [...reach('all', 'organiser'), ...manages],
  'service-centre': [...reach('all', 'organiser'), ...manages],
  leader: reach('all'),
  society: [...reach('organiser'), ...manages],
  city: [...reach('division', 'organiser'), ...manages],
  county: [...reach('division', 'organiser'), ...manages],
  enterprise: [...reach('enterprise'), 'expert-visit.rate'],
  expert: [...reach('expert'), 'expert-visit.report', 'visit-invitation.accept', 'visit-invitation.decline'],
};
