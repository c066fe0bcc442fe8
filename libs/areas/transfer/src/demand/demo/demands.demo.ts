import { dayOf, type Stored } from '@kechuang/kernel';
import { Random, scaled, type DemoOptions, type OrganisationDemo } from '@kechuang/registry';
import type { DemandScope, DemandStatus, Disclosure } from '../demand.kinds.js';
import type { Demand } from '../demand.js';
import { budgetOf, datesOf, deadlineOf } from './demand-facts.js';
import { historyOf, type HistoryStep } from './demand-history.js';
import { lifecycleTo } from './demand-lifecycle.js';
import { MODES } from './demand-phrases.js';
import { demandTexts } from './demand-texts.js';
import { demandKind, demandTitle } from './demand-titles.js';
import { THEMES, type Theme } from './themes/theme-bank.js';

/** A demand as it is stored, with the steps that led to where it stands. */
export interface DemandDemo {
  readonly row: Stored<Demand>;
  readonly history: readonly HistoryStep[];
}

export interface DemandDemoOptions extends DemoOptions {
  readonly organisations: readonly OrganisationDemo[];
  /** The day that the data end on; they begin on 2 January two years before. */
  readonly now: Date;
}

const DEMANDS = 1500;

/** How many of a hundred demands stand where. */
const GOALS: Readonly<Record<DemandStatus, number>> = {
  draft: 1.6,
  submitted: 3,
  returned: 1.4,
  verified: 1.8,
  published: 9.5,
  matching: 6.5,
  negotiating: 6,
  contracted: 10,
  completed: 37,
  withdrawn: 5.2,
  closed: 18,
};
const DISCLOSURES: Readonly<Record<Disclosure, number>> = { 'signed-in': 46, public: 40, matched: 14 };

/** Demands of the two demo enterprises: one in every state, a second one where people have something to do. */
const OWN_GOALS: readonly DemandStatus[] = [
  ...(Object.keys(GOALS) as DemandStatus[]),
  'submitted',
  'published',
  'completed',
];

/** Mutable while demands are drawn one after another: no title twice, no theme twice with one organisation. */
interface Used {
  readonly titles: Set<string>;
  readonly themes: Set<string>;
}

/**
 * 1,500 demands over three years, in every state. The first ones belong to the organisations of the demo accounts.
 * The same seed, scale and day give the same demands.
 */
export function demoDemands(options: DemandDemoOptions): DemandDemo[] {
  const enterprises = options.organisations.filter((one) => one.enterprise !== null);
  const speakers = options.organisations.filter(
    (one) => ['park', 'provincial-society'].includes(one.kind) && themesFor(one, 'industry').length > 0,
  );
  const used: Used = { titles: new Set(), themes: new Set() };
  const own = enterprises.slice(0, 2).flatMap((one) => OWN_GOALS.map((goal) => ({ one, goal })));
  const count = scaled(DEMANDS, options.scale, own.length + 20);
  const drafts = Array.from({ length: count }, (_, index) => {
    const random = Random.stream(options.seed, 'demand', index);
    const given = own[index];
    const scope: DemandScope = !given && random.chance(0.12) ? 'industry' : 'enterprise';
    const organisation = given?.one ?? random.pick(scope === 'industry' ? speakers : enterprises);
    const goal = given?.goal ?? random.weighted(GOALS);
    return demand(random, { organisation, goal, scope, used, options });
  });
  return numbered(drafts);
}

interface Case {
  readonly organisation: OrganisationDemo;
  readonly goal: DemandStatus;
  readonly scope: DemandScope;
  readonly used: Used;
  readonly options: DemandDemoOptions;
}

function demand(random: Random, { organisation, goal, scope, used, options }: Case): DemandDemo {
  const theme = themeFor(random, organisation, scope, used);
  const { kind, title } = titled(random, theme, organisation, used);
  const since = new Date(`${options.now.getUTCFullYear() - 2}-01-02T00:30:00Z`);
  const lifecycle = lifecycleTo(random, goal, options.now, since);
  const contact = random.pick(organisation.contacts);
  const createdAt = lifecycle.createdAt.toISOString();
  const id = random.uuid(lifecycle.createdAt);
  const history = historyOf(random, { id, lifecycle, organisation, contact, organisations: options.organisations });
  const row: Stored<Demand> = {
    id,
    version: 1 + history.length,
    createdAt,
    updatedAt: history.at(-1)?.at ?? createdAt,
    createdBy: null,
    code: '',
    title,
    status: goal,
    scope,
    kind,
    ...demandTexts(random, theme, kind, organisation),
    industry: theme.industry,
    disciplines: [...theme.disciplines],
    keywords: [...theme.keywords],
    divisionCode: organisation.divisionCode,
    organisationId: organisation.id,
    ...budgetOf(random, kind),
    deadline: deadlineOf(random, lifecycle, options.now),
    cooperationModes: random.sample(MODES[kind], random.int(1, 2)),
    disclosure: random.weighted(DISCLOSURES),
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    attachmentIds: [],
    ...datesOf(lifecycle, history),
  };
  return { row, history };
}

/** What an enterprise of that sector, or a park or society for its industries, can have to say. */
function themesFor({ kind, industries, disciplines, enterprise }: OrganisationDemo, scope: DemandScope): Theme[] {
  const sector = scope === 'industry' ? null : (enterprise?.sector ?? null);
  // A society speaks of its own discipline only.
  const competent = (theme: Theme): boolean =>
    kind !== 'provincial-society' || theme.disciplines.some((code) => disciplines.includes(code));
  return THEMES.filter((theme) => theme.sector === sector && industries.includes(theme.industry) && competent(theme));
}

/** A second demand on the same theme comes only when the organisation has none left. */
function themeFor(random: Random, organisation: OrganisationDemo, scope: DemandScope, used: Used): Theme {
  const fitting = themesFor(organisation, scope);
  const key = (theme: Theme): string => `${organisation.id} ${theme.subject}`;
  const fresh = fitting.filter((theme) => !used.themes.has(key(theme)));
  const theme = random.pick(fresh.length > 0 ? fresh : fitting);
  used.themes.add(key(theme));
  return theme;
}

function titled(
  random: Random,
  theme: Theme,
  organisation: OrganisationDemo,
  used: Used,
): Pick<Stored<Demand>, 'kind' | 'title'> {
  const place = organisation.kind === 'park' ? organisation.shortName : '';
  for (let attempt = 0; ; attempt += 1) {
    const kind = demandKind(random, theme.nature);
    const wording = demandTitle(random, kind, theme.nature, theme.subject);
    if (wording === undefined) continue;
    // When every wording is taken, as it happens in life, a later demand names its stage.
    const stage = attempt < 80 ? '' : attempt < 120 ? '（二期）' : `（第${attempt - 117}期）`;
    const title = place + wording + stage;
    if (used.titles.has(title)) continue;
    used.titles.add(title);
    return { kind, title };
  }
}

/** Gives the numbers in the order of creation, per year and division, as the kernel does. */
function numbered(drafts: readonly DemandDemo[]): DemandDemo[] {
  const counts = new Map<string, number>();
  const codes = new Map<string, string>();
  for (const { row } of [...drafts].sort((a, b) => a.row.createdAt.localeCompare(b.row.createdAt))) {
    const prefix = `XQ-${dayOf(row.createdAt).slice(0, 4)}-${row.divisionCode}`;
    const next = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, next);
    codes.set(row.id, `${prefix}-${String(next).padStart(6, '0')}`);
  }
  return drafts.map(({ row, history }) => ({ row: { ...row, code: codes.get(row.id) ?? '' }, history }));
}
