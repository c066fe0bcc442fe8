import { pinyin } from 'pinyin-pro';

/**
 * Words under which a Chinese name is found by its pinyin: initials and joined syllables of each name
 * (合肥市科协 → hfskx hefeishikexie). Search matches beginnings of words, so `hefei` and `hfs` find it too.
 */
export function pinyinWords(names: readonly (string | null | undefined)[], person = false): string {
  const words = names.flatMap((name) => (name ? wordsOf(name, person) : []));
  return [...new Set(words)].join(' ').slice(0, 400).trim();
}

function wordsOf(name: string, person: boolean): string[] {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
    ...(person && { surname: 'head' as const }),
  })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean);
  // A person is also typed as "zhang weijun": the given name must be a word of its own.
  const given = person ? [syllables.slice(1).join('')].filter(Boolean) : [];
  return [syllables.map((syllable) => syllable.charAt(0)).join(''), syllables.join(''), ...given];
}
