import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

interface AchievementAnswer extends Record<string, unknown> {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly status: string;
  readonly actions: string[];
}
interface Page {
  readonly items: AchievementAnswer[];
  readonly total: number;
}
interface ProblemAnswer {
  readonly code: string;
  readonly errors?: { readonly pointer: string; readonly code: string }[];
}

const ACHIEVEMENTS = 'transfer/achievements';
const result = {
  title: '动力电池低温快充电解液',
  kind: 'technology',
  abstract: '研制了低温快充电解液配方，零下二十度可在三十分钟内充至八成。',
  innovation: '现有方案低温下析锂；本成果以双盐体系抑制析锂。',
  economics: '单位成本较现有方案低一成，投资回收期两年。',
  industry: 'nev',
  divisionCode: '340104',
  maturity: 5,
  contactName: '王工',
  contactPhone: '13800000000',
};

let database: TestDatabase;
let app: TestApp;
let university: TestClient;
let other: TestClient;
let hefei: TestClient;
let wuhu: TestClient;
let department: TestClient;

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
  const mine = await organisation('合肥某大学', 'university', '340104');
  university = app.as({ role: 'university', organisationId: mine, divisionCode: '340104' });
  const theirs = await organisation('芜湖某大学', 'university', '340200');
  other = app.as({ role: 'university', organisationId: theirs, divisionCode: '340200' });
  hefei = app.as({ role: 'city', divisionCode: '340100' });
  wuhu = app.as({ role: 'city', divisionCode: '340200' });
  department = app.as({ role: 'department' });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const draft = async (more: object = {}): Promise<AchievementAnswer> => {
  const answer = await university.post<AchievementAnswer>(ACHIEVEMENTS, { ...result, ...more });
  expect({ status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({ status: 201, text: '' });
  return answer.body;
};
const act = async (
  who: TestClient,
  { id, version }: AchievementAnswer,
  action: string,
  body: object = {},
): Promise<AchievementAnswer> => {
  const answer = await who.act<AchievementAnswer>(`${ACHIEVEMENTS}/${id}`, action, version, body);
  expect({ action, text: answer.status === 200 ? '' : answer.text }).toEqual({ action, text: '' });
  return answer.body;
};
const published = async (more: object = {}): Promise<AchievementAnswer> =>
  act(department, await act(hefei, await act(university, await draft(more), 'submit'), 'verify'), 'publish');
const figure = async (code: string): Promise<{ total: number; href: string }> =>
  (await department.get<{ total: number; href: string }>(`metrics/achievement.${code}`)).body;

describe('the achievement library', () => {
  test('the whole way from a draft to the transfer, with figures that move and the owner told', async () => {
    const before = await Promise.all(['submitted', 'published', 'transferred'].map(figure));
    let one = await draft();
    expect(one.code).toMatch(/^CG-\d{4}-340104-\d{6}$/);
    expect(one).toMatchObject({ status: 'draft', stage: 'bench', actions: ['submit', 'withdraw'] });
    one = await act(university, one, 'submit');
    const todos = await hefei.get<{ groups: { resource: string; action: string }[] }>('todos');
    expect(todos.body.groups).toContainEqual(expect.objectContaining({ action: 'verify' }));
    one = await act(hefei, one, 'return', { reason: '请补充检测报告' });
    expect(one).toMatchObject({ status: 'returned', returnReason: '请补充检测报告' });
    one = await act(university, one, 'submit');
    one = await act(department, await act(hefei, one, 'verify'), 'publish');
    one = await act(university, one, 'transfer', { note: '许可给某企业' });
    expect(one).toMatchObject({ status: 'transferred' });
    const after = await Promise.all(['submitted', 'published', 'transferred'].map(figure));
    expect(after.map(({ total }, at) => total - (before[at]?.total ?? 0))).toEqual([1, 1, 1]);
    for (const { href, total } of after) expect((await department.get<Page>(href)).body.total).toBe(total);
    while ((await app.app.get(Outbox).deliver()) > 0);
    const notices = await university.get<{ items: { zh: string }[] }>('notifications');
    expect(notices.body.items.map(({ zh }) => zh)).toContain('成果“动力电池低温快充电解液”已发布');
  });

  test.each(['innovation', 'economics'])('is not submitted without %s', async (field) => {
    const one = await draft({ [field]: null });
    const refused = await university.act<ProblemAnswer>(`${ACHIEVEMENTS}/${one.id}`, 'submit', one.version);
    expect(refused).toMatchObject({ status: 409, body: { code: 'achievement.comparison-missing' } });
  });

  test('is not submitted without somebody to ask', async () => {
    const one = await draft({ contactPhone: null });
    const refused = await university.act<ProblemAnswer>(`${ACHIEVEMENTS}/${one.id}`, 'submit', one.version);
    expect(refused).toMatchObject({ status: 409, body: { code: 'achievement.contact-missing' } });
  });

  test('the stage follows from the level, at creation and with every change, and nobody writes it', async () => {
    let one = await draft({ maturity: null });
    for (const [maturity, stage] of [
      [3, 'laboratory'],
      [4, 'bench'],
      [7, 'pilot'],
      [8, 'industrial'],
      [null, null],
    ] as const) {
      const path = `${ACHIEVEMENTS}/${one.id}`;
      one = (await university.patch<AchievementAnswer>(path, { maturity }, one.version)).body;
      expect(one).toMatchObject({ maturity, stage });
    }
    const forged = await university.post<ProblemAnswer>(ACHIEVEMENTS, { ...result, stage: 'industrial' });
    expect(forged).toMatchObject({ status: 400, body: { errors: [{ pointer: '/stage' }] } });
  });

  test.each([
    [{ doi: 'doi:10/x' }, '/doi'],
    [{ maturity: 10 }, '/maturity'],
    [{ priceMode: 'range' }, '/priceMax'],
    [{ priceMode: 'range', priceMin: '20.00', priceMax: '10.00' }, '/priceMax'],
    [{ priceMin: '20.00' }, '/priceMode'],
    [{ abstract: '太短' }, '/abstract'],
  ])('refuses %j at its field and stores nothing', async (wrong, pointer) => {
    const count = async (): Promise<number> => (await university.get<Page>(ACHIEVEMENTS)).body.total;
    const before = await count();
    const answer = await university.post<ProblemAnswer>(ACHIEVEMENTS, { ...result, ...wrong });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.map((error) => error.pointer)).toEqual([pointer]);
    expect(await count()).toBe(before);
  });

  test('withdrawn and archived achievements come back to where they were', async () => {
    const withdrawn = await act(university, await draft(), 'withdraw');
    expect(await act(university, withdrawn, 'reopen')).toMatchObject({ status: 'draft', closedAt: null });
    const archived = await act(university, await published(), 'archive', { reason: '已有新一代技术' });
    expect(await act(university, archived, 'reopen')).toMatchObject({ status: 'published' });
  });
});

describe('who sees and does what', () => {
  test('drafts are seen by their owner, submitted ones by their division, published ones as they are disclosed', async () => {
    const one = await draft();
    const path = `${ACHIEVEMENTS}/${one.id}`;
    const statuses = async (): Promise<number[]> =>
      Promise.all([university, hefei, wuhu, department, other].map(async (who) => (await who.get(path)).status));
    expect(await statuses()).toEqual([200, 404, 404, 404, 404]);
    await act(university, one, 'submit');
    expect(await statuses()).toEqual([200, 200, 404, 200, 404]);
    const open = await published();
    expect((await other.get<AchievementAnswer>(`${ACHIEVEMENTS}/${open.id}`)).body).toMatchObject({ actions: [] });
    const closed = await published({ disclosure: 'matched' });
    expect((await other.get(`${ACHIEVEMENTS}/${closed.id}`)).status).toBe(404);
  });

  test('a contact is masked for who does not own it', async () => {
    const open = await published();
    const seen = await other.get(`${ACHIEVEMENTS}/${open.id}`);
    expect(seen.status).toBe(200);
    expect(seen.text).not.toContain('13800000000');
  });

  test('nobody verifies his own, no city another city’s, and no owner publishes', async () => {
    const one = await act(university, await draft(), 'submit');
    const path = `${ACHIEVEMENTS}/${one.id}`;
    expect(one.actions).not.toContain('verify');
    expect((await university.act(path, 'verify', one.version)).status).toBe(403);
    expect((await wuhu.act(path, 'verify', one.version)).status).toBe(404);
    const verified = await act(hefei, one, 'verify');
    expect((await university.act(path, 'publish', verified.version)).status).toBe(403);
    expect((await hefei.act(path, 'publish', verified.version)).status).toBe(403);
    expect((await other.patch(path, { title: '别人的成果改名' }, verified.version)).status).toBe(404);
  });
});

describe('from a paper to a technology', () => {
  const paper = (): Promise<AchievementAnswer> =>
    published({ kind: 'paper', doi: '10.1234/abc.5', journal: '材料导报', maturity: 2 });

  test('drafts a technology that keeps the link both ways, and counts it', async () => {
    const before = await figure('promoted');
    const source = await paper();
    const seen = await university.get<AchievementAnswer>(`${ACHIEVEMENTS}/${source.id}`);
    expect(seen.body.actions).toContain('promote');
    const promoted = await act(university, source, 'promote');
    const target = promoted['promotedTo'] as { id: string };
    const technology = (await university.get<AchievementAnswer>(`${ACHIEVEMENTS}/${target.id}`)).body;
    expect(technology).toMatchObject({
      status: 'draft',
      kind: 'technology',
      promotedFrom: { id: source.id, name: result.title },
      doi: '10.1234/abc.5',
      stage: 'laboratory',
      contactPhone: '13800000000',
    });
    expect(promoted).toMatchObject({ status: 'published', promotedFrom: null });
    expect(promoted.actions).not.toContain('promote');
    expect((await figure('promoted')).total).toBe(before.total + 1);
    await act(university, technology, 'submit');
  });

  test('happens once, however many ask at once', async () => {
    const source = await paper();
    const path = `${ACHIEVEMENTS}/${source.id}`;
    const answers = await Promise.all(Array.from({ length: 5 }, () => university.act(path, 'promote', source.version)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
    const links = await university.get<Page>(`${ACHIEVEMENTS}?filter[promotedFromId]=${source.id}`);
    expect(links.body.total).toBe(1);
    const { version } = (await university.get<AchievementAnswer>(path)).body;
    const again = await university.act<ProblemAnswer>(path, 'promote', version);
    expect(again).toMatchObject({ status: 409, body: { code: 'achievement.promoted-already' } });
  });

  test('is for papers of one’s own only', async () => {
    const technology = await published();
    const refused = await university.act<ProblemAnswer>(
      `${ACHIEVEMENTS}/${technology.id}`,
      'promote',
      technology.version,
    );
    expect(refused).toMatchObject({ status: 409, body: { code: 'achievement.not-paper' } });
    const source = await paper();
    expect((await other.act(`${ACHIEVEMENTS}/${source.id}`, 'promote', source.version)).status).toBe(403);
  });
});
