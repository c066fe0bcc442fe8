import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capture, pinnedEnvironment } from './child.mjs';
import { fingerprint, onceFor } from './fingerprint.mjs';
import { packageFolders } from './packages.mjs';
import { root } from './root.mjs';
import { checkNode, pinnedNode } from './runtime.mjs';
import { giveUp, say, seconds } from './terminal.mjs';

const PNPM = 'pnpm@10.34.9';
const API_ENTRY = 'apps/api/dist/main.js';
const CONSOLE_ENTRY = 'apps/admin/dist/index.html';

/** Brings the dependencies to what the lock file says; does nothing when they are. */
export async function install() {
  checkNode();
  const manifests = packageFolders().map((folder) => `${folder}/package.json`);
  const digest = fingerprint(['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]);
  const isInstalled = () => existsSync(join(root, 'node_modules', '.modules.yaml'));
  await onceFor('install', digest, isInstalled, async () => {
    const began = performance.now();
    say('正在安装依赖，首次需一两分钟……', 'Installing dependencies, which takes a minute or two the first time');
    await attempt('依赖安装失败。', 'The dependencies could not be installed.', () =>
      capture(npx(), ['--yes', PNPM, 'install', '--frozen-lockfile'], {
        env: { ...process.env, CI: 'true' },
        shell: process.platform === 'win32',
      }),
    );
    say(`依赖已安装（${seconds(began)}）`, 'Dependencies installed');
  });
}

/** Builds the libraries and the API where they changed. */
export async function buildApi() {
  const inputs = ['libs', 'apps/api', 'tsconfig.json', 'tsconfig.base.json', 'pnpm-lock.yaml'];
  await build('api', inputs, API_ENTRY, '正在构建服务端……', 'Building the server', [
    join('node_modules', 'typescript', 'bin', 'tsc'),
    '-b',
  ]);
}

/** Builds the console where it changed. */
export async function buildConsole() {
  await build('console', ['apps/admin', 'pnpm-lock.yaml'], CONSOLE_ENTRY, '正在构建控制台……', 'Building the console', [
    join('apps', 'admin', 'node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    join('apps', 'admin'),
    '--logLevel',
    'warn',
  ]);
}

async function build(name, inputs, result, zh, en, parameters) {
  const isBuilt = () => existsSync(join(root, result));
  await onceFor(`build-${name}`, fingerprint(inputs), isBuilt, async () => {
    const began = performance.now();
    say(zh, en);
    await attempt('构建失败。', 'The build failed.', () =>
      capture(pinnedNode(), parameters, { env: pinnedEnvironment({ NODE_ENV: 'production' }) }),
    );
    say(`构建完成（${seconds(began)}）`, 'Built');
  });
}

async function attempt(zh, en, step) {
  try {
    await step();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    giveUp(zh, en);
  }
}

function npx() {
  return process.platform === 'win32' ? 'npx.cmd' : 'npx';
}
