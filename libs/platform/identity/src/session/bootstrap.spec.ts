import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BOOTSTRAP_TOKEN, PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';

let identity: IdentityApp;

beforeAll(async () => {
  identity = await startIdentity({ bare: true, publicUrl: 'https://kechuang.example' });
});

afterAll(() => identity.close());

const make = (input: object) =>
  identity.visitor().post('auth/bootstrap', { token: BOOTSTRAP_TOKEN, password: PASSWORD, ...input });
const state = async () => (await identity.visitor().get<{ open: boolean; vacant: string[] }>('auth/bootstrap')).body;

describe('an installation without accounts', () => {
  it('A7: has no account and says who is missing', async () => {
    expect(await identity.rows('select 1 from account')).toEqual([]);
    expect(await state()).toEqual({
      open: true,
      vacant: ['system-administrator', 'security-administrator', 'auditor'],
    });
  });

  it('A7: takes the right token only', async () => {
    const { status, body } = await make({ token: 'x'.repeat(40), username: 'admin' });
    expect([status, body.code]).toEqual([403, 'bootstrap.token']);
    expect((await make({ username: 'admin', password: 'short' })).status).toBe(400);
    expect((await make({ username: 'admin', role: 'leader' })).status).toBe(400);
  });

  it('A7: makes each of the three administrators once, even when asked twice at the same time', async () => {
    const [one, two] = await Promise.all([make({ username: 'admin' }), make({ username: 'admin2' })]);
    expect([one.status, two.status].sort()).toEqual([201, 409]);
    expect((await make({ username: 'safe', role: 'security-administrator' })).status).toBe(201);
    expect(await state()).toEqual({ open: true, vacant: ['auditor'] });
    const auditor = await make({ username: 'audit', name: '沈克勤', role: 'auditor' });
    expect(auditor.body).toMatchObject({
      account: { name: '沈克勤', organisation: null, roles: [{ code: 'auditor' }] },
    });
    expect(await state()).toEqual({ open: false, vacant: [] });
    const late = await make({ username: 'late' });
    expect([late.status, late.body.code]).toEqual([409, 'bootstrap.closed']);
  });

  it('A7: stops guesses of the token after five, from whatever process', async () => {
    const other = await identity.another();
    const guesser = identity.visitor('203.0.113.5');
    const twin = other.visitor(guesser.address);
    const guess = (who: typeof guesser, token = 'x'.repeat(40)) =>
      who.post('auth/bootstrap', { token, password: PASSWORD, username: 'guesser' });
    const statuses = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => guess(n % 2 ? guesser : twin)));
    expect(statuses.map(({ status }) => status).sort()).toEqual([403, 403, 403, 403, 403, 429, 429, 429]);
    expect((await guess(guesser, BOOTSTRAP_TOKEN)).body.code).toBe('auth.locked');
    await other.close();
  });

  it('gives cookies that browsers take over https from this host only', async () => {
    const visitor = await identity.as('safe');
    expect(visitor.setCookie).toMatch(
      /^__Host-refresh=[\w-]{43}; Max-Age=1800; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    );
    expect((await visitor.send('POST', 'auth/refresh', undefined, { origin: 'https://kechuang.example' })).status).toBe(
      200,
    );
  });
});
