import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { StoreRegistry, type Stored } from '@kechuang/kernel';
import {
  blankRow,
  createTestApp,
  testDatabase,
  type TestApp,
  type TestClient,
  type TestDatabase,
} from '@kechuang/kernel/testing';
import { Organisation, RegistryCatalogue, RegistryModule } from '@kechuang/registry';
import { v7 as uuidv7 } from 'uuid';
import { TransferModule } from '../transfer.module.js';

interface Record extends Readonly<{ [key: string]: unknown }> {
  readonly id: string;
  readonly version: number;
}

const DEMANDS = 'transfer/demands';
const DIAGNOSES = 'transfer/diagnoses';
let database: TestDatabase;
let app: TestApp;
let enterprise: TestClient;
let rival: TestClient;
let hefei: TestClient;
let demand: Record;

beforeAll(async () => {
  database = await testDatabase();
  app = await createTestApp({ databaseUrl: database.url }, [RegistryModule, TransferModule]);
  await app.app.get(RegistryCatalogue).load();
  const store = app.app.get(StoreRegistry).of(Organisation);
  const [mine, theirs] = [uuidv7(), uuidv7()];
  const rows = [mine, theirs].map((id) => ({
    ...blankRow(store),
    id,
    name: `企业${id}`,
    kind: 'enterprise',
    divisionCode: '340100',
    state: 'active',
  }));
  await store.load(rows as unknown as Stored<Organisation>[]);
  enterprise = app.as({ role: 'enterprise', organisationId: mine });
  rival = app.as({ role: 'enterprise', organisationId: theirs });
  hefei = app.as({ role: 'city', divisionCode: '340100' });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

beforeEach(async () => {
  const created = await enterprise.post<Record>(DEMANDS, {
    title: '想要改进工艺',
    kind: 'research',
    description: '我们的产品良率不高，希望专家帮忙。',
    industry: 'new-it',
    divisionCode: '340100',
    contactName: '王工',
    contactEmail: 'wang@example.com',
  });
  demand = (await enterprise.act<Record>(`${DEMANDS}/${created.body.id}`, 'submit', created.body.version)).body;
});

const propose = (more: object = {}) =>
  hefei.post<Record>(DIAGNOSES, {
    demandId: demand.id,
    advice: '请写明工序与良率',
    title: '蚀刻工序良率提升',
    ...more,
  });

describe('a demand diagnosis', () => {
  test('accepted rewrites the demand; the original stays beside the proposal', async () => {
    const proposal = await propose();
    expect(proposal).toMatchObject({ status: 201, body: { status: 'proposed', original: { title: '想要改进工艺' } } });
    const todo = await enterprise.get<{ groups: { action: string; count: number }[] }>('todos');
    expect(todo.body.groups).toContainEqual(expect.objectContaining({ action: 'accept', count: 1 }));
    const accepted = await enterprise.act<Record>(`${DIAGNOSES}/${proposal.body.id}`, 'accept', proposal.body.version);
    expect(accepted.body).toMatchObject({
      status: 'accepted',
      title: '蚀刻工序良率提升',
      original: { title: '想要改进工艺' },
    });
    const rewritten = await enterprise.get<Record>(`${DEMANDS}/${demand.id}`);
    expect(rewritten.body).toMatchObject({ title: '蚀刻工序良率提升', status: 'submitted', firstResponseHours: 0 });
    const history = await enterprise.get<{ items: { action: string; changes: { field: string; before: string }[] }[] }>(
      `${DEMANDS}/${demand.id}/history`,
    );
    expect(history.body.items[0]).toMatchObject({
      action: 'rewritten',
      changes: [{ field: 'title', before: '想要改进工艺' }],
    });
  });

  test('declined leaves the demand as it was', async () => {
    const proposal = await propose();
    await enterprise.act(`${DIAGNOSES}/${proposal.body.id}`, 'decline', proposal.body.version, { note: '原文更准确' });
    expect((await enterprise.get<Record>(`${DEMANDS}/${demand.id}`)).body['title']).toBe('想要改进工艺');
  });

  test('is one at a time, says something new, and only while the demand is being verified', async () => {
    expect((await propose({ title: '想要改进工艺' })).body).toMatchObject({ code: 'request.invalid' });
    await propose();
    expect((await propose()).body).toMatchObject({ code: 'diagnosis.open-already' });
    const draft = await enterprise.post<Record>(DEMANDS, {
      title: '还是草稿的需求',
      kind: 'research',
      description: '还没有写完，先存着再说。',
      industry: 'new-it',
      divisionCode: '340100',
    });
    expect((await propose({ demandId: draft.body.id })).status).toBe(404);
  });

  test('cannot be accepted after the demand has moved on, and then nothing is changed', async () => {
    const proposal = await propose();
    const current = (await enterprise.get<Record>(`${DEMANDS}/${demand.id}`)).body;
    await enterprise.act(`${DEMANDS}/${demand.id}`, 'withdraw', current.version);
    const answer = await enterprise.act<Record>(`${DIAGNOSES}/${proposal.body.id}`, 'accept', proposal.body.version);
    expect(answer).toMatchObject({ status: 409, body: { code: 'diagnosis.demand-changed' } });
    expect((await enterprise.get<Record>(`${DIAGNOSES}/${proposal.body.id}`)).body['status']).toBe('proposed');
  });

  test('is between the verifier and the organisation that raised the demand', async () => {
    const proposal = await propose();
    expect((await rival.get(`${DIAGNOSES}/${proposal.body.id}`)).status).toBe(404);
    expect((await hefei.act(`${DIAGNOSES}/${proposal.body.id}`, 'accept', proposal.body.version)).status).toBe(403);
    expect((await rival.post(DIAGNOSES, { demandId: demand.id, advice: '我来改', title: '改成别的' })).status).toBe(
      403,
    );
    expect(
      (await hefei.act<Record>(`${DIAGNOSES}/${proposal.body.id}`, 'recall', proposal.body.version)).body['status'],
    ).toBe('recalled');
  });
});
