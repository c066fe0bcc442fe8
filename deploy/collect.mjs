/**
 * node deploy/collect.mjs <folder>: copies what the server needs to run, without sources, specs and tools. The folder
 * then only lacks its dependencies, which pnpm installs by the same lock file.
 */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders } from '../scripts/lib/packages.mjs';
import { root } from '../scripts/lib/root.mjs';

const [target] = process.argv.slice(2);
if (!target) throw new Error('usage: node deploy/collect.mjs <folder>');

const copy = (path) => cpSync(join(root, path), join(target, path), { recursive: true });
const isOfTests = (path) => /\.(spec|map)\b|\.d\.ts$|\.tsbuildinfo$/.test(path);

mkdirSync(target, { recursive: true });
for (const path of [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'LICENSE',
  'scripts',
  'deploy/healthcheck.mjs',
])
  copy(path);
for (const folder of packageFolders()) {
  copy(`${folder}/package.json`);
  const dist = `${folder}/dist`;
  if (existsSync(join(root, dist)))
    cpSync(join(root, dist), join(target, dist), { recursive: true, filter: (path) => !isOfTests(path) });
}
