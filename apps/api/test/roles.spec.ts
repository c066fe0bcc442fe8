import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@kechuang/kernel/testing';
import pg from 'pg';
import { PlatformProcess } from './support/processes.js';

let database: TestDatabase;
let dataDir: string;
let started: PlatformProcess[];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kechuang-roles-'));
  started = [];
});

afterEach(async () => {
  for (const process of started) await process.end();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(env: Readonly<Record<string, string>>): Promise<PlatformProcess> {
  const url = database.ownerUrl;
  const running = await PlatformProcess.start({ DATABASE_URL: url, DATA_DIR: dataDir, DEMO: '0', ...env });
  started.push(running);
  return running;
}

const statusOf = async (path: string, { origin }: PlatformProcess): Promise<number> =>
  (await fetch(`${origin}${path}`)).status;

describe('roles of processes', () => {
  it('a worker answers how it is doing and nothing else', async () => {
    database = await testDatabase();
    const worker = await start({ WORKER: 'only' });
    expect(await statusOf('/api/v1/health/ready', worker)).toBe(200);
    for (const path of ['/', '/api/v1/auth/bootstrap', '/api/v1/transfer/demands', '/api/docs', '/metrics'])
      expect([path, await statusOf(path, worker)]).toEqual([path, 404]);
  }, 60_000);

  it('a process that does not migrate waits for one that does', async () => {
    database = await testDatabase({ empty: true });
    const waiting = start({ MIGRATE: '0', WORKER: 'off' });
    const migrating = await start({ WORKER: 'off' });
    for (const running of [migrating, await waiting]) expect(await statusOf('/api/v1/health/ready', running)).toBe(200);
  }, 120_000);

  it('an older version neither starts on a newer schema nor stays ready when it becomes newer', async () => {
    database = await testDatabase();
    const older = await start({ WORKER: 'off' });
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(`insert into schema_migration (timestamp, name) values (9999999999999, 'Later9999999999999')`);
    await client.end();
    expect(await statusOf('/api/v1/health/live', older)).toBe(200);
    const deadline = Date.now() + 10_000;
    while ((await statusOf('/api/v1/health/ready', older)) !== 503 && Date.now() < deadline);
    expect(await statusOf('/api/v1/health/ready', older)).toBe(503);
    await expect(start({ WORKER: 'off' })).rejects.toThrow('A newer version has upgraded the database');
  }, 60_000);
});
