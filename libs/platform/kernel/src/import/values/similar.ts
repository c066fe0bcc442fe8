import { distance } from 'fastest-levenshtein';
import { pinyin } from 'pinyin-pro';

/** Something that may have been meant, with the text it is compared by. */
export interface Candidate<T> {
  readonly text: string;
  readonly value: T;
}

/** Texts further apart than this part of their length have nothing to do with each other. */
const FAR = 0.5;
const MUCH_FURTHER = 0.2;
const SOUND_LIMIT = 40;
const sounds = new Map<string, string>();

/** Syllables without tones: what input methods confuse sounds the same. */
function soundOf(text: string): string {
  let sound = sounds.get(text);
  if (sound === undefined) {
    if (sounds.size > 50_000) sounds.clear();
    sound =
      text.length > SOUND_LIMIT
        ? text
        : pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(' ');
    sounds.set(text, sound);
  }
  return sound;
}

/** 0 for the same text to 1 for nothing in common: by letters, by sound, or as a part of the other. */
export function apart(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return 1;
  const longer = Math.max(a.length, b.length);
  const byLetters = distance(a, b) / longer;
  const shorter = Math.min(a.length, b.length);
  const contained = shorter >= 2 && (a.includes(b) || b.includes(a)) ? 0.15 + 0.3 * (1 - shorter / longer) : 1;
  if (Math.min(byLetters, contained) <= 0.2 || longer > SOUND_LIMIT) return Math.min(byLetters, contained);
  const [soundA, soundB] = [soundOf(a), soundOf(b)];
  const bySound = 0.1 + distance(soundA, soundB) / Math.max(soundA.length, soundB.length);
  return Math.min(byLetters, contained, bySound);
}

/** The values whose texts are closest to one of those written, without repeating one; nothing that is far off. */
export function closest<T>(
  written: readonly string[],
  candidates: readonly Candidate<T>[],
  limit: number,
  generous = false,
): T[] {
  const best = new Map<T, number>();
  for (const { text, value } of candidates) {
    const score = Math.min(...written.map((word) => apart(word, text)));
    if (score <= (generous ? FAR + 0.1 : FAR)) best.set(value, Math.min(best.get(value) ?? 1, score));
  }
  // Beside a close one, what is far off only distracts.
  const worst = generous ? 1 : Math.min(...best.values()) + MUCH_FURTHER;
  return [...best]
    .filter(([, score]) => score <= worst)
    .sort(([, a], [, b]) => a - b)
    .slice(0, limit)
    .map(([value]) => value);
}
