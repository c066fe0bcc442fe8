import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@kechuang/kernel/testing';
import { schemaDrift } from './schema-drift.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

describe('schema', () => {
  it('is made by the migrations exactly as the entities describe it', async () => {
    const drift = await schemaDrift(database.ownerUrl);
    expect(drift.flatMap(({ lib, up }) => up.map((statement) => `${lib.name}: ${statement}`))).toEqual([]);
  });
});
