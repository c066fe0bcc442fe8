import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import type { Visitor } from '../testing/visitor.js';

const ACCOUNTS = 'identity/accounts';

let mlps: IdentityApp;
let asvs: IdentityApp;

beforeAll(async () => {
  [mlps, asvs] = await Promise.all([startIdentity(), startIdentity({ passwordPolicy: 'asvs' })]);
});

afterAll(() => Promise.all([mlps.close(), asvs.close()]));

const change = (who: Visitor, current: string, next: string) => who.post('auth/password', { current, next });
const codeOf = async (answer: ReturnType<typeof change>) => {
  const { status, body } = await answer;
  return status === 204 ? 'changed' : (body.errors?.[0]?.code ?? body.code);
};
/** Lets days pass for a password. */
const age = (identity: IdentityApp, username: string, days: number) =>
  identity.rows(
    `update account set created_at = now() - $2 * interval '1 day',
       password_changed_at = now() - $2 * interval '1 day' where username = $1`,
    [username, days],
  );

describe('the rules in force', () => {
  it('A1: can be read by anyone', async () => {
    expect((await mlps.visitor().get('auth/password-policy')).body).toEqual({
      profile: 'mlps',
      minLength: 10,
      maxLength: 128,
      characterKinds: 3,
      maxAgeDays: 90,
      remembered: 5,
    });
    expect((await asvs.visitor().get('auth/password-policy')).body).toEqual({
      profile: 'asvs',
      minLength: 10,
      maxLength: 128,
      characterKinds: 0,
      maxAgeDays: null,
      remembered: 1,
    });
  });

  it('A1: mlps asks for three kinds of characters, asvs for none', async () => {
    expect(await codeOf(change(await mlps.as('hefei'), PASSWORD, 'two-kinds-only'))).toBe('password.kinds');
    expect(await codeOf(change(await asvs.as('hefei'), PASSWORD, 'two-kinds-only'))).toBe('changed');
  });

  it('A1: mlps refuses the last five passwords, asvs the present one only', async () => {
    const passwords = ['One-pass-word', 'Two-pass-word', 'Three-pass-word', 'Four-pass-word'];
    for (const identity of [mlps, asvs]) {
      const person = await identity.as('society');
      let current = PASSWORD;
      for (const next of passwords) {
        expect(await codeOf(change(person, current, next))).toBe('changed');
        current = next;
      }
    }
    const person = await mlps.as('society', 'Four-pass-word');
    for (const used of [PASSWORD, ...passwords.slice(0, 3)])
      expect(await codeOf(change(person, 'Four-pass-word', used))).toBe('password.used');
    expect(await codeOf(change(person, 'Four-pass-word', 'Five-pass-word'))).toBe('changed');
    expect(await codeOf(change(person, 'Five-pass-word', PASSWORD))).toBe('changed');
    expect(await codeOf(change(await asvs.as('society', 'Four-pass-word'), 'Four-pass-word', PASSWORD))).toBe(
      'changed',
    );
  });

  it('A1: takes 128 characters and no more', async () => {
    const person = await mlps.as('county');
    const long = `Aa1-${'天地玄黄'.repeat(31)}`;
    expect(await codeOf(change(person, PASSWORD, `${long}宇`))).toBe('validation.length');
    expect(await codeOf(change(person, PASSWORD, long))).toBe('changed');
    expect((await mlps.visitor().signIn('county', long)).status).toBe(200);
  });
});

describe('a password that is due', () => {
  it('A1: lets in after 90 days, but only to change it', async () => {
    await age(mlps, 'university', 89);
    expect((await mlps.as('university')).account?.due).toBeNull();
    await age(mlps, 'university', 91);
    const person = await mlps.as('university');
    expect(person.account?.due).toBe('password');
    const refused = await person.get(ACCOUNTS);
    expect([refused.status, refused.body.code]).toEqual([403, 'auth.password-due']);
    for (const path of ['me/preferences/theme', 'identity/roles', 'todos', 'jobs'])
      expect((await person.get(path)).body.code).toBe('auth.password-due');
    expect((await person.get<{ due: string }>('auth/me')).body.due).toBe('password');
    expect((await person.refresh()).body.account.due).toBe('password');
    expect(await codeOf(change(person, PASSWORD, 'Nan-shan-bei-hai'))).toBe('changed');
    expect((await person.get<{ due: null }>('auth/me')).body.due).toBeNull();
    expect((await person.get(ACCOUNTS)).status).toBe(200);
  });

  it('A1: never falls due under asvs, nor for the password that demo accounts come with', async () => {
    await age(asvs, 'university', 1000);
    expect((await asvs.as('university')).account?.due).toBeNull();
    await mlps.rows(`update account set created_at = now() - interval '1000 days' where username = 'park'`);
    expect((await mlps.as('park')).account?.due).toBeNull();
  });

  it('A1: may still sign out', async () => {
    await age(mlps, 'leader', 91);
    expect((await (await mlps.as('leader')).post('auth/logout')).status).toBe(204);
  });

  it.each(['mlps', 'asvs'])('A1: is one that an administrator has set, under %s', async (profile) => {
    const identity = profile === 'mlps' ? mlps : asvs;
    const sysadmin = await identity.as('sysadmin');
    const { body } = await sysadmin.post<{ id: string; version: number }>(ACCOUNTS, {
      username: 'newcomer',
      name: '新同事',
      password: 'First-pass-word',
    });
    const first = await identity.as('newcomer', 'First-pass-word');
    expect(first.account?.due).toBe('password');
    expect(await codeOf(change(first, 'First-pass-word', 'Mine-pass-word'))).toBe('changed');
    expect((await first.get<{ due: null }>('auth/me')).body.due).toBeNull();
    const reset = await sysadmin.act(`${ACCOUNTS}/${body.id}`, 'reset-password', body.version, {
      password: 'Again-pass-word',
    });
    expect(reset.status).toBe(200);
    expect((await first.get('auth/me')).status).toBe(401);
    expect((await identity.as('newcomer', 'Again-pass-word')).account?.due).toBe('password');
  });
});

describe('a change of password', () => {
  it('A6: ends the other sessions on their next request in another process', async () => {
    const other = await mlps.another();
    const there = other.visitor();
    await there.signIn('expert', PASSWORD);
    expect((await there.get('auth/me')).status).toBe(200);
    const here = await mlps.as('expert');
    const heard = other.hears(here.account?.id ?? '');
    expect(await codeOf(change(here, PASSWORD, 'Nan-shan-bei-hai'))).toBe('changed');
    await heard;
    expect((await there.get('auth/me')).status).toBe(401);
    expect((await here.get('auth/me')).status).toBe(200);
    await other.close();
  });

  it('A1: leaves no hash in any answer or audit row', async () => {
    const rows = await mlps.rows<{ text: string }>(
      'select to_jsonb(a)::text as text from audit_entry a union all select to_jsonb(h)::text from record_history h',
    );
    expect(rows.filter(({ text }) => /argon2|pass-word/.test(text))).toEqual([]);
  });
});
