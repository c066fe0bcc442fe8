import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** The groups of the requirements: identity, authorisation, data, audit and fairness, inputs and outputs. */
const GROUPS = { A: [1, 7], B: [8, 13], C: [14, 21], D: [22, 24], E: [25, 32] } as const;

/** `A1` … `E32`. */
const NUMBERS = Object.entries(GROUPS).flatMap(([letter, [first, last]]) =>
  Array.from({ length: last - first + 1 }, (_, at) => `${letter}${first + at}`),
);

/** State of each requirement by its number, from the table. */
function statesInDocument(): ReadonlyMap<string, string> {
  const text = readFileSync(join(ROOT, 'docs', 'security.md'), 'utf8');
  const rows = [...text.matchAll(/^\| (\d+) +\|[^|]+\|([^|]+)\|$/gm)];
  return new Map(rows.map(([, number = '', state = '']) => [number, state.trim()]));
}

/** Every spec file with its text. */
const specs = globSync('{libs,apps}/**/*.spec.ts', {
  cwd: ROOT,
  exclude: (name) => name === 'node_modules' || name === 'dist',
}).map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

describe('docs/security.md', () => {
  const states = statesInDocument();

  it.each(NUMBERS)('says what becomes of %s, and specs prove what it says is in place', (code) => {
    const state = states.get(code.slice(1)) ?? '';
    expect(state).toMatch(/^(in place|does not apply|comes with)/);
    if (!state.startsWith('in place')) return;
    const proofs = specs.filter(({ text }) => new RegExp(`['"\`]${code}(, [A-E]\\d+)*: `).test(text));
    expect(proofs.map(({ file }) => file)).not.toEqual([]);
  });

  it('names specs that are there', () => {
    const named = [...states.values()].flatMap((state) =>
      [...state.matchAll(/[\w.-]+\.spec\.ts/g)].map(([name]) => name),
    );
    const known = new Set(specs.map(({ file }) => basename(file)));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });
});
