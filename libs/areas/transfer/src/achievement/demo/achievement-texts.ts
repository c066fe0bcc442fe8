import type { OrganisationDemo, Random } from '@kechuang/registry';
import { fillSlots, type Theme } from '../../demand/demo/themes/theme-bank.js';
import type { AchievementKind } from '../achievement.kinds.js';
import { APPLICATIONS, ECONOMICS, NOVELTIES, OPENINGS, RESULTS } from './achievement-phrases.js';

/** The long texts of an achievement. */
export interface AchievementTexts {
  readonly abstract: string;
  readonly innovation: string;
  readonly economics: string;
  readonly applications: string;
}

/** What was done and reached, what is better than today's practice, what it costs; numbers differ each time. */
export function achievementTexts(random: Random, theme: Theme, owner: OrganisationDemo): AchievementTexts {
  const words: Readonly<Record<string, string>> = {
    subject: theme.subject,
    keywords: theme.keywords.join('、'),
    first: theme.keywords[0] ?? theme.subject,
    owner: owner.shortName,
    indicators: theme.indicators.join('；'),
  };
  const write = (text: string): string =>
    fillSlots(
      text.replace(/\{(\w+)\}/g, (_all, key: string) => words[key] ?? ''),
      random,
    );
  const today = `现有方案：${theme.current.replace(/^目前/, '')}\n主要不足：${theme.shortcoming}`;
  return {
    abstract: write(random.pick(OPENINGS) + random.pick(RESULTS)),
    innovation: write(`${today}\n${random.pick(NOVELTIES)}`),
    economics: write(random.pick(ECONOMICS)),
    applications: write(random.pick(APPLICATIONS)),
  };
}

/** What kinds a theme of this nature gives, with their weights. */
export function kindOf(random: Random, { nature }: Theme): AchievementKind {
  if (nature === 'R') return random.weighted({ technology: 48, paper: 26, process: 16, software: 7, other: 3 });
  return nature === 'D'
    ? random.weighted({ product: 52, technology: 30, software: 12, other: 6 })
    : random.weighted({ product: 60, technology: 28, process: 12 });
}
