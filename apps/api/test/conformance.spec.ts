import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { resources, type Field, type ResultRow, type Store } from '@kechuang/kernel';
import type { TestClient } from '@kechuang/kernel/testing';
import '../src/app.module.js';
import { ApiDocument } from './document.js';
import { startWholeApi, type WholeApi } from './whole-api.js';

/**
 * What every record type must do, written once: a new one is covered by being declared. Lists, filters, sorts, facets,
 * details, versions, permissions, row scope, validation, and that answers are what the document promises.
 */
interface Page {
  readonly items: ResultRow[];
  readonly total: number;
}
interface ProblemAnswer {
  readonly code: string;
  readonly errors?: { readonly pointer: string; readonly code: string }[];
}

let api: WholeApi;
let document: ApiDocument;
beforeAll(async () => {
  api = await startWholeApi();
  document = await ApiDocument.of(api.anonymous);
  await api.signedIn('sysadmin');
}, 120_000);
afterAll(() => api.close());

const NAMES = resources().map((info) => info.name);
const id = (store: Store, verb: string): string => `${store.info.name.replaceAll('-', '_')}_${verb}`;
const everything = (store: Store): string[] => [
  ...['read', 'create', 'update', 'delete', 'export', 'import', 'unmask'].map((verb) => `${store.info.name}.${verb}`),
  ...Object.keys(store.scope.grants).map((grant) => `${store.info.name}.read:${grant}`),
];
const problems = (body: ProblemAnswer): string[] => (body.errors ?? []).map((error) => error.pointer).sort();

describe.each(NAMES)('%s', (name) => {
  let store: Store;
  let path: string;
  let reader: TestClient;
  let rows: ResultRow[];
  let total: number;

  beforeAll(async () => {
    store = api.store(name);
    path = store.info.path;
    reader = api.as(everything(store), { divisionCode: '340000' });
    const page = await reader.get<Page>(`${path}?pageSize=100`);
    rows = page.body.items;
    total = page.body.total;
  });

  test('lists pages whose rows neither repeat nor get lost, as the document says', async () => {
    const first = await reader.get<Page>(`${path}?pageSize=7`);
    expect(document.faultsOf(id(store, 'list'), first as never)).toEqual([]);
    expect(total).toBeGreaterThan(0);
    const seen: unknown[] = [];
    for (let page = 1; page <= Math.min(20, Math.ceil(total / 7)); page += 1)
      seen.push(...(await reader.get<Page>(`${path}?pageSize=7&page=${page}`)).body.items.map((item) => item['id']));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(Math.min(140, total));
  });

  test('reads on by cursor to the last row', async () => {
    const seen: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null && seen.length < 200) {
      const answer: { body: { items: ResultRow[]; nextCursor: string | null } } = await reader.get(
        `${path}?pageSize=50&sort=createdAt&cursor=${encodeURIComponent(cursor)}`,
      );
      seen.push(...answer.body.items.map((item) => item['id']));
      cursor = answer.body.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(Math.min(200, total));
  });

  test('filters by every filterable field, and only by those', async () => {
    for (const field of store.selection.shown.filter((one) => one.filter && one.kind !== 'personal')) {
      const value = filterValue(field, rows);
      if (value === undefined) continue;
      const answer = await reader.get<Page>(
        `${path}?pageSize=100&filter[${field.inputKey}]=${encodeURIComponent(value)}`,
      );
      expect({ field: field.key, status: answer.status }).toEqual({ field: field.key, status: 200 });
      expect(answer.body.total).toBeGreaterThan(0);
      for (const item of field.list ? answer.body.items : []) expect(valuesIn(field, item)).toContain(value);
    }
    for (const field of store.selection.fields.filter((one) => !one.filter))
      expect((await reader.get(`${path}?filter[${field.inputKey}]=x`)).status).toBe(400);
  });

  test('sorts by every sortable field in both directions', async () => {
    for (const column of store.parser.sortable) {
      const [up, down] = await Promise.all(
        ['', '-'].map((sign) => reader.get<Page>(`${path}?pageSize=100&sort=${sign}${column.inputKey}`)),
      );
      expect([column.inputKey, up?.status, down?.status]).toEqual([column.inputKey, 200, 200]);
      if (total <= 100 && !column.optional)
        expect(down?.body.items.map((item) => item['id'])).toEqual(up?.body.items.map((item) => item['id']).reverse());
    }
    expect((await reader.get(`${path}?sort=nonsense`)).status).toBe(400);
  });

  test('counts by value', async () => {
    const field = store.selection.shown.find((one) => one.filter && one.kind === 'choice');
    if (!field || !document.named(id(store, 'facets'))) return;
    const answer = await reader.get<Record<string, { count: number }[]>>(`${path}/facets?fields=${field.inputKey}`);
    expect(document.faultsOf(id(store, 'facets'), answer as never)).toEqual([]);
    expect(answer.body[field.inputKey]?.reduce((sum, one) => sum + one.count, 0)).toBe(total);
  });

  test('exports exactly the rows that the reader sees', async () => {
    if (!document.named(id(store, 'export'))) return;
    const answer = await reader.get(`${path}/export?format=csv`);
    expect(answer.status).toBe(200);
    expect(parse(answer.text, { bom: true, columns: true })).toHaveLength(total);
    const blind = await api.as([`${name}.read`, `${name}.export`]).get(`${path}/export?format=csv`);
    expect(parse(blind.text, { bom: true, columns: true })).toEqual([]);
    expect((await api.as([`${name}.read`]).get(`${path}/export`)).status).toBe(403);
    expect((await reader.get(`${path}/export?format=exe`)).status).toBe(400);
  });

  test('shows a record with its version; what is not there or not an id is missing', async () => {
    const answer = await reader.get(`${path}/${String(rows[0]?.['id'])}`);
    expect(document.faultsOf(id(store, 'get'), answer)).toEqual([]);
    expect(answer.headers['etag']).toBe(`"${String(answer.body['version'])}"`);
    for (const unknown of ['01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42', 'nonsense']) {
      const missing = await reader.get(`${path}/${unknown}`);
      expect(missing).toMatchObject({ status: 404, body: { code: 'record.missing' } });
      expect(document.faultsOf(id(store, 'get'), missing)).toEqual([]);
    }
  });

  test('B8: is closed to those not signed in and those without the permission', async () => {
    const nobody = api.as([]);
    for (const target of [path, `${path}/${String(rows[0]?.['id'])}`]) {
      expect((await api.anonymous.get(target)).status).toBe(401);
      expect((await nobody.get(target)).status).toBe(403);
    }
    if (document.named(id(store, 'create'))) {
      expect((await api.anonymous.post(path, {})).status).toBe(401);
      expect((await api.as([`${name}.read`]).post(path, {})).status).toBe(403);
    }
  });

  test('B9: shows no row to a reader without a grant of its scope', async () => {
    const blind = api.as([`${name}.read`]);
    expect((await blind.get<Page>(path)).body).toMatchObject({ items: [], total: 0 });
    expect((await blind.get(`${path}/${String(rows[0]?.['id'])}`)).status).toBe(404);
    expect((await blind.get(`${path}/${String(rows[0]?.['id'])}/history`)).status).toBe(404);
  });

  test('refuses bodies with missing, unknown or mistyped fields and points at each', async () => {
    if (!document.named(id(store, 'create'))) return;
    const before = total;
    const writable = store.selection.fields.filter((field) => !field.readonly);
    const required = writable.filter((field) => !field.optional && !field.default).map((field) => `/${field.inputKey}`);
    const empty = await reader.post<ProblemAnswer>(path, {});
    expect(empty.status).toBe(400);
    expect(problems(empty.body)).toEqual(expect.arrayContaining(required));
    const wrong = await reader.post<ProblemAnswer>(path, {
      nonsense: 1,
      id: '01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42',
      ...Object.fromEntries(writable.map((field) => [field.inputKey, { wrong: true }])),
    });
    expect(wrong.status).toBe(400);
    expect(problems(wrong.body)).toEqual(
      expect.arrayContaining(['/id', '/nonsense', ...writable.map((field) => `/${field.inputKey}`)]),
    );
    expect(document.faultsOf(id(store, 'create'), wrong as never)).toEqual([]);
    expect((await reader.get<Page>(path)).body.total).toBe(before);
  });

  test('B13: takes nothing that only the server writes, in new records or in changes', async () => {
    const [row] = rows;
    const target = `${path}/${String(row?.['id'])}`;
    const before = (await reader.get(target)).body;
    const fields = store.selection.fields.filter((field) => field.readonly).map((field) => field.inputKey);
    const keys = [...fields, 'id', 'version', 'createdAt', 'updatedAt', 'createdBy', 'editable', 'searchVector'];
    const input = Object.fromEntries(keys.map((key) => [key, before[key] ?? '01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42']));
    const pointers = keys.map((key) => `/${key}`);
    if (document.named(id(store, 'create'))) {
      expect(problems((await reader.post<ProblemAnswer>(path, input)).body)).toEqual(expect.arrayContaining(pointers));
      expect((await reader.get<Page>(path)).body.total).toBe(total);
    }
    if (document.named(id(store, 'update'))) {
      const changed = await reader.patch<ProblemAnswer>(target, input, Number(row?.['version']));
      expect([changed.status, problems(changed.body)]).toEqual([400, pointers.sort()]);
    }
    expect((await reader.get(target)).body).toEqual(before);
  });

  test('changes only the version that the caller saw', async () => {
    if (!document.named(id(store, 'update'))) return;
    const target = `${path}/${String(rows[0]?.['id'])}`;
    expect((await reader.patch(target, {})).status).toBe(428);
    expect([403, 409, 412]).toContain((await reader.patch(target, {}, 999_999)).status);
  });

  test('has a labelled, permitted operation in the document for each of its routes', () => {
    const own = document
      .operations()
      .filter(({ path: at }) => at === `/api/v1/${path}` || at.startsWith(`/api/v1/${path}/`));
    expect(own.length).toBeGreaterThan(0);
    for (const { operation } of own) {
      expect(operation.summary).toMatch(/.+ \/ .+/);
      expect(operation['x-permission']).toBeTruthy();
      expect(Object.keys(operation.responses).some((status) => status.startsWith('4'))).toBe(true);
    }
  });
});

/** A value that some row has, as a filter takes it. */
function filterValue(field: Field, rows: readonly ResultRow[]): string | undefined {
  if (!field.list) return undefined;
  return rows.flatMap((row) => valuesIn(field, row)).find((value) => value !== '' && !value.includes(','));
}

/** The values of a field in an answer, as filters name them. */
function valuesIn(field: Field, row: ResultRow): string[] {
  const value = row[field.key];
  if (value === null || value === undefined) return [];
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'object' ? String((one as { id: string }).id) : String(one)));
  if (typeof value === 'object') return [String((value as { id: string }).id)];
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}
