import { describe, expect, it } from 'vitest';
import { messages } from '@/i18n';
import type { Messages } from '@/i18n/pairs';

const sources = import.meta.glob<string>('../src/**/*.{vue,ts}', { query: '?raw', import: 'default', eager: true });

function paths(tree: Messages, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : paths(value, `${prefix}${key}.`),
  );
}
function lookUp(tree: Messages, path: string): string | Messages | undefined {
  return path
    .split('.')
    .reduce<string | Messages | undefined>((node, key) => (typeof node === 'object' ? node[key] : undefined), tree);
}
const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('messages', () => {
  it('has every text in both languages, with the same parameters', () => {
    for (const path of paths(messages['zh-CN'])) {
      const zh = lookUp(messages['zh-CN'], path);
      const en = lookUp(messages.en, path);
      expect(typeof en, path).toBe('string');
      expect(parameters(String(en)), path).toEqual(parameters(String(zh)));
    }
  });

  it('knows every key the console asks for', () => {
    const missing = Object.entries(sources).flatMap(([file, text]) =>
      [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)]
        .map((match) => String(match[1]))
        .filter((key) => typeof lookUp(messages['zh-CN'], key) !== 'string')
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('writes no Chinese into templates, where it could not be translated', () => {
    const found = Object.entries(sources)
      .filter(([file]) => file.endsWith('.vue'))
      .flatMap(([file, text]) => {
        const template = /<template>([\s\S]*)<\/template>/.exec(text)?.[1] ?? '';
        const visible = template.replace(/\{\{[\s\S]*?\}\}|<!--[\s\S]*?-->|"[^"]*"/g, '');
        return /[\u4e00-\u9fff]/.test(visible) ? [file] : [];
      });
    // The names of the languages are written in themselves.
    expect(found).toEqual(['../src/modules/identity/ProfilePage.vue']);
  });
});
