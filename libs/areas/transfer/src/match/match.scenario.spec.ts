import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
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

interface Record extends Readonly<{ [key: string]: unknown }> {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly code: string;
}

interface Reasons {
  readonly supply: readonly { readonly reason: string; readonly count: number }[];
  readonly demand: readonly { readonly reason: string; readonly count: number }[];
}

const DEMANDS = 'transfer/demands';
const MATCHES = 'transfer/matches';
const NOTE = '研究方向与需求一致，建议对接。';

let database: TestDatabase;
let app: TestApp;
let mine: string;
let university: string;
let society: string;
let battery: string;
let tea: string;
let clerk: string;
let enterprise: TestClient;
let rival: TestClient;
let hefei: TestClient;
let wuhu: TestClient;
let department: TestClient;
let expert: TestClient;
let otherExpert: TestClient;
let societyPeople: TestClient;
let demand: Record;

async function load<T extends BaseRecord>(type: RecordType<T>, values: object): Promise<string> {
  const id = uuidv7();
  const store = app.app.get(StoreRegistry).of(type);
  await store.load([{ ...blankRow(store), ...values, id } as unknown as Stored<T>]);
  return id;
}

const organisation = (name: string, kind: string, divisionCode: string, more: object = {}): Promise<string> =>
  load(Organisation, { name, kind, divisionCode, state: 'active', formerNames: [], ...more });
const person = (name: string, organisationId: string, more: object): Promise<string> =>
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
  while ((await app.app.get(Outbox).deliver()) > 0);
  for (const corpus of app.app.get(Corpora).all()) await app.app.get(Corpora).catchUp(corpus);
};

beforeAll(async () => {
  database = await testDatabase();
  app = await createTestApp({ databaseUrl: database.url }, [RegistryModule, TransferModule]);
  await app.app.get(RegistryCatalogue).load();
  mine = await organisation('合肥某电池有限公司', 'enterprise', '340104');
  const theirs = await organisation('芜湖某机械有限公司', 'enterprise', '340200');
  university = await organisation('合肥某大学', 'university', '340104');
  society = await organisation('安徽省化学会', 'provincial-society', '340000', { introduction: '电化学与电解液' });
  battery = await person('陈电池', university, { specialities: ['锂离子电池电解液'], industries: ['nev'] });
  tea = await person('李茶叶', university, { specialities: ['茶叶机械化采摘'] });
  clerk = await person('王职员', university, { expert: false });
  enterprise = app.as({ role: 'enterprise', organisationId: mine, name: '周经理' });
  rival = app.as({ role: 'enterprise', organisationId: theirs });
  hefei = app.as({ role: 'city', divisionCode: '340100', name: '合肥科协' });
  wuhu = app.as({ role: 'city', divisionCode: '340200' });
  department = app.as({ role: 'department' });
  expert = app.as({ role: 'expert', organisationId: university, personId: battery, name: '陈电池' });
  otherExpert = app.as({ role: 'expert', organisationId: university, personId: tea });
  societyPeople = app.as({ role: 'society', organisationId: society });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

async function published(title = '动力电池低温电解液改进', disclosure = 'signed-in'): Promise<Record> {
  const created = await enterprise.post<Record>(DEMANDS, {
    title,
    kind: 'research',
    description: '零下二十度时快充速率不足，需要改进电解液配方。',
    industry: 'nev',
    divisionCode: '340104',
    disclosure,
    contactName: '王工',
    contactPhone: '13800000000',
  });
  let row = created.body;
  for (const [who, action] of [
    [enterprise, 'submit'],
    [hefei, 'verify'],
    [department, 'publish'],
  ] as const)
    row = (await who.act<Record>(`${DEMANDS}/${row.id}`, action, row.version)).body;
  expect(row.status).toBe('published');
  return row;
}

beforeEach(async () => {
  demand = await published();
});

const recommend = (who: TestClient = hefei, more: object = { expertId: battery }) =>
  who.post<Record>(MATCHES, { demandId: demand.id, note: NOTE, ...more });
const act = (who: TestClient, match: Record, action: string, body: object = {}) =>
  who.act<Record>(`${MATCHES}/${match.id}`, action, match.version, body);

/** A match that both sides negotiate. */
async function negotiated(): Promise<Record> {
  let match = (await recommend()).body;
  match = (await act(expert, match, 'contact')).body;
  match = (await act(enterprise, match, 'negotiate')).body;
  expect(match.status).toBe('negotiating');
  return match;
}

const demandNow = async (): Promise<Record> => (await enterprise.get<Record>(`${DEMANDS}/${demand.id}`)).body;
const figure = async (code: string): Promise<number> =>
  (await department.get<{ total: number }>(`metrics/match.${code}`)).body.total;
const waiting = async (who: TestClient): Promise<string[]> => {
  const { body } = await who.get<{ groups: { resource: string; action: string; items: { id: string }[] }[] }>('todos');
  return body.groups.filter(({ resource }) => resource === 'match').map(({ action }) => action);
};

describe('a match', () => {
  test('goes from the published demand to the contract, and everything else goes with it', async () => {
    await settle();
    const candidates = await hefei.get<{ items: { record: { id: string } }[] }>(
      `transfer/matching?of=experts&demand=${demand.id}`,
    );
    expect(candidates.body.items[0]?.record.id).toBe(battery);
    const before = await Promise.all(['recommended', 'agreed', 'contracted'].map(figure));

    const created = await recommend();
    expect(created).toMatchObject({
      status: 201,
      body: {
        status: 'recommended',
        supplyKind: 'expert',
        origin: 'officer',
        recommendedBy: '合肥科协',
        expert: { id: battery },
        organisation: { id: mine },
        supplier: { id: university },
      },
    });
    expect(created.body.code).toMatch(/^DJ-\d{4}-340104-\d+$/);
    expect(created.body['score']).toBeGreaterThan(0.25);
    expect(created.body['parts']).toMatchObject({ industry: { value: 1, weight: 0.15 } });
    expect((await demandNow()).status).toBe('matching');
    expect(await waiting(expert)).toContain('contact');

    let match = (await act(expert, created.body, 'contact')).body;
    match = (await act(enterprise, match, 'negotiate')).body;
    expect((await demandNow()).status).toBe('negotiating');
    match = (await act(enterprise, match, 'confirm-demand')).body;
    expect(match).toMatchObject({ status: 'demand-confirmed', demandConfirmedBy: '周经理', agreedAt: null });
    expect(await waiting(expert)).toContain('confirm-supply');
    match = (await act(expert, match, 'confirm-supply')).body;
    expect(match).toMatchObject({ status: 'agreed', supplyConfirmedBy: '陈电池' });
    match = (await act(enterprise, match, 'contract')).body;
    expect(match).toMatchObject({ status: 'contracted', answerDays: 0 });

    expect((await demandNow()).status).toBe('contracted');
    const history = await enterprise.get<{ items: { action: string; note: string | null; actor: { name: string } }[] }>(
      `${DEMANDS}/${demand.id}/history`,
    );
    const named = history.body.items.filter(({ note }) => note?.includes(match.code));
    expect(named.map(({ action }) => action)).toEqual(['contract', 'negotiate', 'match']);
    expect(named.map(({ actor }) => actor.name)).toEqual(['周经理', '周经理', '合肥科协']);
    expect(await Promise.all(['recommended', 'agreed', 'contracted'].map(figure))).toEqual(before.map((n) => n + 1));
  });

  test('of a pair is one: of two officers at once one records it, the other is told which it is', async () => {
    const answers = await Promise.all([recommend(hefei), recommend(department)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [first] = answers.filter(({ status }) => status === 201);
    const [second] = answers.filter(({ status }) => status === 409);
    expect(second?.body).toMatchObject({ code: 'match.open-already' });
    expect(second?.text).toContain(first?.body.code ?? '?');
    const { body } = await department.get<{ total: number }>(`${MATCHES}?filter[demandId]=${demand.id}`);
    expect(body.total).toBe(1);
    await act(expert, first?.body as Record, 'decline-supply', { reasonCode: 'no-capacity' });
    expect((await recommend()).status).toBe(201);
  });

  test('is agreed exactly once when both sides confirm at the same moment', async () => {
    const match = await negotiated();
    const before = await figure('agreed');
    const sides = [
      [enterprise, 'confirm-demand'],
      [expert, 'confirm-supply'],
    ] as const;
    const answers = await Promise.all(sides.map(([who, action]) => act(who, match, action)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = sides[answers.findIndex(({ status }) => status === 412)] as (typeof sides)[number];
    const current = (await late[0].get<Record>(`${MATCHES}/${match.id}`)).body;
    expect((await act(late[0], current, late[1])).body.status).toBe('agreed');
    const history = await department.get<{ items: { to: string }[] }>(`${MATCHES}/${match.id}/history`);
    expect(history.body.items.filter(({ to }) => to === 'agreed')).toHaveLength(1);
    expect(await figure('agreed')).toBe(before + 1);
  });

  test('confirmed twice by one side is not agreed', async () => {
    const match = await negotiated();
    const answers = await Promise.all([1, 2].map(() => act(enterprise, match, 'confirm-demand')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const current = (await enterprise.get<Record>(`${MATCHES}/${match.id}`)).body;
    expect(current.status).toBe('demand-confirmed');
    expect((await act(enterprise, current, 'confirm-demand')).status).toBe(409);
  });

  test('is declined with a reason that counts', async () => {
    const match = (await recommend()).body;
    expect((await act(enterprise, match, 'decline-demand')).status).toBe(400);
    const declined = await act(enterprise, match, 'decline-demand', { reasonCode: 'price', note: '超出预算' });
    expect(declined.body).toMatchObject({ status: 'declined', declinedBy: 'demand', declineReason: 'price' });
    const { body } = await department.get<{ items: { key: string; value: number }[] }>(
      'metrics/match.declined?by=reason',
    );
    expect(body.items).toContainEqual(expect.objectContaining({ key: 'price', value: 1 }));
  });

  test('lapses when its demand ends', async () => {
    const match = (await recommend()).body;
    const current = await demandNow();
    await enterprise.act(`${DEMANDS}/${demand.id}`, 'close', current.version, { reasonCode: 'solved-elsewhere' });
    await settle();
    expect((await department.get<Record>(`${MATCHES}/${match.id}`)).body.status).toBe('lapsed');
  });

  test('is suggested by a side, and recommended by an officer only', async () => {
    const suggested = await recommend(enterprise, { societyId: society });
    expect(suggested.body).toMatchObject({ status: 'suggested', origin: 'demand', supplyKind: 'society' });
    expect((await societyPeople.get(`${MATCHES}/${suggested.body.id}`)).status).toBe(404);
    expect((await act(enterprise, suggested.body, 'recommend', { note: NOTE })).status).toBe(403);
    expect((await act(hefei, suggested.body, 'recommend', { note: NOTE })).body.status).toBe('recommended');
    expect((await societyPeople.get(`${MATCHES}/${suggested.body.id}`)).status).toBe(200);
    const offered = await recommend(expert);
    expect(offered.body).toMatchObject({ status: 'suggested', origin: 'supply' });
  });

  test('is a matter of its two sides and their officers', async () => {
    const match = (await recommend()).body;
    for (const who of [rival, otherExpert, wuhu, societyPeople]) {
      expect((await who.get(`${MATCHES}/${match.id}`)).status).toBe(404);
      expect((await act(who, match, 'contact')).status).toBe(404);
    }
    expect((await app.as({ role: 'auditor' }).get(`${MATCHES}/${match.id}`)).status).toBe(403);
    expect((await app.as({ role: 'auditor' }).post(MATCHES, {})).status).toBe(403);
    expect((await app.anonymous.get(MATCHES)).status).toBe(401);
    expect((await act(enterprise, match, 'decline-supply', { reasonCode: 'other' })).status).toBe(403);
    expect((await act(expert, match, 'decline-demand', { reasonCode: 'other' })).status).toBe(403);
    for (const who of [enterprise, expert, hefei, department])
      expect((await who.get(`${MATCHES}/${match.id}`)).status).toBe(200);
    expect((await expert.get(`${MATCHES}/${match.id}`)).text).not.toContain('13800000000');
  });

  test('lets a supplier who may not see the demand take it on', async () => {
    demand = await published('仅对接方可见的电解液需求', 'matched');
    let match = (await recommend()).body;
    expect((await expert.get(`${DEMANDS}/${demand.id}`)).status).toBe(404);
    match = (await act(expert, match, 'contact')).body;
    expect(match).toMatchObject({ status: 'contacted', need: '零下二十度时快充速率不足，需要改进电解液配方。' });
    await act(expert, match, 'negotiate');
    expect((await demandNow()).status).toBe('negotiating');
  });

  test('needs one supply that is offered, of another organisation, and an open demand', async () => {
    const codeOf = async (who: TestClient, more: object): Promise<unknown> => {
      const { status, body } = await recommend(who, more);
      const { errors } = body as unknown as { errors?: { code: string; pointer: string }[] };
      return [status, errors?.[0]?.pointer, errors?.[0]?.code];
    };
    expect(await codeOf(hefei, {})).toEqual([400, '/expertId', 'match.one-supply']);
    expect(await codeOf(hefei, { expertId: battery, societyId: society })).toEqual([
      400,
      '/societyId',
      'match.one-supply',
    ]);
    expect(await codeOf(hefei, { expertId: clerk })).toEqual([400, '/expertId', 'match.not-offered']);
    expect(await codeOf(hefei, { societyId: university })).toEqual([400, '/societyId', 'match.not-offered']);
    const own = await person('本厂专家', mine, { specialities: ['电解液'], industries: ['nev'] });
    await settle();
    const found = await hefei.get<{ items: { record: { id: string } }[] }>(
      `transfer/matching?of=experts&demand=${demand.id}`,
    );
    expect(found.body.items.map(({ record }) => record.id)).not.toContain(own);
    expect(await codeOf(hefei, { expertId: own })).toEqual([400, '/expertId', 'match.one-side']);
    expect((await recommend(rival)).status).toBe(403);
    const current = await demandNow();
    await enterprise.act(`${DEMANDS}/${demand.id}`, 'withdraw', current.version);
    expect((await recommend(department)).status).toBe(404);
  });

  test('tells both sides', async () => {
    const match = (await recommend(hefei, { societyId: society })).body;
    const told = async (who: TestClient): Promise<string[]> =>
      (await who.get<{ items: { recordId: string; zh: string }[] }>('notifications')).body.items
        .filter(({ recordId }) => recordId === match.id)
        .map(({ zh }) => zh);
    expect(await told(enterprise)).toEqual(['需求“动力电池低温电解液改进”有新的对接推荐']);
    expect(await told(societyPeople)).toEqual(['需求“动力电池低温电解液改进”有新的对接推荐']);
    expect(await told(rival)).toEqual([]);
  });

  test('that was declined is ranked lower for the same demand, with the reason; interest ranks it higher', async () => {
    await settle();
    interface Found {
      readonly record: { readonly id: string };
      readonly score: number;
      readonly parts: readonly { readonly code: string; readonly value: number }[];
      readonly match: { readonly status: string; readonly declineReason: string | null } | null;
    }
    const find = async (who: TestClient): Promise<Found | undefined> =>
      (await who.get<{ items: Found[] }>(`transfer/matching?of=experts&demand=${demand.id}`)).body.items.find(
        ({ record }) => record.id === battery,
      );
    const before = await find(enterprise);
    expect(before?.match).toBeNull();
    await act(enterprise, (await recommend()).body, 'decline-demand', { reasonCode: 'advantage-unclear' });
    const declined = await find(enterprise);
    expect(declined?.match).toMatchObject({ status: 'declined', declineReason: 'advantage-unclear' });
    expect(declined?.parts).toContainEqual(expect.objectContaining({ code: 'feedback', value: 0 }));
    expect(declined?.score).toBeLessThan(before?.score ?? 0);
    expect(await find(otherExpert)).toMatchObject({ match: null, score: before?.score });
    await recommend(expert);
    const interested = await find(enterprise);
    expect(interested?.parts).toContainEqual(expect.objectContaining({ code: 'feedback', value: 1 }));
    expect(interested?.score).toBeGreaterThan(before?.score ?? 1);
  });

  test('that was declined teaches the other side why, never who', async () => {
    const reasonsOf = async (who: TestClient, side: 'supply' | 'demand'): Promise<{ [reason: string]: number }> => {
      const { body } = await who.get<Reasons>('transfer/matching/feedback');
      return Object.fromEntries(body[side].map(({ reason, count }) => [reason, count]));
    };
    const [supply, demands] = [await reasonsOf(expert, 'supply'), await reasonsOf(enterprise, 'demand')];
    await act(enterprise, (await recommend()).body, 'decline-demand', { reasonCode: 'too-early' });
    await act(expert, (await recommend()).body, 'decline-supply', { reasonCode: 'description-unclear' });
    expect(await reasonsOf(expert, 'supply')).toEqual({ ...supply, 'too-early': (supply['too-early'] ?? 0) + 1 });
    expect(await reasonsOf(enterprise, 'demand')).toEqual({
      ...demands,
      'description-unclear': (demands['description-unclear'] ?? 0) + 1,
    });
    for (const who of [rival, otherExpert])
      expect((await who.get('transfer/matching/feedback')).body).toEqual({ supply: [], demand: [] });
    expect((await expert.get('transfer/matching/feedback')).text).not.toContain(mine);
    expect((await app.as({ role: 'auditor' }).get('transfer/matching/feedback')).status).toBe(403);
  });
});
