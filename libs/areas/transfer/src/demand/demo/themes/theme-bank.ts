import type { Random } from '@kechuang/registry';
import { AI } from './ai.js';
import { DIGITAL_CREATIVE } from './digital-creative.js';
import { ENERGY_SAVING } from './energy-saving.js';
import { EQUIPMENT } from './equipment.js';
import { GREEN_FOOD } from './green-food.js';
import { LIFE_HEALTH } from './life-health.js';
import { NEV } from './nev.js';
import { NEW_IT } from './new-it.js';
import { NEW_MATERIALS } from './new-materials.js';
import { SMART_HOME } from './smart-home.js';

/**
 * What a demand of the demo data is about. The themes are written as text, five lines each, so that somebody from the
 * field can read and correct them:
 *
 *     R 晶圆级封装微凸点共面性控制 | 510 430 | 晶圆级封装、微凸点、共面性     nature, subject, disciplines, keywords
 *     景：…。                                                        background
 *     今：…。                                                        today's solution
 *     缺：…。                                                        why it does not suffice
 *     标：…；…；…；…                                                  expected indicators
 *
 * `# chip` begins a sector (`# industry` the demands of a whole industry, without a nature). `[3~5]` and
 * `[0.3~0.5]` stand for a number in that range with as many decimals as written, `[8|12]` for one of the values.
 */
export interface Theme {
  readonly industry: string;
  /** Sector of the enterprises that have such a demand; null for a demand of the whole industry. */
  readonly sector: string | null;
  readonly nature: Nature;
  readonly subject: string;
  readonly disciplines: readonly string[];
  readonly keywords: readonly string[];
  readonly background: string;
  readonly current: string;
  readonly shortcoming: string;
  readonly indicators: readonly string[];
}

/** What the subject is by itself: a research question, a product, equipment, consulting, a standard, talent, a common matter. */
export type Nature = 'R' | 'D' | 'E' | 'C' | 'S' | 'T' | 'I';

const BANKS: Readonly<Record<string, string>> = {
  'new-it': NEW_IT,
  nev: NEV,
  'digital-creative': DIGITAL_CREATIVE,
  equipment: EQUIPMENT,
  'energy-saving': ENERGY_SAVING,
  'green-food': GREEN_FOOD,
  'life-health': LIFE_HEALTH,
  'smart-home': SMART_HOME,
  'new-materials': NEW_MATERIALS,
  ai: AI,
};

/** All themes, in the order of the files. */
export const THEMES: readonly Theme[] = Object.entries(BANKS).flatMap(([industry, text]) => parseBank(industry, text));

function parseBank(industry: string, text: string): Theme[] {
  let sector: string | null = null;
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n');
      if (lines[0]?.startsWith('# ')) {
        const name = lines.shift()?.slice(2);
        sector = name === undefined || name === 'industry' ? null : name;
      }
      return parseTheme(industry, sector, lines);
    });
}

function parseTheme(industry: string, sector: string | null, lines: readonly string[]): Theme {
  const [head = '', ...rest] = lines;
  const [title, disciplines, keywords, ...more] = head.split(' | ');
  const [background, current, shortcoming, indicators] = ['景：', '今：', '缺：', '标：'].map((mark, i) =>
    rest[i]?.startsWith(mark) ? rest[i].slice(mark.length) : undefined,
  );
  const nature = sector === null ? 'I' : title?.charAt(0);
  const known = (code: string | undefined): code is Nature => code !== undefined && 'RDECSTI'.includes(code);
  if (!title || !disciplines || !keywords || !background || !current || !shortcoming || !indicators)
    throw new Error(`incomplete theme: ${head}`);
  if (more.length > 0 || rest.length !== 4 || !known(nature)) throw new Error(`not a theme: ${head}`);
  return {
    industry,
    sector,
    nature,
    subject: sector === null ? title : title.slice(2),
    disciplines: disciplines.split(' '),
    keywords: keywords.split('、'),
    background,
    current,
    shortcoming,
    indicators: indicators.split('；'),
  };
}

/** Puts values into the brackets of a text. */
export function fillSlots(text: string, random: Random): string {
  return text.replace(/\[([^\]]+)\]/g, (_whole, slot: string) => {
    const range = /^(\d+(?:\.\d+)?)~(\d+(?:\.\d+)?)$/.exec(slot);
    if (!range) return random.pick(slot.split('|'));
    const [, from = '', to = ''] = range;
    const decimals = Math.max(...[from, to].map((bound) => bound.split('.')[1]?.length ?? 0));
    const value = Number(from) + random.next() * (Number(to) - Number(from));
    return rounded(value, decimals).toFixed(decimals);
  });
}

/** People write 3200 rather than 3187. */
function rounded(value: number, decimals: number): number {
  if (decimals > 0 || value < 100) return value;
  const step = value < 1000 ? 10 : value < 10_000 ? 100 : 1000;
  return Math.round(value / step) * step;
}
