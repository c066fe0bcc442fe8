import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database } from '@kechuang/kernel';
import { testDatabase, type TestDatabase } from '@kechuang/kernel/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { Hit } from '../engine.js';
import { countTerms, kindWeight } from '../text/terms.js';
import { Bm25Engine } from './bm25-engine.js';
import { Bm25Upkeep } from './bm25-upkeep.js';
import { Bm25Writer } from './bm25-writer.js';

let postgres: TestDatabase;
let database: Database;
let engine: Bm25Engine;
/** Another process: its own connections and memory. */
let otherDatabase: Database;
let other: Bm25Engine;
let writer: Bm25Writer;
let keeper: Bm25Upkeep;

beforeAll(async () => {
  postgres = await testDatabase();
  database = new Database({ databaseUrl: postgres.url });
  otherDatabase = new Database({ databaseUrl: postgres.url });
  engine = new Bm25Engine(database);
  other = new Bm25Engine(otherDatabase);
  writer = new Bm25Writer(database);
  keeper = new Bm25Upkeep(database);
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await otherDatabase.onApplicationShutdown();
  await postgres.drop();
});

const everything = (ids: readonly string[]): Promise<ReadonlySet<string>> => Promise.resolve(new Set(ids));
const put = (corpus: string, recordId: string, text: string, version = 1): Promise<void> =>
  database.transaction((session) => engine.put(session, corpus, [{ recordId, version, parts: [{ text, times: 1 }] }]));
const remove = (corpus: string, recordId: string): Promise<void> =>
  database.transaction((session) => engine.remove(session, corpus, [recordId]));
const ask = async (corpus: string, text: string, limit = 10, by = engine): Promise<readonly Hit[]> =>
  (await by.search(corpus, { text, limit, accept: everything })).hits;
const idsOf = (hits: readonly Hit[]): string[] => hits.map((hit) => hit.recordId);

/** The formula applied to every document, without any index. */
function plainBm25(texts: ReadonlyMap<string, string>, query: string): Map<string, number> {
  const documents = [...texts].map(([id, text]) => ({ id, counts: countTerms([{ text, times: 1 }]) }));
  const lengths = documents.map(({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / documents.length);
  const scores = new Map<string, number>();
  for (const [term, times] of countTerms([{ text: query, times: 1 }])) {
    const holding = documents.filter(({ counts }) => counts.has(term)).length;
    const weight = Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5)) * kindWeight(term) * times;
    for (const [at, { id, counts }] of documents.entries()) {
      const count = counts.get(term);
      if (count === undefined) continue;
      const norm = 1.2 * (1 - 0.75 + (0.75 * (lengths[at] ?? 0)) / average);
      scores.set(id, (scores.get(id) ?? 0) + (weight * count * 2.2) / (count + norm));
    }
  }
  return scores;
}

const sentence = fc.stringMatching(/^[电池低温快充技术材料工艺ab1 ]{2,14}$/);

describe('ranking by BM25', () => {
  test('finds what is nearest, in the words of a title or in others', async () => {
    const [battery, tea, alloy] = [randomUUID(), randomUUID(), randomUUID()];
    await put('near', battery, '针对零下二十度环境改进动力电池电解液配方与热管理，提高快充速率');
    await put('near', tea, '名优绿茶机械化采摘与分级一体机');
    await put('near', alloy, '高强度铝合金压铸件的热处理工艺');
    expect(idsOf(await ask('near', '动力电池低温快充'))[0]).toBe(battery);
    expect(idsOf(await ask('near', '茶叶采收装备'))[0]).toBe(tea);
    expect(idsOf(await ask('near', 'ＰＣＢ'))).toEqual([]);
    expect(await ask('near', '，。！')).toEqual([]);
    expect(await ask('nowhere', '动力电池')).toEqual([]);
  });

  test('is the formula itself, whatever was put in, changed, removed, sealed, merged and rewritten before', async () => {
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ kind: fc.constant('put' as const), at: fc.nat({ max: 7 }), text: sentence }),
      },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.nat({ max: 7 }) }) },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('seal' as const) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('compact' as const) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), sentence, async (steps, query) => {
        const corpus = randomUUID();
        const ids = Array.from({ length: 8 }, () => randomUUID());
        const texts = new Map<string, string>();
        let version = 0;
        for (const one of steps) {
          const id = 'at' in one ? (ids[one.at] as string) : '';
          version += 1;
          if (one.kind === 'put') {
            await put(corpus, id, one.text, version);
            texts.set(id, one.text);
          } else if (one.kind === 'remove') {
            await remove(corpus, id);
            texts.delete(id);
          } else if (one.kind === 'seal') await writer.seal(corpus, 1);
          else if (one.kind === 'merge') await keeper.merge(corpus, 2);
          else await keeper.compact(corpus, { from: 1, share: 0 });
        }
        const expected = plainBm25(texts, query);
        for (const process of [engine, other]) {
          const hits = await ask(corpus, query, 20, process);
          expect(new Set(idsOf(hits))).toEqual(new Set(expected.keys()));
          expect(hits.map((hit) => hit.score)).toEqual([...hits.map((hit) => hit.score)].sort((a, b) => b - a));
        }
        // With removed documents still counted as holders of a term, weights are near the formula's, not equal.
        await keeper.compact(corpus, { from: 1, share: 0 });
        await writer.seal(corpus, 1);
        for (const hit of await ask(corpus, query, 20))
          expect(hit.score).toBeCloseTo(expected.get(hit.recordId) ?? 0, 3);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('an older version of a document does not take the place of a newer one', async () => {
    const id = randomUUID();
    await put('versions', id, '量子精密测量仪器', 3);
    await put('versions', id, '低空物流航线', 2);
    expect(idsOf(await ask('versions', '量子测量'))).toEqual([id]);
    expect(await ask('versions', '物流')).toEqual([]);
  });

  test('answers with what the reader may see, however deep it lies', async () => {
    const ids = Array.from({ length: 600 }, () => randomUUID());
    await database.transaction((session) =>
      engine.put(
        session,
        'deep',
        ids.map((recordId, at) => ({
          recordId,
          version: 1,
          parts: [{ text: at === 599 ? '磁约束核聚变以及别的许多不相干的事情' : '磁约束核聚变', times: 1 }],
        })),
      ),
    );
    const last = ids[599] as string;
    const { hits } = await engine.search('deep', {
      text: '磁约束核聚变',
      limit: 3,
      accept: (some) => Promise.resolve(new Set(some.filter((id) => id === last))),
    });
    expect(idsOf(hits)).toEqual([last]);
  });

  test('a change while the leaves are written anew is not lost', async () => {
    const ids = Array.from({ length: 40 }, () => randomUUID());
    for (const id of ids) await put('busy', id, '石墨烯导热膜');
    await writer.seal('busy', 1);
    for (const id of ids.slice(0, 20)) await put('busy', id, '石墨烯导热膜二', 2);
    await Promise.all([
      keeper.compact('busy', { from: 1, share: 0 }),
      ...ids.slice(30).map((id) => put('busy', id, '钙钛矿电池', 3)),
      remove('busy', ids[25] as string),
    ]);
    while (await engine.upkeep('busy'));
    expect(new Set(idsOf(await ask('busy', '钙钛矿', 50)))).toEqual(new Set(ids.slice(30)));
    const graphene = new Set([...ids.slice(0, 25), ...ids.slice(26, 30)]);
    expect(new Set(idsOf(await ask('busy', '石墨烯', 50, other)))).toEqual(graphene);
  });

  test('two processes that seal and merge at once leave each document once', async () => {
    const ids = Array.from({ length: 300 }, () => randomUUID());
    for (let at = 0; at < ids.length; at += 20)
      await Promise.all([
        database.transaction((session) =>
          engine.put(
            session,
            'twice',
            ids
              .slice(at, at + 20)
              .map((recordId) => ({ recordId, version: 1, parts: [{ text: '超导电机', times: 1 }] })),
          ),
        ),
        writer.seal('twice', 1),
        new Bm25Writer(otherDatabase).seal('twice', 1),
        keeper.merge('twice', 2),
        new Bm25Upkeep(otherDatabase).merge('twice', 2),
      ]);
    const found = idsOf(await ask('twice', '超导', 400));
    expect(found).toHaveLength(300);
    expect(new Set(found)).toEqual(new Set(ids));
  });
});
