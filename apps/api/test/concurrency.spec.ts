import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, resources, type ResultRow, type Store } from '@kechuang/kernel';
import type { TestAnswer, TestClient } from '@kechuang/kernel/testing';
import fc from 'fast-check';
import pg from 'pg';
import '../src/app.module.js';
import { ApiDocument } from './document.js';
import { rowsOf } from './support/database-content.js';
import { demandCsv, demandOf } from './support/demands.js';
import { fileForm } from './support/file-form.js';
import { eventually } from './support/processes.js';
import { sampleBody } from './support/sample-body.js';
import { startWholeApi, type WholeApi } from './whole-api.js';

const DEMANDS = 'transfer/demands';
const AT_ONCE = 50;

let api: WholeApi;
let enterprise: TestClient;
let hefei: TestClient;
let document: ApiDocument;

interface DemandAnswer extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly title: string;
}

beforeAll(async () => {
  api = await startWholeApi(0.05, { worker: 'in-process' });
  [enterprise, hefei] = [await api.signedIn('enterprise'), await api.signedIn('hefei')];
  document = await ApiDocument.of(api.anonymous);
  // Roles that come with the platform cannot be changed at all.
  const role = { code: 'duty-officer', zh: '值班员', en: 'Duty officer', permissions: ['demand.read'] };
  expect((await (await api.signedIn('security')).post('identity/roles', role)).status).toBe(201);
}, 120_000);
afterAll(() => api.close());

const together = <T>(count: number, work: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)));
const query = <R extends object>(sql: string, values: unknown[] = []): Promise<R[]> =>
  rowsOf<R>(api.config.databaseOwnerUrl ?? '', sql, values);
const countOf = async (sql: string, values: unknown[]): Promise<number> =>
  (await query<{ count: number }>(`select count(*)::int as count from ${sql}`, values))[0]?.count ?? -1;
const created = async (title: string): Promise<DemandAnswer> =>
  (await enterprise.post<DemandAnswer>(DEMANDS, demandOf(title))).body;

describe('a key of idempotency', () => {
  it(`C17: sent ${AT_ONCE} times at once makes one record, and every answer is that record or "in flight"`, async () => {
    const key = randomUUID();
    const send = () => enterprise.post<DemandAnswer>(DEMANDS, demandOf('同一个键的需求'), { 'idempotency-key': key });
    const answers = await together(AT_ONCE, send);
    const done = answers.filter(({ status }) => status === 201);
    expect(done.length).toBeGreaterThan(0);
    for (const answer of answers.filter(({ status }) => status !== 201))
      expect(answer).toMatchObject({ status: 409, body: { code: 'idempotency.in-flight' } });
    const again = await together(5, send);
    for (const answer of [...done, ...again]) {
      expect(answer.status).toBe(201);
      expect(answer.text).toBe(done[0]?.text);
      expect(answer.headers['etag']).toBe('"1"');
    }
    expect(await countOf('demand where title = $1', ['同一个键的需求'])).toBe(1);
    expect(await countOf(`audit_entry where record_id = $1`, [done[0]?.body.id])).toBe(1);
  });

  it('C17: with another body, at once or later, answers 422 and stores nothing of it', async () => {
    const key = randomUUID();
    const answers = await together(AT_ONCE, (at) =>
      enterprise.post(DEMANDS, demandOf(`同一个键的第${at % 2}种需求`), { 'idempotency-key': key }),
    );
    const late = await enterprise.post(DEMANDS, demandOf('同一个键的第2种需求'), { 'idempotency-key': key });
    expect(late).toMatchObject({ status: 422, body: { code: 'idempotency.mismatch' } });
    expect([...new Set(answers.map(({ status }) => status))].every((status) => [201, 409, 422].includes(status))).toBe(
      true,
    );
    expect(answers.some(({ status }) => status === 422)).toBe(true);
    expect(await countOf(`demand where title like '同一个键的第%'`, [])).toBe(1);
  });

  it('C17: belongs to one account, and a refused request frees it', async () => {
    const key = randomUUID();
    const refused = await enterprise.post(DEMANDS, { title: '缺' }, { 'idempotency-key': key });
    expect(refused.status).toBe(400);
    const mine = await enterprise.post<DemandAnswer>(DEMANDS, demandOf('我的键下的需求'), { 'idempotency-key': key });
    const other = await api.signedIn('enterprise2');
    const theirs = await other.post<DemandAnswer>(DEMANDS, demandOf('他的键下的需求'), { 'idempotency-key': key });
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it(`C17: makes an action happen once, with one answer`, async () => {
    const { id, version } = await created('只提交一次的需求');
    const key = randomUUID();
    const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
    const answers = await together(20, () => enterprise.post(`${DEMANDS}/${id}/actions/submit`, {}, headers));
    const replay = await enterprise.post(`${DEMANDS}/${id}/actions/submit`, {}, headers);
    expect(replay.status).toBe(200);
    for (const answer of answers.filter(({ status }) => status === 200)) expect(answer.text).toBe(replay.text);
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(await countOf(`record_history where record_id = $1 and action = 'submit'`, [id])).toBe(1);
  });
});

describe('a request that takes longer than its client waits', () => {
  it('C17: does not write beside its repetition, which has the key by then', async () => {
    const url = api.config.databaseOwnerUrl ?? '';
    const blocker = new pg.Client({ connectionString: url });
    await blocker.connect();
    await created('编号已被占用的需求');
    await blocker.query('begin');
    await blocker.query(`select from record_number where prefix like 'XQ-%' for update`);
    const send = () =>
      enterprise.post<DemandAnswer>(DEMANDS, demandOf('久等的需求'), { 'idempotency-key': 'patience' });
    const waiting = async (count: number): Promise<void> => {
      const sql = `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%record_number%'`;
      await eventually(
        () => query(sql),
        (rows) => rows.length >= count,
      );
    };
    const first = send();
    await waiting(1);
    await query(`update idempotency_key set created_at = created_at - interval '61 seconds' where key = 'patience'`);
    const second = send();
    await waiting(2);
    await blocker.query('rollback');
    await blocker.end();
    expect((await first).body).toMatchObject({ code: 'idempotency.in-flight' });
    expect((await second).status).toBe(201);
    expect((await send()).text).toBe((await second).text);
    expect(await countOf('demand where title = $1', ['久等的需求'])).toBe(1);
    expect(await faultyNumbers()).toEqual([]);
  }, 60_000);
});

describe('versions', () => {
  it(`C17: of ${AT_ONCE} changes of one version exactly one is stored, the others answer 412`, async () => {
    const { id, version } = await created('众人同时修改的需求');
    const answers = await together(AT_ONCE, (at) =>
      enterprise.patch<DemandAnswer>(`${DEMANDS}/${id}`, { title: `第${at}人修改的需求` }, version),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(AT_ONCE - 1);
    const now = await enterprise.get<DemandAnswer>(`${DEMANDS}/${id}`);
    expect(now.body).toMatchObject({ version: version + 1, title: won[0]?.body.title });
    expect(await countOf('record_history where record_id = $1', [id])).toBe(1);
  });

  it(`C17: of ${AT_ONCE} actions on one version exactly one is taken, whichever they are`, async () => {
    const { id, version } = await created('众人同时办理的需求');
    const submitted = await enterprise.act<DemandAnswer>(`${DEMANDS}/${id}`, 'submit', version);
    const answers = await together(AT_ONCE, (at) =>
      at % 2 === 0
        ? hefei.act(`${DEMANDS}/${id}`, 'verify', submitted.body.version)
        : hefei.act(`${DEMANDS}/${id}`, 'return', submitted.body.version, { reason: '请补充现有做法。' }),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(AT_ONCE - 1);
    expect(await countOf('record_history where record_id = $1', [id])).toBe(2);
    expect(
      await countOf(`outbox_event where record_id = $1 and type in ('demand.verify', 'demand.return')`, [id]),
    ).toBe(1);
  });

  it.each(resources().map((info) => info.name))(
    'C17: %s: every change and action asks for the version and refuses another',
    async (name) => {
      const store = api.store(name);
      const reader = api.as(permissionsOf(store), { divisionCode: '340000' });
      const page = await reader.get<{ items: ResultRow[] }>(`${store.info.path}?pageSize=100`);
      for (const [verb, action] of writesOf(store)) {
        const row = page.body.items.find((item) => isOpenFor(store, item, action));
        if (!row) continue;
        const target = `${store.info.path}/${String(row['id'])}`;
        const { body } = await reader.get<{ organisation?: { id: string } | null }>(target);
        const organisationId = body.organisation?.id ?? null;
        const owner = api.as(permissionsOf(store), { divisionCode: '340000', organisationId });
        const send = (version?: number): Promise<TestAnswer> => {
          if (action !== null) return act(owner, target, action, bodyOf(store, action), version);
          return verb === 'delete' ? owner.delete(target, version) : owner.patch(target, {}, version);
        };
        const stale = Number(row['version']) + 1;
        expect([verb, action, (await send()).status]).toEqual([verb, action, 428]);
        expect([verb, action, (await send(stale)).status]).toEqual([verb, action, 412]);
        expect((await reader.get(target)).body).toMatchObject({ version: row['version'] });
      }
    },
  );
});

const act = (client: TestClient, target: string, action: string, body: object, version?: number): Promise<TestAnswer> =>
  client.post(`${target}/actions/${action}`, body, version === undefined ? {} : { 'if-match': `"${version}"` });

describe('numbers', () => {
  it('C18: have neither gaps nor duplicates, whatever is created, refused, rolled back and imported at once', async () => {
    const store = api.store('demand');
    const database = api.app.get(Database);
    const { body } = await enterprise.get<{ organisation: { id: string } }>(
      `${DEMANDS}/${(await created('编号测试的开始')).id}`,
    );
    const organisationId = body.organisation.id;
    const { principal } = api.as(permissionsOf(store), { organisationId });
    const who = { ...principal, language: 'zh', traceId: 'numbers', address: null } as const;
    let round = 0;
    const step = fc.constantFrom('create', 'refuse', 'roll-back', 'import');
    const take = async (what: string, title: string): Promise<void> => {
      if (what === 'create') expect((await enterprise.post(DEMANDS, demandOf(title))).status).toBe(201);
      else if (what === 'refuse') expect((await enterprise.post(DEMANDS, demandOf(title, '999999'))).status).toBe(400);
      else if (what === 'import') await imported(enterprise, [`${title}甲`, `${title}乙`]);
      else
        await expect(
          database.transaction(async (session) => {
            await store.create(demandOf(title), who, { session, set: { organisationId } as never });
            throw new Error('at the last moment');
          }),
        ).rejects.toThrow('at the last moment');
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        round += 1;
        await Promise.all(steps.map((what, at) => take(what, `编号测试${round}轮${at}`)));
        expect(await faultyNumbers()).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 120_000);
});

/** Runs an import to its end and expects all rows to be stored. */
async function imported(client: TestClient, titles: string[]): Promise<void> {
  interface State {
    readonly id: string;
    readonly status: string;
    readonly created: number;
  }
  const until = async (id: string, status: string): Promise<State> => {
    for (let tries = 0; tries < 400; tries += 1) {
      const { body } = await client.get<State>(`imports/${id}`);
      if (body.status === status) return body;
      if (body.status === 'failed') throw new Error(JSON.stringify(body));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the import did not become ${status}`);
  };
  const { body } = await client.post<State>(`${DEMANDS}/imports`, ...fileForm('需求.csv', demandCsv(titles)));
  await until(body.id, 'checked');
  expect((await client.post(`imports/${body.id}/actions/commit`, { rows: 'all' })).status).toBe(202);
  expect(await until(body.id, 'done')).toMatchObject({ created: titles.length });
}

/** Prefixes whose numbers of this year are not 1, 2, 3 … up to the counter. */
function faultyNumbers(): Promise<object[]> {
  return query(
    `select c.prefix, c.value, count(d.code)::int as records, count(distinct d.code)::int as numbers, max(right(d.code, 6)::int) as last
     from record_number c join demand d on d.code ~ ('^' || c.prefix || '-\\d{6}$')
     group by c.prefix, c.value
     having count(d.code) <> c.value or count(distinct d.code) <> c.value or max(right(d.code, 6)::int) <> c.value`,
  );
}

function permissionsOf(store: Store): string[] {
  const { name } = store.info;
  const verbs = ['read', 'create', 'update', 'delete', ...Object.keys(store.workflow?.actions ?? {})];
  return [
    ...verbs.map((verb) => `${name}.${verb}`),
    ...Object.keys(store.scope.grants).map((grant) => `${name}.read:${grant}`),
  ];
}

function writesOf(store: Store): [verb: string, action: string | null][] {
  const own = `/api/v1/${store.info.path}/{id}`;
  const paths = document.operations().filter(({ path }) => path === own);
  const changes = paths.filter(({ verb }) => verb === 'patch' || verb === 'delete').map(({ verb }) => verb);
  const actions = Object.keys(store.workflow?.actions ?? {});
  return [
    ...changes.map((verb): [string, null] => [verb, null]),
    ...actions.map((action): [string, string] => ['post', action]),
  ];
}

function isOpenFor(store: Store, row: ResultRow, action: string | null): boolean {
  const { workflow } = store;
  if (!workflow) return row['builtIn'] !== true;
  const states = action === null ? workflow.editable : workflow.actions[action]?.from;
  return states === undefined || (states as readonly unknown[]).includes(row['status']);
}

function bodyOf(store: Store, action: string): object {
  const pascal = (text: string): string =>
    text.replaceAll(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
  const schemas = document.json.components['schemas'] as Parameters<typeof sampleBody>[1];
  const schema = schemas[`${pascal(store.info.name)}${pascal(action)}Input`];
  return schema ? (sampleBody(schema, schemas) as object) : {};
}
