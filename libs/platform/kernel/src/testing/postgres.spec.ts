import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type TestDatabase, testDatabase } from './postgres.js';

let left: TestDatabase;
let right: TestDatabase;

beforeAll(async () => {
  [left, right] = await Promise.all([testDatabase({ empty: true }), testDatabase({ empty: true })]);
});

afterAll(async () => {
  await Promise.all([left.drop(), right.drop()]);
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('test databases', () => {
  it('are separate from each other', async () => {
    await ask(left.url, 'create table note (id int)');
    expect(await ask(right.url, `select to_regclass('note') as note`)).toEqual([{ note: null }]);
  });

  it('disappear even while somebody is still connected', async () => {
    const database = await testDatabase({ empty: true });
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    await database.drop();
    const name = new URL(database.url).pathname.slice(1);
    expect(await ask(left.url, `select from pg_database where datname = '${name}'`)).toEqual([]);
    await client.end().catch(() => undefined);
  });
});
