/** What the role templates may do with achievements. */
const of = (verbs: string): string[] => verbs.split(' ').map((verb) => `achievement.${verb}`);

const reads = of('read export read:open');
const seesAll = [...reads, ...of('read:all')];
const verifies = of('verify return unmask');
const decides = of('publish transfer archive reopen');
const raises = [...reads, ...of('read:own create update import submit withdraw promote transfer archive reopen')];

export const achievementRoles: Readonly<Record<string, readonly string[]>> = {
  department: [...seesAll, ...verifies, ...decides],
  'service-centre': [...seesAll, ...verifies, ...decides],
  leader: seesAll,
  city: [...reads, ...of('read:division'), ...verifies],
  county: [...reads, ...of('read:division'), ...verifies],
  park: [...raises, ...of('read:subordinate'), ...verifies],
  university: [...raises, ...of('read:subordinate'), ...verifies],
  society: raises,
  enterprise: raises,
  expert: reads,
};
