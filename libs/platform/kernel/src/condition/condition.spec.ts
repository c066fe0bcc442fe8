import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import {
  allOf,
  always,
  anyOf,
  equals,
  given,
  holds,
  isIn,
  isSet,
  isWithin,
  never,
  not,
  toSql,
  type Condition,
  type Row,
} from './condition.js';

const FIELDS = ['status', 'place', 'owner'] as const;
const VALUES = { status: ['draft', 'published'], place: ['340100', '340104', '340200', '340000'], owner: ['a', 'b'] };

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase({ empty: true });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('create table thing (status text, place text, owner text)');
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant(always),
  fc.constant(never),
  fc.constantFrom(...FIELDS).chain((field) => fc.subarray(VALUES[field]).map((values) => isIn(field, values))),
  fc.constantFrom(...FIELDS).map(isSet),
  fc.constantFrom(...VALUES.place).map((code) => isWithin('place', code)),
  fc.constantFrom('a', null).map((value) => equals('owner', value)),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    tie('condition').map(not),
    fc.array(tie('condition'), { maxLength: 3 }).map((parts) => anyOf(...parts)),
    fc.array(tie('condition'), { maxLength: 3 }).map((parts) => allOf(...parts)),
  ),
}));
const row = fc.record({
  status: fc.constantFrom(...VALUES.status, null),
  place: fc.constantFrom(...VALUES.place, null),
  owner: fc.constantFrom(...VALUES.owner, null),
});

describe('a condition', () => {
  test('says the same in SQL and in memory, for any rows, empty fields included', async () => {
    await fc.assert(
      fc.asyncProperty(condition, fc.array(row, { minLength: 1, maxLength: 8 }), async (wanted, rows: Row[]) => {
        const values: unknown[] = [];
        const sql = toSql(wanted, { column: (field) => field, bind: (value) => `$${values.push(value)}` });
        await client.query('begin');
        try {
          for (const { status, place, owner } of rows)
            await client.query('insert into thing values ($1, $2, $3)', [status, place, owner]);
          const { rows: found } = await client.query<{ n: number }>(
            `select count(*)::int as n from thing where ${sql}`,
            values,
          );
          expect(found[0]?.n).toBe(rows.filter((one) => holds(wanted, one)).length);
        } finally {
          await client.query('rollback');
        }
      }),
      { numRuns: 150 },
    );
  });

  test('folds what is decided', () => {
    expect(anyOf(never, isSet('a'))).toEqual(isSet('a'));
    expect(anyOf(isSet('a'), always)).toBe(always);
    expect(allOf(always, isSet('a'))).toEqual(isSet('a'));
    expect(allOf(isSet('a'), never)).toBe(never);
    expect(isIn('a', [])).toBe(never);
    expect(isWithin('a', null)).toBe(never);
  });

  test('means the same when what is known of a row has been taken out of it', () => {
    const known = fc.record(
      { status: fc.subarray(VALUES.status, { minLength: 1 }), owner: fc.subarray(VALUES.owner, { minLength: 1 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(condition, row, known, (wanted, one: Row, values) => {
        const facts = Object.entries(values);
        fc.pre(facts.every(([field, among]) => among.includes(one[field] as string)));
        expect(holds(given(wanted, new Map(facts)), one)).toBe(holds(wanted, one));
      }),
    );
  });

  test('a city holds its counties, a county only itself, the province everything', () => {
    expect(holds(isWithin('place', '340100'), { place: '340104' })).toBe(true);
    expect(holds(isWithin('place', '340100'), { place: '340200' })).toBe(false);
    expect(holds(isWithin('place', '340104'), { place: '340100' })).toBe(false);
    expect(holds(isWithin('place', '340000'), { place: '341881' })).toBe(true);
  });
});
