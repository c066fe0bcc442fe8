import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import fc from 'fast-check';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { searchQuery, searchVector, tokensOf } from './search.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase({ empty: true });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function finds(typed: string, text: string): Promise<boolean> {
  const query = searchQuery(typed);
  if (query === undefined) return false;
  const { rows } = await client.query<{ hit: boolean }>('select $1::tsvector @@ $2::tsquery as hit', [
    searchVector([{ text, weight: 'A' }]),
    query,
  ]);
  return rows[0]?.hit ?? false;
}

describe('full-text search', () => {
  const text = '磷酸铁锂动力电池低温快充技术，容量≥120Ah，符合GB/T 31467要求';

  test.each(['电池', '低温', '动力电池', '快充技术', '120ah', 'GB', '锂', '电池 低温', '低温电池', '３１４６７'])(
    '%s is found',
    async (typed) => {
      expect(await finds(typed, text)).toBe(true);
    },
  );

  test('names that a dictionary cuts apart are found', async () => {
    expect(await finds('单雨桐', '联系人单雨桐')).toBe(true);
    expect(await finds('锂电池的回收', '废旧锂电池回收')).toBe(true);
  });

  test.each(['电瓶', '高温', '池动', '', '，。！', "' & |"])('%s is not', async (typed) => {
    expect(await finds(typed, text)).toBe(false);
  });

  test('every two neighbouring characters of a text find it, whatever it says', async () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
    await fc.assert(
      fc.asyncProperty(fc.array(han, { minLength: 2, maxLength: 12 }), fc.nat(), async (characters, at) => {
        const start = at % (characters.length - 1);
        expect(await finds(characters.slice(start, start + 2).join(''), characters.join(''))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('anything a person can type is a valid query', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
        expect(typeof (await finds(typed, text))).toBe('boolean');
      }),
      { numRuns: 100 },
    );
  });

  test('texts are cut into pairs of characters and Latin words', () => {
    expect(tokensOf('锂电池 LiFePO4')).toEqual(['锂电', '电池', '池', 'lifepo4']);
  });
});
