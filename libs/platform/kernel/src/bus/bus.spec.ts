import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../database/database.js';
import { startTestServer } from '../testing/test-app.js';
import { type TestDatabase, testDatabase } from '../testing/postgres.js';
import { AUTHENTICATOR } from '../access/access.guard.js';
import { Global, Module } from '@nestjs/common';
import { Bus } from './bus.js';

@Global()
@Module({ providers: [{ provide: AUTHENTICATOR, useValue: {} }], exports: [AUTHENTICATOR] })
class NobodyModule {}

type Server = Awaited<ReturnType<typeof startTestServer>>;

let database: TestDatabase;
let here: Server;
let there: Server;
const heard: string[] = [];
let missed = 0;

beforeAll(async () => {
  database = await testDatabase();
  [here, there] = await Promise.all([start(), start()]);
  there.get(Bus).subscribe('role', { changed: (key) => heard.push(key), missed: () => (missed += 1) });
});

afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  await database.drop();
});

const start = (): Promise<Server> => startTestServer({ databaseUrl: database.url }, [NobodyModule]);

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(10);
}

const announce = (topic: string, key: string, fails = false): Promise<void> =>
  here.get(Database).transaction(async (session) => {
    await here.get(Bus).announce(session, topic, key);
    if (fails) throw new Error('undone');
  });

describe('the bus', () => {
  it('tells other processes what a transaction announced, once that has committed', async () => {
    await announce('other-topic', 'not for us');
    await expect(announce('role', 'rolled back', true)).rejects.toThrow('undone');
    await announce('role', 'one with spaces');
    await until(() => heard.length > 0);
    expect(heard).toEqual(['one with spaces']);
  });

  it('says when announcements may have been missed, and listens again', async () => {
    const bus = there.get(Bus);
    expect(bus.isListening).toBe(true);
    const before = missed;
    await here.get(Database)
      .query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kechuang bus'
        and datname = current_database()`);
    await until(() => !bus.isListening);
    await until(() => bus.isListening);
    expect(missed).toBe(before + 1);
    await announce('role', 'after the break');
    await until(() => heard.includes('after the break'));
  });
});
