import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@kechuang/kernel/testing';
import { rowsOf } from './support/database-content.js';
import { demandCsv } from './support/demands.js';
import { fileForm } from './support/file-form.js';
import { violations } from './support/invariants.js';
import { Load, type Write } from './support/load.js';
import { eventually, PlatformProcess, RemoteClient } from './support/processes.js';

const IMPORTED = 250;
const titles = Array.from({ length: IMPORTED }, (_, at) => `导入演练需求${at}`);

let dataDir: string;
const running: PlatformProcess[] = [];

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kechuang-kill-'));
});

afterAll(async () => {
  for (const one of running) await one.end('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(env: Record<string, string>): Promise<PlatformProcess> {
  const started = await PlatformProcess.start({ DATA_DIR: dataDir, DEMO_SCALE: '0.02', ...env });
  running.push(started);
  return started;
}

const signedIn = async (origin: string) => ({
  enterprise: await RemoteClient.signIn(origin, 'enterprise'),
  hefei: await RemoteClient.signIn(origin, 'hefei'),
});

/** Every figure equals the length of the list that it links to. */
async function faultyFigures(reader: RemoteClient): Promise<string[]> {
  const faults: string[] = [];
  for (const metric of ['demand.submitted', 'demand.verified']) {
    const { body } = await reader.get<{ total: number; href: string }>(`metrics/${metric}`);
    const rows = await reader.get<{ total: number }>(body.href.replace('/api/v1/', ''));
    if (rows.body.total !== body.total) faults.push(`${metric} says ${body.total} of ${rows.body.total}`);
  }
  return faults;
}

/** Acknowledged writes that the same key now answers in another way. */
async function forgotten(load: Load, writes: readonly Write[]): Promise<string[]> {
  const faults = await Promise.all(writes.map((write) => load.replay(write)));
  return faults.filter((fault) => fault !== null);
}

describe('kill -9', () => {
  let database: TestDatabase;
  let env: Record<string, string>;
  const ask = <R extends object>(sql: string): Promise<R[]> => rowsOf<R>(database.ownerUrl, sql);
  /** A minute has passed: who has not answered by now never will. */
  const letAMinutePass = (): Promise<object[]> =>
    ask(`update idempotency_key set created_at = created_at - interval '61 seconds' where status is null`);

  beforeAll(async () => {
    database = await testDatabase();
    env = { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl };
  });
  afterAll(() => database.drop());

  it('C19: of API and worker under load loses nothing that was acknowledged and does nothing twice', async () => {
    let api = await start({ ...env, WORKER: 'off' });
    let worker = await start(env);
    const importer = await RemoteClient.signIn(worker.origin, 'enterprise2');
    const load = new Load(await signedIn(api.origin), '演练需求');
    const reader = await RemoteClient.signIn(api.origin, 'xuehui');
    load.start(6);

    const batch = await importer.send<{ id: string }>(
      'POST',
      'transfer/demands/imports',
      ...fileForm('需求.csv', demandCsv(titles)),
    );
    const state = async () =>
      (await importer.get<{ status: string; created: number }>(`imports/${batch?.body.id ?? ''}`)).body;
    await eventually(state, ({ status }) => status === 'checked');
    expect(
      (await importer.send('POST', `imports/${batch?.body.id ?? ''}/actions/commit`, { rows: 'valid' }))?.status,
    ).toBe(202);
    const stored = () => ask<{ n: number }>(`select count(*)::int as n from import_row where state = 'imported'`);
    const [atKill] = await eventually(stored, ([row]) => (row?.n ?? 0) > 5);
    await worker.end('SIGKILL');
    expect(atKill?.n).toBeLessThan(IMPORTED);
    worker = await start(env);
    importer.origin = worker.origin;

    for (let kill = 0; kill < 3; kill += 1) {
      await sleep(400 + Math.random() * 600);
      await api.end('SIGKILL');
      expect(await violations(database.ownerUrl, '%演练需求%')).toEqual({});
      await letAMinutePass();
      api = await start({ ...env, WORKER: 'off' });
      load.moveTo(api.origin);
      reader.origin = api.origin;
    }
    await sleep(500);
    await load.finish();
    expect(load.unanswered).toBeGreaterThan(0);
    expect(load.writes.length).toBeGreaterThan(50);
    expect(load.writes.filter(({ acknowledged }) => acknowledged === null)).toEqual([]);
    expect(await violations(database.ownerUrl, '%演练需求%')).toEqual({});
    const unsure = load.writes.filter(({ unanswered }) => unanswered > 0);
    // Only the last write of a record still answers with the state that the record has now.
    expect(
      await forgotten(
        load,
        [...unsure, ...load.writes.slice(-30)].filter((write) => isLast(load, write)),
      ),
    ).toEqual([]);
    const sent = new Set(
      load.writes
        .filter(({ path }) => path === 'transfer/demands')
        .map(({ acknowledged }) => acknowledged?.split(' ')[0]),
    );
    expect(await ask(`select id from demand where title like '演练需求%'`)).toHaveLength(sent.size);
    expect(await faultyFigures(reader)).toEqual([]);

    await eventually(state, ({ status }) => status === 'done');
    expect((await state()).created).toBe(IMPORTED);
    expect(
      await ask(
        `select count(*)::int as n, count(distinct title)::int as titles from demand where title like '导入演练%'`,
      ),
    ).toEqual([{ n: IMPORTED, titles: IMPORTED }]);
    const waiting = () => ask<{ n: number }>(`select count(*)::int as n from outbox_event where processed_at is null`);
    await eventually(waiting, ([row]) => row?.n === 0);
    expect(
      await ask(`select d.code, count(n.id)::int as n from demand d left join notification n on n.record_id = d.id
      where d.title like '演练需求%' and d.verified_at is not null group by d.code having count(n.id) <> 1`),
    ).toEqual([]);
    await eventually(
      () => ask<{ n: number }>('select count(*)::int as n from metric_delta'),
      ([row]) => row?.n === 0,
    );
    expect(await faultyFigures(reader)).toEqual([]);
    for (const one of [api, worker]) await one.end();
  }, 180_000);

  it('C19: of the database under load loses nothing that was acknowledged', async () => {
    const first = await start({ DATA_DIR: join(dataDir, 'embedded') });
    const load = new Load(await signedIn(first.origin), '断电需求');
    load.start(6);
    await sleep(1_500);
    process.kill(
      Number(readFileSync(join(dataDir, 'embedded', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    await eventually(
      () => Promise.resolve(first.isRunning),
      (isRunning) => !isRunning,
    );
    const second = await start({ DATA_DIR: join(dataDir, 'embedded') });
    const url = embeddedUrl(join(dataDir, 'embedded'));
    expect(await violations(url, '断电需求%')).toEqual({});
    await rowsOf(
      url,
      `update idempotency_key set created_at = created_at - interval '61 seconds' where status is null`,
    );
    load.moveTo(second.origin);
    await sleep(500);
    await load.finish();
    expect(load.unanswered).toBeGreaterThan(0);
    expect(await violations(url, '断电需求%')).toEqual({});
    expect(await forgotten(load, load.writes.filter((write) => isLast(load, write)).slice(-100))).toEqual([]);
    expect(await faultyFigures(await RemoteClient.signIn(second.origin, 'xuehui'))).toEqual([]);
    await second.end();
  }, 180_000);
});

/** Whether no later write of the load concerns the same record. */
function isLast(load: Load, write: Write): boolean {
  const id = write.acknowledged?.split(' ')[0] ?? '';
  return !load.writes.slice(load.writes.indexOf(write) + 1).some(({ path }) => path.includes(id));
}

function embeddedUrl(folder: string): string {
  const port = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://postgres:${readFileSync(join(folder, 'postgres-password'), 'utf8').trim()}@127.0.0.1:${port}/kechuang`;
}
