import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/**
 * Full-text search of Chinese without a PostgreSQL parser for it: texts are indexed by overlapping pairs of
 * characters (bigrams) and by Latin words, queries are cut into words by jieba and each word must be there.
 * Two-character words, the most frequent in Chinese, are exactly one index entry.
 */
type Weight = 'A' | 'B' | 'C';

const HAN = '\\p{Script=Han}';
const RUNS = new RegExp(`[${HAN}]+|[\\p{L}\\p{N}]+`, 'gu');
const IS_HAN = new RegExp(`^[${HAN}]`, 'u');
/** Longest Latin word that is indexed; longer ones are identifiers nobody types. */
const MAX_WORD = 40;
/** PostgreSQL keeps positions up to 16383; what follows is not worth more. */
const MAX_POSITION = 16_000;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Runs of Han characters, and Latin words (Han stripped), of a text in lower case. */
function runsOf(text: string): string[] {
  return (fold(text).match(RUNS) ?? []).flatMap((run) =>
    IS_HAN.test(run) ? [run] : (run.match(new RegExp(`[${HAN}]+|[^${HAN}]+`, 'gu')) ?? []),
  );
}

/** Index entries of a text: bigrams, the last character of each run, and Latin words. */
export function tokensOf(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    if (!IS_HAN.test(run)) return [run.slice(0, MAX_WORD)];
    const characters = [...run];
    return characters.map((character, at) => character + (characters[at + 1] ?? ''));
  });
}

/** A `tsvector` literal of texts with their weights; positions run through, so that ranking can use them. */
export function searchVector(parts: readonly { readonly text: string; readonly weight: Weight }[]): string {
  const entries = new Map<string, string[]>();
  let position = 0;
  for (const { text, weight } of parts)
    for (const token of tokensOf(text)) {
      position = Math.min(position + 1, MAX_POSITION);
      const places = entries.get(token);
      if (!places) entries.set(token, [`${position}${weight}`]);
      else if (places.length < 16) places.push(`${position}${weight}`);
    }
  return [...entries].map(([token, places]) => `'${token}':${places.join(',')}`).join(' ');
}

let segmenter: Jieba | undefined;
const wordsOf = (run: string): string[] => (segmenter ??= Jieba.withDict(dict)).cut(run, false);

/** Characters that join words without meaning anything themselves. */
const PARTICLES = new Set('的了和与及或在是为对等之并而');

/** Words of a Han run; a single character that is no particle belongs to its neighbour: names are cut apart so. */
function wordsIn(run: string): string[] {
  if ([...run].length <= 2) return [run];
  const words: string[] = [];
  let pending = '';
  for (const word of wordsOf(run)) {
    if ([...word].length === 1 && PARTICLES.has(word)) continue;
    if ([...word].length === 1) pending += word;
    else {
      words.push(pending + word);
      pending = '';
    }
  }
  if (pending !== '') words.push(`${words.pop() ?? ''}${pending}`);
  return words;
}

/** What a Han run asks for: each of its words; a word by its bigrams, one character as the start of a bigram. */
const hanTerms = (run: string): string[] =>
  wordsIn(run).flatMap((word) => {
    const characters = [...word];
    if (characters.length === 1) return [`'${word}':*`];
    return characters.slice(0, -1).map((character, at) => `'${character}${characters[at + 1] ?? ''}'`);
  });

/** The `tsquery` literal of what a person typed; undefined when nothing in it can be searched. */
export function searchQuery(typed: string): string | undefined {
  const terms = runsOf(typed.slice(0, 200)).flatMap((run) =>
    IS_HAN.test(run) ? hanTerms(run) : [`'${run.slice(0, MAX_WORD)}':*`],
  );
  const different = [...new Set(terms)].slice(0, 40);
  return different.length > 0 ? different.join(' & ') : undefined;
}
