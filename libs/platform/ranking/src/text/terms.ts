import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/**
 * What a text is made of, for ranking: single characters, overlapping pairs of characters, words, and Latin words.
 * Pairs and words say what a text is about; characters still find it when it is said in other words.
 */
const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|[a-z0-9]+(?:[-.][a-z0-9]+)*|[\p{L}\p{N}]+/gu;
/** Longer Latin words are identifiers that nobody describes a need with. */
const MAX_WORD = 40;

/** What kind of term it is stands before it. */
export type TermKind = 'c' | 'p' | 'w' | 'l';

/** How much a match of each kind counts; a word is there again as its pairs and characters. */
export const KIND_WEIGHT: Readonly<Record<TermKind, number>> = { c: 1, p: 0.5, w: 0.5, l: 1 };

let segmenter: Jieba | undefined;

/** The terms of a text in their order, each as often as it occurs. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const run of text.normalize('NFKC').toLowerCase().match(RUNS) ?? [])
    if (HAN.test(run)) addHan(run, terms);
    else terms.push(`l${run.slice(0, MAX_WORD)}`);
  return terms;
}

function addHan(run: string, terms: string[]): void {
  const characters = [...run];
  for (const [at, character] of characters.entries()) {
    terms.push(`c${character}`);
    const next = characters[at + 1];
    if (next !== undefined) terms.push(`p${character}${next}`);
  }
  for (const word of (segmenter ??= Jieba.withDict(dict)).cut(run, false))
    if ([...word].length > 1) terms.push(`w${word}`);
}

/** How often each term occurs in texts of different weight: a title's words may count as if they stood there twice. */
export function countTerms(parts: readonly { readonly text: string; readonly times: number }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, times } of parts)
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + times);
  return counts;
}

/** How much a term counts for its kind. */
export const kindWeight = (term: string): number => KIND_WEIGHT[term[0] as TermKind];
