import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { StartupError } from '../config/startup-error.js';
import { Database } from '../database/database.js';
import { Route } from '../http/routes.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { createTestApp, type TestAnswer, type TestApp } from '../testing/test-app.js';
import { addressKey } from './address-key.js';
import { RateLimiter } from './rate-limiter.js';
import { DEFAULT_RATE_RULES, parseRateRules, type RateRules } from './rate-rules.js';

@Controller('probe')
class ProbeController {
  @Route('get', 'open', { operationId: 'probe_open', access: 'public', zh: '公开', en: 'Open' })
  open(): object {
    return {};
  }

  @Route('get', 'mine', { operationId: 'probe_mine', access: 'signed-in', zh: '本人', en: 'Mine' })
  mine(): object {
    return {};
  }

  @Route('post', 'login', { operationId: 'probe_login', access: 'public', limit: 'login', zh: '登录', en: 'Sign in' })
  login(): object {
    return {};
  }

  @Route('get', 'export', {
    operationId: 'probe_export',
    access: 'signed-in',
    limit: 'export',
    zh: '导出',
    en: 'Export',
  })
  export(): object {
    return {};
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

const RULES: RateRules = {
  ...DEFAULT_RATE_RULES,
  general: {
    account: { count: 5, seconds: 60 },
    client: { count: 2, seconds: 60 },
    address: { count: 8, seconds: 60 },
  },
  login: { address: { count: 6, seconds: 900 } },
  export: { account: { count: 2, seconds: 60 }, address: { count: 1_000, seconds: 60 } },
};

let database: TestDatabase;
let one: TestApp;
let two: TestApp;

beforeAll(async () => {
  database = await testDatabase();
  [one, two] = await Promise.all([start(RULES), start(RULES)]);
});

afterAll(async () => {
  await Promise.all([one.close(), two.close()]);
  await database.drop();
});

beforeEach(async () => {
  await settle();
  await one.app.get(Database).query('delete from rate_count');
});

const start = (rateLimits: RateRules | null): Promise<TestApp> =>
  createTestApp({ databaseUrl: database.url, rateLimits }, [ProbeModule]);

async function settle(): Promise<void> {
  await one.app.get(RateLimiter).settle();
  await two.app.get(RateLimiter).settle();
  await one.app.get(RateLimiter).settle();
}

/** Requests from an address of its own, so that cases do not count for each other. */
let nextAddress = 1;
const newAddress = (): string => `198.51.100.${nextAddress++}`;

async function statuses(requests: readonly Promise<{ statusCode: number }>[]): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const { statusCode } of await Promise.all(requests)) counts[statusCode] = (counts[statusCode] ?? 0) + 1;
  return counts;
}

const from = (app: TestApp, address: string, method: 'GET' | 'POST', path: string) =>
  app.app.inject({ method, url: `/api/v1/probe/${path}`, remoteAddress: address });

describe('rate limits', () => {
  it('E29: count sign-ins of an address exactly, over several processes at once', async () => {
    const address = newAddress();
    const many = Array.from({ length: 20 }, (_none, n) => from(n % 2 ? one : two, address, 'POST', 'login'));
    expect(await statuses(many)).toEqual({ 201: 6, 429: 14 });
    expect(await statuses([from(one, newAddress(), 'POST', 'login')])).toEqual({ 201: 1 });
  });

  it('E29: say when to come back, as problem, Retry-After and RateLimit fields', async () => {
    const address = newAddress();
    const first = await from(one, address, 'POST', 'login');
    expect(first.headers['ratelimit-policy']).toBe('"login-address";q=6;w=900');
    expect(first.headers['ratelimit']).toBe('"login-address";r=5;t=900');
    for (let n = 1; n < 6; n++) await from(one, address, 'POST', 'login');
    const refused = await from(two, address, 'POST', 'login');
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    const { code, detail } = refused.json<{ code: string; detail: string }>();
    expect(code).toBe('rate.exceeded');
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(890);
    expect(detail).toContain(String(seconds));
    expect(refused.headers['ratelimit']).toBe(`"login-address";r=0;t=${seconds}`);
  });

  it('E29: limit each account by itself', async () => {
    const [wang, li] = [one.as({}), one.as({})];
    const answers: TestAnswer[] = [];
    for (let n = 0; n < 3; n++) answers.push(await wang.get('probe/export'));
    answers.push(await li.get('probe/export'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 200]);
    expect(answers[2]?.headers['ratelimit-policy']).toBe('"export-account";q=2;w=60');
  });

  it('E29: limit each API client, whichever account it speaks for', async () => {
    const answers: number[] = [];
    for (let n = 0; n < 3; n++) answers.push((await one.as({ clientId: 'partner' }).get('probe/mine')).status);
    expect(answers).toEqual([200, 200, 429]);
  });

  it('E29: count ordinary requests in the process and settle them with the others', async () => {
    const address = newAddress();
    const before = await Promise.all([1, 2, 3, 4, 5].map(() => from(one, address, 'GET', 'open')));
    expect(before.every(({ statusCode }) => statusCode === 200)).toBe(true);
    expect((await from(two, address, 'GET', 'open')).headers['ratelimit']).toMatch(/;r=7;/);
    await settle();
    expect((await from(two, address, 'GET', 'open')).headers['ratelimit']).toMatch(/;r=1;/);
    await from(two, address, 'GET', 'open');
    expect((await from(two, address, 'GET', 'open')).statusCode).toBe(429);
  });

  it('E29: begin anew when the window is over', async () => {
    const address = newAddress();
    for (let n = 0; n < 7; n++) await from(one, address, 'POST', 'login');
    await one.app.get(Database).query(`update rate_count set ends_at = now() - interval '1 second'`);
    expect((await from(one, address, 'POST', 'login')).headers['ratelimit']).toMatch(/;r=5;/);
  });

  it('never limit health', async () => {
    const address = newAddress();
    const health = () => one.app.inject({ url: '/api/v1/health/live', remoteAddress: address });
    expect(await statuses(Array.from({ length: 20 }, health))).toEqual({ 200: 20 });
  });

  it('can be turned off', async () => {
    const free = await start(null);
    const address = newAddress();
    const many = Array.from({ length: 20 }, () => from(free, address, 'POST', 'login'));
    expect(await statuses(many)).toEqual({ 201: 20 });
    await free.close();
  });
});

describe('an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is counted as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('RATE_LIMITS', () => {
  it('changes single limits', () => {
    const rules = parseRateRules('login.address=5/600, export.account=1/3600');
    expect(rules?.login.address).toEqual({ count: 5, seconds: 600 });
    expect(rules?.export).toEqual({ ...DEFAULT_RATE_RULES.export, account: { count: 1, seconds: 3600 } });
    expect(rules?.general).toEqual(DEFAULT_RATE_RULES.general);
    expect(parseRateRules(undefined)).toEqual(DEFAULT_RATE_RULES);
    expect(parseRateRules('off')).toBeNull();
  });

  it.each(['login=5/600', 'sign-in.address=5/600', 'login.city=5/600', 'login.address=0/60', 'login.address=5'])(
    'refuses %s',
    (text) => {
      expect(() => parseRateRules(text)).toThrow(StartupError);
    },
  );
});
