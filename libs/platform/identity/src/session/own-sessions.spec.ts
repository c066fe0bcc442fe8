import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import type { Visitor } from '../testing/visitor.js';
import { deviceOf } from './user-agent.js';

type Running = { id: string; device: string | null; address: string; current: boolean; lastUsedAt: string };

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36';
const WECHAT = 'Mozilla/5.0 (Linux; Android 14; HarmonyOS) AppleWebKit/537.36 Chrome/120.0 MicroMessenger/8.0.50';

let identity: IdentityApp;

beforeAll(async () => {
  identity = await startIdentity();
});

afterAll(() => identity.close());

const signedIn = async (username: string, address?: string, userAgent?: string): Promise<Visitor> => {
  const person = identity.visitor(address, userAgent);
  expect((await person.signIn(username, PASSWORD)).status).toBe(200);
  return person;
};
const listOf = async (who: Visitor): Promise<Running[]> =>
  (await who.get<{ items: Running[] }>('auth/sessions')).body.items;
const works = async (who: Visitor): Promise<boolean> => (await who.get('auth/me')).status === 200;

describe('one’s own sessions', () => {
  it('A6: are listed with device, address and times, the present one marked', async () => {
    const phone = await signedIn('hefei', '10.1.1.1', WECHAT);
    const desk = await signedIn('hefei', '10.1.1.2', CHROME);
    const items = await listOf(desk);
    expect(items.map(({ device, address, current }) => [device, address, current])).toEqual([
      ['Chrome 149 · Windows', '10.1.1.2', true],
      ['微信 8 · HarmonyOS', '10.1.1.1', false],
    ]);
    expect((await listOf(phone)).map(({ current }) => current)).toEqual([true, false].reverse());
  });

  it('A6: end one by one, on the next request', async () => {
    const [here, there] = [await signedIn('society'), await signedIn('society')];
    const other = (await listOf(here)).find(({ current }) => !current);
    expect((await here.send('DELETE', `auth/sessions/${other?.id}`)).status).toBe(204);
    expect(await works(there)).toBe(false);
    expect((await there.refresh()).status).toBe(401);
    expect(await works(here)).toBe(true);
    expect((await here.send('DELETE', `auth/sessions/${other?.id}`)).status).toBe(404);
  });

  it('A6: end all at once but for the one that asks', async () => {
    const [here, ...others] = await Promise.all([1, 2, 3].map(() => signedIn('county')));
    expect((await here?.post('auth/sessions/actions/end-others'))?.status).toBe(204);
    expect(here && (await listOf(here)).map(({ current }) => current)).toEqual([true]);
    expect(await Promise.all(others.map(works))).toEqual([false, false]);
  });

  it('A6: are nobody else’s', async () => {
    const mine = await signedIn('park');
    const [own] = await listOf(mine);
    const stranger = await signedIn('university');
    expect((await stranger.send('DELETE', `auth/sessions/${own?.id}`)).status).toBe(404);
    expect((await stranger.send('DELETE', 'auth/sessions/x')).status).toBe(404);
    expect((await listOf(stranger)).map(({ id }) => id)).not.toContain(own?.id);
    expect(await works(mine)).toBe(true);
  });

  it('A6: end in another process on its next request', async () => {
    const other = await identity.another();
    const there = other.visitor();
    await there.signIn('leader', PASSWORD);
    const here = await signedIn('leader');
    const heard = other.hears(here.account?.id ?? '');
    await here.post('auth/sessions/actions/end-others');
    await heard;
    expect((await there.get('auth/me')).status).toBe(401);
    await other.close();
  });

  it('A6: are no longer listed once they have idled for half an hour or lasted twelve', async () => {
    const [here, idle, old] = await Promise.all([1, 2, 3].map(() => signedIn('expert')));
    const sessionOf = async (who?: Visitor) => (who ? (await listOf(who)).find(({ current }) => current)?.id : '');
    await identity.rows(`update sign_in_session set last_used_at = now() - interval '30 minutes' where id = $1`, [
      await sessionOf(idle),
    ]);
    await identity.rows(`update sign_in_session set expires_at = now() where id = $1`, [await sessionOf(old)]);
    expect(here && (await listOf(here)).map(({ current }) => current)).toEqual([true]);
  });
});

describe('the sessions of an account', () => {
  it('A6: are ended by the system administrator, audited', async () => {
    const [one, two] = [await signedIn('xuehui'), await signedIn('xuehui')];
    const sysadmin = await signedIn('sysadmin');
    const path = `identity/accounts/${one.account?.id}`;
    const { body } = await sysadmin.get<{ version: number }>(path);
    expect((await (await signedIn('security')).act(path, 'end-sessions', body.version)).status).toBe(403);
    expect((await sysadmin.act(path, 'end-sessions', body.version)).status).toBe(200);
    expect([await works(one), await works(two)]).toEqual([false, false]);
    expect((await two.refresh()).status).toBe(401);
    expect(
      await identity.rows(`select result from audit_entry where action = 'end-sessions' and record_id = $1`, [
        one.account?.id,
      ]),
    ).toEqual([{ result: 'ok' }]);
  });
});

describe('the name of a device', () => {
  it.each([
    [CHROME, 'Chrome 149 · Windows'],
    [`${CHROME} Edg/149.0.0.0`, 'Edge 149 · Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari 18 · iPhone',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140 · Linux'],
    ['curl/8.9.1', null],
    [null, null],
  ])('is read from %s', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });
});
