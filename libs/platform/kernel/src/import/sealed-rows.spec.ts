import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../database/database.js';
import type { TestApp, TestClient } from '../testing/test-app.js';
import { resealAll } from '../vault/reseal.js';
import { SealedPlaces } from '../vault/sealed-places.js';
import type { ImportRowPage, ImportState } from './import-view.js';
import { ImportClient } from './testing/import-client.js';
import { openSampleApp, type SampleApp } from './testing/sample-app.js';
import { SAMPLE_PERMISSIONS } from './testing/sample.js';

const PHONES = ['13855500001', '13855500002', '1385550000'];
const FILE = [
  '名称*,类型,保管单位,联系电话',
  `样品甲,技术研究,安徽省样品中心,${PHONES[0]}`,
  `样品乙,技术研究,安徽省样品中心,${PHONES[1]}`,
  `样品丙,技术研究,安徽省样品中心,${PHONES[2]}`,
].join('\r\n');

let samples: SampleApp;
let app: TestApp;
let database: Database;
let client: TestClient;

const office = (): ImportClient => new ImportClient(client, 'test/samples');
const settled = (id: string): Promise<ImportState> => office().settled(id);
const upload = (): Promise<ImportState> => office().check('样品.csv', `\ufeff${FILE}\r\n`);

const tableText = async (): Promise<string> =>
  JSON.stringify(await database.query('select row_to_json(r)::text as row from import_row r'));

beforeAll(async () => {
  samples = await openSampleApp([{ name: '安徽省样品中心' }]);
  ({ app, database } = samples);
  client = samples.client({ more: ['sample.read:own'] });
});

afterAll(() => samples.close());

describe('personal data in imports', () => {
  it('C14: waits sealed for its commit, is clear to its owner only in the rows, and becomes the record', async () => {
    const checked = await upload();
    expect(checked).toMatchObject({ total: 3, valid: 2, invalid: 1 });
    for (const phone of PHONES) expect(await tableText()).not.toContain(phone);
    const { body } = await client.get<ImportRowPage>(`imports/${checked.id}/rows`);
    expect(body.items.map((row) => row.values['phone'])).toEqual(PHONES);
    await client.post(`imports/${checked.id}/actions/commit`, { rows: 'valid' });
    expect(await settled(checked.id)).toMatchObject({ status: 'done', created: 2 });
    for (const phone of PHONES) expect(await tableText()).not.toContain(phone);
    const { body: found } = await app
      .as({ permissions: [...SAMPLE_PERMISSIONS, 'sample.unmask'] })
      .get<{ items: { title: string }[] }>(`test/samples?filter[phone]=${PHONES[1]}`);
    expect(found.items.map(({ title }) => title)).toEqual(['样品乙']);
  });

  it('C14: is sealed at the next start where an earlier version left it in the clear, and still known', async () => {
    const places = app.app.get(SealedPlaces).all();
    const [row] = await database.query<{ fingerprint: string }>(
      `select fingerprint from import_row where state = 'imported' order by row limit 1`,
    );
    await database.query(
      `update import_row set sealed_with = null, values = values || $1::jsonb, input = input || $1::jsonb where state = 'imported'`,
      [JSON.stringify({ phone: PHONES[0] })],
    );
    expect(await tableText()).toContain(PHONES[0]);
    expect(await resealAll(database, places)).toEqual([{ table: 'import_row', rows: 2 }]);
    expect(await tableText()).not.toContain(PHONES[0]);
    expect(row?.fingerprint).toMatch(/^[\w-]{43}$/);
    expect(await upload()).toMatchObject({ total: 3, valid: 0, skipped: 2, invalid: 1 });
  });
});
