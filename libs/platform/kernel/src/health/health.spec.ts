import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../database/database.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { createTestApp, type TestAnswer, type TestApp } from '../testing/test-app.js';
import { Health, type HealthDetails } from './health.js';
import type { HealthOptions } from './platform-checks.js';

interface Refusal extends Record<string, unknown> {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

let database: TestDatabase;
let folder: string;
const apps: TestApp[] = [];

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'kechuang-health-'));
});

afterAll(async () => {
  for (const app of apps) await app.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: HealthOptions & { filesDir?: string } = {}): Promise<TestApp> {
  const filesDir = join(folder, 'files');
  const app = await createTestApp(
    { databaseUrl: database.url, dataDir: folder, diskMinFree: 1, filesDir, ...options },
    [],
  );
  apps.push(app);
  return app;
}

const migrations = async (app: TestApp): Promise<string[]> =>
  (await app.app.get(Database).query<{ name: string }>('select name from schema_migration')).map(({ name }) => name);

const ready = (app: TestApp): Promise<TestAnswer<Refusal>> => app.anonymous.get<Refusal>('health/ready');

const broken = ({ status, body }: TestAnswer<Refusal>): unknown[] => [
  status,
  body.code,
  ...body.errors.map(({ pointer }) => pointer),
];

describe('health', () => {
  it('tells anybody which components work, and nothing more', async () => {
    const app = await start();
    expect(await app.anonymous.get('health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
    const { status, body, text } = await ready(app);
    expect(status).toBe(200);
    // Nobody works off jobs here: that is to be looked after, but requests are answered.
    expect(body).toEqual({
      status: 'warn',
      checks: {
        database: 'ok',
        migrations: 'ok',
        files: 'ok',
        disk: 'ok',
        replicas: 'ok',
        worker: 'warn',
        audit: 'ok',
      },
    });
    expect(text).not.toContain(folder);
  });

  it('tells the details to those who have the permission', async () => {
    const app = await start();
    expect((await app.anonymous.get('health')).status).toBe(401);
    expect((await app.as({}).get('health')).status).toBe(403);
    const { status, body } = await app.as({ permissions: ['health.read'] }).get<Record<string, unknown>>('health');
    expect(status).toBe(200);
    const { checks, draining } = body as unknown as HealthDetails;
    expect(draining).toBe(false);
    expect(checks['disk']?.detail).toMatchObject({ neededMegabytes: 1 });
    expect(checks['disk']?.detail['freeMegabytes']).toBeGreaterThan(1);
  });

  it('is not ready with a schema that lacks a migration of this version, or has one of a newer version', async () => {
    const applied = await migrations(await start());
    expect((await ready(await start({ migrations: applied }))).status).toBe(200);
    const older = await start({ migrations: [...applied, 'NotYet1999000000000'] });
    expect(broken(await ready(older))).toEqual([503, 'system.unavailable', '/checks/migrations']);
    const newer = await start({ migrations: applied.slice(0, -1) });
    expect(broken(await ready(newer))).toEqual([503, 'system.unavailable', '/checks/migrations']);
  });

  it('is not ready when the disk is full or the file store cannot be written', async () => {
    const full = await start({ diskMinFree: 1_000_000_000 });
    expect(broken(await ready(full))).toEqual([503, 'system.unavailable', '/checks/disk']);
    writeFileSync(join(folder, 'occupied'), '');
    const unwritable = await start({ filesDir: join(folder, 'occupied') });
    expect(broken(await ready(unwritable))).toEqual([503, 'system.unavailable', '/checks/files']);
  });

  it('does not wait for a component that hangs', async () => {
    const app = await start();
    app.app.get(Health).add({ name: 'stuck', otherwise: 'failed', check: () => new Promise(() => undefined) });
    expect(broken(await ready(app))).toEqual([503, 'system.unavailable', '/checks/stuck']);
  });

  it('is not ready any more when the process is about to stop, yet alive', async () => {
    const app = await start();
    app.app.get(Health).drain();
    expect(broken(await ready(app))).toEqual([503, 'system.unavailable', '/checks']);
    expect((await app.anonymous.get('health/live')).status).toBe(200);
  });

  it('sees a worker that beats', async () => {
    const app = await start();
    await app.app.get(Database).query(`insert into worker_heartbeat values (gen_random_uuid(), 'w1', now(), now())`);
    expect((await ready(app)).body).toMatchObject({ status: 'ok', checks: { worker: 'ok' } });
    await app.app.get(Database).query(`update worker_heartbeat set seen_at = now() - interval '2 minutes'`);
    await sleep(1_100);
    expect((await ready(app)).body).toMatchObject({ status: 'warn', checks: { worker: 'warn' } });
  });
});
