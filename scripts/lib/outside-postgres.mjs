import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { built } from './throwaway.mjs';

const START_WITHIN_MS = 30_000;
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=200',
  'jit=off',
  'timezone=UTC',
];

/** Where Debian keeps the programs of a version; undefined when it is not installed. */
export function installedPostgres(version) {
  const folder = process.env[`POSTGRES_${version}_BIN`] ?? `/usr/lib/postgresql/${version}/bin`;
  return existsSync(join(folder, 'postgres')) ? folder : undefined;
}

/** Starts a throw-away server from installed programs; it may lose its data in a crash. */
export async function startOutsidePostgres(folder) {
  const { serverAccount } = await built('libs/platform/kernel/dist/database/embedded-account.js');
  const account = await serverAccount();
  const data = mkdtempSync(join(tmpdir(), 'kechuang-outside-'));
  if (account.uid !== undefined) chownSync(data, account.uid, account.gid);
  const initdb = ['-D', data, '--encoding=UTF8', '--locale=C', '--lc-ctype=C.UTF-8', '--auth=trust', '--no-sync'];
  await finished(spawn(join(folder, 'initdb'), [...initdb, '-U', 'postgres'], { ...account, stdio: 'ignore' }));
  const port = await freePort();
  const settings = [...SETTINGS, `port=${port}`].flatMap((setting) => ['-c', setting]);
  const server = spawn(join(folder, 'postgres'), ['-D', data, ...settings], { ...account, stdio: 'ignore' });
  const urlOf = (database) => `postgres://postgres:none@127.0.0.1:${port}/${database}`;
  await answering(urlOf('postgres'));
  return {
    urlOf,
    async stop() {
      const ended = finished(server);
      server.kill('SIGINT');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function answering(url) {
  for (const deadline = Date.now() + START_WITHIN_MS; ; await sleep(100)) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

function finished(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${child.spawnfile} ended with ${code}`))));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
