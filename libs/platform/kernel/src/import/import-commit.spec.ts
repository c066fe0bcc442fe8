import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { CurrentCallers } from '../access/current-callers.js';
import type { Caller } from '../access/principal.js';
import { AuditLog } from '../audit/audit-log.js';
import { Database } from '../database/database.js';
import { LateNumbers } from '../store/late-numbers.js';
import { StoreRegistry } from '../store/store-registry.js';
import type { TestApp } from '../testing/test-app.js';
import { commitImport } from './import-commit.js';
import { ImportLog } from './import-log.js';
import { ImportRules } from './import-rules.js';
import type { ImportClient } from './testing/import-client.js';
import { openSampleApp, type SampleApp } from './testing/sample-app.js';
import { Sample } from './testing/sample.js';

let samples: SampleApp;
let app: TestApp;
let keeper: string;
const clerk = (): ImportClient => samples.clerk();
const file = (name: string, count: number): string =>
  ['名称,类型,保管单位', ...Array.from({ length: count }, (_none, at) => `${name}${at},人才引进,提交中心`)].join('\n');
const codesOf = async (name: string): Promise<string[]> => {
  const rows = await app.app
    .get(Database)
    .query<{ code: string }>('select code from sample where title like $1 order by code', [`${name}%`]);
  return rows.map(({ code }) => code);
};

beforeAll(async () => {
  samples = await openSampleApp([{ name: '提交中心' }]);
  app = samples.app;
  keeper = samples.keepers[0] ?? '';
});

afterEach(() => app.app.get(CurrentCallers).use((who) => Promise.resolve(who)));

afterAll(() => samples.close());

describe('numbers of records that are stored together', () => {
  it('are taken at the end, so that others create records meanwhile, and have no gaps', async () => {
    const { client } = clerk();
    const create = (title: string): Promise<{ status: number; body: { code: string } }> =>
      client.post<{ code: string }>('test/samples', { title, kind: 'talent', keeperId: keeper });
    const samples = app.app.get(StoreRegistry).of(Sample);
    const who: Caller = { ...client.principal, traceId: 't', address: null, language: 'zh' };
    const first = (await create('先来的')).body.code;
    await app.app.get(Database).transaction(async (session) => {
      const numbers = LateNumbers.begin(session);
      for (const title of ['一起甲', '一起乙'])
        await samples.create({ title, kind: 'talent', keeperId: keeper } as never, who, { session });
      // This would wait for ever if the transaction held the counter.
      expect((await create('插进来的')).status).toBe(201);
      await numbers.give(session);
    });
    const all = [first, ...(await codesOf('插进来的')), ...(await codesOf('一起'))];
    expect(all.map((code) => Number(code.slice(-6)))).toEqual([1, 2, 3, 4]);
    const found = await client.get<{ items: { title: string }[] }>(`test/samples?q=${all[3] ?? ''}`);
    expect(found.body.items.map(({ title }) => title)).toEqual(['一起乙']);
  });

  it('are those of the import in the order of its rows', async () => {
    const office = clerk();
    const { id } = await office.check('a.csv', file('成批', 5));
    await office.commit(id, 'all');
    const codes = (await codesOf('成批')).map((code) => Number(code.slice(-6)));
    expect(codes).toEqual(codes.map((_code, at) => (codes[0] ?? 0) + at));
  });
});

describe('a commit whose owner has changed since', () => {
  it.each<[string, (who: Caller) => Caller | undefined, string]>([
    ['lost his account', () => undefined, 'access.owner-gone'],
    [
      'lost the right to import',
      (who) => ({ ...who, permissions: new Set([...who.permissions].filter((name) => name !== 'sample.import')) }),
      'access.denied',
    ],
  ])('because he %s, stores nothing', async (what, changed, code) => {
    const office = clerk();
    const { id } = await office.check('a.csv', file(what, 2));
    app.app.get(CurrentCallers).use((who) => Promise.resolve(changed(who as Caller)));
    expect(await office.commit(id)).toMatchObject({ status: 'failed', created: 0, problem: { code } });
    expect(await codesOf(what)).toEqual([]);
  });

  it('stores what he may still store, row by row', async () => {
    const office = clerk();
    const { id } = await office.check('a.csv', file('范围', 2));
    app.app.get(CurrentCallers).use((who) =>
      Promise.resolve({
        ...who,
        permissions: new Set([...who.permissions].filter((name) => name !== 'sample.read:all')),
        organisationIds: [],
      }),
    );
    expect(await office.commit(id, 'valid')).toMatchObject({ status: 'done', created: 0, invalid: 2 });
  });
});

describe('a worker that dies in the middle', () => {
  it.each(['valid', 'all'] as const)(
    'leaves %s rows so that the next attempt stores each of them once',
    async (mode) => {
      const office = clerk();
      const name = `中断${mode}`;
      const { id } = await office.check('a.csv', file(name, 6));
      const db = app.app.get(Database);
      await db.query(`update import_batch set status = 'committing', mode = $2 where id = $1`, [id, mode]);
      const tools = {
        database: db,
        audit: app.app.get(AuditLog),
        log: app.app.get(ImportLog),
        rules: new ImportRules(app.app.get(StoreRegistry)),
      };
      const who: Caller = { ...office.client.principal, traceId: 't', address: null, language: 'zh' };
      const attempt = (dieAfter: number): Promise<object> => {
        const death = new AbortController();
        return commitImport(tools, {
          id: uuidv7(),
          payload: { batchId: id },
          who,
          signal: death.signal,
          progress: (done) => {
            if (done === dieAfter) death.abort(new Error('killed'));
          },
        });
      };
      await expect(attempt(3)).rejects.toThrow('killed');
      expect(await codesOf(name)).toHaveLength(mode === 'all' ? 0 : 3);
      expect(await attempt(Infinity)).toMatchObject({ created: 6 });
      expect(await codesOf(name)).toHaveLength(6);
    },
  );
});
