/**
 * npm run record-release [-- --release=FOLDER]
 *
 * Keeps a small archive of what the released version writes, from which the upgrade spec starts ever after. Run it once
 * per release, on its commit; FOLDER is another checkout that is built, for a version older than this command.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { attempt, optionsOf } from './lib/command.mjs';
import { useRelease } from './lib/release-use.mjs';
import { root } from './lib/root.mjs';
import { giveUp, say } from './lib/terminal.mjs';
import { built, withThrowawayDatabase } from './lib/throwaway.mjs';

const options = optionsOf({ release: { type: 'string' } }, 'npm run record-release [-- --release=目录]');
const release = resolve(options.release ?? root);
const { version } = JSON.parse(readFileSync(join(release, 'package.json'), 'utf8'));
const path = join(root, 'apps/api/test/upgrades', `${version}.zip`);
if (existsSync(path)) giveUp(`${path} 已存在。`, `${path} exists already.`);

const { UPGRADE_ENVIRONMENT, UPGRADE_PASSWORD } = await import('../apps/api/test/upgrades/environment.mjs');
const { fileStoreFor, makeBackup } = await built('libs/platform/kernel/dist/index.js');

await attempt(() =>
  withThrowawayDatabase(async (databaseUrl, dataDir) => {
    const server = spawn(process.execPath, [join(release, 'apps/api/dist/main.js')], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...UPGRADE_ENVIRONMENT, PATH: process.env.PATH, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
    });
    try {
      await useRelease(await originOf(server), UPGRADE_PASSWORD);
    } finally {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    const files = await fileStoreFor({ filesDir: join(dataDir, 'files') });
    const { tables } = await makeBackup({ databaseUrl, files, appVersion: version }, path);
    say(path, `${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of version ${version}`);
  }),
);

function originOf(server) {
  let output = '';
  return new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error(output)));
    server.stdout.on('data', (chunk) => {
      output += chunk;
      const [, origin] = /Ready at\s+(\S+)/.exec(output) ?? [];
      if (origin) resolve(origin);
    });
  });
}
