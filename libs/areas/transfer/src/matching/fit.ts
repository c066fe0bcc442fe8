import type { Label } from '@kechuang/kernel';

/** What of a demand, an expert, an achievement or a society is compared besides its text. */
export interface Traits {
  readonly industries: readonly string[];
  /** Codes of GB/T 13745: three digits for a discipline, two more for each level below. */
  readonly disciplines: readonly string[];
  /** City or county by GB/T 2260. */
  readonly divisionCode: string | null;
}

/** What a score is made of, with how much each part counts. */
export const FIT_PARTS = {
  text: { zh: '内容相符', en: 'Text', weight: 0.6 },
  industry: { zh: '产业一致', en: 'Industry', weight: 0.15 },
  discipline: { zh: '学科相近', en: 'Discipline', weight: 0.15 },
  distance: { zh: '区域邻近', en: 'Distance', weight: 0.1 },
  feedback: { zh: '对接反馈', en: 'Feedback', weight: 0.3 },
} as const satisfies Readonly<Record<string, Label & { readonly weight: number }>>;

export type FitPartCode = keyof typeof FIT_PARTS;

/** One part of a score. */
export interface FitPart {
  readonly code: FitPartCode;
  /** From 0 to 1. */
  readonly value: number;
}

/** How well two fit, from 0 to 1, and why. */
export interface Fit {
  readonly score: number;
  readonly parts: readonly FitPart[];
}

/** The parts by their codes with what they counted then, as a match keeps them. */
export const partsOf = ({ parts }: Fit): Readonly<Record<string, Label & { weight: number; value: number }>> =>
  Object.fromEntries(parts.map(({ code, value }) => [code, { ...FIT_PARTS[code], value }]));

/**
 * Adds the parts up by their weights; what one side says nothing of is left out and its weight shared by the others,
 * so that a short profile is not held against anybody twice.
 *
 * @param coverage how much of the inquiry the text holds, from 0 to 1
 * @param wanted traits of what is matched; null for a free text, which has none
 * @param feedback what an earlier match of the two says: 0 declined, 1 interest; null where there was none
 */
export function fitOf(coverage: number, wanted: Traits | null, offered: Traits, feedback: number | null = null): Fit {
  const parts: FitPart[] = [{ code: 'text', value: coverage }];
  const add = (code: FitPartCode, value: number | null): void => {
    if (value !== null) parts.push({ code, value });
  };
  if (wanted) {
    add('industry', shared(wanted.industries, offered.industries));
    add('discipline', nearness(wanted.disciplines, offered.disciplines));
    add('distance', closeness(wanted.divisionCode, offered.divisionCode));
  }
  add('feedback', feedback);
  const weight = parts.reduce((sum, { code }) => sum + FIT_PARTS[code].weight, 0);
  const score = parts.reduce((sum, { code, value }) => sum + FIT_PARTS[code].weight * value, 0) / weight;
  return { score, parts };
}

/** Whether they work in one industry. */
function shared(wanted: readonly string[], offered: readonly string[]): number | null {
  if (wanted.length === 0 || offered.length === 0) return null;
  return wanted.some((code) => offered.includes(code)) ? 1 : 0;
}

/** How near the disciplines are on average: the same or one within the other, next to each other, or of one family. */
function nearness(wanted: readonly string[], offered: readonly string[]): number | null {
  if (wanted.length === 0 || offered.length === 0) return null;
  const best = wanted.map((one) => Math.max(...offered.map((other) => nearnessOf(one, other))));
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}

const FAMILY = 3;
const BRANCH = 5;

function nearnessOf(one: string, other: string): number {
  const common = Math.min(one.length, other.length);
  if (one.slice(0, common) === other.slice(0, common)) return 1;
  if (one.slice(0, BRANCH) === other.slice(0, BRANCH)) return 0.7;
  return one.slice(0, FAMILY) === other.slice(0, FAMILY) ? 0.4 : 0;
}

/** In one county, in one city, in the province. */
function closeness(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null;
  if (one === other) return 1;
  return one.slice(0, 4) === other.slice(0, 4) ? 0.7 : 0.2;
}
