import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, resourceOf, resources, systemCaller, type Caller, type Field, type Store } from '@kechuang/kernel';
import type { TestClient } from '@kechuang/kernel/testing';
import '../src/app.module.js';
import { startWholeApi, type WholeApi } from './whole-api.js';

/** What every write leaves in the audit log, for all record types alike; and that it is not written without it. */
interface Entry extends Record<string, unknown> {
  readonly action: string;
  readonly resource: string;
  readonly recordId: string | null;
  readonly recordName: string | null;
  readonly actorName: string;
  readonly address: string | null;
  readonly traceId: string;
  readonly result: string;
  readonly changes: { readonly field: string; readonly before: unknown; readonly after: unknown }[] | null;
}

let api: WholeApi;
let database: Database;
let owner: Database;
let system: Caller;

beforeAll(async () => {
  api = await startWholeApi(0.05);
  database = api.app.get(Database);
  const organisations = await database.query<{ id: string }>('select id from organisation');
  system = { ...systemCaller('audit-spec'), organisationIds: organisations.map(({ id }) => id) };
  owner = new Database({ databaseUrl: api.config.databaseOwnerUrl ?? '' });
}, 120_000);

afterAll(async () => {
  await owner.onApplicationShutdown();
  await api.close();
});

const COLUMNS = `action, resource, record_id as "recordId", record_name as "recordName", actor_name as "actorName", address, trace_id as "traceId", result, changes`;

async function latest(): Promise<Entry | undefined> {
  const [row] = await database.query<Entry>(`select ${COLUMNS} from audit_entry order by sequence desc limit 1`);
  return row;
}

const count = async (table: string): Promise<number> =>
  (await database.query<{ n: number }>(`select count(*) as n from ${table}`))[0]?.n ?? -1;

const NAMES = resources()
  .map(({ name }) => name)
  .filter((name) => name !== 'audit-entry');

type AnyStore = Store & {
  create(input: object, who: unknown, options: object): Promise<unknown>;
  update(id: string, patch: object, version: number, who: unknown): Promise<unknown>;
};

/** The system on behalf of the organisation that the record belongs to. */
async function callerFor(store: Store, id: string): Promise<Caller> {
  const organisation = store.selection.fields.find((field) => field.inputKey === 'organisationId');
  if (!organisation) return system;
  const [row] = await database.query<{ id: string }>(
    `select ${organisation.column} as id from ${store.info.table} where id = $1`,
    [id],
  );
  return { ...system, organisationId: row?.id ?? null };
}

/** A record like this one with texts and references of its own: what clients give, and what only the server writes. */
async function copyOf(store: Store, id: string): Promise<{ input: object; set: object; who: Caller }> {
  const who = await callerFor(store, id);
  const row = (await store.find(id, who)) as unknown as Record<string, unknown>;
  const values = new Map<Field, unknown>();
  for (const field of store.selection.fields) values.set(field, await otherValue(field, row[field.inputKey]));
  const pick = (readonly: boolean): object =>
    Object.fromEntries(
      [...values]
        .filter(([field]) => (field.readonly ?? false) === readonly)
        .filter(([{ inputKey }]) => inputKey !== 'code' || store.info.code === undefined)
        .map(([field, value]) => [field.inputKey, value]),
    );
  return { input: pick(false), set: { ...pick(true), ...(store.workflow && { status: store.workflow.initial }) }, who };
}

async function otherValue(field: Field, value: unknown): Promise<unknown> {
  if (field.kind === 'boolean' && field.readonly) return false;
  if (field.kind === 'text' && typeof value === 'string') return `${value.slice(0, -3)}${randomInt(100, 1000)}`;
  if (field.kind !== 'reference' || !field.target || !value || field.inputKey === 'organisationId') return value;
  const [other] = await database.query<{ id: string }>(
    `select id from ${resourceOf(field.target()).table} order by random() limit 1`,
  );
  return other?.id;
}

describe.each(NAMES)('%s', (name) => {
  it('D22: creating, changing and deleting each leave a row with actor, object, name and differences', async () => {
    const store = api.store(name) as AnyStore;
    const { id, who, created } = await copied(store);
    expect(created).toMatchObject({
      action: 'created',
      resource: name,
      recordId: id,
      actorName: '系统',
      traceId: 'audit-spec',
      result: 'ok',
    });
    expect(created?.recordName ?? '').not.toBe('');
    expect(created?.changes?.length).toBeGreaterThan(0);
    expect(created?.changes?.every(({ before }) => before === null)).toBe(true);

    // Some are never edited or deleted: only the workflow moves them on.
    if (store.workflow && !store.workflow.editable.includes(store.workflow.initial)) return;
    const field = store.selection.fields.find((one) => !one.readonly && one.kind === 'text');
    const row = (await store.find(id, who)) as unknown as Record<string, unknown>;
    const after = `${String(row[field?.inputKey ?? '']).slice(0, -3)}000`;
    await store.update(id, { [field?.inputKey ?? '']: after }, 1, who);
    expect(await latest()).toMatchObject({
      action: 'updated',
      resource: name,
      recordId: id,
      changes: [{ field: field?.inputKey }],
    });

    await store.remove(id, 2, who);
    const deleted = await latest();
    expect(deleted).toMatchObject({ action: 'deleted', resource: name, recordId: id, result: 'ok' });
    expect(deleted?.changes?.length).toBeGreaterThan(0);
    expect(deleted?.changes?.every((change) => change.after === null)).toBe(true);
  });
});

/** A new record like one of the demo data. */
async function copied(store: AnyStore): Promise<{ id: string; who: Caller; created: Entry | undefined }> {
  const rows = await database.query<{ id: string }>(`select id from ${store.info.table} order by id limit 20`);
  let reason: unknown;
  for (const row of rows) {
    const { input, set, who } = await copyOf(store, row.id);
    const id = randomUUID();
    try {
      await store.create(input, who, { set, id });
      return { id, who, created: await latest() };
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

describe('without its audit row', () => {
  let enterprise: TestClient;
  let admin: TestClient;

  beforeAll(async () => {
    enterprise = await api.signedIn('enterprise');
    admin = await api.signedIn('sysadmin');
    await owner.query(
      `create function no_audit() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$`,
    );
    await owner.query(
      'create trigger no_audit before insert on audit_entry for each statement execute function no_audit()',
    );
  });

  afterAll(() => owner.query('drop trigger no_audit on audit_entry'));

  const TABLES = [
    'demand',
    'account',
    'organisation',
    'stored_file',
    'outbox_event',
    'record_history',
    'sign_in_session',
    'import_batch',
    'job',
  ];
  let before: number[];
  const counts = (): Promise<number[]> => Promise.all(TABLES.map(count));

  beforeEach(async () => {
    before = await counts();
  });

  async function demandOf(status: string): Promise<{ id: string; version: number; title: string }> {
    const { body } = await enterprise.get<{ items: { id: string; version: number; title: string }[] }>(
      `transfer/demands?filter[status]=${status}&pageSize=1`,
    );
    const [item] = body.items;
    if (!item) throw new Error(`no ${status} demand`);
    return item;
  }

  it('D22: no change of a record is written', async () => {
    const { id } = await demandOf('draft');
    const path = `transfer/demands/${id}`;
    const seen = (await enterprise.get<{ version: number; title: string }>(path)).body;
    expect((await enterprise.patch(path, { title: '没有审计就没有写入的一条需求' }, seen.version)).status).toBe(500);
    expect((await enterprise.get(path)).body).toMatchObject({ version: seen.version, title: seen.title });
    expect(await counts()).toEqual(before);
  });

  it('D22: no record is created, deleted or moved on', async () => {
    const { id } = await demandOf('draft');
    const { body } = await enterprise.get<Record<string, unknown> & { version: number }>(`transfer/demands/${id}`);
    const store = api.store('demand') as AnyStore;
    const { input, set, who } = await copyOf(store, id);
    await expect(store.create(input, who, { set })).rejects.toThrow('the disk is full');
    await expect(store.remove(id, body.version, who)).rejects.toThrow('the disk is full');
    expect((await enterprise.act(`transfer/demands/${id}`, 'submit', body.version)).status).toBe(500);
    expect((await enterprise.get(`transfer/demands/${id}`)).body).toMatchObject({
      version: body.version,
      status: 'draft',
    });
    expect(await counts()).toEqual(before);
  });

  const upload = (path: string, name: string, text: string): Promise<{ status: number }> =>
    enterprise.upload(path, name, Buffer.from(text));

  it('D22: no file is stored and no import begins', async () => {
    expect((await upload('files', '说明.txt', '说明')).status).toBe(500);
    expect((await upload('transfer/demands/imports', '需求.csv', '需求名称\n高温合金\n')).status).not.toBe(201);
    expect(await counts()).toEqual(before);
  });

  it('D22: nobody signs in, and no account is disabled', async () => {
    const answer = await api.anonymous.post('auth/login', { username: 'society', password: api.password });
    expect(answer.status).toBe(500);
    const { body } = await admin.get<{ items: { id: string; version: number; status: string }[] }>(
      'identity/accounts?filter[status]=active&pageSize=1',
    );
    const [account] = body.items;
    expect((await admin.act(`identity/accounts/${account?.id}`, 'disable', account?.version ?? 0)).status).toBe(500);
    expect((await admin.get(`identity/accounts/${account?.id}`)).body).toMatchObject({ status: 'active' });
    expect(await counts()).toEqual(before);
  });
});

describe('what is read and refused', () => {
  it('D22: downloads of files are noted with the name of the file', async () => {
    const enterprise = await api.signedIn('enterprise');
    const { body } = await enterprise.upload<{ id: string }>('files', '技术说明.txt', Buffer.from('说明'));
    expect(await latest()).toMatchObject({ action: 'uploaded', recordName: '技术说明.txt', address: '127.0.0.1' });
    expect((await enterprise.get(`files/${body.id}`)).status).toBe(200);
    expect(await latest()).toMatchObject({
      action: 'downloaded',
      resource: 'file',
      recordId: body.id,
      recordName: '技术说明.txt',
      result: 'ok',
    });
  });

  it('D22: sign-ins are noted, failed ones too; so are sign-outs', async () => {
    const society = await api.signedIn('society');
    expect(await latest()).toMatchObject({ action: 'sign-in', resource: 'account', result: 'ok' });
    expect((await latest())?.recordName).toBe((await latest())?.actorName);
    await api.anonymous.post('auth/login', { username: 'society', password: 'not-the-password-2026' });
    expect(await latest()).toMatchObject({ action: 'sign-in', actorName: 'society', result: 'failed' });
    expect((await society.post('auth/logout')).status).toBe(204);
    expect(await latest()).toMatchObject({ action: 'sign-out', result: 'ok' });
  });

  it('D22: exports are noted with their filters and number of rows, refusals with what they needed', async () => {
    const auditor = await api.signedIn('auditor');
    expect((await auditor.get('audit/entries/export?format=csv&filter[result]=failed')).status).toBe(200);
    expect(await latest()).toMatchObject({
      action: 'exported',
      resource: 'audit-entry',
      changes: { format: 'csv', filters: { 'filter[result]': 'failed' } },
    });
    const society = await api.signedIn('society');
    expect((await society.get('audit/entries/export?format=csv')).status).toBe(403);
    expect(await latest()).toMatchObject({
      action: 'refused',
      result: 'refused',
      changes: { needed: 'audit-entry.export' },
    });
  });
});
