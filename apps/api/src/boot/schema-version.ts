import { setTimeout as sleep } from 'node:timers/promises';
import { MIGRATION_TABLE, StartupError } from '@kechuang/kernel';
import pg from 'pg';
import { migrationNames } from '../schema.js';

const LOOK_EVERY_MS = 1_000;
const WAIT_MS = 300_000;
/** One process after the other brings schema and catalogue up to date. */
const START_LOCK = 7_202_170;

/** Runs the part of a start that writes, while other processes that start wait. */
export async function oneAtATime<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    await client.query('select pg_advisory_lock($1)', [START_LOCK]);
    return await work();
  } finally {
    // The lock ends with its session.
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes sure that no newer version has been here: its schema may mean something that this one does not know.
 *
 * @throws StartupError
 */
export async function refuseNewerSchema(url: string): Promise<void> {
  const known = new Set(migrationNames());
  const newer = (await appliedMigrations(url)).filter((name) => !known.has(name));
  if (newer.length === 0) return;
  throw new StartupError(
    `数据库已由更新的版本升级（${newer.join('、')}），请启动该版本或更新的版本。`,
    `A newer version has upgraded the database (${newer.join(', ')}): start that version or a later one.`,
  );
}

/**
 * Waits until another process has brought the schema up to date (MIGRATE=0).
 *
 * @throws StartupError when nobody does within five minutes
 */
export async function awaitSchema(url: string): Promise<void> {
  for (const deadline = Date.now() + WAIT_MS; ; await sleep(LOOK_EVERY_MS)) {
    const applied = new Set(await appliedMigrations(url));
    const missing = migrationNames().filter((name) => !applied.has(name));
    if (missing.length === 0) return;
    if (Date.now() > deadline)
      throw new StartupError(
        `数据库结构尚未升级（缺 ${missing.length} 项），而 MIGRATE=0；请先由另一进程升级。`,
        `The schema lacks ${missing.length} migrations and MIGRATE=0: let another process migrate first.`,
      );
  }
}

async function appliedMigrations(url: string): Promise<string[]> {
  const client = await connect(url);
  try {
    const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
      MIGRATION_TABLE,
    ]);
    if (rows[0]?.there !== true) return [];
    const applied = await client.query<{ name: string }>(`select name from ${MIGRATION_TABLE}`);
    return applied.rows.map(({ name }) => name);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
