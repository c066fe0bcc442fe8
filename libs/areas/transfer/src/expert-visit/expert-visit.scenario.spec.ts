import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database, Outbox, StoreRegistry, type Stored } from '@kechuang/kernel';
import {
  blankRow,
  createTestApp,
  testDatabase,
  type TestApp,
  type TestClient,
  type TestDatabase,
} from '@kechuang/kernel/testing';
import { Organisation, Person, RegistryCatalogue, RegistryModule } from '@kechuang/registry';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { TransferModule } from '../transfer.module.js';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly actions: string[];
}
interface Page {
  readonly items: Row[];
  readonly total: number;
}
interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly errors?: { pointer: string; code: string }[];
}

const VISITS = 'transfer/expert-visits';
const INVITATIONS = 'transfer/visit-invitations';
let database: TestDatabase;
let app: TestApp;
let hefei: TestClient;
let wuhu: TestClient;
let society: TestClient;
let department: TestClient;
let enterprise: TestClient;
let rival: TestClient;
const ids: Record<string, string> = {};
let day = 0;

async function load(type: typeof Organisation | typeof Person, row: object): Promise<string> {
  const id = uuidv7();
  const store = app.app.get(StoreRegistry).of(type as typeof Organisation);
  await store.load([{ ...blankRow(store), id, ...row } as unknown as Stored<Organisation>]);
  return id;
}
const organisation = (name: string, kind: string, divisionCode: string): Promise<string> =>
  load(Organisation, { name, kind, divisionCode, state: 'active', industries: [], disciplines: [] });
const expert = async (name: string): Promise<string> => {
  const { home } = ids;
  return load(Person, { name, expert: true, organisationId: home, divisionCode: '340100', availability: 'open' });
};
const asExpert = (id: string): TestClient => app.as({ role: 'expert', personId: id });

beforeAll(async () => {
  database = await testDatabase();
  app = await createTestApp({ databaseUrl: database.url }, [RegistryModule, TransferModule]);
  await app.app.get(RegistryCatalogue).load();
  ids['home'] = await organisation('合肥某大学', 'university', '340100');
  ids['enterprise'] = await organisation('合肥某电池有限公司', 'enterprise', '340104');
  ids['rival'] = await organisation('芜湖某机械有限公司', 'enterprise', '340200');
  ids['society'] = await organisation('省机械工程学会', 'society', '340000');
  enterprise = app.as({ role: 'enterprise', organisationId: ids['enterprise'] });
  rival = app.as({ role: 'enterprise', organisationId: ids['rival'] });
  const city = await organisation('合肥市科协', 'city-association', '340100');
  hefei = app.as({ role: 'city', organisationId: city, divisionCode: '340100' });
  wuhu = app.as({ role: 'city', organisationId: ids['rival'], divisionCode: '340200' });
  society = app.as({ role: 'society', organisationId: ids['society'] });
  department = app.as({ role: 'department', organisationId: ids['home'] });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** A time of its own for every visit, unless the test says otherwise. */
const soon = (): object => {
  day += 1;
  const start = Date.now() + day * 86_400_000;
  return { plannedStart: new Date(start).toISOString(), plannedEnd: new Date(start + 7_200_000).toISOString() };
};
const plan = (expertIds: string[], more: object = {}) => ({
  title: '动力电池热管理现场诊断',
  enterpriseId: ids['enterprise'],
  expertIds,
  purpose: '诊断产线良率问题',
  industry: 'new-it',
  divisionCode: '340104',
  contactName: '王工',
  contactPhone: '13800000000',
  ...soon(),
  ...more,
});
const planned = async (expertIds: string[], more: object = {}, who = hefei): Promise<Row> => {
  const answer = await who.post<Row>(VISITS, plan(expertIds, more));
  expect({ status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({ status: 201, text: '' });
  return answer.body;
};
const act = async (who: TestClient, visit: Row, action: string, body: object = {}): Promise<Row> => {
  const answer = await who.act<Row>(`${VISITS}/${visit.id}`, action, visit.version, body);
  expect({ action, text: answer.status === 200 ? '' : answer.text }).toEqual({ action, text: '' });
  return answer.body;
};
const invited = async (expertIds: string[], more: object = {}): Promise<Row> =>
  act(hefei, await planned(expertIds, more), 'invite');
const current = async (visit: Row): Promise<Row> => (await department.get<Row>(`${VISITS}/${visit.id}`)).body;
const invitationOf = async (visit: Row, expertId: string): Promise<Row> => {
  const page = await department.get<Page>(`${INVITATIONS}?filter[visitId]=${visit.id}&filter[expertId]=${expertId}`);
  return page.body.items[0] as Row;
};
const answer = async (visit: Row, expertId: string, action: string, body: object = {}) => {
  const invitation = await invitationOf(visit, expertId);
  return asExpert(expertId).act<Row>(`${INVITATIONS}/${invitation.id}`, action, invitation.version, body);
};
/** Moves the visit into the past, as time does. */
const wait = async (visit: Row): Promise<Row> => {
  const sql = app.app.get(Database);
  const past = `planned_start = planned_start - interval '400 days', planned_end = planned_end - interval '400 days'`;
  await sql.query(`update visit_invitation set ${past} where visit_id = $1`, [visit.id]);
  await sql.query(`update expert_visit set ${past} where id = $1`, [visit.id]);
  return current(visit);
};
const held = async (expertIds: string[], more: object = {}): Promise<Row> => {
  const visit = await invited(expertIds, more);
  for (const id of expertIds) expect((await answer(visit, id, 'accept')).status).toBe(200);
  return act(hefei, await wait(visit), 'visit');
};

describe('a visit of experts to an enterprise', () => {
  test('goes from the plan over the answers and the report to the rating', async () => {
    const [first, second] = [await expert('张明'), await expert('李华')];
    const visit = await invited([first, second]);
    expect(visit).toMatchObject({ status: 'invited', code: expect.stringMatching(/^ZF-/) });
    const todo = await asExpert(first).get<{ groups: { resource: string; action: string; count: number }[] }>('todos');
    expect(todo.body.groups).toContainEqual(
      expect.objectContaining({ resource: 'visit-invitation', action: 'accept', count: 1 }),
    );
    expect((await answer(visit, first, 'accept', { note: '按时到' })).body).toMatchObject({ status: 'accepted' });
    expect(await current(visit)).toMatchObject({ status: 'invited' });
    expect((await answer(visit, second, 'decline', { reasonCode: 'schedule' })).body).toMatchObject({
      status: 'declined',
      declineReason: 'schedule',
      answeredAt: expect.any(String),
    });
    const accepted = await current(visit);
    expect(accepted.status).toBe('accepted');
    expect((await hefei.act(`${VISITS}/${visit.id}`, 'visit', accepted.version)).body).toMatchObject({
      code: 'expert-visit.not-yet',
    });
    const visited = await act(hefei, await wait(accepted), 'visit');
    const report = {
      problems: '冷却流道设计不均',
      advice: '建议重新仿真流道',
      followUps: '两周内给出方案',
      followUpDue: '2027-01-31',
    };
    const reported = await act(asExpert(first), visited, 'report', report);
    expect(reported).toMatchObject({ ...report, status: 'reported', followUpState: 'agreed', photographs: [] });
    const rated = await act(enterprise, reported, 'rate', { rating: 5, comment: '很有帮助' });
    expect(rated).toMatchObject({ status: 'rated', rating: 5, ratingComment: '很有帮助' });
    const closed = await act(hefei, await current(visit), 'close', { followUpState: 'done' });
    expect(closed).toMatchObject({ status: 'closed', followUpState: 'done' });
  });

  test('goes back to planning when nobody accepts, and can be tried with others', async () => {
    const [busy, free] = [await expert('赵忙'), await expert('钱闲')];
    const visit = await invited([busy]);
    await answer(visit, busy, 'decline', { reasonCode: 'expertise' });
    const back = await current(visit);
    expect(back.status).toBe('planned');
    const changed = await hefei.patch<Row>(`${VISITS}/${visit.id}`, { expertIds: [free] }, back.version);
    await act(hefei, changed.body, 'invite');
    expect((await answer(visit, free, 'accept')).status).toBe(200);
    expect((await current(visit)).status).toBe('accepted');
  });

  test('can go ahead without those who do not answer, but not without anybody', async () => {
    const [silent, willing] = [await expert('孙默'), await expert('周愿')];
    const visit = await invited([silent, willing]);
    expect((await hefei.act<Refusal>(`${VISITS}/${visit.id}`, 'confirm', visit.version)).body.code).toBe(
      'expert-visit.nobody-accepted',
    );
    await answer(visit, willing, 'accept');
    expect((await act(hefei, await current(visit), 'confirm')).status).toBe('accepted');
    expect((await invitationOf(visit, silent)).status).toBe('released');
  });

  test('postponed or cancelled sets its experts free; the enterprise is told', async () => {
    const one = await expert('吴延');
    const visit = await invited([one]);
    await answer(visit, one, 'accept');
    const postponed = await act(hefei, await current(visit), 'postpone', { reason: '产线检修' });
    expect(postponed).toMatchObject({ status: 'postponed', changeReason: '产线检修' });
    expect((await invitationOf(visit, one)).status).toBe('released');
    const later = await hefei.patch<Row>(`${VISITS}/${visit.id}`, soon(), postponed.version);
    await act(hefei, later.body, 'invite');
    await act(hefei, await current(visit), 'cancel', { reason: '企业停产' });
    while ((await app.app.get(Outbox).deliver()) > 0);
    const told = await enterprise.get<{ items: { zh: string; recordId: string }[] }>('notifications');
    const texts = told.body.items.filter(({ recordId }) => recordId === visit.id).map(({ zh }) => zh);
    expect(texts.filter((text) => /延期|取消/.test(text))).toHaveLength(2);
  });

  test('asks for experts, an enterprise and a sensible time', async () => {
    const one = await expert('郑全');
    const refused = async (more: object) => (await hefei.post<Refusal>(VISITS, plan([one], more))).body.errors?.[0];
    expect(await refused({ expertIds: [] })).toMatchObject({ pointer: '/expertIds', code: 'expert-visit.experts' });
    expect(await refused({ enterpriseId: ids['society'] })).toMatchObject({ pointer: '/enterpriseId' });
    expect(await refused({ plannedEnd: '2026-01-01T00:00:00Z' })).toMatchObject({ pointer: '/plannedEnd' });
    const past = await planned([one], { plannedStart: '2025-01-01T00:00:00Z', plannedEnd: '2025-01-01T02:00:00Z' });
    expect((await hefei.act<Refusal>(`${VISITS}/${past.id}`, 'invite', past.version)).body.code).toBe(
      'expert-visit.past',
    );
  });
});

describe('an expert', () => {
  test('invited to two visits at once in parallel gets one; the other is told what is in the way', async () => {
    const wanted = await expert('冯忙');
    const time = soon();
    const visits = await Promise.all([planned([wanted], time), planned([wanted, await expert('陈陪')], time)]);
    const answers = await Promise.all(
      visits.map((visit) => hefei.act<Refusal>(`${VISITS}/${visit.id}`, 'invite', visit.version)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = visits[answers.findIndex(({ status }) => status === 200)];
    const loser = visits[answers.findIndex(({ status }) => status === 409)] as Row;
    const refusal = answers.find(({ status }) => status === 409)?.body;
    expect(refusal?.code).toBe('expert-visit.double-booked');
    expect(refusal?.detail).toContain('冯忙');
    expect(refusal?.detail).toContain(winner?.['code']);
    expect((await current(loser)).status).toBe('planned');
    expect((await department.get<Page>(`${INVITATIONS}?filter[visitId]=${loser.id}`)).body.total).toBe(0);
  });

  test('cannot be booked twice behind the back of the service either; back to back is fine', async () => {
    const one = await expert('褚连');
    const visit = await invited([one]);
    const copy = (shift: string) =>
      app.app.get(Database).query(
        `insert into visit_invitation (id, version, title, status, division_code, planned_start, planned_end, visit_id, expert_id, enterprise_id, organiser_id)
         select $2, 1, title, status, division_code, planned_start + $3::interval, planned_end + $3::interval, visit_id, expert_id, enterprise_id, organiser_id
         from visit_invitation where visit_id = $1`,
        [visit.id, uuidv7(), shift],
      );
    await expect(copy('1 hour')).rejects.toMatchObject({ code: '23P01', constraint: 'visit_invitation_booked_once' });
    await expect(copy('2 hours')).resolves.toBeDefined();
  });

  test('answers for himself only, and sees his own invitations only', async () => {
    const [one, other] = [await expert('卫己'), await expert('蒋人')];
    const visit = await invited([one]);
    const invitation = await invitationOf(visit, one);
    const path = `${INVITATIONS}/${invitation.id}`;
    expect((await asExpert(other).act(path, 'accept', invitation.version)).status).toBe(404);
    expect((await asExpert(other).get(`${VISITS}/${visit.id}`)).status).toBe(404);
    expect((await hefei.act(path, 'accept', invitation.version)).status).toBe(403);
    expect((await asExpert(one).act(path, 'release', invitation.version)).status).toBe(403);
    expect((await asExpert(one).get<Row>(`${VISITS}/${visit.id}`)).body).toMatchObject({ contactPhone: '138****0000' });
    const both = await Promise.all([
      answer(visit, one, 'accept'),
      hefei.act(`${VISITS}/${visit.id}`, 'cancel', visit.version, { reason: '企业停产' }),
    ]);
    expect(both.map(({ status }) => status).every((status) => [200, 404, 409, 412].includes(status))).toBe(true);
  });
});

describe('who sees and does what', () => {
  test('plans stay with the organisers; the enterprise sees its own from the invitation on and alone rates it', async () => {
    const one = await expert('沈域');
    const visit = await planned([one]);
    const path = `${VISITS}/${visit.id}`;
    expect((await enterprise.get(path)).status).toBe(404);
    expect((await wuhu.get(path)).status).toBe(404);
    expect((await society.get(path)).status).toBe(404);
    expect((await enterprise.post(VISITS, plan([one]))).status).toBe(403);
    expect((await society.post(VISITS, plan([one], { organiserId: ids['rival'] }))).status).toBe(403);
    expect((await planned([one], {}, society))['organiser']).toMatchObject({ id: ids['society'] });
    await act(hefei, visit, 'invite');
    expect((await enterprise.get(path)).status).toBe(200);
    expect((await rival.get(path)).status).toBe(404);
    expect((await enterprise.act(path, 'cancel', 2, { reason: '不想要了' })).status).toBe(403);
    expect((await hefei.act(path, 'rate', 2, { rating: 1 })).status).toBe(403);
  });
});

describe('the target', () => {
  test('counts every expert and every enterprise once, whatever the rows: against a plain count', async () => {
    const people = await Promise.all(['韩一', '杨二', '朱三', '秦四'].map(expert));
    const group = fc.uniqueArray(fc.nat(people.length - 1), { minLength: 1, maxLength: 3 });
    const drawn = fc.sample(fc.tuple(group, fc.boolean()), { numRuns: 6, seed: 7 });
    for (const [group, elsewhere] of drawn) {
      const more = elsewhere ? { enterpriseId: ids['rival'], divisionCode: '340104' } : {};
      await held(
        group.map((at) => people[at] as string),
        more,
      );
    }
    for (const who of [department, hefei, wuhu, enterprise, rival, asExpert(people[0] as string)])
      for (const [metric, dimension, path] of [
        ['visit-invitation.attended', 'expert', INVITATIONS],
        ['expert-visit.visited', 'enterprise', VISITS],
      ] as const) {
        const figure = await who.get<{ total: number; items: { key: string; value: number }[]; href: string }>(
          `metrics/${metric}?by=${dimension}`,
        );
        const rows = await who.get<Page>(`${path}?filter[visitedAt][null]=false&pageSize=100`);
        const plain = rows.body.items.map((row) => (row[dimension] as { id: string }).id);
        expect(figure.body.total).toBe(plain.length);
        expect(figure.body.items.map(({ key }) => key).sort()).toEqual([...new Set(plain)].sort());
      }
  });
});
