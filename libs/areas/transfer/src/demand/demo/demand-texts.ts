import {
  cityCodeOf,
  divisionByCode,
  divisionLabel,
  SECTORS,
  type OrganisationDemo,
  type Random,
} from '@kechuang/registry';
import type { DemandKind } from '../demand.kinds.js';
import {
  ATTEMPTS,
  DELIVERABLES,
  EXPECTATIONS,
  IMPACTS,
  INDUSTRY_DELIVERABLES,
  INDUSTRY_EXPECTATIONS,
  OFFERS,
  OPENINGS,
  PROBLEMS,
  SOFT_OFFERS,
} from './demand-phrases.js';
import { fillSlots, type Theme } from './themes/theme-bank.js';

/** The long texts of a demand. */
export interface DemandTexts {
  readonly description: string;
  readonly currentSolution: string;
  readonly shortcoming: string;
  readonly expectedIndicators: string;
}

const TECHNICAL: readonly DemandKind[] = ['research', 'product-development', 'equipment'];

/** Composes the texts of an enterprise's or an industry's demand; numbers differ from demand to demand. */
export function demandTexts(
  random: Random,
  theme: Theme,
  kind: DemandKind,
  organisation: OrganisationDemo,
): DemandTexts {
  const write = (text: string): string => fillSlots(text, random);
  const shortcoming = write(theme.shortcoming);
  const trials = TECHNICAL.includes(kind) && 'RDE'.includes(theme.nature);
  const also = (texts: readonly string[], share: number): string =>
    trials && random.chance(share) ? write(random.pick(texts)) : '';
  return {
    description:
      theme.sector === null
        ? industryDescription(random, theme, shortcoming, organisation)
        : enterpriseDescription(random, theme, shortcoming, kind, organisation),
    currentSolution: write(theme.current) + also(ATTEMPTS, 0.7),
    shortcoming: shortcoming + also(IMPACTS, 0.85),
    expectedIndicators: indicators(random, theme, kind),
  };
}

/** Who asks and what hurts; then, apart, what is hoped for. */
function enterpriseDescription(
  random: Random,
  theme: Theme,
  shortcoming: string,
  kind: DemandKind,
  organisation: OrganisationDemo,
): string {
  const trouble = random.chance(0.55)
    ? `当前突出问题是${shortcoming.replace(/^目前/, '')}`
    : random.pick(PROBLEMS).replace('{subject}', theme.subject);
  const offer = random.pick(TECHNICAL.includes(kind) ? OFFERS : SOFT_OFFERS);
  const text = `${opening(random, organisation)}${theme.background}${trouble}\n${random.pick(EXPECTATIONS[kind])}${offer}`;
  return fillSlots(text, random);
}

function industryDescription(
  random: Random,
  theme: Theme,
  shortcoming: string,
  organisation: OrganisationDemo,
): string {
  const background = localised(theme.background, organisation, random);
  const wish = random.pick(INDUSTRY_EXPECTATIONS).replace('本地', '当地');
  return fillSlots(`${background}${shortcoming.replace('本地', '当地')}\n${wish}`, random);
}

function opening(random: Random, organisation: OrganisationDemo): string {
  const facts = organisation.enterprise;
  const business = SECTORS.find(({ code }) => code === facts?.sector)?.business ?? '';
  const rank = facts?.qualifications[0];
  const fitting = OPENINGS.filter((text) => rank !== undefined || !text.includes('{rank}'));
  return random
    .pick(fitting)
    .replace('{business}', business)
    .replace('{rank}', `为${rank ?? ''}`)
    .replace('{place}', divisionLabel(organisation.divisionCode));
}

/** A park speaks of itself, a society of where it has been. */
function localised(text: string, organisation: OrganisationDemo, random: Random): string {
  if (organisation.kind === 'park') return text.replace('本地', '我园区');
  const city = divisionByCode(
    cityCodeOf(random.pick(['340100', '340200', '340500', '341100', '341200', '341600'])),
  )?.name;
  return text.replace('本地', `据我会在${city ?? ''}等地调研，当地`);
}

function indicators(random: Random, theme: Theme, kind: DemandKind): string {
  // Who asks for advice, people or money names fewer technical figures.
  const common = theme.sector === null;
  const all = common || TECHNICAL.includes(kind);
  const lines = [
    ...theme.indicators.slice(0, all ? undefined : 2),
    ...random.sample<string>(common ? INDUSTRY_DELIVERABLES : DELIVERABLES[kind], all ? 1 : 2),
  ];
  const last = lines.length - 1;
  return lines.map((line, i) => `${i + 1}. ${fillSlots(line, random)}${i === last ? '。' : '；'}`).join('\n');
}
