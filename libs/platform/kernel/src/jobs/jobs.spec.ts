import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { CurrentCallers } from '../access/current-callers.js';
import { systemCaller, type Caller, type Principal } from '../access/principal.js';
import { Database } from '../database/database.js';
import { kernelTables } from '../database/kernel-tables.js';
import '../errors/kernel-problems.js';
import { Problem } from '../errors/problem.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import type { JobKind } from './job-kind.js';
import type { JobState } from './job-log.js';
import { Jobs } from './jobs.js';
import { Progress } from './progress.js';

let test: TestDatabase;
let database: Database;
let callers: CurrentCallers;
let running: Jobs[] = [];

const person = (language: 'zh' | 'en' = 'zh'): Caller => ({
  ...systemCaller('test'),
  accountId: uuidv7(),
  permissions: new Set(['sample.import']),
  language,
});

/** A process of its own: a worker, or one that only starts jobs. */
async function process(kinds: readonly JobKind<object, unknown>[], worker: boolean): Promise<Jobs> {
  const jobs = new Jobs(database, callers);
  for (const kind of kinds) jobs.register(kind);
  if (worker) jobs.enable();
  await jobs.onApplicationBootstrap();
  running.push(jobs);
  return jobs;
}

async function ended(jobs: Jobs, id: string, who: Caller): Promise<JobState> {
  for (let attempt = 0; attempt < 250; attempt += 1) {
    const job = await jobs.find(id, who);
    if (job.finishedAt !== null) return job;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the job did not end');
}

const names = { zh: '试验', en: 'Trial' };
const schemas = (): Promise<unknown[]> => database.query(`select 1 from pg_namespace where nspname = 'pgboss'`);

beforeAll(async () => {
  callers = new CurrentCallers();
  test = await testDatabase({ empty: true });
  const source = new DataSource({ type: 'postgres', url: test.url, entities: [...kernelTables], synchronize: true });
  await source.initialize();
  await source.destroy();
  database = new Database({ databaseUrl: test.url });
});

afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.beforeApplicationShutdown()));
  running = [];
  callers = new CurrentCallers();
});

afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
});

describe('jobs', () => {
  it('create nothing until somebody needs them', async () => {
    await process([{ kind: 'trial.idle', ...names, run: () => Promise.resolve(null) }], false);
    expect(await schemas()).toEqual([]);
  });

  it('are started in one process, done in another, and followed by their owner only', async () => {
    const seen: Caller[] = [];
    const kind: JobKind<{ n: number }, object> = {
      kind: 'trial.sum',
      ...names,
      run: ({ payload, who, progress }) => {
        seen.push(who);
        progress(1, payload.n, '第一项');
        return Promise.resolve({ sum: payload.n + 1 });
      },
    };
    const api = await process([kind as unknown as JobKind<object, unknown>], false);
    await process([kind as unknown as JobKind<object, unknown>], true);
    const who = person();
    const started = await api.start('trial.sum', { n: 2 }, who);
    expect(started).toMatchObject({ kind: 'trial.sum', ...names, status: 'queued', done: 0 });
    expect(await ended(api, started.id, who)).toMatchObject({
      status: 'succeeded',
      done: 2,
      total: 2,
      message: '第一项',
      result: { sum: 3 },
    });
    expect(seen[0]).toMatchObject({ accountId: who.accountId, permissions: new Set(['sample.import']) });
    expect((await api.mine(who)).map((job) => job.id)).toEqual([started.id]);
    await expect(api.find(started.id, person())).rejects.toThrow(Problem);
    await expect(api.find('nothing', who)).rejects.toThrow(Problem);
  });

  it('exist only with what was written for them', async () => {
    const jobs = await process([{ kind: 'trial.together', ...names, run: () => Promise.resolve(null) }], true);
    const who = person();
    const refused = jobs.start('trial.together', {}, who, () => Promise.reject(new Problem('record.locked')));
    await expect(refused).rejects.toThrow(Problem);
    expect(await jobs.mine(who)).toEqual([]);
  });

  it('that are refused say why in the words of their owner, and are not repeated', async () => {
    let attempts = 0;
    const kind = {
      kind: 'trial.refused',
      ...names,
      retries: 2,
      run: () => Promise.reject(new Problem('record.locked', {}, [])).finally(() => (attempts += 1)),
    };
    const jobs = await process([kind], true);
    const who = person('en');
    const { id } = await jobs.start('trial.refused', {}, who);
    expect(await ended(jobs, id, who)).toMatchObject({
      status: 'failed',
      message: 'The record cannot be changed in its present state.',
    });
    expect(attempts).toBe(1);
  });

  it('B4: are done with the rights that their owner has by then, or refused', async () => {
    const did: Caller[] = [];
    const noted: unknown[] = [];
    const kind: JobKind<object, unknown> = {
      kind: 'trial.renewed',
      ...names,
      permission: () => 'sample.import',
      run: ({ who }) => Promise.resolve(did.push(who)),
      refused: (payload, { code }) => Promise.resolve(void noted.push([payload, code])),
    };
    const jobs = await process([kind], true);
    const outcome = async (now: (who: Principal) => Principal | undefined): Promise<string> => {
      callers.use((who) => Promise.resolve(now(who)));
      const who = person();
      const { id } = await jobs.start('trial.renewed', { of: did.length + noted.length }, who);
      return (await ended(jobs, id, who)).status;
    };
    expect(await outcome((who) => ({ ...who, name: '已更名' }))).toBe('succeeded');
    expect(did).toEqual([expect.objectContaining({ name: '已更名', language: 'zh' })]);
    expect(await outcome((who) => ({ ...who, permissions: new Set() }))).toBe('failed');
    expect(await outcome(() => undefined)).toBe('failed');
    expect(did).toHaveLength(1);
    expect(noted).toEqual([
      [{ of: 1 }, 'access.denied'],
      [{ of: 2 }, 'access.owner-gone'],
    ]);
  });

  it('that fail unexpectedly are repeated where that is safe, and show no internals', async () => {
    let attempts = 0;
    const kind = {
      kind: 'trial.unlucky',
      ...names,
      retries: 1,
      run: () => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Error('connection to 10.0.0.1 lost')) : Promise.resolve('done');
      },
    };
    const hopeless = {
      kind: 'trial.hopeless',
      ...names,
      run: () => Promise.reject(new Error('connection to 10.0.0.1 lost')),
    };
    const jobs = await process([kind, hopeless], true);
    const who = person();
    const lucky = await jobs.start('trial.unlucky', {}, who);
    const lost = await jobs.start('trial.hopeless', {}, who);
    expect(await ended(jobs, lucky.id, who)).toMatchObject({ status: 'succeeded', result: 'done' });
    const failed = await ended(jobs, lost.id, who);
    expect(failed.status).toBe('failed');
    expect(failed.message).not.toContain('10.0.0.1');
  });

  it('survive the death of their worker', async () => {
    const repeatable = { kind: 'trial.repeatable', ...names, retries: 1, run: () => Promise.resolve('second attempt') };
    const once = { kind: 'trial.once', ...names, run: () => Promise.resolve('never reached') };
    const api = await process([repeatable, once], false);
    const who = person();
    const first = await api.start('trial.repeatable', {}, who);
    const second = await api.start('trial.once', {}, who);
    // A worker takes both and is killed: nothing is heard of it any more.
    const dead = new PgBoss({ connectionString: test.url, schema: 'pgboss', supervise: false, schedule: false });
    await dead.start();
    for (const name of ['trial.repeatable', 'trial.once']) expect(await dead.fetch(name)).toHaveLength(1);
    await dead.stop({ graceful: false });
    await database.query(`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`);
    const worker = await process([repeatable, once], true);
    expect(await ended(worker, first.id, who)).toMatchObject({ status: 'succeeded', result: 'second attempt' });
    expect(await ended(worker, second.id, who)).toMatchObject({
      status: 'failed',
      message: '任务中途中断，没有完成，请重新发起。',
    });
  });

  it('are started by the clock where they say so, as the system', async () => {
    const ran: string[] = [];
    const kind = {
      kind: 'trial.clock',
      ...names,
      schedule: '30 3 * * *',
      run: ({ who }: { who: Caller }) => Promise.resolve(ran.push(who.username)),
    };
    await process([kind], true);
    expect(await database.query('select name, cron, timezone from pgboss.schedule')).toEqual([
      { name: 'trial.clock', cron: '30 3 * * *', timezone: 'Asia/Shanghai' },
    ]);
    // As the clock does it when the time has come.
    const clock = new PgBoss({ connectionString: test.url, schema: 'pgboss', supervise: false, schedule: false });
    await clock.start();
    const id = (await clock.send('trial.clock', { due: true })) ?? '';
    await clock.stop({ graceful: false });
    for (let tries = 0; ran.length === 0 && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await database.query('select kind from job where id = $1', [id])).toEqual([{ kind: 'trial.clock' }]);
    expect(ran).toEqual(['system']);
  });
});

describe('progress', () => {
  it('is written seldom, and its last word always', async () => {
    const written: number[] = [];
    const progress = new Progress((done) => {
      written.push(done);
      return Promise.resolve();
    });
    for (let done = 1; done <= 10_000; done += 1) progress.report(done, 10_000);
    await progress.end();
    expect(written.length).toBeLessThan(5);
    expect(written.at(-1)).toBe(10_000);
  });

  it('that cannot be written does not stop the work', async () => {
    const progress = new Progress(() => Promise.reject(new Error('no connection')));
    progress.report(1, 2);
    await expect(progress.end()).resolves.toBeUndefined();
  });
});
