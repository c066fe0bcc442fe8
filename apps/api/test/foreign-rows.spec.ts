import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, StoreRegistry, type Store } from '@kechuang/kernel';
import type { TestClient } from '@kechuang/kernel/testing';
import { BODIES } from './access-matrix.js';
import { startWholeApi, type WholeApi } from './whole-api.js';

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly permission: string;
}
type Page = { readonly items: readonly { readonly id: string }[] };

/** Records of each type that are looked at. */
const SAMPLE = 30;
const REASON = '核对联系方式';
/** Bodies without which a request is wrong before anybody asks whose record it is. */
const NEEDED: Readonly<Record<string, object>> = {
  organisation_unmask: { fields: ['contactPhone'], reason: REASON },
  person_unmask: { fields: ['phone'], reason: REASON },
  achievement_unmask: { fields: ['contactPhone'], reason: REASON },
  expert_visit_unmask: { fields: ['contactPhone'], reason: REASON },
  service_offer_unmask: { fields: ['contactPhone'], reason: REASON },
  demand_unmask: { fields: ['contactPhone'], reason: REASON },
  person_consent_record: { purpose: 'fee-tax', version: '2026-11', way: 'paper' },
  person_consent_withdraw: { purpose: 'fee-tax' },
  account_act: BODIES['account assign-roles'] ?? {},
  import_commit: { rows: 'valid' },
  import_remap: { columns: {} },
  import_resolve: { rows: [] },
};
/** The action with which a record type's action route is tried. */
const ACTION: Readonly<Record<string, string>> = {
  account_act: 'assign-roles',
  achievement_act: 'verify',
  service_offer_act: 'pause',
  demand_act: 'match',
  diagnosis_act: 'accept',
  match_act: 'contact',
};

let api: WholeApi;
let database: Database;
let stores: readonly Store[];
let operations: Operation[];

const sampleOf = ({ selection }: Store): Promise<{ id: string }[]> =>
  database.query<{ id: string }>(`select id from ${selection.table} order by id limit ${SAMPLE}`);

beforeAll(async () => {
  api = await startWholeApi();
  database = api.app.get(Database, { strict: false });
  stores = api.app.get(StoreRegistry, { strict: false }).all();
  operations = operationsOf((await api.anonymous.get<{ paths: object }>('/api/openapi.json')).body);
}, 120_000);

afterAll(() => api.close());

describe('personal data and whoever has no right to it', () => {
  const sealed = (store: Store) => store.selection.fields.filter((field) => field.hashColumn !== undefined);

  /** The personal data of some records in the clear, as nobody may see it. */
  async function secretsOf(store: Store): Promise<string[]> {
    const rows = await Promise.all((await sampleOf(store)).map(({ id }) => store.inside(id)));
    return rows.flatMap((row) => {
      const values = row as unknown as Readonly<Record<string, unknown>>;
      return sealed(store).flatMap(({ inputKey }) => {
        const value = values[inputKey];
        return typeof value === 'string' ? [value] : [];
      });
    });
  }

  /** May read, change and export every row, and unmask nothing. */
  const reader = ({ info, scope }: Store): TestClient =>
    api.as([
      ...['read', 'update', 'export', 'import'].map((operation) => `${info.name}.${operation}`),
      ...Object.keys(scope.grants).map((grant) => `${info.name}.read:${grant}`),
    ]);

  it('C16: is not in lists, details, histories, facets, exports, searches and notifications, whatever the type', async () => {
    const personal = stores.filter((store) => sealed(store).length > 0);
    expect(personal.map(({ info }) => info.name).sort()).toEqual([
      'achievement',
      'demand',
      'expert-visit',
      'organisation',
      'person',
      'service-offer',
    ]);
    for (const store of personal) {
      const secrets = await secretsOf(store);
      expect(secrets.length).toBeGreaterThan(0);
      const client = reader(store);
      const { path } = store.info;
      const [secret = ''] = secrets;
      const paths = [
        `${path}?pageSize=100`,
        `${path}/export?format=csv`,
        `search?q=${encodeURIComponent(secret)}`,
        `${path}?q=${encodeURIComponent(secret)}`,
        'notifications',
        'todos',
        ...(await sampleOf(store)).flatMap(({ id }) => [`${path}/${id}`, `${path}/${id}/history`]),
      ];
      for (const one of paths) {
        const { text } = await client.get(one);
        expect([one, secrets.filter((value) => text.includes(value))]).toEqual([one, []]);
      }
      for (const { inputKey } of sealed(store)) {
        const { status, body } = await client.get<Page>(`${path}?filter[${inputKey}]=${encodeURIComponent(secret)}`);
        expect([inputKey, status === 200 ? body.items : []]).toEqual([inputKey, []]);
      }
    }
  });

  it('C16: is not in the audit log either', async () => {
    const auditor = await api.signedIn('auditor');
    const enterprise = await api.signedIn('enterprise');
    const created = await enterprise.post<{ id: string; version: number }>('transfer/demands', {
      title: '审计中不出现联系方式',
      kind: 'research',
      description: '需要改进工艺，提高成品率。',
      industry: 'new-it',
      divisionCode: '340104',
      contactPhone: '13700001234',
      contactEmail: 'secret.contact@example.cn',
    });
    expect(created.status).toBe(201);
    const { body } = await auditor.get<Page>(`audit/entries?filter[recordId]=${created.body.id}`);
    expect(body.items).not.toEqual([]);
    const details = await Promise.all(body.items.map(({ id }) => auditor.get(`audit/entries/${id}`)));
    const exported = await auditor.get('audit/entries/export?format=csv');
    for (const { text } of [...details, exported]) expect(text).not.toMatch(/13700001234|secret\.contact/);
  });
});

describe('records of others', () => {
  it('B9: are missing on every route of every record type to whom no row is granted', async () => {
    const tried: string[] = [];
    for (const store of stores) {
      const [row] = await sampleOf(store);
      if (!row) continue;
      const prefix = `/api/v1/${store.info.path}/{id}`;
      for (const operation of operations.filter(({ path }) => path === prefix || path.startsWith(`${prefix}/`))) {
        const action = ACTION[operation.id] ?? '';
        const stranger = api.as([operation.permission, `${store.info.name}.${action}`]);
        const status = await statusOf(stranger, operation, row.id, action);
        expect([operation.id, status]).toEqual([operation.id, 404]);
        tried.push(operation.id);
      }
    }
    const withId = operations.filter(({ path, permission }) => path.includes('{id}') && permission !== 'signed-in');
    expect(tried.sort()).toEqual(withId.map(({ id }) => id).sort());
  });

  it('B9: and files, jobs, imports, notifications, sessions and delegations of others are missing as well', async () => {
    const owner = await api.signedIn('enterprise');
    const stranger = await api.signedIn('society2');
    const uploaded = await owner.upload<{ id: string }>('files', '说明.csv', Buffer.from('编号,名称\r\n1,甲\r\n'));
    const imported = await owner.upload<{ id: string; jobId: string }>(
      'transfer/demands/imports',
      '需求.csv',
      Buffer.from('需求名称\r\n甲\r\n'),
    );
    expect([uploaded.status, imported.status]).toEqual([201, 202]);
    const ids: Readonly<Record<string, string>> = {
      file: uploaded.body.id,
      import: imported.body.id,
      job: imported.body.jobId,
    };
    const own = operations.filter(({ path, permission }) => path.includes('{id}') && permission === 'signed-in');
    const answers = await Promise.all(
      own.map(async (operation) => {
        const id = ids[operation.id.split('_')[0] ?? ''] ?? (await foreignId(operation.id));
        return [operation.id, await statusOf(stranger, operation, id, '')];
      }),
    );
    expect(answers).toEqual(own.map(({ id }) => [id, 404]));
  });
});

/** An id of something that exists and belongs to others; of nothing where there is nothing of the kind. */
async function foreignId(operation: string): Promise<string> {
  const table = operation.startsWith('auth_session') ? 'sign_in_session' : (operation.split('_')[0] ?? '');
  const [row] = await database.query<{ id: string }>(
    `select id from ${table} where ${table === 'sign_in_session' ? `account_id <> (select id from account where username = 'society2')` : 'true'} limit 1`,
  );
  return row?.id ?? '0198ffff-0000-7000-8000-000000000000';
}

async function statusOf(client: TestClient, operation: Operation, id: string, action: string): Promise<number> {
  const path = operation.path.replace('{id}', id).replace('{action}', action);
  const body = NEEDED[operation.id] ?? {};
  switch (operation.method) {
    case 'get':
      return (await client.get(path)).status;
    case 'post':
      return (await client.post(path, body, { 'if-match': '"1"' })).status;
    case 'patch':
      return (await client.patch(path, body, 1)).status;
    default:
      return (await client.delete(path, 1)).status;
  }
}

function operationsOf({ paths }: { readonly paths: object }): Operation[] {
  const all = paths as Record<string, Record<string, { operationId?: string; 'x-permission'?: string }>>;
  return Object.entries(all).flatMap(([path, verbs]) =>
    Object.entries(verbs).flatMap(([method, { operationId, 'x-permission': permission = '' }]) =>
      operationId === undefined ? [] : [{ id: operationId, method, path, permission }],
    ),
  );
}
