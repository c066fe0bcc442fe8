import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Outbox, StoreRegistry, type Stored } from '@kechuang/kernel';
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

interface DemandAnswer extends Record<string, unknown> {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly status: string;
  readonly actions: string[];
  readonly editable: boolean;
  readonly contactPhone: string | null;
}
interface Page {
  readonly items: DemandAnswer[];
  readonly total: number;
}
interface ProblemAnswer {
  readonly code: string;
  readonly errors?: { pointer: string; code: string; message: string }[];
}

const DEMANDS = 'transfer/demands';
const need = {
  title: '动力电池低温快充技术',
  kind: 'research',
  description: '零下二十度时快充速率不足，需要改进电解液配方与热管理策略。',
  industry: 'new-energy-vehicles',
  divisionCode: '340104',
  keywords: ['电池', '快充'],
  contactName: '王工',
  contactPhone: '13800000000',
};

let database: TestDatabase;
let app: TestApp;
let industry: string;
let enterprise: TestClient;
let rival: TestClient;
let hefei: TestClient;
let wuhu: TestClient;
let department: TestClient;
let auditor: TestClient;

async function organisation(name: string, kind: Organisation['kind'], divisionCode: string): Promise<string> {
  const id = uuidv7();
  const store = app.app.get(StoreRegistry).of(Organisation);
  const row = { ...blankRow(store), id, name, kind, divisionCode, state: 'active' };
  await store.load([row as unknown as Stored<Organisation>]);
  return id;
}

beforeAll(async () => {
  database = await testDatabase();
  app = await createTestApp({ databaseUrl: database.url }, [RegistryModule, TransferModule]);
  await app.app.get(RegistryCatalogue).load();
  const mine = await organisation('合肥某电池有限公司', 'enterprise', '340104');
  const theirs = await organisation('芜湖某机械有限公司', 'enterprise', '340200');
  industry = 'new-it';
  enterprise = app.as({ role: 'enterprise', organisationId: mine, divisionCode: '340104' });
  rival = app.as({ role: 'enterprise', organisationId: theirs, divisionCode: '340200' });
  hefei = app.as({
    role: 'city',
    organisationId: await organisation('合肥市科协', 'city-association', '340100'),
    divisionCode: '340100',
  });
  wuhu = app.as({
    role: 'city',
    organisationId: await organisation('芜湖市科协', 'city-association', '340200'),
    divisionCode: '340200',
  });
  department = app.as({ role: 'department', organisationId: await organisation('学会部', 'department', '340000') });
  auditor = app.as({ role: 'auditor' });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const draft = async (more: object = {}): Promise<DemandAnswer> => {
  const answer = await enterprise.post<DemandAnswer>(DEMANDS, { ...need, industry, ...more });
  expect(answer.status).toBe(201);
  return answer.body;
};
const act = async (who: TestClient, demand: DemandAnswer, action: string, body: object = {}): Promise<DemandAnswer> => {
  const answer = await who.act<DemandAnswer>(`${DEMANDS}/${demand.id}`, action, demand.version, body);
  expect({ action, status: answer.status, text: answer.status === 200 ? '' : answer.text }).toEqual({
    action,
    status: 200,
    text: '',
  });
  return answer.body;
};
const published = async (more: object = {}): Promise<DemandAnswer> =>
  act(department, await act(hefei, await act(enterprise, await draft(more), 'submit'), 'verify'), 'publish');
const figure = async (who: TestClient, code: string): Promise<number> =>
  (await who.get<{ total: number }>(`metrics/${code}`)).body.total;

describe('from a draft to the landing', () => {
  test('a returned demand stands before the drafts that nobody waits for', async () => {
    const early = await draft({ title: '早先的草稿' });
    const waiting = await act(enterprise, await draft({ title: '送审后被退回的需求' }), 'submit');
    await act(hefei, waiting, 'return', { reason: '请补充工况说明' });
    const todos = await enterprise.get<{ groups: { action: string; items: { id: string }[] }[] }>('todos');
    const items = todos.body.groups.find((group) => group.action === 'submit')?.items.map(({ id }) => id) ?? [];
    expect(items[0]).toBe(waiting.id);
    expect(items).toContain(early.id);
  });

  test('what belongs to no city is called the provincial level among the cities', async () => {
    await act(enterprise, await draft({ divisionCode: '340000' }), 'submit');
    const { body } = await department.get<{ items: { key: string; zh: string }[] }>('metrics/demand.submitted?by=city');
    expect(body.items).toContainEqual(expect.objectContaining({ key: '340000', zh: '省本级' }));
  });

  test('the whole way, with figures that move and rows behind them', async () => {
    const before = await figure(department, 'demand.published');
    let demand = await draft();
    expect(demand).toMatchObject({ status: 'draft', editable: true, actions: ['submit', 'withdraw'] });
    expect((await enterprise.get<Page>(`${DEMANDS}?q=${demand.code}`)).body).toMatchObject({
      total: 1,
      items: [{ id: demand.id }],
    });
    expect(demand.code).toMatch(/^XQ-\d{4}-340104-\d{6}$/);
    demand = await act(enterprise, demand, 'submit');
    expect((await hefei.get<DemandAnswer>(`${DEMANDS}/${demand.id}`)).body.actions).toEqual(['verify', 'return']);
    demand = await act(hefei, demand, 'verify', { note: '情况属实' });
    demand = await act(department, demand, 'publish');
    expect(await figure(department, 'demand.published')).toBe(before + 1);
    for (const [who, action] of [
      [hefei, 'match'],
      [enterprise, 'negotiate'],
      [enterprise, 'contract'],
      [department, 'complete'],
    ] as const)
      demand = await act(who, demand, action);
    expect(demand).toMatchObject({ status: 'completed', firstResponseHours: 0, contractDays: 0 });
    const history = await enterprise.get<{ items: { action: string; note: string | null }[] }>(
      `${DEMANDS}/${demand.id}/history`,
    );
    expect(history.body.items.map((item) => item.action)).toEqual([
      'complete',
      'contract',
      'negotiate',
      'match',
      'publish',
      'verify',
      'submit',
    ]);
    expect(history.body.items.find((item) => item.action === 'verify')?.note).toBe('情况属实');
    const metric = await department.get<{ href: string; total: number }>('metrics/demand.completed');
    const rows = await department.get<Page>(metric.body.href);
    expect(rows.body.total).toBe(metric.body.total);
    expect(rows.body.items.map((item) => item.id)).toContain(demand.id);
  });

  test('a returned demand is corrected and handed in again', async () => {
    let demand = await act(enterprise, await draft(), 'submit');
    const refused = await hefei.act<ProblemAnswer>(`${DEMANDS}/${demand.id}`, 'return', demand.version, {
      reason: '短',
    });
    expect(refused.body).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: '/reason', code: 'validation.length' }],
    });
    demand = await act(hefei, demand, 'return', { reason: '请补充技术指标' });
    expect(demand).toMatchObject({ status: 'returned', returnReason: '请补充技术指标' });
    const corrected = await enterprise.patch<DemandAnswer>(
      `${DEMANDS}/${demand.id}`,
      { expectedIndicators: '零下二十度30分钟充至80%' },
      demand.version,
    );
    expect(corrected.status).toBe(200);
    demand = await act(enterprise, corrected.body, 'submit');
    expect(demand).toMatchObject({ status: 'submitted', returnReason: null });
  });

  test('closing names a coded reason, reopening leads back to where it was', async () => {
    let demand = await published();
    const refused = await department.act<ProblemAnswer>(`${DEMANDS}/${demand.id}`, 'close', demand.version, {
      reasonCode: 'because',
    });
    expect(refused.body.errors?.[0]).toMatchObject({ pointer: '/reasonCode', code: 'validation.choice' });
    demand = await act(department, demand, 'close', { reasonCode: 'expired', note: '逾期' });
    expect(demand).toMatchObject({ status: 'closed', closeReason: 'expired' });
    expect(await act(department, demand, 'reopen')).toMatchObject({ status: 'published', closeReason: null });
    const withdrawn = await act(enterprise, await draft(), 'withdraw');
    expect(await act(enterprise, withdrawn, 'reopen')).toMatchObject({ status: 'draft' });
  });

  test('a demand without contact or past its deadline is not handed in', async () => {
    const bare = await draft({ contactName: null, contactPhone: null });
    expect((await enterprise.act<ProblemAnswer>(`${DEMANDS}/${bare.id}`, 'submit', bare.version)).body.code).toBe(
      'demand.contact-missing',
    );
    const late = await draft({ deadline: '2020-01-01' });
    expect((await enterprise.act<ProblemAnswer>(`${DEMANDS}/${late.id}`, 'submit', late.version)).body.code).toBe(
      'demand.deadline-passed',
    );
  });

  test('the organisation is told what became of its demand', async () => {
    const demand = await act(hefei, await act(enterprise, await draft({ title: '通知用例需求' }), 'submit'), 'verify');
    while ((await app.app.get(Outbox).deliver()) > 0);
    const news = await enterprise.get<{ items: { recordId: string; zh: string }[]; unread: number }>('notifications');
    expect(news.body.items.find((item) => item.recordId === demand.id)?.zh).toBe('需求“通知用例需求”已核实通过');
    await enterprise.post('notifications/actions/read-all');
    expect((await enterprise.get<{ unread: number }>('notifications')).body.unread).toBe(0);
  });
});

describe('who sees and does what', () => {
  test('nobody without a session, nothing without the permission', async () => {
    expect((await app.anonymous.get(DEMANDS)).status).toBe(401);
    expect((await auditor.get(DEMANDS)).status).toBe(403);
    expect((await hefei.post(DEMANDS, { ...need, industry })).status).toBe(403);
  });

  test("another organisation's unpublished demand is nowhere: detail, list, count, search, facets, figures", async () => {
    const demand = await act(enterprise, await draft({ title: '独一无二的光刻胶需求' }), 'submit');
    expect((await rival.get(`${DEMANDS}/${demand.id}`)).status).toBe(404);
    expect((await rival.get(`${DEMANDS}/${demand.id}/history`)).status).toBe(404);
    expect((await rival.act(`${DEMANDS}/${demand.id}`, 'withdraw', demand.version)).status).toBe(404);
    expect((await rival.patch(`${DEMANDS}/${demand.id}`, { title: '改名改名' }, demand.version)).status).toBe(404);
    expect((await rival.get<Page>(`${DEMANDS}?q=${encodeURIComponent('光刻胶')}`)).body.total).toBe(0);
    expect((await rival.get<Page>(`${DEMANDS}?filter[id]=${demand.id}`)).body).toMatchObject({ items: [], total: 0 });
    expect((await rival.get<{ groups: unknown[] }>(`search?q=${encodeURIComponent('光刻胶')}`)).body.groups).toEqual(
      [],
    );
    expect(
      (await rival.get<{ status: unknown[] }>(`${DEMANDS}/facets?fields=status&filter[id]=${demand.id}`)).body.status,
    ).toEqual([]);
    expect(await figure(rival, 'demand.submitted')).toBe(
      (await rival.get<Page>(`${DEMANDS}?filter[submittedAt][null]=false`)).body.total,
    );
    expect((await wuhu.get(`${DEMANDS}/${demand.id}`)).status).toBe(404);
    expect((await hefei.get(`${DEMANDS}/${demand.id}`)).status).toBe(200);
  });

  test('drafts are nobody else’s, not even the province’s', async () => {
    const demand = await draft();
    expect((await department.get(`${DEMANDS}/${demand.id}`)).status).toBe(404);
    expect((await hefei.get(`${DEMANDS}/${demand.id}`)).status).toBe(404);
  });

  test('a published demand is seen by all as its disclosure says, its contact masked', async () => {
    const demand = await published();
    const seen = await rival.get<DemandAnswer>(`${DEMANDS}/${demand.id}`);
    expect(seen.body).toMatchObject({ contactPhone: '138****0000', editable: false, actions: [] });
    expect((await enterprise.get<DemandAnswer>(`${DEMANDS}/${demand.id}`)).body.contactPhone).toBe('13800000000');
    expect((await hefei.get<DemandAnswer>(`${DEMANDS}/${demand.id}`)).body.contactPhone).toBe('138****0000');
    const body = { fields: ['contactPhone'], reason: '电话核实需求的联系人' };
    const unmasked = await hefei.post(`${DEMANDS}/${demand.id}/unmask`, body);
    expect(unmasked.body).toEqual({ values: { contactPhone: '13800000000' } });
    expect((await rival.post(`${DEMANDS}/${demand.id}/unmask`, body)).status).toBe(403);
    const reserved = await published({ disclosure: 'matched' });
    expect((await rival.get(`${DEMANDS}/${reserved.id}`)).status).toBe(404);
  });

  test('one raises demands for the own organisation only and verifies in the own division only', async () => {
    const foreign = await enterprise.post<ProblemAnswer>(DEMANDS, {
      ...need,
      industry,
      organisationId: rival.principal.organisationId,
    });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'access.foreign' } });
    const demand = await published();
    expect((await wuhu.act<ProblemAnswer>(`${DEMANDS}/${demand.id}`, 'match', demand.version)).body.code).toBe(
      'access.foreign',
    );
    expect((await enterprise.act<ProblemAnswer>(`${DEMANDS}/${demand.id}`, 'match', demand.version)).body.code).toBe(
      'access.denied',
    );
  });
});

describe('bad input', () => {
  test('is refused with a pointer to each field, and nothing is stored', async () => {
    const before = (await enterprise.get<Page>(DEMANDS)).body.total;
    const answer = await enterprise.post<ProblemAnswer>(DEMANDS, {
      ...need,
      title: '短',
      industry: 'nonsense',
      budgetMin: '1.234',
      status: 'completed',
      nonsense: 1,
    });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body.errors?.map((error) => `${error.pointer} ${error.code}`).sort()).toEqual([
      '/budgetMin validation.money',
      '/nonsense validation.unknown',
      '/status validation.unknown',
      '/title validation.length',
    ]);
    const dictionary = await enterprise.post<ProblemAnswer>(DEMANDS, { ...need, industry: 'nonsense' });
    expect(dictionary.body.errors).toMatchObject([{ pointer: '/industry', code: 'validation.dictionary' }]);
    const budget = await enterprise.post<ProblemAnswer>(DEMANDS, {
      ...need,
      industry,
      budgetMode: 'range',
      budgetMin: '200',
      budgetMax: '100',
    });
    expect(budget.body.errors).toMatchObject([{ pointer: '/budgetMax', code: 'demand.budget-range' }]);
    expect((await enterprise.get<Page>(DEMANDS)).body.total).toBe(before);
  });

  test.each([
    'filter[nonsense]=1',
    'sort=description',
    'filter[status]=flying',
    'page=0',
    'pageSize=101',
    'filter[budgetMin][gt]=x',
    'nonsense=1',
    'filter[createdAt][within]=2026-01-01',
  ])('an unknown or wrong parameter is refused: %s', async (query) => {
    expect((await enterprise.get(`${DEMANDS}?${query}`)).status).toBe(400);
  });

  test('a change needs the version it was made against', async () => {
    const demand = await draft();
    expect((await enterprise.patch(`${DEMANDS}/${demand.id}`, { title: '没有版本号' })).status).toBe(428);
    expect((await enterprise.patch(`${DEMANDS}/${demand.id}`, { title: '版本号过期' }, 7)).status).toBe(412);
    const done = await enterprise.patch<DemandAnswer>(
      `${DEMANDS}/${demand.id}`,
      { title: '版本号正确' },
      demand.version,
    );
    expect(done).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { title: '版本号正确', version: 2 } });
    const submitted = await act(enterprise, done.body, 'submit');
    expect(
      (await enterprise.patch<ProblemAnswer>(`${DEMANDS}/${demand.id}`, { title: '已经提交' }, submitted.version)).body
        .code,
    ).toBe('record.locked');
  });
});

describe('repeated requests', () => {
  let key: string;
  beforeEach(() => {
    key = uuidv7();
  });

  test('with one key create once', async () => {
    const send = (body: object) =>
      enterprise.post<DemandAnswer & ProblemAnswer>(DEMANDS, body, { 'idempotency-key': key });
    const first = await send({ ...need, industry });
    const again = await send({ ...need, industry });
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect((await send({ ...need, industry, title: '另外一个需求' })).body.code).toBe('idempotency.mismatch');
  });

  test('at once create once, with gapless numbers', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        enterprise.post<DemandAnswer>(DEMANDS, { ...need, industry }, { 'idempotency-key': key }),
      ),
    );
    const created = new Set(answers.filter((answer) => answer.status === 201).map((answer) => answer.body.id));
    expect(created.size).toBe(1);
    const many = await Promise.all(Array.from({ length: 12 }, () => draft({ divisionCode: '340111' })));
    const numbers = many.map((demand) => Number(demand.code.slice(-6))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  });

  test('the same action at once happens once', async () => {
    const demand = await draft();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => enterprise.act(`${DEMANDS}/${demand.id}`, 'submit', demand.version)),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  });
});
