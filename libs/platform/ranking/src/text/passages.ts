import { termsOf } from './terms.js';

/** Part of a text in which what was asked for is found. */
export interface Passage {
  readonly text: string;
  /** Where the found words stand in it: first character and the one behind the last, in UTF-16 units. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

const SENTENCE = /[^。；;！？!?\n]+[。；;！？!?\n]?/gu;
/** A sentence is cut to so many characters around what was found. */
const WIDTH = 90;

/** Words and pairs of characters say where; single characters would mark half of every text. */
const isTelling = (term: string): boolean => !term.startsWith('c');

/**
 * The sentences that hold most of what was asked for, best first.
 *
 * @param terms what was looked for with how much each tells, as an engine answers it
 */
export function passagesOf(text: string, terms: ReadonlyMap<string, number>, limit: number): Passage[] {
  const sentences = (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter((one) => one !== '');
  return sentences
    .map((sentence) => ({ sentence, value: valueOf(sentence, terms) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, limit)
    .map(({ sentence }) => marked(sentence, terms));
}

const valueOf = (sentence: string, terms: ReadonlyMap<string, number>): number =>
  [...new Set(termsOf(sentence))].filter(isTelling).reduce((sum, term) => sum + (terms.get(term) ?? 0), 0);

function marked(sentence: string, terms: ReadonlyMap<string, number>): Passage {
  const all = placesOf(sentence, terms);
  const from = sentence.length <= WIDTH ? 0 : Math.max(0, Math.min((all[0]?.[0] ?? 0) - 20, sentence.length - WIDTH));
  const text = sentence.slice(from, from + WIDTH);
  const marks = all
    .map(([start, end]) => [start - from, Math.min(end - from, text.length)] as const)
    .filter(([start, end]) => start >= 0 && start < end);
  return { text, marks };
}

/** Where the telling terms stand; neighbours and overlaps become one place. */
function placesOf(sentence: string, terms: ReadonlyMap<string, number>): (readonly [number, number])[] {
  const folded = sentence.toLowerCase();
  const places = [...terms.keys()]
    .filter(isTelling)
    .flatMap((term) => occurrences(folded, term.slice(1)))
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of places) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function occurrences(text: string, word: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push([at, at + word.length]);
  return found;
}

/** The words of the inquiry that tell most and are nowhere in the text. */
export function missingWords(text: string, terms: ReadonlyMap<string, number>, limit: number): string[] {
  const present = new Set(termsOf(text));
  return [...terms]
    .filter(([term]) => (term.startsWith('w') || term.startsWith('l')) && !present.has(term))
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([term]) => term.slice(1));
}
