import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, CurrentCallers, Database, dayOf, PermissionCatalogue } from '@kechuang/kernel';
import { ImportClient, testClient, testPrincipal, type TestAnswer, type TestClient } from '@kechuang/kernel/testing';
import { startWholeApi, type WholeApi } from './whole-api.js';

interface Delegation {
  readonly id: string;
  readonly state: string;
  readonly delegator: { readonly id: string; readonly name: string };
  readonly deputy: { readonly id: string; readonly name: string };
}
interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}
interface Demand {
  readonly id: string;
  readonly version: number;
  readonly contactPhone: string | null;
  readonly actions: readonly string[];
}
type Page<T> = { readonly items: readonly T[]; readonly total: number };

const PASSWORD = 'conformance-2026';
const TODAY = dayOf(new Date());
const NOBODY = '0198ffff-0000-7000-8000-000000000000';

let api: WholeApi;
const tokens = new Map<string, string>();
const ids = new Map<string, string>();

const clientOf = (username: string, delegation?: string): TestClient =>
  testClient(api.app, testPrincipal({ username }), {
    authorization: `Bearer ${tokens.get(username)}`,
    ...(delegation !== undefined && { 'x-act-for': delegation }),
  });

/** Signs in again, e.g. after the account's sessions were ended. */
async function signIn(username: string): Promise<void> {
  const answer = await api.anonymous.post<{ accessToken: string; account: { id: string } }>('auth/login', {
    username,
    password: PASSWORD,
  });
  tokens.set(username, answer.body.accessToken);
  ids.set(username, answer.body.account.id);
}

const give = (from: string, to: string, input: object = {}): Promise<TestAnswer<Delegation & Problem>> =>
  clientOf(from).post('me/delegations', {
    deputyId: ids.get(to),
    startsOn: TODAY,
    endsOn: addDays(TODAY, 6),
    reason: '出差',
    ...input,
  });
const revoke = (who: string, id: string): Promise<TestAnswer<Delegation & Problem>> =>
  clientOf(who).post(`me/delegations/${id}/actions/revoke`);

/** A delegation that runs from today, for the time of one test. */
async function during(from: string, to: string, work: (id: string) => Promise<void>, input: object = {}) {
  const { body, text } = await give(from, to, input);
  if (!body.id) throw new Error(text);
  try {
    await work(body.id);
  } finally {
    await revoke(from, body.id);
  }
}

const some = async (client: TestClient, status: string): Promise<Demand> => {
  const { body } = await client.get<Page<Demand>>(`transfer/demands?filter[status]=${status}&pageSize=1`);
  const [first] = body.items;
  if (!first) throw new Error(`no demand is ${status}`);
  return (await client.get<Demand>(`transfer/demands/${first.id}`)).body;
};

beforeAll(async () => {
  api = await startWholeApi(0.05, { worker: 'in-process' });
  const people = ['xuehui', 'zuzhi', 'leader', 'hefei', 'county', 'enterprise', 'sysadmin', 'security', 'auditor'];
  for (const username of people) await signIn(username);
});

afterAll(() => api.close());

describe('giving a delegation', () => {
  it('takes a colleague of the same body, whom the search finds', async () => {
    const { body } = await clientOf('xuehui').get<Page<{ name: string }>>(
      `me/delegations/deputies?q=${encodeURIComponent('方淑贤')}`,
    );
    expect(body.items).toEqual([{ id: ids.get('zuzhi'), name: '方淑贤', organisation: expect.any(String) }]);
    await during('xuehui', 'zuzhi', async (id) => {
      const { body: lists } = await clientOf('zuzhi').get<{ received: Delegation[] }>('me/delegations');
      expect(lists.received[0]).toMatchObject({ id, state: 'running', delegator: { name: '程怀远' } });
    });
  });

  it.each([
    ['somebody of another level', 'hefei', 'county'],
    ['somebody of another body', 'xuehui', 'enterprise'],
    ['oneself', 'xuehui', 'xuehui'],
    ['the system administrator', 'leader', 'sysadmin'],
    ['the security administrator', 'leader', 'security'],
    ['the auditor', 'leader', 'auditor'],
  ])('is refused for %s', async (_who, from, to) => {
    const { status, body } = await give(from, to);
    expect([status, body.errors]).toEqual([
      400,
      [expect.objectContaining({ pointer: '/deputyId', code: 'delegation.deputy' })],
    ]);
  });

  it.each(['sysadmin', 'security', 'auditor'])('B11: is refused to the administrator %s', async (administrator) => {
    expect([400, 409]).toContain((await give(administrator, 'leader')).status);
  });

  it('lasts 90 days at most, begins today at the earliest and ends after its beginning', async () => {
    expect((await give('xuehui', 'zuzhi', { endsOn: addDays(TODAY, 90) })).body.errors?.[0]).toMatchObject({
      pointer: '/endsOn',
      code: 'delegation.length',
    });
    expect((await give('xuehui', 'zuzhi', { startsOn: addDays(TODAY, -1) })).body.errors?.[0]?.code).toBe(
      'delegation.past',
    );
    expect((await give('xuehui', 'zuzhi', { startsOn: addDays(TODAY, 2), endsOn: TODAY })).status).toBe(400);
    expect((await give('xuehui', 'zuzhi', { reason: '' })).status).toBe(400);
    expect((await give('xuehui', 'zuzhi', { modules: ['identity'] })).body.errors?.[0]?.pointer).toBe('/modules');
    await during('xuehui', 'zuzhi', async () => {
      expect((await give('xuehui', 'zuzhi')).body.code).toBe('delegation.overlap');
    });
  });

  it('of several equal requests at the same time stores one', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => give('leader', 'xuehui')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    for (const { status, body } of answers) if (status === 201) await revoke('leader', body.id);
  });

  it('tells both, each by himself, and nobody else', async () => {
    await during('xuehui', 'zuzhi', async (id) => {
      const news = async (username: string): Promise<string[]> =>
        (await clientOf(username).get<Page<{ recordId: string; zh: string }>>('notifications')).body.items.flatMap(
          (item) => (item.recordId === id ? [item.zh] : []),
        );
      expect(await news('zuzhi')).toEqual([expect.stringContaining('程怀远委托您')]);
      expect(await news('xuehui')).toEqual([expect.stringContaining('您已委托方淑贤')]);
      expect(await news('leader')).toEqual([]);
    });
  });
});

describe('acting for somebody', () => {
  it('shows his records and to-dos and takes his actions, under both names', async () => {
    await during('xuehui', 'leader', async (id) => {
      const { body } = await clientOf('leader').post<{ account: { name: string; permissions: string[] } }>(
        `me/delegations/${id}/actions/act`,
      );
      expect(body.account).toMatchObject({ name: '许正阳' });
      expect(body.account.permissions).toContain('demand.publish');
      const acting = clientOf('leader', id);
      expect((await acting.get('todos')).body).toEqual((await clientOf('xuehui').get('todos')).body);
      const demand = await some(acting, 'verified');
      expect((await clientOf('leader').act(`transfer/demands/${demand.id}`, 'publish', demand.version)).status).toBe(
        403,
      );
      expect((await acting.act(`transfer/demands/${demand.id}`, 'publish', demand.version)).status).toBe(200);
      const history = await acting.get<Page<object>>(`transfer/demands/${demand.id}/history`);
      expect(history.body.items[0]).toMatchObject({
        action: 'publish',
        actor: { id: ids.get('leader'), name: '许正阳' },
        onBehalfOf: { id: ids.get('xuehui'), name: '程怀远' },
      });
      const audit = await clientOf('auditor').get<Page<object>>(`audit/entries?filter[recordId]=${demand.id}`);
      expect(audit.body.items[0]).toMatchObject({
        action: 'publish',
        actorName: '许正阳',
        onBehalfOfName: '程怀远',
      });
      const begun = await clientOf('auditor').get<Page<object>>(`audit/entries?filter[action]=act-for`);
      expect(begun.body.items[0]).toMatchObject({ actorName: '许正阳', onBehalfOfName: '程怀远' });
    });
  });

  it('is restricted to the chosen modules', async () => {
    await during(
      'xuehui',
      'leader',
      async (id) => {
        const acting = clientOf('leader', id);
        expect((await acting.get('registry/people')).status).toBe(200);
        expect((await acting.get('transfer/demands')).status).toBe(403);
      },
      { modules: ['registry'] },
    );
  });

  it('never unmasks personal data', async () => {
    await during('xuehui', 'leader', async (id) => {
      const own = await some(clientOf('xuehui'), 'published');
      const seen = await some(clientOf('leader', id), 'published');
      expect(seen.contactPhone).toMatch(/\*/);
      expect(seen.id).toBe(own.id);
    });
  });

  it('B11: leaves duties, accounts, roles and audit to whoever holds them', async () => {
    const delegated = new Set<string>();
    for (const [from, to] of [
      ['xuehui', 'leader'],
      ['leader', 'xuehui'],
    ] as const)
      await during(from, to, async (id) => {
        const { body } = await clientOf(to).post<{ account: { permissions: string[] } }>(
          `me/delegations/${id}/actions/act`,
        );
        for (const code of body.account.permissions) delegated.add(code);
      });
    const catalogue = api.app.get(PermissionCatalogue);
    const administration = ['system-administrator', 'security-administrator', 'auditor']
      .flatMap((role) => catalogue.templateOf(role))
      .filter(
        (code) => !catalogue.templateOf('leader').includes(code) && !catalogue.templateOf('department').includes(code),
      );
    expect(administration.filter((code) => delegated.has(code))).toEqual([]);
    expect([...delegated].filter((code) => /^(account|role|audit-entry)\.|\.unmask$/.test(code))).toEqual([]);
  });

  it('B11: stops when the deputy becomes an administrator', async () => {
    await during('xuehui', 'zuzhi', async (id) => {
      expect((await clientOf('zuzhi', id).get('todos')).status).toBe(200);
      const security = clientOf('security');
      const roles = await security.get<Page<{ id: string }>>('identity/roles?filter[code]=auditor');
      const account = await security.get<{ version: number; roles: { id: string }[] }>(
        `identity/accounts/${ids.get('zuzhi')}`,
      );
      const path = `identity/accounts/${ids.get('zuzhi')}`;
      await security.act(path, 'assign-roles', account.body.version, { roleIds: [roles.body.items[0]?.id] });
      expect((await clientOf('zuzhi', id).get<Problem>('todos')).body.code).toBe('delegation.void');
      await security.act(path, 'assign-roles', account.body.version + 1, {
        roleIds: account.body.roles.map((role) => role.id),
      });
    });
  });

  it('A3: leaves one’s own account alone: no onward delegation, settings, password', async () => {
    await during('xuehui', 'leader', async (id) => {
      const acting = clientOf('leader', id);
      const refused = [
        await acting.get<Problem>('auth/me'),
        await acting.get<Problem>('me/delegations'),
        await acting.post<Problem>('me/delegations', { deputyId: ids.get('zuzhi') }),
        await acting.post<Problem>(`me/delegations/${id}/actions/revoke`),
        await acting.post<Problem>(`me/delegations/${id}/actions/act`),
        await acting.post<Problem>('auth/password', { current: PASSWORD, next: 'another-one-2026' }),
        await acting.get<Problem>('me/preferences/theme'),
      ];
      expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
        refused.map(() => [403, 'access.oneself']),
      );
    });
  });

  it('A6: ends with the next request when either party ends it, it is over or the delegator is disabled', async () => {
    const void403 = async (id: string): Promise<void> => {
      const { status, body } = await clientOf('leader', id).get<Problem>('todos');
      expect([status, body.code]).toEqual([403, 'delegation.void']);
    };
    for (const party of ['xuehui', 'leader'])
      await during('xuehui', 'leader', async (id) => {
        expect((await clientOf('leader', id).get('todos')).status).toBe(200);
        expect((await revoke(party, id)).body.state).toBe('revoked');
        await void403(id);
        expect((await revoke(party, id)).body.code).toBe('delegation.over');
      });
    await during('xuehui', 'leader', async (id) => {
      expect((await clientOf('leader', id).get('todos')).status).toBe(200);
      const path = `identity/accounts/${ids.get('xuehui')}`;
      const { body } = await clientOf('sysadmin').get<{ version: number }>(path);
      await clientOf('sysadmin').act(path, 'disable', body.version);
      await void403(id);
      await clientOf('sysadmin').act(path, 'enable', body.version + 1);
      await signIn('xuehui');
    });
    const later = await give('xuehui', 'leader', { startsOn: addDays(TODAY, 1) });
    expect(later.body.state).toBe('upcoming');
    await void403(later.body.id);
    const database = api.app.get(Database, { strict: false });
    await database.query(`update delegation set starts_on = starts_on - 30, ends_on = ends_on - 30 where id = $1`, [
      later.body.id,
    ]);
    await void403(later.body.id);
  });

  it('B9: works by nobody else’s delegation, nor by one that does not exist', async () => {
    await during('xuehui', 'zuzhi', async (id) => {
      for (const [who, delegation] of [
        ['leader', id],
        ['xuehui', id],
        ['enterprise', id],
        ['zuzhi', NOBODY],
        ['zuzhi', "' or true --"],
      ] as const)
        expect((await clientOf(who, delegation).get<Problem>('todos')).body.code).toBe('delegation.void');
      expect((await clientOf('leader').post(`me/delegations/${id}/actions/act`)).status).toBe(404);
      expect((await revoke('leader', id)).status).toBe(404);
    });
    expect((await testClient(api.app, testPrincipal({}), { 'x-act-for': NOBODY }).get<Problem>('todos')).status).toBe(
      401,
    );
  });
});

describe('work that was queued for somebody', () => {
  const file = '姓名,所在单位\n代理导入人,\n';
  /** Lets no job look at its owner's rights before `work` is done. */
  async function beforeJobs<T>(work: () => Promise<T>): Promise<T> {
    const callers = api.app.get(CurrentCallers);
    const renewed = callers.renewed.bind(callers);
    const done = work();
    const held = jest.spyOn(callers, 'renewed').mockImplementation((who) => done.then(() => renewed(who)));
    return done.finally(() => held.mockRestore());
  }

  it('A6: is not done when the delegation was ended meanwhile, and says so', async () => {
    await during('xuehui', 'leader', async (id) => {
      const office = new ImportClient(clientOf('leader', id), 'registry/people');
      const checked = await office.check('people.csv', file);
      expect(checked).toMatchObject({ status: 'checked', problem: null });
      const late = await beforeJobs(async () => {
        const started = await office.upload('people.csv', file);
        await revoke('xuehui', id);
        return started;
      });
      const mine = new ImportClient(clientOf('leader'), 'registry/people');
      expect(await mine.settled(late.id)).toMatchObject({ status: 'failed', problem: { code: 'delegation.void' } });
    });
  });
});

describe('a permission that needs a second factor', () => {
  it('A3: is not used by a deputy who has none', async () => {
    const strict = await startWholeApi(0.02, { environment: { SECOND_FACTOR: 'required' } });
    const session = async (username: string) => {
      const credentials = { username, password: PASSWORD };
      type SignedIn = { accessToken: string; account: { id: string } };
      return (await strict.anonymous.post<SignedIn>('auth/login', credentials)).body;
    };
    const as = (token: string, headers: Record<string, string> = {}): TestClient =>
      testClient(strict.app, testPrincipal({}), { authorization: `Bearer ${token}`, ...headers });
    try {
      const [department, leader] = [await session('xuehui'), await session('leader')];
      const given = { deputyId: leader.account.id, startsOn: TODAY, endsOn: TODAY, reason: '出差' };
      const { body } = await as(department.accessToken).post<Delegation>('me/delegations', given);
      strict.app.get(PermissionCatalogue).needSecondFactor('demand.publish');
      const acting = as(leader.accessToken, { 'x-act-for': body.id });
      const refused = await acting.get<Problem>('transfer/demands');
      expect([refused.status, refused.body.code]).toEqual([403, 'auth.second-factor-due']);
      expect((await as(leader.accessToken).get('transfer/demands')).status).toBe(200);
    } finally {
      await strict.close();
    }
  });
});
