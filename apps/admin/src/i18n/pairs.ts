/** A text in Chinese and in English; keeping the two together means neither can be forgotten. */
export type Pair = readonly [zh: string, en: string];
export interface Pairs {
  readonly [key: string]: Pair | Pairs;
}
export interface Messages {
  [key: string]: string | Messages;
}

function isPair(value: Pair | Pairs): value is Pair {
  return Array.isArray(value);
}

/** Takes one language out of a tree of pairs. */
export function pick(pairs: Pairs, language: 0 | 1): Messages {
  const entries = Object.entries(pairs).map(([key, value]): [string, string | Messages] => [
    key,
    isPair(value) ? value[language] : pick(value, language),
  ]);
  return Object.fromEntries(entries);
}
