import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../database/database.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';
import { Health } from './health.js';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  app = await createTestApp({ databaseUrl: database.url }, []);
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('health', () => {
  it('is alive without anybody signed in', async () => {
    expect(await app.anonymous.get('health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('is ready only once the schema is there', async () => {
    const before = await app.anonymous.get('health/ready');
    expect(before).toMatchObject({ status: 503, body: { code: 'system.unavailable' } });
    await app.app.get(Database).query('create table if not exists schema_migration (id int)');
    expect(await app.anonymous.get('health/ready')).toMatchObject({
      status: 200,
      body: { status: 'ok', checks: { database: 'ok', migrations: 'ok' } },
    });
  });

  it('is not ready any more when the process is about to stop', async () => {
    app.app.get(Health).beforeApplicationShutdown();
    expect((await app.anonymous.get('health/ready')).status).toBe(503);
  });
});
