import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isSealed } from '@kechuang/kernel';
import { generate } from 'otplib';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import type { SignedInBody, Visitor } from '../testing/visitor.js';

const ACCOUNTS = 'identity/accounts';
const FACTOR = 'auth/second-factor';

let identity: IdentityApp;

beforeAll(async () => {
  identity = await startIdentity({ secondFactor: 'required' });
});

afterAll(() => identity.close());

/** What the authenticator shows; `steps` half minutes from now. */
const codeNow = (secret: string, steps = 0): Promise<string> =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

/** A telephone and the slips of paper of one person. */
interface Device {
  readonly secret: string;
  readonly recoveryCodes: string[];
}

const enrol = async (who: Visitor, password = PASSWORD): Promise<Device> => {
  const { body: enrolment } = await who.post<{ secret: string; uri: string }>(`${FACTOR}/actions/enrol`, { password });
  expect(enrolment.uri).toMatch(/^otpauth:\/\/totp\//);
  const { body } = await who.post<{ recoveryCodes: string[] }>(`${FACTOR}/actions/confirm`, {
    code: await codeNow(enrolment.secret),
  });
  await letPass(who.account?.username ?? '');
  return { secret: enrolment.secret, recoveryCodes: body.recoveryCodes };
};
const challengeFor = async (username: string, visitor: Visitor = identity.visitor()): Promise<string> => {
  const { status, body } = await visitor.post<{ challenge: string }>('auth/login', { username, password: PASSWORD });
  expect(status).toBe(202);
  return body.challenge;
};
const complete = async (visitor: Visitor, challenge: string, code: string) => {
  const answer = await visitor.post<SignedInBody & { code: string }>('auth/login/second-factor', { challenge, code });
  if (answer.status === 200) visitor.token = answer.body.accessToken;
  return answer;
};
/** Forgets which codes have been used, as time does. */
const letPass = (username: string) =>
  identity.rows(
    `update second_factor set last_step = 0 where account_id = (select id from account where username = $1)`,
    [username],
  );
const audited = async (action: string) =>
  (
    await identity.rows<{ result: string }>(
      'select result from audit_entry where action = $1 order by created_at, id',
      [action],
    )
  ).map(({ result }) => result);

describe('setting up a second factor', () => {
  it('A3: is all that an administrator without one may do', async () => {
    for (const username of ['sysadmin', 'security', 'auditor']) {
      const person = await identity.as(username);
      expect(person.account?.due).toBe('second-factor');
      for (const path of [ACCOUNTS, 'audit/entries', 'todos', 'auth/sessions', 'me/preferences/theme']) {
        const refused = await person.get(path);
        expect([refused.status, refused.body.code]).toEqual([403, 'auth.second-factor-due']);
      }
      expect((await person.get(FACTOR)).body).toEqual({ enrolled: false, required: true, recoveryCodesLeft: 0 });
      expect((await person.get('auth/me')).status).toBe(200);
    }
    const leader = await identity.as('leader');
    expect(leader.account?.due).toBeNull();
    expect((await leader.get(FACTOR)).body).toMatchObject({ enrolled: false, required: false });
  });

  it('A3: takes the password and a code, and opens everything at once', async () => {
    const person = await identity.as('auditor');
    const wrong = await person.post(`${FACTOR}/actions/enrol`, { password: 'not mine at all' });
    expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '/password' })]);
    const { body } = await person.post<{ secret: string }>(`${FACTOR}/actions/enrol`, { password: PASSWORD });
    const refused = await person.post(`${FACTOR}/actions/confirm`, { code: await codeNow(body.secret, 40) });
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/code', code: 'auth.code' })]);
    expect((await person.get('audit/entries')).status).toBe(403);
    const { status, body: done } = await person.post<{ recoveryCodes: string[] }>(`${FACTOR}/actions/confirm`, {
      code: await codeNow(body.secret),
    });
    expect(status).toBe(200);
    expect(new Set(done.recoveryCodes).size).toBe(10);
    expect((await person.get('audit/entries')).status).toBe(200);
    expect((await person.get<{ due: null }>('auth/me')).body.due).toBeNull();
    const again = await person.post(`${FACTOR}/actions/enrol`, { password: PASSWORD });
    expect([again.status, again.body.code]).toEqual([409, 'second-factor.present']);
    expect(await audited('second-factor-confirm')).toEqual(['ok']);
  });

  it('A3: keeps the secret sealed and the recovery codes hashed, and neither in audit or answers', async () => {
    const { secret, recoveryCodes } = await enrol(await identity.as('xuehui'));
    const [row] = await identity.rows<{ secret: string }>(
      `select secret from second_factor where account_id = (select id from account where username = 'xuehui')`,
    );
    expect(isSealed(row?.secret ?? '')).toBe(true);
    const rows = await identity.rows<{ text: string }>(
      `select to_jsonb(f)::text as text from second_factor f union all select to_jsonb(c)::text from recovery_code c
       union all select to_jsonb(e)::text from audit_entry e union all select to_jsonb(a)::text from account a`,
    );
    const known = [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))];
    expect(rows.filter(({ text }) => known.some((word) => text.includes(word)))).toEqual([]);
  });
});

describe('signing in with a second factor', () => {
  let device: Device;
  beforeAll(async () => {
    device = await enrol(await identity.as('hefei'));
  });

  it('A3: takes two steps; the first gives no session', async () => {
    const visitor = identity.visitor();
    const first = await visitor.post<Record<string, unknown>>('auth/login', { username: 'hefei', password: PASSWORD });
    expect(first.status).toBe(202);
    expect(Object.keys(first.body).sort()).toEqual(['challenge', 'expiresIn']);
    expect(first.headers['set-cookie']).toBeUndefined();
    visitor.token = String(first.body['challenge']);
    expect((await visitor.get('auth/me')).status).toBe(401);
    visitor.token = null;
    const second = await complete(visitor, String(first.body['challenge']), await codeNow(device.secret));
    expect([second.status, second.body.account.username]).toEqual([200, 'hefei']);
    expect((await visitor.get('auth/me')).status).toBe(200);
    expect((await visitor.refresh()).status).toBe(200);
  });

  it('A3: takes no code twice, nor one of an earlier half minute', async () => {
    await letPass('hefei');
    const code = await codeNow(device.secret);
    const before = await codeNow(device.secret, -1);
    expect((await complete(identity.visitor(), await challengeFor('hefei'), code)).status).toBe(200);
    for (const used of [code, before]) {
      const refused = await complete(identity.visitor(), await challengeFor('hefei'), used);
      expect([refused.status, refused.body.code]).toEqual([401, 'auth.code']);
    }
    expect(
      (await complete(identity.visitor(), await challengeFor('hefei'), await codeNow(device.secret, 1))).status,
    ).toBe(200);
  });

  it('A3: lets one of two parallel uses of a code through, over two processes', async () => {
    await letPass('hefei');
    const other = await identity.another();
    const challenges = [await challengeFor('hefei'), await challengeFor('hefei'), await challengeFor('hefei')];
    const code = await codeNow(device.secret);
    const answers = await Promise.all(
      challenges.map((challenge, n) => complete((n % 2 ? other : identity).visitor(), challenge, code)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    await other.close();
  });

  it('A3: takes a challenge once and for five minutes', async () => {
    await letPass('hefei');
    const challenge = await challengeFor('hefei');
    expect((await complete(identity.visitor(), challenge, await codeNow(device.secret))).status).toBe(200);
    const again = await complete(identity.visitor(), challenge, await codeNow(device.secret, 1));
    expect([again.status, again.body.code]).toEqual([401, 'auth.challenge']);
    const late = await challengeFor('hefei');
    await identity.rows(`update sign_in_challenge set expires_at = now()`);
    expect((await complete(identity.visitor(), late, await codeNow(device.secret, 1))).body.code).toBe(
      'auth.challenge',
    );
    expect((await complete(identity.visitor(), 'made-up', '123456')).body.code).toBe('auth.challenge');
  });

  it('A3: takes each recovery code once, in any writing', async () => {
    const [one = '', two = ''] = device.recoveryCodes;
    const spoken = one.replaceAll('-', ' ').toUpperCase();
    expect((await complete(identity.visitor(), await challengeFor('hefei'), spoken)).status).toBe(200);
    expect((await complete(identity.visitor(), await challengeFor('hefei'), one)).status).toBe(401);
    const twice = await Promise.all(
      [await challengeFor('hefei'), await challengeFor('hefei')].map((challenge) =>
        complete(identity.visitor(), challenge, two),
      ),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('A2: locks the account after five wrong codes, which a right password does not wipe out', async () => {
    await identity.rows('delete from failed_attempt');
    for (let n = 0; n < 5; n++) {
      const refused = await complete(identity.visitor(), await challengeFor('hefei'), '000000');
      expect(refused.body.code).toBe('auth.code');
    }
    const locked = await identity.visitor().signIn('hefei', PASSWORD);
    expect([locked.status, locked.body.code]).toEqual([429, 'auth.locked']);
    expect((await audited('lockout')).at(-1)).toBe('refused');
    await identity.rows('delete from failed_attempt');
  });

  it('A2: counts no more than five of many parallel codes', async () => {
    const challenges = await Promise.all(Array.from({ length: 4 }, () => challengeFor('hefei')));
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        complete(identity.visitor(), challenges[n % 4] ?? '', String(n).padStart(6, '9')),
      ),
    );
    const codes = answers.map(({ body }) => body.code);
    expect(codes.filter((code) => code === 'auth.code').length).toBe(5);
    expect(codes.filter((code) => code === 'auth.locked').length).toBe(35);
    await identity.rows('delete from failed_attempt');
  });

  it('A3: a change of the password voids challenges', async () => {
    await letPass('hefei');
    const inside = identity.visitor();
    await complete(inside, await challengeFor('hefei', inside), await codeNow(device.secret));
    const pending = await challengeFor('hefei');
    const next = 'Nan-shan-bei-hai';
    expect((await inside.post('auth/password', { current: PASSWORD, next })).status).toBe(204);
    expect((await complete(identity.visitor(), pending, await codeNow(device.secret, 1))).body.code).toBe(
      'auth.challenge',
    );
  });
});

describe('changing one’s second factor', () => {
  it('A3: renewing recovery codes and removing it take password and code', async () => {
    const person = await identity.as('county');
    const device = await enrol(person);
    const proof = async (steps = 0, password = PASSWORD) => ({ password, code: await codeNow(device.secret, steps) });
    expect((await person.post(`${FACTOR}/actions/disable`, { password: PASSWORD })).status).toBe(400);
    const wrongPassword = await person.post(`${FACTOR}/actions/disable`, await proof(0, 'not mine at all'));
    expect(wrongPassword.body.errors).toEqual([expect.objectContaining({ pointer: '/password' })]);
    const wrongCode = await person.post(`${FACTOR}/actions/disable`, { password: PASSWORD, code: '000000' });
    expect(wrongCode.body.errors).toEqual([expect.objectContaining({ pointer: '/code', code: 'auth.code' })]);
    const renewed = await person.post<{ recoveryCodes: string[] }>(`${FACTOR}/actions/renew-codes`, await proof());
    expect(renewed.body.recoveryCodes).toHaveLength(10);
    const old = await complete(identity.visitor(), await challengeFor('county'), device.recoveryCodes[0] ?? '');
    expect(old.status).toBe(401);
    expect((await person.post(`${FACTOR}/actions/disable`, await proof(1))).status).toBe(204);
    expect((await identity.visitor().signIn('county', PASSWORD)).status).toBe(200);
    expect(await audited('second-factor-disable')).toEqual(['failed', 'failed', 'ok']);
  });

  it('A3: an administrator who removes his own is confined until he has another, in every process', async () => {
    const person = await identity.as('sysadmin');
    const device = await enrol(person);
    const other = await identity.another();
    const there = other.visitor();
    there.token = person.token;
    expect((await there.get(ACCOUNTS)).status).toBe(200);
    const heard = other.hears(person.account?.id ?? '');
    const code = await codeNow(device.secret);
    expect((await person.post(`${FACTOR}/actions/disable`, { password: PASSWORD, code })).status).toBe(204);
    await heard;
    for (const visitor of [person, there])
      expect((await visitor.get(ACCOUNTS)).body.code).toBe('auth.second-factor-due');
    await enrol(person);
    expect((await person.get(ACCOUNTS)).status).toBe(200);
    await other.close();
  });
});

describe('a lost second factor', () => {
  it('A3: is reset by the security administrator, audited, and not for himself', async () => {
    const person = await identity.as('society');
    await enrol(person);
    const security = await identity.as('security');
    await enrol(security);
    const path = (id?: string) => `${ACCOUNTS}/${id}`;
    const versionOf = async (id?: string) => (await security.get<{ version: number }>(path(id))).body.version;
    const own = await security.act(
      path(security.account?.id),
      'reset-second-factor',
      await versionOf(security.account?.id),
    );
    expect([own.status, own.body.code]).toEqual([403, 'account.oneself']);
    const id = person.account?.id;
    const reset = await security.act<{ secondFactor: boolean }>(path(id), 'reset-second-factor', await versionOf(id));
    expect([reset.status, reset.body.secondFactor]).toEqual([200, false]);
    expect((await person.get('auth/me')).status).toBe(401);
    expect((await identity.visitor().signIn('society', PASSWORD)).status).toBe(200);
    const again = await security.act(path(id), 'reset-second-factor', await versionOf(id));
    expect([again.status, again.body.code]).toEqual([409, 'second-factor.absent']);
    expect(await audited('reset-second-factor')).toEqual(['ok']);
    expect(await identity.rows('select 1 from recovery_code where account_id = $1', [id])).toEqual([]);
  });
});

describe('with SECOND_FACTOR=optional', () => {
  it('A3: nobody has to have one, and whoever has one needs it', async () => {
    const optional = await startIdentity();
    try {
      const person = await optional.as('sysadmin');
      expect(person.account?.due).toBeNull();
      expect((await person.get(ACCOUNTS)).status).toBe(200);
      await enrol(person);
      expect((await optional.visitor().signIn('sysadmin', PASSWORD)).status).toBe(202);
    } finally {
      await optional.close();
    }
  });
});
