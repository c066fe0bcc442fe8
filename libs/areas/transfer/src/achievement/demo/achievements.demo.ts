import { dayOf, type PastStep, type Stored } from '@kechuang/kernel';
import { Random, scaled, type DemoOptions, type OrganisationDemo } from '@kechuang/registry';
import type { CooperationMode, Disclosure } from '../../demand/demand.kinds.js';
import { THEMES, type Theme } from '../../demand/demo/themes/theme-bank.js';
import type { Achievement } from '../achievement.js';
import {
  stageOf,
  type AchievementKind,
  type AchievementStatus,
  type IntellectualProperty,
} from '../achievement.kinds.js';
import { pastOf } from './achievement-lifecycle.js';
import { JOURNALS, TITLES } from './achievement-phrases.js';
import { achievementTexts, kindOf } from './achievement-texts.js';

export interface AchievementDemoOptions extends DemoOptions {
  readonly organisations: readonly OrganisationDemo[];
  readonly now: Date;
  /** People of the registry by organisation, for the teams. */
  readonly people: ReadonlyMap<string, readonly { readonly id: string; readonly name: string }[]>;
}

/** An achievement as it is stored, with its timeline. */
export interface AchievementDemo {
  readonly row: Stored<Achievement>;
  readonly history: readonly PastStep[];
}

const ACHIEVEMENTS = 300;
/** How many of a hundred stand where. */
const GOALS: Readonly<Record<AchievementStatus, number>> = {
  draft: 4,
  submitted: 7,
  returned: 3,
  verified: 6,
  published: 55,
  transferred: 17,
  withdrawn: 4,
  archived: 4,
};
const EVERY_STATE = Object.keys(GOALS) as AchievementStatus[];
const DISCLOSURES: Readonly<Record<Disclosure, number>> = { 'signed-in': 46, public: 44, matched: 10 };
const PROPERTY: Readonly<Record<AchievementKind, readonly IntellectualProperty[]>> = {
  technology: ['invention', 'know-how'],
  paper: ['none'],
  product: ['invention', 'utility-model'],
  process: ['invention', 'know-how'],
  software: ['software-copyright'],
  other: ['know-how'],
};
const LEVELS: Readonly<Record<AchievementKind, readonly [number, number]>> = {
  technology: [3, 8],
  paper: [1, 3],
  product: [5, 9],
  process: [4, 8],
  software: [6, 9],
  other: [3, 6],
};
const MODES: readonly CooperationMode[] = ['licence', 'transfer', 'joint', 'service', 'investment'];
const OWNERS = ['university', 'research-institute', 'enterprise', 'provincial-society'];

/**
 * 300 achievements of universities, institutes, enterprises and societies, in every state; the organisations of the demo
 * accounts have one of each. The same seed, scale and day give the same achievements.
 */
export function demoAchievements(options: AchievementDemoOptions): AchievementDemo[] {
  const owners = options.organisations.filter((one) => OWNERS.includes(one.kind) && themesOf(one).length > 0);
  const firstOf = (kind: string): OrganisationDemo[] => owners.filter((one) => one.kind === kind).slice(0, 2);
  const own = [...firstOf('enterprise'), ...firstOf('university'), ...firstOf('provincial-society')].flatMap((owner) =>
    EVERY_STATE.map((goal) => ({ owner, goal })),
  );
  const research = owners.filter((one) => one.kind !== 'enterprise');
  const titles = new Set<string>();
  const count = scaled(ACHIEVEMENTS, options.scale, own.length + 20);
  const rows = Array.from({ length: count }, (_, index) => {
    const random = Random.stream(options.seed, 'achievement', index);
    const owner = own[index]?.owner ?? random.pick(random.chance(0.65) ? research : owners);
    const goal = own[index]?.goal ?? random.weighted(GOALS);
    return achievement(random, owner, goal, titles, options);
  });
  return numbered(linked(rows, options.seed));
}

/** What an organisation can have found: a university any of its disciplines, an enterprise what its sector makes. */
function themesOf({ kind, industries, disciplines, enterprise }: OrganisationDemo): Theme[] {
  const technical = THEMES.filter(({ sector, nature }) => sector !== null && 'RDE'.includes(nature));
  if (kind === 'enterprise')
    return technical.filter(({ sector, industry }) => sector === enterprise?.sector && industries.includes(industry));
  return technical.filter((theme) => theme.disciplines.some((code) => disciplines.includes(code)));
}

function achievement(
  random: Random,
  owner: OrganisationDemo,
  goal: AchievementStatus,
  titles: Set<string>,
  { organisations, now, people }: AchievementDemoOptions,
): AchievementDemo {
  const theme = random.pick(themesOf(owner));
  const kind = kindOf(random, theme);
  const past = pastOf(random, { goal, owner, organisations, now });
  const createdAt = past.createdAt.toISOString();
  const id = past.steps[0]?.recordId ?? random.uuid(past.createdAt);
  const contact = random.pick(owner.contacts);
  const team = random.sample(people.get(owner.id) ?? [], random.int(1, 3));
  const [least, most] = LEVELS[kind];
  const maturity = random.int(least, most);
  const row: Stored<Achievement> = {
    id,
    version: 1 + past.steps.length,
    createdAt,
    updatedAt: past.steps.at(-1)?.at ?? createdAt,
    createdBy: null,
    code: '',
    title: titled(random, kind, theme, titles),
    status: goal,
    kind,
    ...achievementTexts(random, theme, owner),
    organisationId: owner.id,
    teamIds: team.map((person) => person.id),
    contributors: [...new Set([...team.map(({ name }) => name), contact.name])],
    industry: theme.industry,
    industries: [],
    disciplines: [...theme.disciplines],
    keywords: [...theme.keywords],
    divisionCode: owner.divisionCode,
    maturity,
    stage: stageOf(maturity),
    intellectualProperty: [...PROPERTY[kind]],
    ...sourceOf(random, kind, past.createdAt),
    ...priceOf(random, kind),
    cooperationModes: random.sample(MODES, random.int(1, 3)),
    disclosure: random.weighted(DISCLOSURES),
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    pictureIds: [],
    attachmentIds: [],
    promotedFromId: null,
    promotedToId: null,
    ...datesOf(past.steps, goal),
  };
  return { row, history: past.steps };
}

function titled(random: Random, kind: AchievementKind, { subject }: Theme, titles: Set<string>): string {
  const wordings = TITLES[kind].map((wording) => wording.replace('{subject}', subject));
  const fresh = wordings.filter((wording) => !titles.has(wording));
  const base = random.pick(fresh.length > 0 ? fresh : wordings);
  let title = base;
  for (let edition = 2; titles.has(title); edition += 1) title = `${base}（第${edition}代）`;
  titles.add(title);
  return title;
}

/** Where a paper was published; the DOI has a prefix that is given to nobody. */
function sourceOf(random: Random, kind: AchievementKind, at: Date): Pick<Stored<Achievement>, 'doi' | 'journal'> {
  if (kind !== 'paper') return { doi: null, journal: null };
  return {
    doi: `10.55555/demo.${at.getUTCFullYear()}.${random.int(10_000, 99_999)}`,
    journal: random.pick(JOURNALS),
  };
}

/** About half name a price; papers none. */
function priceOf(
  random: Random,
  kind: AchievementKind,
): Pick<Stored<Achievement>, 'priceMode' | 'priceMin' | 'priceMax'> {
  if (kind === 'paper' || random.chance(0.45)) return { priceMode: 'negotiable', priceMin: null, priceMax: null };
  const min = random.step(20, 300, 10);
  return { priceMode: 'range', priceMin: `${min}0000.00`, priceMax: `${min + random.step(20, 200, 10)}0000.00` };
}

/** What the workflow writes at each step. */
function datesOf(steps: readonly PastStep[], goal: AchievementStatus) {
  const at = (...actions: string[]): string | null => steps.find(({ action }) => actions.includes(action))?.at ?? null;
  return {
    submittedAt: at('submit'),
    verifiedAt: at('verify'),
    publishedAt: at('publish'),
    transferredAt: at('transfer'),
    promotedAt: null,
    closedAt: at('withdraw', 'archive'),
    returnReason: goal === 'returned' ? (steps.at(-1)?.note ?? null) : null,
  };
}

/** Some published papers have become a technology of their owner. */
function linked(rows: readonly AchievementDemo[], seed: string): AchievementDemo[] {
  const random = Random.stream(seed, 'achievement', 'promotion');
  const taken = new Set<string>();
  const links = new Map<string, Partial<Stored<Achievement>>>();
  for (const { row: paper } of rows) {
    if (paper.kind !== 'paper' || paper.status !== 'published' || !random.chance(0.6)) continue;
    const technology = rows.find(
      ({ row }) =>
        row.kind === 'technology' &&
        row.organisationId === paper.organisationId &&
        !taken.has(row.id) &&
        row.createdAt > (paper.publishedAt ?? ''),
    )?.row;
    if (!technology) continue;
    taken.add(technology.id);
    links.set(paper.id, { promotedToId: technology.id, promotedAt: technology.createdAt });
    links.set(technology.id, { promotedFromId: paper.id });
  }
  return rows.map(({ row, history }) => ({ row: { ...row, ...links.get(row.id) }, history }));
}

/** Gives the numbers in the order of creation, per year and division, as the kernel does. */
function numbered(rows: readonly AchievementDemo[]): AchievementDemo[] {
  const counts = new Map<string, number>();
  const codes = new Map<string, string>();
  for (const { row } of [...rows].sort((a, b) => a.row.createdAt.localeCompare(b.row.createdAt))) {
    const prefix = `CG-${dayOf(row.createdAt).slice(0, 4)}-${row.divisionCode}`;
    const next = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, next);
    codes.set(row.id, `${prefix}-${String(next).padStart(6, '0')}`);
  }
  return rows.map(({ row, history }) => ({ row: { ...row, code: codes.get(row.id) ?? '' }, history }));
}
