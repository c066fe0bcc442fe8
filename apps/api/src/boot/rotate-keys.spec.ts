import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, loadConfig, StartupError, type AppConfig } from '@kechuang/kernel';
import { testDatabase, type TestDatabase } from '@kechuang/kernel/testing';
import { createApp } from '../app.module.js';
import { rotateKeys } from './rotate-keys.js';

const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const hash = randomBytes(32).toString('base64');
const old = key('old');
const fresh = key('fresh');
const dataDir = mkdtempSync(join(tmpdir(), 'rotate-'));
let database: TestDatabase;

const config = (...keys: string[]): AppConfig & { databaseUrl: string } => ({
  ...loadConfig({
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    DATA_KEYS: keys.join(','),
    DATA_HASH_KEY: hash,
    DEMO_SCALE: '0.01',
    LOG_LEVEL: 'fatal',
    WORKER: 'off',
  }),
  databaseUrl: database.url,
});

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** How many telephone numbers are sealed with each key, and one hash. */
async function phones(): Promise<{ keys: Record<string, number>; hash: string }> {
  const session = new Database({ databaseUrl: database.url });
  try {
    const rows = await session.query<{ key: string; n: number }>(
      `select split_part(phone, ':', 3) as key, count(*) as n from person where phone is not null group by 1`,
    );
    const [first] = await session.query<{ hash: string }>(`select phone_hash as hash from person order by id limit 1`);
    return { keys: Object.fromEntries(rows.map(({ key: id, n }) => [id, n])), hash: first?.hash ?? '' };
  } finally {
    await session.onApplicationShutdown();
  }
}

describe('rotation of keys', () => {
  it('C14: seals everything anew, keeps what is found by, and lets the old key be left out', async () => {
    await (await createApp(config(old))).close();
    const before = await phones();
    expect(Object.keys(before.keys)).toEqual(['old']);

    expect(await rotateKeys(config(fresh, old))).toEqual(['old']);
    const after = await phones();
    expect(after).toEqual({ keys: { fresh: before.keys['old'] }, hash: before.hash });
    expect(await rotateKeys(config(fresh))).toEqual([]);
  }, 60_000);

  it('C14: refuses to start without a key that data is sealed with, before anything is served', async () => {
    await expect(createApp(config(key('another')))).rejects.toThrow(StartupError);
    expect(Object.keys((await phones()).keys)).toEqual(['fresh']);
  }, 60_000);
});
