import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createTestApp,
  testDatabase,
  type TestApp,
  type TestClient,
  type TestDatabase,
} from '@kechuang/kernel/testing';
import { DataSource } from 'typeorm';
import { Laboratory, LaboratoryModule } from './example/laboratory.js';

const here = import.meta.dirname;
const example = readFileSync(join(here, 'example/laboratory.ts'), 'utf8');
const LABORATORIES = 'transfer/laboratories';

let database: TestDatabase;
let app: TestApp;
let clerk: TestClient;
beforeAll(async () => {
  database = await testDatabase();
  const source = await new DataSource({
    type: 'postgres',
    url: database.ownerUrl,
    entities: [Laboratory],
  }).initialize();
  for (const { query } of (await source.driver.createSchemaBuilder().log()).upQueries)
    if (query.includes('"laboratory"')) await source.query(query);
  await source.destroy();
  app = await createTestApp({ databaseUrl: database.url }, [LaboratoryModule]);
  clerk = app.as({ permissions: ['laboratory.read', 'laboratory.read:all', 'laboratory.create', 'laboratory.update'] });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('the record type that CONTRIBUTING.md shows', () => {
  test('stands there as it runs here, in at most 40 lines besides imports', () => {
    expect(readFileSync(join(here, '../../../CONTRIBUTING.md'), 'utf8')).toContain(example.trim());
    const code = example
      .slice(example.indexOf('@Resource'))
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(code.length).toBeLessThanOrEqual(40);
  });

  test('validates, stores, lists, searches and keeps versions apart without further code', async () => {
    const wrong = await clerk.post<{ errors: { pointer: string }[] }>(LABORATORIES, { name: '', divisionCode: '1' });
    expect(wrong.body.errors.map((error) => error.pointer)).toEqual(['/name', '/divisionCode']);
    const lab = await clerk.post<{ id: string; version: number }>(LABORATORIES, {
      name: '量子精密测量实验室',
      divisionCode: '340100',
    });
    expect(lab.status).toBe(201);
    const found = await clerk.get<{ total: number }>(
      `${LABORATORIES}?q=${encodeURIComponent('精密')}&filter[divisionCode][within]=340100`,
    );
    expect(found.body.total).toBe(1);
    expect((await clerk.patch(`${LABORATORIES}/${lab.body.id}`, { field: '量子' }, 1)).status).toBe(200);
    expect((await clerk.patch(`${LABORATORIES}/${lab.body.id}`, { field: '测量' }, 1)).status).toBe(412);
    expect((await app.anonymous.get(LABORATORIES)).status).toBe(401);
  });
});
