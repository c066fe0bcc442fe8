import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/** What is installed or built; the console's build also renews a declaration among its sources. */
const IGNORED = new Set(['node_modules', 'dist', 'coverage', 'element-components.d.ts']);

/** A digest of the content of files and folders, by which an unchanged step is recognised and left out. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(path))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** All files below a path, in a fixed order, without what is installed or built. */
function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => !IGNORED.has(name))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** Runs a step unless it was done for the same content already; the mark is set only after it succeeded. */
export async function onceFor(name, digest, isDone, step) {
  const mark = join(root, 'node_modules', '.cache', 'kechuang', name);
  if (isDone() && existsSync(mark) && readFileSync(mark, 'utf8') === digest) return false;
  rmSync(mark, { force: true });
  await step();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, digest);
  return true;
}
