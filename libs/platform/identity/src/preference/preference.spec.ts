import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startIdentity, type IdentityApp } from '../testing/identity-app.js';

let identity: IdentityApp;

beforeAll(async () => {
  identity = await startIdentity();
});

afterAll(() => identity.close());

describe('preferences', () => {
  it('are whatever JSON the console keeps, null before', async () => {
    const person = await identity.as('hefei');
    expect((await person.get('me/preferences/demand.columns')).body).toEqual({ value: null });
    for (const value of [{ columns: ['code', 'title'] }, ['a'], 'dark', 0, false, null]) {
      expect((await person.put('me/preferences/demand.columns', { value })).body).toEqual({ value });
      expect((await person.get('me/preferences/demand.columns')).body).toEqual({ value });
    }
  });

  it('are one’s own', async () => {
    const [one, other] = [await identity.as('hefei'), await identity.as('society')];
    await one.put('me/preferences/theme', { value: 'dark' });
    expect((await other.get('me/preferences/theme')).body).toEqual({ value: null });
    expect((await identity.visitor().get('me/preferences/theme')).status).toBe(401);
  });

  it('are small, few and plainly named', async () => {
    const person = await identity.as('county');
    expect((await person.put('me/preferences/big', { value: 'x'.repeat(17_000) })).status).toBe(413);
    expect((await person.put(`me/preferences/${'k'.repeat(81)}`, { value: 1 })).status).toBe(400);
    expect((await person.put('me/preferences/a%20b', { value: 1 })).body.code).toBe('preference.key');
    expect((await person.put('me/preferences/x', { value: 1, more: 2 })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/more', code: 'validation.unknown' }),
    ]);
    expect((await person.put('me/preferences/x', {})).status).toBe(400);
    await identity.rows(
      `insert into account_preference (account_id, key, value) select $1, 'k' || n, '1' from generate_series(1, 200) n`,
      [person.account?.id],
    );
    expect((await person.put('me/preferences/one-more', { value: 1 })).body.code).toBe('preference.count');
    expect((await person.put('me/preferences/k1', { value: 2 })).status).toBe(200);
  });
});
