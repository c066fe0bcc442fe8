import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Outbox, StoreRegistry, type BaseRecord, type RecordType, type Stored } from '@kechuang/kernel';
import {
  blankRow,
  createTestApp,
  testDatabase,
  type TestApp,
  type TestClient,
  type TestDatabase,
} from '@kechuang/kernel/testing';
import { Corpora } from '@kechuang/ranking';
import { Organisation, Person, RegistryCatalogue, RegistryModule } from '@kechuang/registry';
import { v7 as uuidv7 } from 'uuid';
import { TransferModule } from '../transfer.module.js';

interface Candidates {
  readonly items: readonly {
    readonly record: { readonly id: string; readonly name?: string; readonly title?: string };
    readonly score: number;
    readonly parts: readonly { readonly code: string; readonly value: number }[];
    readonly passages: readonly { readonly text: string; readonly marks: readonly (readonly [number, number])[] }[];
    readonly missing: readonly string[];
  }[];
}

const MATCHING = 'transfer/matching';
const need = {
  title: '动力电池低温快充电解液配方改进',
  kind: 'research',
  description: '零下二十度时动力电池快充速率不足，需要改进电解液配方与热管理策略。',
  industry: 'nev',
  divisionCode: '340104',
  disciplines: [],
  contactName: '王工',
  contactPhone: '13800000000',
};

let database: TestDatabase;
let app: TestApp;
let enterprise: TestClient;
let rival: TestClient;
let department: TestClient;
let demand: { id: string; version: number };
let university: string;
let [battery, tea, retired]: string[] = [];

async function load<T extends BaseRecord>(type: RecordType<T>, values: object): Promise<string> {
  const id = uuidv7();
  const store = app.app.get(StoreRegistry).of(type);
  await store.load([{ ...blankRow(store), ...values, id } as unknown as Stored<T>]);
  return id;
}

const organisation = (name: string, kind: string, divisionCode: string, more: object = {}): Promise<string> =>
  load(Organisation, { name, kind, divisionCode, state: 'active', formerNames: [], ...more });
const expert = (name: string, organisationId: string, more: object): Promise<string> =>
  load(Person, {
    name,
    organisationId,
    divisionCode: '340104',
    expert: true,
    availability: 'available',
    affiliationIds: [],
    honours: [],
    languages: [],
    specialities: [],
    ...more,
  });

const settle = async (): Promise<void> => {
  const corpora = app.app.get(Corpora);
  while ((await app.app.get(Outbox).deliver()) > 0);
  for (const corpus of corpora.all()) await corpora.catchUp(corpus);
};
const find = async (who: TestClient, query: string): Promise<Candidates['items']> => {
  const answer = await who.get<Candidates>(`${MATCHING}?${query}`);
  expect({ status: answer.status, text: answer.status === 200 ? '' : answer.text }).toEqual({ status: 200, text: '' });
  return answer.body.items;
};
const names = (items: Candidates['items']): (string | undefined)[] =>
  items.map(({ record }) => record.name ?? record.title);

beforeAll(async () => {
  database = await testDatabase();
  app = await createTestApp({ databaseUrl: database.url }, [RegistryModule, TransferModule]);
  await app.app.get(RegistryCatalogue).load();
  const mine = await organisation('合肥某电池有限公司', 'enterprise', '340104');
  const theirs = await organisation('芜湖某机械有限公司', 'enterprise', '340200');
  university = await organisation('合肥某大学', 'university', '340104');
  await organisation('安徽省化学会', 'provincial-society', '340000', {
    introduction: '电化学、电解液与电池材料的学术交流',
  });
  await organisation('安徽省茶叶学会', 'provincial-society', '340000', { introduction: '茶叶栽培与加工' });
  battery = await expert('陈电池', university, {
    specialities: ['锂离子电池电解液', '低温性能'],
    industries: ['nev'],
    introduction: '长期研究动力电池低温快充。',
  });
  tea = await expert('李茶叶', university, { specialities: ['茶叶机械化采摘'], divisionCode: '341000' });
  retired = await expert('赵电池', university, { specialities: ['动力电池电解液'], expert: false });
  enterprise = app.as({ role: 'enterprise', organisationId: mine, divisionCode: '340104' });
  rival = app.as({ role: 'enterprise', organisationId: theirs, divisionCode: '340200' });
  department = app.as({ role: 'department' });
  const created = await enterprise.post<{ id: string; version: number }>('transfer/demands', need);
  expect(created).toMatchObject({ status: 201 });
  demand = created.body;
  await settle();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('matching', () => {
  test('finds the experts and societies that fit a demand, and says why', async () => {
    const experts = await find(enterprise, `of=experts&demand=${demand.id}`);
    expect(experts[0]).toMatchObject({ record: { id: battery, name: '陈电池' } });
    expect(experts.map(({ record }) => record.id)).not.toContain(retired);
    const [first] = experts;
    expect(first?.parts.map(({ code }) => code)).toEqual(['text', 'industry', 'distance']);
    expect(first?.parts).toContainEqual(
      expect.objectContaining({ code: 'industry', value: 1, zh: '产业一致', weight: 0.15 }),
    );
    expect(first?.passages.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)))).toEqual(
      expect.arrayContaining(['动力电池低温快充']),
    );
    expect(first?.missing).not.toContain('电解液');
    expect(names(await find(enterprise, `of=societies&demand=${demand.id}`))[0]).toBe('安徽省化学会');
  });

  test('finds by a free text; scores fall from first to last', async () => {
    const found = await find(department, `of=experts&text=${encodeURIComponent('茶园采茶机械')}`);
    expect(found[0]?.record.id).toBe(tea);
    const all = await find(department, `of=experts&text=${encodeURIComponent('电池与茶叶')}`);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
    expect(await find(department, `of=experts&limit=1&text=${encodeURIComponent('电池与茶叶')}`)).toHaveLength(1);
  });

  test('shows nobody a demand that he may not see, neither as a candidate nor as a subject', async () => {
    const text = encodeURIComponent('动力电池低温快充');
    expect(names(await find(enterprise, `of=demands&text=${text}`))).toEqual([need.title]);
    expect(await find(rival, `of=demands&text=${text}`)).toEqual([]);
    expect(await find(department, `of=demands&text=${text}`)).toEqual([]);
    expect((await rival.get(`${MATCHING}?of=experts&demand=${demand.id}`)).status).toBe(404);
    expect((await app.as({ permissions: [] }).get(`${MATCHING}?of=experts&text=${text}`)).status).toBe(403);
    expect((await app.anonymous.get(`${MATCHING}?of=experts&text=${text}`)).status).toBe(401);
  });

  test('finds achievements, and the experts that fit an achievement, for who sees it only', async () => {
    const owner = app.as({ role: 'university', organisationId: university, divisionCode: '340104' });
    const result = {
      title: '低温快充电解液体系',
      kind: 'technology',
      abstract: '面向动力电池低温快充的电解液配方，零下二十度保持高充电速率。',
      industry: 'nev',
      divisionCode: '340104',
    };
    const created = await owner.post<{ id: string }>('transfer/achievements', result);
    expect(created.status).toBe(201);
    await owner.post('transfer/achievements', {
      ...result,
      title: '茶叶色选装备',
      abstract: '面向茶叶精制的色选装备。',
    });
    await settle();
    const reader = app.as({
      permissions: ['demand.read', 'demand.read:own', 'achievement.read', 'achievement.read:own'],
      organisationId: university,
    });
    const text = encodeURIComponent('动力电池低温快充电解液');
    expect((await find(reader, `of=achievements&text=${text}`))[0]?.record.id).toBe(created.body.id);
    expect(await find(rival, `of=achievements&text=${text}`)).toEqual([]);
    const experts = await find(owner, `of=experts&achievement=${created.body.id}`);
    expect(experts[0]?.record.id).toBe(battery);
    expect((await rival.get(`${MATCHING}?of=experts&achievement=${created.body.id}`)).status).toBe(404);
  });

  test('follows changes of the records', async () => {
    const other = await enterprise.post<{ id: string; version: number }>('transfer/demands', {
      ...need,
      title: '石墨烯导热膜批量制备',
      description: '现有石墨烯导热膜的批量制备良率不足，需要改进。',
    });
    await settle();
    const graphene = encodeURIComponent('石墨烯');
    expect(names(await find(enterprise, `of=demands&text=${graphene}`))).toEqual(['石墨烯导热膜批量制备']);
    const change = { title: '钙钛矿电池封装材料', description: '现有封装材料耐候不足，需要改进配方。' };
    await enterprise.patch(`transfer/demands/${other.body.id}`, change, other.body.version);
    await settle();
    expect(await find(enterprise, `of=demands&text=${graphene}`)).toEqual([]);
    expect(names(await find(enterprise, `of=demands&text=${encodeURIComponent('钙钛矿封装')}`))[0]).toBe(
      '钙钛矿电池封装材料',
    );
  });

  test.each([
    ['text=x', 'of'],
    ['of=planets&text=x', 'of'],
    ['of=experts', 'text'],
    ['of=experts&text=x&demand=0185699c-7a00-7c11-9b1e-3f0c2a7d5e42', 'demand'],
    ['of=experts&demand=1', 'demand'],
    ['of=experts&text=%20', 'text'],
    [`of=experts&text=${'x'.repeat(2001)}`, 'text'],
    ['of=experts&text=x&limit=51', 'limit'],
    ['of=experts&text=x&colour=red', 'colour'],
  ])('refuses %s at %s', async (query, pointer) => {
    const answer = await department.get<{ errors: { pointer: string }[] }>(`${MATCHING}?${query}`);
    expect({ status: answer.status, pointer: answer.body.errors[0]?.pointer }).toEqual({ status: 400, pointer });
  });
});
