import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, Database, dayOf } from '@kechuang/kernel';
import { testClient, testPrincipal, type TestAnswer, type TestClient } from '@kechuang/kernel/testing';
import { startWholeApi, type WholeApi } from './whole-api.js';

interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}
type Saved = Problem & { readonly id: string; readonly version: number };
type Page<T> = { readonly items: readonly T[]; readonly total: number };

const PASSWORD = 'conformance-2026';
const OWN_PASSWORD = 'qing-shan-lv-shui-39';
const NAME = '司马青衫';
const PHONE = '13912345867';
const EMAIL = 'qingshan.sima@example.cn';
const USERNAME = 'qingshan';
const ID_NUMBER = '11010519491231002X';
const CONSENT = { purpose: 'fee-tax', version: '2026-11' };

let api: WholeApi;
let database: Database;

async function signIn(username: string, password = PASSWORD): Promise<TestClient & { readonly accountId: string }> {
  const answer = await api.anonymous.post<{ accessToken: string; account: { id: string } }>('auth/login', {
    username,
    password,
  });
  if (answer.status !== 200) throw new Error(answer.text);
  const client = testClient(api.app, testPrincipal({}), { authorization: `Bearer ${answer.body.accessToken}` });
  return { ...client, accountId: answer.body.account.id };
}

/** Tables of the database in which a row contains the text, but for the audit log. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'audit_entry'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await database.query<{ n: number }>(
      `select count(*)::int as n from ${name} t where strpos(row_to_json(t)::text, $1) > 0`,
      [text],
    );
    if (row && row.n > 0) found.push(name);
  }
  return found;
}

/** Every figure with its slices, as the province sees them. */
async function figures(): Promise<object[]> {
  const leader = await signIn('leader');
  const { body } = await leader.get<Page<{ code: string; dimensions: string[] }>>('metrics');
  return Promise.all(
    body.items.map(async ({ code, dimensions }) => {
      const by = dimensions[0] === undefined ? '' : `?by=${dimensions[0]}`;
      return (await leader.get<object>(`metrics/${code}${by}`)).body;
    }),
  );
}

const person = async (id: string): Promise<Record<string, unknown>> => {
  const [row] = await database.query('select * from person where id = $1', [id]);
  return row ?? {};
};

beforeAll(async () => {
  api = await startWholeApi();
  database = api.app.get(Database, { strict: false });
}, 120_000);

afterAll(() => api.close());

describe('consent', () => {
  let expert: Awaited<ReturnType<typeof signIn>>;
  let personId: string;

  const setNumber = async (idNumber: string | null): Promise<TestAnswer<Saved>> => {
    const { body } = await expert.get<Saved>(`registry/people/${personId}`);
    return expert.patch<Saved>(`registry/people/${personId}`, { idNumber }, body.version);
  };

  beforeAll(async () => {
    expert = await signIn('expert');
    const [row] = await database.query<{ id: string }>('select person_id as id from account where username = $1', [
      'expert',
    ]);
    personId = row?.id ?? '';
  });

  it('C15: is needed before sensitive data is kept, and its lack points at the field', async () => {
    const { status, body } = await setNumber(ID_NUMBER);
    expect([status, body.code]).toEqual([422, 'consent.missing']);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/idNumber', code: 'consent.missing' })]);
    expect(await person(personId)).toMatchObject({ id_number: null, id_number_hash: null });
    const society = await signIn('society');
    const { body: me } = await society.get<{ organisation: { id: string } }>('auth/me');
    const created = await society.post<Problem>('registry/people', {
      name: '新人',
      organisationId: me.organisation.id,
      idNumber: ID_NUMBER,
    });
    expect([created.status, created.body.code]).toEqual([422, 'consent.missing']);
  });

  it('C15: is to the notice that is in force, for one of the purposes', async () => {
    expect((await expert.post<Problem>('me/consents', { ...CONSENT, version: '2020-01' })).body.code).toBe(
      'consent.version',
    );
    expect((await expert.post<Problem>('me/consents', { ...CONSENT, purpose: 'anything' })).status).toBe(400);
    expect((await expert.post<Problem>('me/consents', { ...CONSENT, accountId: expert.accountId })).status).toBe(400);
    await expert.post('me/consents', { purpose: 'fee-payment', version: '2026-11' });
    expect((await setNumber(ID_NUMBER)).status).toBe(422);
  });

  it('C15: once given allows it; withdrawn, what was kept is gone and nothing new is kept', async () => {
    for (let time = 0; time < 2; time += 1) expect((await expert.post('me/consents', CONSENT)).status).toBe(200);
    const { body } = await expert.get<{ history: object[]; purposes: object[] }>('me/consents');
    expect(body.history).toHaveLength(2);
    expect(body.purposes[0]).toMatchObject({ code: 'fee-tax', givenAt: expect.any(String) });
    expect((await setNumber(ID_NUMBER)).status).toBe(200);
    expect((await person(personId))['id_number']).toMatch(/^enc:/);

    const withdrawn = await expert.post('me/consents/actions/withdraw', { purpose: 'fee-tax' });
    expect(withdrawn.status).toBe(200);
    expect(await person(personId)).toMatchObject({ id_number: null, id_number_hash: null });
    expect((await setNumber(ID_NUMBER)).status).toBe(422);
    expect((await expert.post<Problem>('me/consents/actions/withdraw', { purpose: 'fee-tax' })).body.code).toBe(
      'consent.none',
    );
    const rows = await database.query<{ action: string }>(
      `select action from audit_entry where action like 'consent-%' and record_id = $1`,
      [personId],
    );
    expect(rows.map(({ action }) => action).sort()).toEqual(['consent-given', 'consent-given', 'consent-withdrawn']);
  });

  it('B9: of other people is recorded by those only who keep their data', async () => {
    const society = await signIn('society');
    const { body: me } = await society.get<{ organisation: { id: string } }>('auth/me');
    const { body: member } = await society.post<Saved>('registry/people', {
      name: '会员甲',
      organisationId: me.organisation.id,
    });
    const path = `registry/people/${member.id}/consents`;
    expect((await society.post(path, { ...CONSENT, way: 'paper' })).status).toBe(200);
    const changed = await society.patch<Saved>(`registry/people/${member.id}`, { idNumber: ID_NUMBER }, member.version);
    expect(changed.status).toBe(200);
    for (const stranger of ['society2', 'enterprise', 'expert', 'county']) {
      const other = await signIn(stranger);
      expect([403, 404]).toContain((await other.get(path)).status);
      expect([403, 404]).toContain((await other.post(path, { ...CONSENT, way: 'paper' })).status);
      expect([403, 404]).toContain((await other.post(`${path}/actions/withdraw`, { purpose: 'fee-tax' })).status);
    }
    expect((await society.post(`${path}/actions/withdraw`, { purpose: 'fee-tax' })).status).toBe(200);
    expect((await person(member.id))['id_number']).toBeNull();
  });
});

describe('a copy of one’s own data', () => {
  it('C15: is a file of everything about the person and nothing about others, not cached, audited', async () => {
    const expert = await signIn('expert');
    const { headers, body, text } = await expert.get<Record<string, unknown>>('me/data');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-disposition': expect.stringContaining('my-data.json'),
    });
    const [row] = await database.query<{ name: string; personId: string }>(
      'select name, person_id as "personId" from account where id = $1',
      [expert.accountId],
    );
    expect(body).toMatchObject({
      account: { id: expert.accountId, username: 'expert', name: row?.name },
      person: { id: row?.personId, phone: expect.stringMatching(/^1\d{10}$/) },
      consents: expect.any(Array),
      delegations: { given: [], received: [] },
    });
    expect(body['sessions']).not.toEqual([]);
    expect(text).not.toMatch(/argon2|"password/i);
    const trail = body['audit'] as { action: string }[];
    expect(trail[0]).toMatchObject({ action: 'data-exported' });
    expect((await api.anonymous.get('me/data')).status).toBe(401);
  });
});

describe('deletion of one’s own data', () => {
  it('C15: needs the password, and waits until somebody else holds the administrator’s duty', async () => {
    for (const [username, duty] of [
      ['sysadmin', 'system'],
      ['security', 'security'],
      ['auditor', 'audit'],
    ] as const) {
      const administrator = await signIn(username);
      expect((await administrator.get('me/deletion')).body).toEqual({ lastOf: [duty] });
      const { status, body } = await administrator.post<Problem>('me/deletion', { password: PASSWORD });
      expect([status, body.code]).toEqual([409, 'deletion.last-administrator']);
    }
    const county = await signIn('county');
    expect((await county.get('me/deletion')).body).toEqual({ lastOf: [] });
    const refused = await county.post<Problem>('me/deletion', { password: 'not-the-password' });
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/password' })]);
    expect((await county.get('auth/me')).status).toBe(200);
  });

  it('C15: leaves name, number and address nowhere but in the audit log; figures and history stay', async () => {
    const { officer, demand, personId } = await somebodyAtWork();
    for (const text of [NAME, USERNAME]) expect(await tablesWith(text)).not.toEqual([]);
    const before = await figures();

    expect((await officer.post('me/deletion', { password: OWN_PASSWORD })).status).toBe(204);

    expect((await officer.get('todos')).status).toBe(401);
    expect((await api.anonymous.post('auth/login', { username: USERNAME, password: OWN_PASSWORD })).status).toBe(401);
    for (const text of [NAME, PHONE, EMAIL, USERNAME, ID_NUMBER])
      expect([text, await tablesWith(text)]).toEqual([text, []]);
    expect(await person(personId)).toMatchObject({ name: '已注销用户', phone: null, email: null, phone_hash: null });
    expect(await figures()).toEqual(before);

    const enterprise = await signIn('enterprise');
    const kept = await enterprise.get<Record<string, unknown>>(`transfer/demands/${demand}`);
    expect(kept.body).toMatchObject({ title: '测试需求', contactPhone: null, contactEmail: null });
    const history = await enterprise.get<Page<{ action: string; actor: { name: string } }>>(
      `transfer/demands/${demand}/history`,
    );
    expect(history.body.items.map(({ action, actor }) => [action, actor.name])).toEqual(
      expect.arrayContaining([['submit', '已注销用户']]),
    );
    const [proof] = await database.query(
      `select actor_name as name, result from audit_entry where action = 'account-closed' and actor_id = $1`,
      [officer.accountId],
    );
    expect(proof).toEqual({ name: NAME, result: 'ok' });
    const sysadmin = await signIn('sysadmin');
    const account = await sysadmin.get<{ status: string; actions: string[]; editable: boolean }>(
      `identity/accounts/${officer.accountId}`,
    );
    expect(account.body).toMatchObject({ status: 'closed', actions: [], editable: false });
  });
});

describe('closing an account at its person’s request', () => {
  it('C15: is the system administrator’s, erases the same, and cannot be undone', async () => {
    const { body: account } = await (
      await signIn('sysadmin')
    ).get<Page<{ id: string; version: number }>>('identity/accounts?filter[username]=wuhu');
    const [wuhu] = account.items;
    const path = `identity/accounts/${wuhu?.id}`;
    const sysadmin = await signIn('sysadmin');
    const { body: seen } = await sysadmin.get<{ version: number; name: string }>(path);
    for (const username of ['security', 'auditor', 'xuehui'])
      expect([403, 404]).toContain((await (await signIn(username)).act(path, 'close', seen.version)).status);
    const person = await signIn('wuhu');
    expect((await sysadmin.act(path, 'close', seen.version)).status).toBe(200);
    expect((await person.get('todos')).status).toBe(401);
    expect(await database.query('select name, status, password_hash from account where id = $1', [wuhu?.id])).toEqual([
      { name: '已注销用户', status: 'closed', password_hash: null },
    ]);
    const { body: closed } = await sysadmin.get<{ version: number }>(path);
    expect((await sysadmin.act(path, 'enable', closed.version)).status).toBe(409);
  });
});

/** An officer of an enterprise who has left traces everywhere: a record of himself, demands, a delegation. */
async function somebodyAtWork() {
  const [sysadmin, security, enterprise] = await Promise.all(
    ['sysadmin', 'security', 'enterprise'].map((name) => signIn(name)),
  );
  if (!sysadmin || !security || !enterprise) throw new Error('not signed in');
  const { body: me } = await enterprise.get<{ organisation: { id: string } }>('auth/me');
  const organisationId = me.organisation.id;
  const contact = { phone: PHONE, email: EMAIL };
  const registered = await enterprise.post<Saved>('registry/people', {
    name: NAME,
    organisationId,
    introduction: `${NAME}，研发部主任`,
    ...contact,
  });
  const made = await sysadmin.post<Saved>('identity/accounts', {
    username: USERNAME,
    name: NAME,
    password: 'initial-bai-yun-77',
    organisationId,
    personId: registered.body.id,
  });
  const roles = await security.get<Page<{ id: string }>>('identity/roles?filter[code]=enterprise');
  const given = await security.act(`identity/accounts/${made.body.id}`, 'assign-roles', made.body.version, {
    roleIds: [roles.body.items[0]?.id],
  });
  if (given.status !== 200) throw new Error(given.text);
  const first = await signIn(USERNAME, 'initial-bai-yun-77');
  await first.post('auth/password', { current: 'initial-bai-yun-77', next: OWN_PASSWORD });
  const officer = await signIn(USERNAME, OWN_PASSWORD);
  const draft = (more: object = {}) =>
    officer.post<Saved>(
      'transfer/demands',
      {
        title: '测试需求',
        kind: 'research',
        description: '需要改进工艺，提高成品率。',
        industry: 'new-it',
        divisionCode: '340104',
        contactName: NAME,
        contactPhone: PHONE,
        contactEmail: EMAIL,
        ...more,
      },
      { 'idempotency-key': crypto.randomUUID() },
    );
  const { body: demand, text } = await draft();
  if (!demand.id) throw new Error(text);
  await draft({ title: '草稿需求' });
  await officer.act(`transfer/demands/${demand.id}`, 'submit', demand.version);
  await officer.post('me/consents', CONSENT);
  const { body: own } = await officer.get<Saved>(`registry/people/${registered.body.id}`);
  await officer.patch(
    `registry/people/${registered.body.id}`,
    { idNumber: ID_NUMBER, position: `${NAME}主任` },
    own.version,
  );
  const today = dayOf(new Date());
  await officer.post('me/delegations', {
    deputyId: enterprise.accountId,
    startsOn: today,
    endsOn: addDays(today, 3),
    reason: '休假',
  });
  return { officer, demand: demand.id, personId: registered.body.id };
}
