import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PasswordHasher } from '../password/password-hasher.js';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import type { Visitor } from '../testing/visitor.js';

const WRONG = 'not the password';
const ACCOUNTS = 'identity/accounts';

let identity: IdentityApp;
let sysadmin: Visitor;

beforeAll(async () => {
  identity = await startIdentity();
  sysadmin = await identity.as('sysadmin');
});

afterAll(() => identity.close());

const fail = async (username: string, times: number): Promise<void> => {
  for (let n = 0; n < times; n++) await identity.visitor().signIn(username, WRONG);
};
const codeFor = async (username: string, password = PASSWORD): Promise<string> => {
  const { status, body } = await identity.visitor().signIn(username, password);
  return status === 200 ? 'signed in' : body.code;
};
/** Moves everything that is stored of failures into the past. */
const letPass = (minutes: number) =>
  identity.rows(
    `update failed_attempt set last_at = last_at - $1 * interval '1 minute',
       locked_until = locked_until - $1 * interval '1 minute'`,
    [minutes],
  );
const audited = (action: string) =>
  identity.rows<{ result: string; actor_name: string; record_id: string | null }>(
    'select result, actor_name, record_id from audit_entry where action = $1 order by created_at, id',
    [action],
  );
const accountOf = async (username: string) => {
  const { body } = await sysadmin.get<{
    items: { id: string; version: number; lockedUntil: string | null; actions: string[] }[];
  }>(`${ACCOUNTS}?filter[username]=${username}`);
  const [item] = body.items;
  if (!item) throw new Error(`no account ${username}`);
  return (await sysadmin.get<typeof item>(`${ACCOUNTS}/${item.id}`)).body;
};

describe('lockout of an account', () => {
  it('A2: locks the account after five failures for 15 minutes, even for the right password', async () => {
    await fail('hefei', 4);
    expect(await codeFor('hefei')).toBe('signed in');
    await fail('hefei', 5);
    const locked = await identity.visitor().signIn('hefei', PASSWORD);
    expect([locked.status, locked.body.code]).toEqual([429, 'auth.locked']);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(880);
    expect(locked.body.detail).toContain('15 分钟');
    await letPass(14);
    expect(await codeFor('hefei')).toBe('auth.locked');
    await letPass(1);
    expect(await codeFor('hefei')).toBe('signed in');
    expect((await accountOf('hefei')).lockedUntil).toBeNull();
  });

  it('A2: counts anew after a lock, and forgets single failures after an hour', async () => {
    await fail('county', 5);
    await letPass(15);
    await fail('county', 4);
    expect(await codeFor('county', WRONG)).toBe('auth.credentials');
    expect(await codeFor('county')).toBe('auth.locked');
    await letPass(15);
    await fail('county', 4);
    await letPass(61);
    await fail('county', 4);
    expect(await codeFor('county')).toBe('signed in');
  });

  it('A2: checks no more than five of fifty parallel guesses, over two processes', async () => {
    const other = await identity.another();
    const matches = [identity.app, other.app].map((app) => jest.spyOn(app.get(PasswordHasher), 'matches'));
    const guesses = Array.from({ length: 50 }, (_, n) =>
      (n % 2 === 0 ? identity : other).visitor().signIn('park', `${WRONG} ${n}`),
    );
    const codes = (await Promise.all(guesses)).map(({ body }) => body.code);
    expect(codes.filter((code) => code === 'auth.credentials')).toHaveLength(5);
    expect(codes.filter((code) => code === 'auth.locked')).toHaveLength(45);
    expect(matches.reduce((sum, spy) => sum + spy.mock.calls.length, 0)).toBe(5);
    for (const spy of matches) spy.mockRestore();
    await other.close();
  });

  it('A2: answers the same, after the same work, whether the account exists or not', async () => {
    const matches = jest.spyOn(identity.app.get(PasswordHasher), 'matches');
    const seen = async (username: string) => {
      const answers: unknown[] = [];
      for (let n = 0; n < 7; n++) {
        matches.mockClear();
        const { status, body, headers } = await identity.visitor().signIn(username, WRONG);
        answers.push([status, { ...body, traceId: '' }, Object.keys(headers).sort(), matches.mock.calls.length]);
      }
      return answers;
    };
    expect(await seen('nobody.here')).toEqual(await seen('university'));
    matches.mockRestore();
  });

  it('A2: audits failures, the lock and what it refuses, and shows the lock to the administrator', async () => {
    await fail('society', 5);
    await identity.visitor().signIn('society', PASSWORD);
    const { id, lockedUntil } = await accountOf('society');
    expect(new Date(lockedUntil ?? 0).getTime()).toBeGreaterThan(Date.now());
    expect((await audited('lockout')).at(-1)).toEqual({ result: 'refused', actor_name: 'society', record_id: id });
    const mine = (await audited('sign-in')).filter((row) => row.record_id === id);
    expect(mine.map(({ result }) => result)).toEqual([...Array<string>(5).fill('failed'), 'refused']);
  });

  it('A2: is lifted by the system administrator only, and only where there is one', async () => {
    await fail('expert', 5);
    const locked = await accountOf('expert');
    for (const username of ['security', 'xuehui']) {
      const refused = await (await identity.as(username)).act(`${ACCOUNTS}/${locked.id}`, 'unlock', locked.version);
      expect([403, 404]).toContain(refused.status);
    }
    expect(locked.actions).toContain('unlock');
    expect((await sysadmin.act(`${ACCOUNTS}/${locked.id}`, 'unlock', locked.version)).status).toBe(200);
    expect(await codeFor('expert')).toBe('signed in');
    const unlocked = await accountOf('expert');
    expect(unlocked.actions).not.toContain('unlock');
    const again = await sysadmin.act(`${ACCOUNTS}/${locked.id}`, 'unlock', unlocked.version);
    expect([again.status, again.body.code]).toEqual([409, 'account.not-locked']);
    expect((await audited('unlock')).map(({ result }) => result)).toEqual(['ok']);
  });

  it('A2: does not touch the running sessions of the account', async () => {
    const inside = await identity.as('leader');
    await fail('leader', 6);
    expect(await codeFor('leader')).toBe('auth.locked');
    expect((await inside.get('auth/me')).status).toBe(200);
    expect((await inside.refresh()).status).toBe(200);
    expect((await inside.post('auth/password', { current: PASSWORD, next: 'Nan-shan-bei-hai' })).status).toBe(204);
  });
});

describe('guessing one’s own password within a session', () => {
  it('A2: is limited as well, without ending the session or locking the sign-in', async () => {
    const inside = await identity.as('enterprise');
    const change = (current: string) => inside.post('auth/password', { current, next: 'Nan-shan-bei-hai' });
    for (let n = 0; n < 5; n++) expect((await change(WRONG)).status).toBe(400);
    const refused = await change(PASSWORD);
    expect([refused.status, refused.body.code]).toEqual([429, 'auth.locked']);
    expect((await inside.get('auth/me')).status).toBe(200);
    expect(await codeFor('enterprise')).toBe('signed in');
  });
});

describe('an address that fails often', () => {
  it('A2: gets one attempt every ten seconds, for whatever name, and others none the less', async () => {
    const address = '198.51.100.7';
    const from = async (where: string, username: string, password = WRONG) => {
      const { status, body } = await identity.visitor(where).signIn(username, password);
      return status === 200 ? 'signed in' : body.code;
    };
    const codes: string[] = [];
    for (let n = 0; n < 20; n++) codes.push(await from(address, `guess${n}`));
    expect(new Set(codes)).toEqual(new Set(['auth.credentials']));
    expect(await from(address, 'xuehui', PASSWORD)).toBe('auth.slow');
    expect(await from('198.51.100.8', 'xuehui', PASSWORD)).toBe('signed in');
    await letPass(10 / 60);
    expect(await from(address, 'xuehui', PASSWORD)).toBe('signed in');
    expect(await from(address, 'guess21')).toBe('auth.credentials');
    expect(await from(address, 'xuehui', PASSWORD)).toBe('auth.slow');
    await letPass(15);
    expect(await from(address, 'xuehui', PASSWORD)).toBe('signed in');
  });

  it('A2: counts the addresses of one IPv6 network together', async () => {
    for (let n = 1; n <= 20; n++) await identity.visitor(`2001:db8:0:1::${n.toString(16)}`).signIn(`v6-${n}`, WRONG);
    expect((await identity.visitor('2001:db8::1:0:0:0:9').signIn('v6-x', WRONG)).body.code).toBe('auth.slow');
    expect((await identity.visitor('2001:db8:0:2::1').signIn('v6-y', WRONG)).body.code).toBe('auth.credentials');
  });
});
