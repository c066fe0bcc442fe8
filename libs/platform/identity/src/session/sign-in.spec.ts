import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, SECRET, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import { ORGANISATIONS } from '../testing/registry-stand-in.js';
import type { Visitor } from '../testing/visitor.js';

let identity: IdentityApp;

beforeAll(async () => {
  identity = await startIdentity();
});

afterAll(() => identity.close());

/** The newest audit rows of an action. */
const audited = (action: string): Promise<{ result: string; actor_name: string; record_id: string | null }[]> =>
  identity.rows('select result, actor_name, record_id from audit_entry where action = $1 order by created_at desc', [
    action,
  ]);

describe('signing in', () => {
  it('answers a token and the account with its organisation, roles and permissions', async () => {
    const visitor = identity.visitor();
    const { status, body, headers } = await visitor.signIn('hefei', PASSWORD);
    expect(status).toBe(200);
    expect(body.expiresIn).toBe(900);
    expect(body.account).toMatchObject({
      username: 'hefei',
      name: '何静怡',
      organisation: { id: ORGANISATIONS.hefei.id, name: '合肥市科学技术协会', divisionCode: '340100' },
      roles: [{ code: 'city', zh: '市科协', en: 'City association' }],
    });
    expect(body.account.permissions).toContain('account.read:own');
    expect(headers['cache-control']).toBe('no-store');
    expect((await visitor.get('auth/me')).body).toEqual(body.account);
    expect((await audited('sign-in'))[0]).toEqual({ result: 'ok', actor_name: '何静怡', record_id: body.account.id });
  });

  it('takes the user name in any case', async () => {
    expect((await identity.visitor().signIn('HeFei', PASSWORD)).status).toBe(200);
  });

  it('A4: keeps the refresh token in a cookie that scripts and other sites cannot use', async () => {
    const { setCookie } = await identity.as('hefei');
    expect(setCookie).toMatch(/^refresh=[\w-]{43}; Max-Age=1800; Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict$/);
  });

  it('A2: never tells whether the account exists', async () => {
    const wrong = await identity.visitor().signIn('hefei', 'not the password');
    const unknown = await identity.visitor().signIn('nobody.here', 'not the password');
    await identity.rows(`update account set status = 'disabled' where username = 'expert'`);
    const disabled = await identity.visitor().signIn('expert', PASSWORD);
    await identity.rows(`update account set status = 'active' where username = 'expert'`);
    for (const answer of [wrong, unknown, disabled]) {
      expect(answer.status).toBe(401);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect({ ...answer.body, traceId: '' }).toEqual({ ...wrong.body, traceId: '' });
    }
  });

  it('A2: audits failures, without what cannot be a user name', async () => {
    await identity.visitor().signIn('nobody.here', 'not the password');
    expect((await audited('sign-in'))[0]).toEqual({ result: 'failed', actor_name: 'nobody.here', record_id: null });
    await identity.visitor().signIn('my secret pass phrase!', 'hefei');
    expect((await audited('sign-in'))[0]).toEqual({ result: 'failed', actor_name: '—', record_id: null });
  });

  it('refuses bodies that are not a sign-in', async () => {
    const visitor = identity.visitor();
    expect((await visitor.post('auth/login', { username: 'hefei' })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/password', code: 'validation.required' }),
    ]);
    const more = await visitor.post('auth/login', { username: 'hefei', password: PASSWORD, role: 'leader' });
    expect(more.status).toBe(400);
    expect((await visitor.send('POST', `auth/login?username=hefei&password=${PASSWORD}`, {})).status).toBe(400);
  });
});

describe('refreshing', () => {
  it('A4: rotates the cookie and answers like a sign-in', async () => {
    const visitor = await identity.as('hefei');
    const { cookie, token } = visitor;
    const { status, body } = await visitor.refresh();
    expect(status).toBe(200);
    expect(body.account.username).toBe('hefei');
    expect(visitor.cookie).not.toBe(cookie);
    expect(visitor.token).not.toBe(token);
    expect((await visitor.get('auth/me')).status).toBe(200);
  });

  it('A4: revokes the whole family when an old token comes again, and audits it', async () => {
    const visitor = await identity.as('society');
    const stolen = visitor.cookie;
    await visitor.refresh();
    await letPass(visitor, 11);
    const thief = identity.visitor();
    thief.cookie = stolen;
    const refused = await thief.refresh();
    expect(refused.status).toBe(401);
    expect(refused.body.code).toBe('auth.session');
    expect((await visitor.get('auth/me')).status).toBe(401);
    expect((await visitor.refresh()).status).toBe(401);
    expect(await audited('refresh-reuse')).toEqual([
      { result: 'refused', actor_name: '丁文博', record_id: visitor.account?.id },
    ]);
  });

  it('A4: lets exactly one of two tabs through; the other gets nothing and goes on with the new cookie', async () => {
    const visitor = await identity.as('society');
    const tabs = [1, 2, 3].map(() => {
      const tab = identity.visitor();
      tab.cookie = visitor.cookie;
      return tab;
    });
    const answers = await Promise.all(tabs.map((tab) => tab.refresh()));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const { status, body, headers } of answers.filter((answer) => answer.status === 409)) {
      expect([status, body.code, body.accessToken]).toEqual([409, 'auth.refresh-again', undefined]);
      expect(headers['set-cookie']).toBeUndefined();
    }
    const [winner, loser] = [tabs[answers.findIndex(({ status }) => status === 200)], tabs.at(-1)];
    if (!winner || !loser) throw new Error('nobody won');
    loser.cookie = winner.cookie;
    expect((await loser.refresh()).status).toBe(200);
  });

  it('A4: ends the session when a token comes again after the moment of grace, however often it came before', async () => {
    const visitor = await identity.as('society');
    const thief = identity.visitor();
    thief.cookie = visitor.cookie;
    await visitor.refresh();
    expect((await thief.refresh()).status).toBe(409);
    expect((await thief.refresh()).status).toBe(409);
    expect((await visitor.get('auth/me')).status).toBe(200);
    await letPass(visitor, 11);
    expect((await thief.refresh()).status).toBe(401);
    expect((await visitor.refresh()).status).toBe(401);
  });

  it('A4: leaves the other sessions of the account alone', async () => {
    const [one, other] = [await identity.as('society'), await identity.as('society')];
    const old = one.cookie;
    await one.refresh();
    await letPass(one, 11);
    one.cookie = old;
    expect((await one.refresh()).status).toBe(401);
    expect((await other.get('auth/me')).status).toBe(200);
    expect((await other.refresh()).status).toBe(200);
  });

  it('A6: ends after half an hour without use, and after twelve hours in any case', async () => {
    const idle = await identity.as('society');
    await identity.rows(`update refresh_token set expires_at = now() where session_id = $1`, [sessionOf(idle)]);
    expect((await idle.refresh()).status).toBe(401);
    const old = await identity.as('society');
    await identity.rows(`update sign_in_session set expires_at = now() where id = $1`, [sessionOf(old)]);
    expect((await old.refresh()).status).toBe(401);
    const [row] = await identity.rows<{ idle: number; absolute: number }>(
      `select extract(epoch from max(t.expires_at - t.created_at))::int as idle, extract(epoch from max(s.expires_at - s.created_at))::int as absolute
       from refresh_token t join sign_in_session s on s.id = t.session_id where s.id = $1`,
      [sessionOf(await identity.as('society'))],
    );
    expect(row).toEqual({ idle: 1800, absolute: 43_200 });
  });

  it('needs a cookie, and JSON or a page of this site', async () => {
    expect((await identity.visitor().refresh()).status).toBe(401);
    const visitor = await identity.as('hefei');
    const foreign: Record<string, string>[] = [{}, { origin: 'https://evil.example' }, { origin: 'null' }];
    for (const headers of foreign) {
      const refused = await visitor.send('POST', 'auth/refresh', undefined, headers);
      expect(refused.body.code).toBe('auth.origin');
    }
    expect((await visitor.send('POST', 'auth/refresh', undefined, { origin: 'http://localhost:80' })).status).toBe(200);
  });

  it('A4: keeps only hashes of the tokens', async () => {
    const { cookie } = await identity.as('hefei');
    const rows = await identity.rows<{ hash: string }>('select hash from refresh_token');
    expect(rows.map((row) => row.hash)).not.toContain(cookie?.split('=')[1]);
    expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.hash))).toBe(true);
  });
});

describe('signing out', () => {
  it('ends the session at once, cookie and access token alike', async () => {
    const visitor = await identity.as('hefei');
    const { cookie } = visitor;
    expect((await visitor.post('auth/logout')).status).toBe(204);
    expect(visitor.setCookie).toContain('Max-Age=0');
    expect((await visitor.get('auth/me')).status).toBe(401);
    visitor.cookie = cookie;
    expect((await visitor.refresh()).status).toBe(401);
    expect((await audited('sign-out'))[0]).toMatchObject({ result: 'ok', actor_name: '何静怡' });
  });

  it('works by the access token alone, and twice', async () => {
    const visitor = await identity.as('hefei');
    visitor.cookie = null;
    expect((await visitor.post('auth/logout')).status).toBe(204);
    expect((await visitor.get('auth/me')).status).toBe(401);
    expect((await identity.visitor().post('auth/logout')).status).toBe(204);
  });
});

describe('forged tokens', () => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = (header: object, claims: object, key = SECRET, hash = 'sha256'): string => {
    const text = `${part(header)}.${part(claims)}`;
    return `${text}.${createHmac(hash, key).update(text).digest('base64url')}`;
  };

  it('A5: are all answered 401', async () => {
    const visitor = await identity.as('hefei');
    const [header = '', claims = '', signature = ''] = (visitor.token ?? '').split('.');
    const good = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
    const head = { alg: 'HS256', typ: 'JWT' };
    const now = Math.floor(Date.now() / 1000);
    const forged: Record<string, string> = {
      'alg none': `${part({ alg: 'none', typ: 'JWT' })}.${claims}.`,
      'alg none with signature': `${part({ alg: 'none' })}.${claims}.${signature}`,
      'another algorithm': signed({ alg: 'HS512', typ: 'JWT' }, good, SECRET, 'sha512'),
      'key of its own': signed({ ...head, jwk: { kty: 'oct', k: 'YWFh' } }, good, 'aaa'),
      'key of its own, RS256': signed({ alg: 'RS256', jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } }, good, 'aaa'),
      'key id of a file': signed({ ...head, kid: '../../../../dev/null' }, good, ''),
      'key id of a query': signed({ ...head, kid: "x' union select 'aaa" }, good, 'aaa'),
      'certificate of its own': signed({ ...head, x5c: ['YWFh'], x5u: 'https://evil.example/cert' }, good, 'aaa'),
      'alg in capitals': `${part({ alg: 'NONE' })}.${claims}.`,
      'critical extension': signed({ ...head, crit: ['b64'], b64: false }, good, 'aaa'),
      'key from elsewhere': signed({ ...head, jku: 'https://evil.example/keys' }, good, 'aaa'),
      'tampered claims': `${header}.${part({ ...good, sub: randomUUID() })}.${signature}`,
      'tampered signature': `${header}.${claims}.${signature.slice(0, -4)}AAAA`,
      'no signature': `${header}.${claims}.`,
      expired: signed(head, { ...good, exp: now - 1 }),
      'not a number for an end': signed(head, { ...good, exp: 'never' }),
      'without an end': signed(head, { ...good, exp: undefined }),
      'another issuer': signed(head, { ...good, iss: 'somebody' }),
      'another audience': signed(head, { ...good, aud: 'another-api' }),
      'not yet valid': signed(head, { ...good, nbf: now + 600 }),
      'several audiences, ours not': signed(head, { ...good, aud: ['a', 'b'] }),
      'no issuer': signed(head, { ...good, iss: undefined }),
      'another type': signed(head, { ...good, type: 'refresh' }),
      'refresh token': visitor.cookie?.split('=')[1] ?? '',
      'no type': signed(head, { ...good, type: undefined }),
      'unknown session': signed(head, { ...good, sid: randomUUID() }),
      'session that is no id': signed(head, { ...good, sid: "x' or true" }),
      garbage: 'garbage',
      empty: '',
    };
    expect((await visitor.get('auth/me')).status).toBe(200);
    const statuses: Record<string, number> = {};
    for (const [name, token] of Object.entries(forged)) {
      visitor.token = token;
      statuses[name] = (await visitor.get('auth/me')).status;
    }
    expect(statuses).toEqual(Object.fromEntries(Object.keys(forged).map((name) => [name, 401])));
    const basic = await identity.visitor().send('GET', 'auth/me', undefined, { authorization: 'Basic aGVmZWk6eA==' });
    expect(basic.status).toBe(401);
    expect((await identity.visitor().get('auth/me')).status).toBe(401);
  });
});

describe('one’s own password', () => {
  it('changes with the current one, ends the other sessions and keeps this one', async () => {
    const [here, there] = [await identity.as('leader'), await identity.as('leader')];
    expect(
      (await here.post('auth/password', { current: 'not mine at all', next: 'Qing-chu-yu-lan' })).body.errors,
    ).toEqual([expect.objectContaining({ pointer: '/current', code: 'auth.current-password' })]);
    expect((await here.post('auth/password', { current: PASSWORD, next: 'Qing-chu-yu-lan' })).status).toBe(204);
    expect((await here.get('auth/me')).status).toBe(200);
    expect((await there.get('auth/me')).status).toBe(401);
    expect((await there.refresh()).status).toBe(401);
    expect((await identity.visitor().signIn('leader', PASSWORD)).status).toBe(401);
    expect((await identity.visitor().signIn('leader', 'Qing-chu-yu-lan')).status).toBe(200);
    expect((await audited('password-change')).map(({ result }) => result)).toEqual(['ok', 'failed']);
  });

  it.each([
    ['short', 'password.length'],
    ['only-small-letters', 'password.kinds'],
    ['Password123', 'password.common'],
    ['Aa-aaaaaaaaa', 'password.common'],
    ['xx-County-yy', 'password.own-name'],
    ['Aa胡春燕的密码就是这样的', 'password.own-name'],
    [PASSWORD, 'password.unchanged'],
  ])('refuses %s', async (next, code) => {
    const { body } = await (await identity.as('county')).post('auth/password', { current: PASSWORD, next });
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/next', code })]);
  });
});

/** The session that a visitor's access token names. */
function sessionOf({ token }: Visitor): string {
  return (JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()) as { sid: string }).sid;
}

/** Moves the uses of a session's refresh tokens into the past. */
const letPass = (visitor: Visitor, seconds: number) =>
  identity.rows(`update refresh_token set used_at = used_at - $2 * interval '1 second' where session_id = $1`, [
    sessionOf(visitor),
    seconds,
  ]);
