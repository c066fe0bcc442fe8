import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/database-content.js';
import { demandCsv, demandOf } from './support/demands.js';
import { fileForm } from './support/file-form.js';
import { violations } from './support/invariants.js';
import { eventually, PASSWORD, PlatformProcess, RemoteClient } from './support/processes.js';
import { ReplicatedDatabase } from './support/replicated-database.js';

/** Two API processes and a worker on one PostgreSQL with a streaming replica, as a large installation runs them. */
const DEMANDS = 'transfer/demands';

interface Demand {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly status: string;
}

let database: ReplicatedDatabase;
let dataDir: string;
let a: PlatformProcess;
let b: PlatformProcess;
let worker: PlatformProcess;
let enterprise: RemoteClient;

const both = <T>(count: number, work: (at: number, origin: string) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at, at % 2 === 0 ? a.origin : b.origin)));
const ask = <R extends object>(sql: string, values: unknown[] = []): Promise<R[]> =>
  rowsOf<R>(database.primary.url, sql, values);
const onReplica = (sql: string): Promise<object[]> => rowsOf(database.replica.url, sql);
const listed = async (client: RemoteClient, word: string): Promise<number> =>
  (await client.get<{ total: number }>(`${DEMANDS}?q=${word}`)).body.total;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kechuang-processes-'));
  database = await ReplicatedDatabase.start();
  const start = (role: string): Promise<PlatformProcess> =>
    PlatformProcess.start({
      DATA_DIR: dataDir,
      DEMO_SCALE: '0.02',
      DATABASE_URL: database.primary.url,
      DATABASE_READ_URL: database.replica.url,
      WORKER: role,
    });
  a = await start('off');
  [b, worker] = await Promise.all([start('off'), start('only')]);
  enterprise = await RemoteClient.signIn(a.origin, 'enterprise');
}, 180_000);

afterAll(async () => {
  for (const one of [a, b, worker]) await one.end();
  await database.end();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

describe('several processes', () => {
  it('A6: know a token of each other, and what ends it, with the next request', async () => {
    const security = await RemoteClient.signIn(a.origin, 'security');
    const person = await RemoteClient.signIn(a.origin, 'enterprise2');
    expect((await person.at(b.origin).get('auth/me')).status).toBe(200);
    const elsewhere = await RemoteClient.signIn(b.origin, 'enterprise2');
    const sessions = await elsewhere.get<{ items: { id: string; current: boolean }[] }>('auth/sessions');
    const other = sessions.body.items.find(({ current }) => !current);
    expect((await elsewhere.send('DELETE', `auth/sessions/${other?.id ?? ''}`))?.status).toBeLessThan(300);
    expect((await person.get('auth/me')).status).toBe(401);

    const found = await security.get<{ items: { id: string }[] }>('identity/accounts?filter[username]=enterprise2');
    const path = `identity/accounts/${found.body.items[0]?.id ?? ''}`;
    const act = async (client: RemoteClient, action: string, body: object): Promise<void> => {
      const { headers } = await client.get(path);
      const answer = await client.send('POST', `${path}/actions/${action}`, body, {
        'if-match': headers.get('etag') ?? '',
      });
      expect([action, answer?.status]).toEqual([action, 200]);
    };
    expect((await elsewhere.get(DEMANDS)).status).toBe(200);
    await act(security, 'assign-roles', { roleIds: [] });
    expect((await elsewhere.get(DEMANDS)).status).toBe(403);
    await act(await RemoteClient.signIn(a.origin, 'sysadmin'), 'disable', {});
    expect((await elsewhere.get('auth/me')).status).toBe(401);
  });

  it('C17: make one record of one key that reaches both at once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const send = (origin: string) =>
      enterprise.at(origin).send<Demand>('POST', DEMANDS, demandOf('两个进程的同一个键'), key);
    const answers = await both(30, (_at, origin) => send(origin));
    expect(
      [...new Set(answers.map((answer) => answer?.status))].filter((status) => status !== 201 && status !== 409),
    ).toEqual([]);
    const ids = new Set(answers.flatMap((answer) => (answer?.status === 201 ? [answer.body.id] : [])));
    expect(ids.size).toBe(1);
    expect((await send(b.origin))?.body.id).toBe([...ids][0]);
    expect(await ask(`select id from demand where title = '两个进程的同一个键'`)).toHaveLength(1);
  });

  it('C17, C18: number without gaps, and let one of many win, whichever process is asked', async () => {
    const answers = await both(40, (at, origin) =>
      enterprise
        .at(origin)
        .send<Demand>('POST', DEMANDS, demandOf(`两个进程的需求${at}`, at % 3 === 0 ? '999999' : '340104')),
    );
    expect(answers.filter((answer) => answer?.status === 201)).toHaveLength(26);
    const made = answers.find((answer) => answer?.status === 201)?.body;
    const changes = await both(30, (at, origin) =>
      enterprise
        .at(origin)
        .send('PATCH', `${DEMANDS}/${made?.id}`, { title: `第${at}次修改的需求` }, { 'if-match': '"1"' }),
    );
    expect(changes.map((answer) => answer?.status).sort()).toEqual([200, ...Array<number>(29).fill(412)]);
    expect(await violations(database.primary.url, '%两个进程%')).toEqual({});
  });

  it('run a job of one in the worker, and show its progress in the other', async () => {
    const titles = Array.from({ length: 30 }, (_, at) => `由工作进程导入${at}`);
    const started = await enterprise.send<{ id: string }>(
      'POST',
      `${DEMANDS}/imports`,
      ...fileForm('需求.csv', demandCsv(titles)),
    );
    const id = started?.body.id ?? '';
    const there = enterprise.at(b.origin);
    const state = async () => (await there.get<{ status: string; created: number }>(`imports/${id}`)).body;
    await eventually(state, ({ status }) => status === 'checked');
    expect((await there.send('POST', `imports/${id}/actions/commit`, { rows: 'all' }))?.status).toBe(202);
    await eventually(state, ({ status }) => status === 'done');
    expect((await state()).created).toBe(30);
    const jobs = await there.get<{ items: { status: string }[] }>('jobs');
    expect(jobs.body.items.map(({ status }) => status)).toEqual(['succeeded', 'succeeded']);
    expect(await violations(database.primary.url, '由工作进程导入%')).toEqual({});
  });

  it('C19: deliver an event once', async () => {
    const hefei = await RemoteClient.signIn(b.origin, 'hefei');
    const made = await both(10, async (at, origin) => {
      const client = enterprise.at(origin);
      const created = await client.send<Demand>('POST', DEMANDS, demandOf(`通知一次的需求${at}`));
      const path = `${DEMANDS}/${created?.body.id ?? ''}/actions`;
      await client.send('POST', `${path}/submit`, {}, { 'if-match': '"1"' });
      const verified = await hefei.at(origin).send<Demand>('POST', `${path}/verify`, {}, { 'if-match': '"2"' });
      return verified?.body.status;
    });
    expect(made).toEqual(Array<string>(10).fill('verified'));
    await eventually(
      () => ask<{ n: number }>('select count(*)::int as n from outbox_event where processed_at is null'),
      ([row]) => row?.n === 0,
    );
    const notified = `select d.id from demand d join notification n on n.record_id = d.id where d.title like '通知一次的需求%'`;
    expect(await ask(notified)).toHaveLength(10);
  });
});

describe('a replica for reading', () => {
  const readYourWrite = async (title: string): Promise<void> => {
    const answers = await both(10, async (at, origin) => {
      const word = randomUUID().slice(0, 8);
      const own = `${title}之${at} ${word}`;
      expect((await enterprise.at(origin).send('POST', DEMANDS, demandOf(own)))?.status).toBe(201);
      const there = origin === a.origin ? b.origin : a.origin;
      return listed(enterprise.at(there), word);
    });
    expect(answers).toEqual(Array<number>(10).fill(1));
  };

  it('answers lists, and everybody sees his own writes at once in either process', async () => {
    await readYourWrite('读到自己所写');
    const scans = () =>
      onReplica(
        `select coalesce(sum(seq_scan + idx_scan), 0)::int as n from pg_stat_user_tables where relname = 'demand'`,
      );
    const reader = await RemoteClient.signIn(b.origin, 'xuehui');
    await eventually(
      async () => {
        await reader.get(`${DEMANDS}?pageSize=5`);
        return (await scans()) as { n: number }[];
      },
      ([row]) => (row?.n ?? 0) > 0,
    );
  });

  it('may lag without anybody missing his own writes', async () => {
    await onReplica('select pg_wal_replay_pause()');
    try {
      await readYourWrite('副本滞后时所写');
    } finally {
      await onReplica('select pg_wal_replay_resume()');
    }
  });

  it('may be gone and come back without a request failing', async () => {
    await database.replica.stop();
    await readYourWrite('副本停止时所写');
    expect((await RemoteClient.signIn(a.origin, 'xuehui', PASSWORD)).origin).toBe(a.origin);
    await database.restartReplica();
    await readYourWrite('副本恢复后所写');
  }, 60_000);
});
