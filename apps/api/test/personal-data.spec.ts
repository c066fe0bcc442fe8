import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, resealAll, resources, SealedPlaces, type ResultRow } from '@kechuang/kernel';
import type { TestAnswer, TestClient } from '@kechuang/kernel/testing';
import { ApiDocument } from './document.js';
import { startWholeApi, type WholeApi } from './whole-api.js';

const PHONE = '13855512345';
const EMAIL = 'wang.shouzhong@example.cn';
const ID_NUMBER = '11010519491231002X';
const SECRETS = [PHONE, EMAIL, ID_NUMBER];
const PEOPLE = 'registry/people';
const REASON = '核实专家劳务费的收款人';

interface PersonAnswer {
  readonly id: string;
  readonly version: number;
  readonly phone: string | null;
  readonly email: string | null;
  readonly idNumber: string | null;
  readonly masked: string[];
}
interface Page {
  readonly items: { id: string }[];
  readonly total: number;
}
interface Audit extends ResultRow {
  readonly action: string;
  readonly result: string;
  readonly changes: Record<string, unknown>;
}

let api: WholeApi;
let database: Database;
/** Keeps the data of his own people. */
let university: TestClient;
/** May unmask. */
let department: TestClient;
/** Sees the expert as everybody does. */
let enterprise: TestClient;
let person: PersonAnswer;

beforeAll(async () => {
  api = await startWholeApi();
  database = api.app.get(Database);
  university = await api.signedIn('university');
  department = await api.signedIn('xuehui');
  enterprise = await api.signedIn('enterprise');
  const { body } = await university.get<{ organisation: { id: string } }>('auth/me');
  const created = await university.post<PersonAnswer>(
    PEOPLE,
    {
      name: '王守中',
      organisationId: body.organisation.id,
      expert: true,
      phone: PHONE,
      email: EMAIL,
    },
    { 'idempotency-key': 'personal-data-1' },
  );
  expect(created.status).toBe(201);
  const consent = { purpose: 'fee-tax', version: '2026-11', way: 'paper' };
  expect((await university.post(`${PEOPLE}/${created.body.id}/consents`, consent)).status).toBe(200);
  const completed = await university.patch<PersonAnswer>(
    `${PEOPLE}/${created.body.id}`,
    { idNumber: ID_NUMBER },
    created.body.version,
  );
  expect(completed.status).toBe(200);
  person = completed.body;
}, 120_000);
afterAll(() => api.close());

const at = (): string => `${PEOPLE}/${person.id}`;
const unmask = (who: TestClient, body: object): Promise<TestAnswer> => who.post(`${at()}/unmask`, body);
const audited = (action: string): Promise<Audit[]> =>
  database.query<Audit>(
    `select action, result, changes from audit_entry where action = $1 and resource = 'person' order by created_at desc, id desc`,
    [action],
  );

/** Everything that stands in the database, as text: table → rows. */
async function dump(): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await database.query<{ row: string }>(`select row_to_json(t)::text as row from ${name} t`);
      return `${name}\n${rows.map(({ row }) => row).join('\n')}`;
    }),
  );
  return texts.join('\n');
}

describe('personal data in the database', () => {
  it('C14: stands there sealed: no table holds the telephone, address or identity number of anybody', async () => {
    const updated = await university.patch<PersonAnswer>(at(), { phone: '13855512346' }, person.version);
    expect(updated.status).toBe(200);
    const back = await university.patch<PersonAnswer>(at(), { phone: PHONE }, updated.body.version);
    person = back.body;
    const text = await dump();
    for (const secret of [...SECRETS, '13855512346']) expect(text).not.toContain(secret);
    // Of the demo data neither: every column that is declared personal holds sealed texts only.
    for (const place of api.app.get(SealedPlaces).all()) {
      const [row] = await database.query<{ n: number }>(
        `select count(*) as n from ${place.table} where ${place.stale}`,
      );
      expect([place.table, row?.n]).toEqual([place.table, 0]);
    }
  });

  it('C14: is sealed at the next start where an earlier version left it in the clear', async () => {
    await database.query(`update person set phone = $2, phone_hash = null where id = $1`, [person.id, PHONE]);
    const places = api.app.get(SealedPlaces).all();
    // Two processes that start at once do not get into each other's way.
    const done = await Promise.all([resealAll(database, places), resealAll(database, places)]);
    expect(done.flat()).toEqual([{ table: 'person', rows: 1 }]);
    expect(await dump()).not.toContain(PHONE);
    const found = await department.get<Page>(`${PEOPLE}?filter[phone]=${PHONE}`);
    expect(found.body.items.map(({ id }) => id)).toContain(person.id);
    expect((await university.get<PersonAnswer>(at())).body.phone).toBe(PHONE);
  });

  it('C14: that was moved to another column or altered is refused, not shown', async () => {
    await database.query(`update person set email = phone where id = $1`, [person.id]);
    const answer = await university.get(at());
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain(PHONE);
    const patched = await database.query(`select version from person where id = $1`, [person.id]);
    expect(patched).toEqual([{ version: person.version }]);
    await database.query(`update person set email = null, email_hash = null where id = $1`, [person.id]);
    person = (await university.patch<PersonAnswer>(at(), { email: EMAIL }, person.version)).body;
    expect(person.email).toBe(EMAIL);
  });
});

describe('personal data in answers', () => {
  it('C14: is clear to whoever gave it and masked to everybody else', async () => {
    const own = await university.get<PersonAnswer>(at());
    expect(own.body).toMatchObject({ phone: PHONE, email: EMAIL, idNumber: ID_NUMBER, masked: [] });
    for (const who of [department, enterprise]) {
      const seen = await who.get<PersonAnswer>(at());
      expect(seen.body).toMatchObject({
        phone: '138****2345',
        email: 'w***@example.cn',
        idNumber: '1****************X',
        masked: ['idNumber', 'phone', 'email'],
      });
      expect(seen.headers['cache-control']).toBe('no-store');
    }
  });

  it('C14: changes nothing when the same number is written again, and history and audit hold it masked', async () => {
    const before = await audited('updated');
    const again = await university.patch<PersonAnswer>(at(), { phone: PHONE }, person.version);
    expect(again.status).toBe(200);
    person = again.body;
    const [latest] = await audited('updated');
    expect((await audited('updated')).length).toBe(before.length + 1);
    expect(latest?.changes).toEqual([]);
    const history = await department.get(`${at()}/history`);
    for (const secret of SECRETS) expect(history.text).not.toContain(secret);
    expect(history.text).toContain('138****2345');
  });

  it('C14: comes back from a repeated request as from the first', async () => {
    const { body } = await university.get<{ organisation: { id: string } }>('auth/me');
    const input = { name: '王守中', organisationId: body.organisation.id, phone: PHONE };
    const headers = { 'idempotency-key': 'personal-data-2' };
    const first = await university.post(PEOPLE, input, headers);
    const second = await university.post(PEOPLE, input, headers);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.text).toBe(first.text);
    const rows = await database.query(`select body from idempotency_key where key = 'personal-data-2'`);
    expect(rows).toEqual([{ body: expect.stringMatching(/^enc:1:/) }]);
  });

  it('C14: is refused when it is not what it claims to be', async () => {
    for (const [field, value] of [
      ['idNumber', '110105194912310021'],
      ['phone', '12345'],
      ['phone', '138****2345'],
    ] as const) {
      const answer = await university.patch(at(), { [field]: value }, person.version);
      expect([answer.status, (answer.body['errors'] as { pointer: string }[])[0]?.pointer]).toEqual([400, `/${field}`]);
    }
  });
});

describe('looking for personal data', () => {
  it('C14: finds equal values in any spelling for whoever may unmask', async () => {
    for (const value of [PHONE, '138 5551 2345', '%2B86-138-5551-2345']) {
      const found = await department.get<Page>(`${PEOPLE}?filter[phone]=${value}`);
      expect(found.body.items.map(({ id }) => id)).toContain(person.id);
    }
    const none = await department.get<Page>(`${PEOPLE}?filter[phone]=13855599999`);
    expect(none.body).toMatchObject({ total: 0 });
    expect((await department.get<Page>(`${PEOPLE}?filter[idNumber]=11010519491231002x`)).body.total).toBe(1);
  });

  it('C14: is an unknown filter to everybody else, and for anything but equality', async () => {
    const refused = async (who: TestClient, query: string): Promise<void> => {
      const answer = await who.get(`${PEOPLE}?${query}`);
      expect([answer.status, answer.body['code']]).toEqual([400, 'request.parameter']);
    };
    await refused(enterprise, `filter[phone]=${PHONE}`);
    await refused(university, `filter[phone]=${PHONE}`);
    await refused(department, 'filter[phone][contains]=138');
    await refused(department, 'filter[phone][ne]=138');
    expect((await department.get(`${PEOPLE}/facets?fields=phone`)).status).toBe(400);
    expect((await department.get(`${PEOPLE}?sort=phone`)).status).toBe(400);
  });

  it('C14: tells nothing of rows that are seen only because they are published', async () => {
    const published = api.as(['person.read', 'person.read:directory', 'person.unmask']);
    expect((await published.get(at())).status).toBe(200);
    expect((await published.get<Page>(`${PEOPLE}?filter[phone]=${PHONE}`)).body.total).toBe(0);
  });
});

describe('unmasking', () => {
  it('C14: shows the fields asked for to whoever may and says why, audited without the value', async () => {
    const answer = await unmask(department, { fields: ['phone', 'idNumber'], reason: REASON });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ values: { phone: PHONE, idNumber: ID_NUMBER } });
    expect(answer.headers['cache-control']).toBe('no-store');
    const [entry] = await audited('unmasked');
    expect(entry).toMatchObject({ result: 'ok', changes: { fields: ['phone', 'idNumber'], reason: REASON } });
    expect(JSON.stringify(entry)).not.toContain(PHONE);
  });

  it('C14: wants a reason of 5 to 200 characters and fields that are personal', async () => {
    for (const [body, pointer] of [
      [{ fields: ['phone'] }, '/reason'],
      [{ fields: ['phone'], reason: '看看' }, '/reason'],
      [{ fields: ['phone'], reason: '        ' }, '/reason'],
      [{ fields: ['phone'], reason: '字'.repeat(201) }, '/reason'],
      [{ fields: [], reason: REASON }, '/fields'],
      [{ fields: ['name'], reason: REASON }, '/fields'],
      [{ fields: ['pinyin'], reason: REASON }, '/fields'],
      [{ fields: ['phone'], reason: REASON, more: 1 }, '/more'],
    ] as const) {
      const answer = await unmask(department, body);
      expect([body, answer.status]).toEqual([body, 400]);
      expect((answer.body['errors'] as { pointer: string }[]).map((error) => error.pointer)).toContain(pointer);
    }
  });

  it('C14: is refused without the permission, and for rows that are seen only because they are published', async () => {
    expect((await unmask(enterprise, { fields: ['phone'], reason: REASON })).status).toBe(403);
    expect((await unmask(api.anonymous, { fields: ['phone'], reason: REASON })).status).toBe(401);
    const published = api.as(['person.read', 'person.read:directory', 'person.unmask']);
    expect((await unmask(published, { fields: ['phone'], reason: REASON })).status).toBe(403);
    const elsewhere = api.as(['person.read', 'person.read:region', 'person.unmask'], { divisionCode: '341000' });
    expect((await unmask(elsewhere, { fields: ['phone'], reason: REASON })).status).toBe(404);
    expect((await audited('unmasked'))[0]).toMatchObject({ result: 'refused' });
  });

  it('C14: is an operation of every record type with personal fields, and only of those', async () => {
    const document = await ApiDocument.of(api.anonymous);
    for (const { name } of resources()) {
      const store = api.store(name);
      const operation = `${name.replaceAll('-', '_')}_unmask`;
      const hasPersonal = store.selection.fields.some((field) => field.mask);
      expect([operation, document.named(operation)?.['x-permission']]).toEqual([
        operation,
        hasPersonal ? `${name}.unmask` : undefined,
      ]);
    }
  });
});

describe('files with personal data', () => {
  const phones = (text: string): string[] =>
    parse<Record<string, string>>(text, { bom: true, columns: true }).flatMap((row) => row['联系电话'] || []);

  it('C14: are masked, also for whoever may unmask', async () => {
    const answer = await department.get(`${PEOPLE}/export?format=csv`);
    expect(answer.status).toBe(200);
    expect(phones(answer.text).length).toBeGreaterThan(0);
    for (const phone of phones(answer.text)) expect(phone).toContain('****');
    for (const secret of SECRETS) expect(answer.text).not.toContain(secret);
  });

  it('C14: are clear for a stated reason, which is audited; the filter by a number is not', async () => {
    const reason = encodeURIComponent(REASON);
    const answer = await department.get(`${PEOPLE}/export?format=csv&reason=${reason}&filter[phone]=${PHONE}`);
    expect(phones(answer.text)).toContain(PHONE);
    const [entry] = await audited('exported');
    expect(entry?.changes).toMatchObject({ unmasked: true, reason: REASON, filters: { 'filter[phone]': '…' } });
    expect(JSON.stringify(await audited('exported'))).not.toContain(PHONE);
  });

  it('C14: stay shut without the permission or a real reason', async () => {
    const reason = encodeURIComponent(REASON);
    expect((await university.get(`${PEOPLE}/export?format=csv&reason=${reason}`)).status).toBe(403);
    expect((await department.get(`${PEOPLE}/export?format=csv&reason=abc`)).status).toBe(400);
  });
});
