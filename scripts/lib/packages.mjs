import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const PARENTS = ['apps', 'libs', 'libs/platform', 'libs/processes', 'libs/areas', 'libs/safeguards'];

/** Folders of the workspace's packages, relative to the root. */
export function packageFolders() {
  return PARENTS.filter((parent) => existsSync(join(root, parent)))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort();
}

/**
 * The TypeScript packages of the workspace: where each one's source enters, by the name it is imported under.
 *
 * @returns {{ name: string, dir: string, entries: Record<string, string> }[]}
 */
export function libraries() {
  return packageFolders().flatMap((dir) => {
    const { name, exports } = JSON.parse(readFileSync(join(root, dir, 'package.json'), 'utf8'));
    if (!exports) return [];
    const entries = Object.entries(exports).map(([key, { default: target }]) => [
      name + key.slice(1),
      target.replace('./dist/', 'src/').replace(/\.js$/, '.ts'),
    ]);
    return [{ name, dir, entries: Object.fromEntries(entries) }];
  });
}
