import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { markdown } from './report.mjs';

const FILE = join(root, 'docs/performance.md');
const BEGIN = '<!-- npm run bench -- --write -->';
const END = '<!-- end of what the bench writes -->';

/** Puts the tables between their marks in docs/performance.md; what people wrote around them stays. */
export function writeDocument(results, facts, plans) {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : `# Performance\n\n${BEGIN}\n${END}\n`;
  const [before, rest = END] = text.split(BEGIN);
  const after = rest.slice(rest.indexOf(END));
  writeFileSync(FILE, `${before}${BEGIN}\n\n${markdown(results, facts, plans)}\n${after}`);
}
