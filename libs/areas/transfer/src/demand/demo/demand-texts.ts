import {
  cityCodeOf,
  divisionByCode,
  divisionLabel,
  SECTORS,
  type OrganisationDemo,
  type Random,
} from '@kechuang/registry';
import type { DemandKind } from '../demand.kinds.js';
import { ATTEMPTS, DELIVERABLES, EXPECTATIONS, IMPACTS, OFFERS, OPENINGS, PROBLEMS } from './demand-phrases.js';
import { fillSlots, type Theme } from './themes/theme-bank.js';

/** The long texts of a demand. */
export interface DemandTexts {
  readonly description: string;
  readonly currentSolution: string;
  readonly shortcoming: string;
  readonly expectedIndicators: string;
}

/** Composes the texts of an enterprise's or an industry's demand; numbers differ from demand to demand. */
export function demandTexts(
  random: Random,
  theme: Theme,
  kind: DemandKind,
  organisation: OrganisationDemo,
): DemandTexts {
  const write = (text: string): string => fillSlots(text, random);
  const enterprise = theme.sector !== null;
  const shortcoming = write(theme.shortcoming);
  const trouble = random.chance(0.55)
    ? `当前突出问题是${lowerFirst(shortcoming)}`
    : random.pick(PROBLEMS).replace('{subject}', theme.subject);
  const description = enterprise
    ? [
        opening(random, organisation),
        write(theme.background),
        write(trouble),
        expectation(random, kind),
        random.pick(OFFERS),
      ]
    : [
        localised(write(theme.background), organisation, random),
        shortcoming.replace('本地', '当地'),
        expectation(random, kind),
      ];
  return {
    description: paragraphs(description.map(write), enterprise),
    currentSolution: write(theme.current) + (enterprise && random.chance(0.65) ? write(random.pick(ATTEMPTS)) : ''),
    shortcoming: shortcoming + (enterprise && random.chance(0.8) ? write(random.pick(IMPACTS)) : ''),
    expectedIndicators: indicators(random, theme, kind, write),
  };
}

function expectation(random: Random, kind: DemandKind): string {
  return random.pick(EXPECTATIONS[kind]);
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

/** The first two sentences belong together, what is asked for stands apart. */
function paragraphs(sentences: readonly string[], enterprise: boolean): string {
  const break_ = enterprise ? 3 : 2;
  return `${sentences.slice(0, break_).join('')}\n${sentences.slice(break_).join('')}`;
}

function indicators(random: Random, theme: Theme, kind: DemandKind, write: (text: string) => string): string {
  // Who asks for advice, people or money names fewer technical figures.
  const technical = ['research', 'product-development', 'equipment'].includes(kind) || theme.nature === 'I' ? 4 : 2;
  const lines = [
    ...theme.indicators.slice(0, technical),
    ...random.sample(DELIVERABLES[kind], technical === 4 ? 1 : 2),
  ];
  return lines.map((line, i) => `${i + 1}. ${write(line)}${i === lines.length - 1 ? '。' : '；'}`).join('\n');
}

const lowerFirst = (sentence: string): string => sentence.replace(/^目前/, '');
