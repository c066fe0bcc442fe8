import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { StartupError } from '../config/startup-error.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded.js';

let dataDir: string;
const started: EmbeddedPostgres[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'embedded-'));
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Without the care for crashes of the machine, which costs seconds, where a drill is not about lost writes. */
async function start(options: { port?: number; durable?: boolean } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, durable: false, ...options });
  started.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function serverPid(): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** As if the process that started the server had been killed: the server runs on, its owner no longer exists. */
function abandon(server: EmbeddedPostgres): void {
  started.splice(started.indexOf(server), 1);
  writeFileSync(join(dataDir, 'owner.lock'), JSON.stringify({ pid: 2 ** 22 - 1, mark: '1', stopping: false }));
}

describe('embedded PostgreSQL', () => {
  it('keeps its data from one start to the next', async () => {
    const first = await start({ durable: true });
    await ask(first.url, 'create table note (text text)');
    await ask(first.url, `insert into note values ('量子科学')`);
    await first.stop();
    const second = await start({ durable: true });
    expect(await ask(second.url, 'select text from note')).toEqual([{ text: '量子科学' }]);
    expect(await ask(second.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('keeps its random password where only the owner can read it', async () => {
    const server = await start();
    const file = join(dataDir, 'postgres-password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(server.url).toContain(readFileSync(file, 'utf8').trim());
  });

  it('finds trigrams and letters in Chinese text', async () => {
    const server = await start();
    await ask(server.url, 'create extension pg_trgm');
    const [row] = await ask(server.url, `select show_trgm('磁约束核聚变') as trigrams, '聚变' ~ '^\\w+$' as letters`);
    expect(row).toMatchObject({ letters: true });
    expect(row).toHaveProperty('trigrams.length', 7);
  });

  it('takes over the server of a killed process without losing an acknowledged write', async () => {
    const first = await start({ durable: true });
    await ask(first.url, 'create table note (id int)');
    await ask(first.url, 'insert into note select generate_series(1, 1000)');
    const left = serverPid();
    abandon(first);
    const second = await start({ durable: true });
    expect(serverPid()).not.toBe(left);
    expect(await ask(second.url, 'select count(*)::int as count from note')).toEqual([{ count: 1000 }]);
  });

  it('recovers after the server itself was killed', async () => {
    const first = await start({ durable: true });
    await ask(first.url, 'create table note (id int)');
    await ask(first.url, 'insert into note select generate_series(1, 1000)');
    process.kill(serverPid(), 'SIGKILL');
    await first.lost;
    await first.stop();
    const second = await start({ durable: true });
    expect(await ask(second.url, 'select count(*)::int as count from note')).toEqual([{ count: 1000 }]);
  });

  it('does not mistake a stranger that got the number of the old server for it', async () => {
    const first = await start();
    await first.stop();
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n${join(dataDir, 'postgres')}\n1\n5432\n\n127.0.0.1\n0 0\nready\n`);
    await start();
    expect(serverPid()).not.toBe(process.pid);
  });

  it('says so when another process uses the data directory', async () => {
    await start();
    const second = startEmbeddedPostgres({ dataDir, durable: false });
    await expect(second).rejects.toThrow(StartupError);
    await expect(second).rejects.toThrow(/in use by process \d+/);
  });

  it('says so when its port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const attempt = startEmbeddedPostgres({ dataDir, port, durable: false });
    await expect(attempt).rejects.toThrow(StartupError);
    await expect(attempt).rejects.toThrow(`port ${port} is already in use`);
    await new Promise((resolve) => other.close(resolve));
    await start({ port });
  });

  it('refuses a folder that holds something else, and leaves it alone', async () => {
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'thesis.txt'), 'mine');
    await expect(startEmbeddedPostgres({ dataDir, durable: false })).rejects.toThrow(/not a database/);
    expect(existsSync(join(dataDir, 'postgres', 'thesis.txt'))).toBe(true);
  });

  it('starts over when its creation was interrupted', async () => {
    mkdirSync(join(dataDir, 'postgres.new-1'));
    writeFileSync(join(dataDir, 'postgres.new-1', 'half'), '');
    await start();
    expect(existsSync(join(dataDir, 'postgres.new-1'))).toBe(false);
  });

  it('asks for the password file when only that is gone', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'postgres-password'));
    await expect(startEmbeddedPostgres({ dataDir, durable: false })).rejects.toThrow(/postgres-password/);
  });
});
