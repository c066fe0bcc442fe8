import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig } from '@kechuang/kernel';
import { testDatabase, type TestDatabase } from '@kechuang/kernel/testing';
import type { LightMyRequestResponse } from 'fastify';
import { createApp } from '../src/app.module.js';

const PASSWORD = 'hardening-2026';
const PORTAL = 'https://portal.example.cn';
const LOGIN = '/api/v1/auth/login';
const PEOPLE = '/api/v1/registry/people';

let database: TestDatabase;
let dataDir: string;
let app: NestFastifyApplication;
let token: string;

async function started(env: Record<string, string>): Promise<NestFastifyApplication> {
  const config = loadConfig({
    DATA_DIR: dataDir,
    DEMO_PASSWORD: PASSWORD,
    DEMO_SCALE: '0.01',
    LOG_LEVEL: 'fatal',
    WORKER: 'off',
    ...env,
  });
  const server = await createApp({ ...config, databaseUrl: database.url });
  await server.getHttpAdapter().getInstance().ready();
  return server;
}

const post = (url: string, payload: string | Buffer, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } });
const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${token}`, ...headers } });

/** A refusal as it should be: a problem with its correlation id and nothing of the inside. */
function expectProblem(answer: LightMyRequestResponse, statuses: readonly number[]): void {
  expect(statuses).toContain(answer.statusCode);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.json()).toMatchObject({
    status: answer.statusCode,
    code: expect.any(String),
    traceId: expect.any(String),
  });
  expect(answer.payload).not.toMatch(/node_modules|\.[jt]s:\d+|at [\w.]+ \(/);
}

beforeAll(async () => {
  database = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'kechuang-hardening-'));
  app = await started({ PUBLIC_URL: 'https://kechuang.example.cn', CORS_ORIGINS: PORTAL });
  const answer = await post(LOGIN, JSON.stringify({ username: 'xuehui', password: PASSWORD }));
  token = answer.json<{ accessToken: string }>().accessToken;
}, 120_000);
afterAll(async () => {
  await app.close();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('headers', () => {
  it('E28: tell browsers what they may do, on every answer', async () => {
    for (const answer of [
      await get(PEOPLE),
      await get('/api/v1/nothing'),
      await post(LOGIN, '{'),
      await get('/api/docs'),
    ]) {
      expect(answer.headers).toMatchObject({
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      });
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).toContain("object-src 'none'");
      expect(answer.headers['x-powered-by']).toBeUndefined();
      expect(answer.headers['server']).toBeUndefined();
    }
  });

  it('E28: forbid to keep what may hold personal data', async () => {
    const { items } = (await get(`${PEOPLE}?pageSize=1`)).json<{ items: { id: string }[] }>();
    for (const url of [PEOPLE, `${PEOPLE}/${items[0]?.id}`, `${PEOPLE}/export?format=csv`, '/api/v1/auth/me'])
      expect((await get(url)).headers['cache-control']).toBe('no-store');
  });

  it('E28: let pages of the named sites call and those of no other, without cookies', async () => {
    const named = await get(PEOPLE, { origin: PORTAL });
    expect(named.headers['access-control-allow-origin']).toBe(PORTAL);
    expect(named.headers['access-control-allow-credentials']).toBeUndefined();
    expect(String(named.headers['vary'])).toMatch(/origin/i);
    for (const origin of ['https://evil.example', `${PORTAL}.evil.example`, 'null', 'http://portal.example.cn'])
      expect((await get(PEOPLE, { origin })).headers['access-control-allow-origin']).not.toBe(origin);
    const preflight = await app.inject({
      method: 'OPTIONS',
      url: PEOPLE,
      headers: { origin: PORTAL, 'access-control-request-method': 'PATCH' },
    });
    expect(preflight.headers['access-control-allow-methods']).toContain('PATCH');
  });

  it('E28: do not speak of HTTPS, and let no other site call, where neither was set up', async () => {
    const plain = await started({ SWAGGER_UI: '0' });
    const answer = await plain.inject({ url: '/api/v1/health', headers: { origin: PORTAL } });
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    // E31: the same process serves no Swagger UI, but still its document.
    expect((await plain.inject({ url: '/api/docs' })).statusCode).toBe(404);
    expect((await plain.inject({ url: '/api/openapi.json' })).statusCode).toBe(200);
    await plain.close();
  }, 60_000);

  it.each(['*', 'portal.example.cn', 'https://portal.example.cn/path', 'javascript:alert(1)'])(
    'E28: of other sites take no %s',
    (value) => expect(() => loadConfig({ DATA_DIR: dataDir, CORS_ORIGINS: value })).toThrow('CORS_ORIGINS'),
  );
});

describe('abuse of the parsers', () => {
  const authorised = (): Record<string, string> => ({ authorization: `Bearer ${token}`, 'idempotency-key': 'abuse' });

  it.each([
    ['deep lists', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['deep objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['a deep field', `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['half a body', '{"name":'],
    ['two bodies', '{}{}'],
    ['a prototype', '{"__proto__":{"isAdmin":true},"name":"x"}'],
    ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}}}'],
    ['a nested prototype', '{"name":{"__proto__":{"isAdmin":true}}}'],
    ['a list in place of an object', '[1,2,3]'],
    ['a bare text', '"text"'],
    ['null', 'null'],
    ['a null character', '{"name":"a\\u0000b"}'],
    ['a lone surrogate', '{"name":"\\ud800"}'],
    ['a number without end', `{"name":${'9'.repeat(100_000)}}`],
  ])('E30: %s answer 4xx without a trace of the inside', async (_what, payload) => {
    expectProblem(await post(PEOPLE, payload, authorised()), [400, 422]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('E30: bytes that are no UTF-8 are refused, not replaced', async () => {
    const bytes = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from('"}')]);
    expectProblem(await post(PEOPLE, bytes, authorised()), [400]);
  });

  it('E30: bodies that are too large, empty or of another type are refused', async () => {
    expectProblem(await post(PEOPLE, `{"name":"${'x'.repeat(1_100_000)}"}`, authorised()), [413]);
    expectProblem(await post(PEOPLE, '', authorised()), [400]);
    for (const type of [
      'text/xml',
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
    ])
      expectProblem(await post(PEOPLE, '<a/>', { ...authorised(), 'content-type': type }), [400, 415]);
  });

  it('E30: parameters twice, unknown, nested or out of range are refused', async () => {
    for (const query of [
      'page=1&page=2',
      'sort=name&sort=-name',
      'filter[name]=a&filter[name]=b',
      'filter[name][eq][x]=1',
      '__proto__[isAdmin]=1',
      'constructor=1',
      'page=99999999999999999999',
      'pageSize=-1',
      'cursor=AAAA',
      `q=${'x'.repeat(20_000)}&nothing=1`,
    ])
      expectProblem(await get(`${PEOPLE}?${query}`), [400, 414, 431]);
    expectProblem(await get(`${PEOPLE}/%E0%A4%A`), [400, 404]);
    expectProblem(await get(`${PEOPLE}/..%2f..%2fetc%2fpasswd`), [400, 404]);
  });
});

describe('the document', () => {
  it('E31: lists every route that is served, and no other', async () => {
    const server = app.getHttpAdapter().getInstance();
    const document = (await get('/api/openapi.json')).json<{ paths: Record<string, Record<string, unknown>> }>();
    const documented = Object.entries(document.paths).flatMap(([path, verbs]) =>
      Object.keys(verbs)
        .filter((verb) => ['get', 'post', 'put', 'patch', 'delete'].includes(verb))
        .map((verb) => `${verb.toUpperCase()} ${path.replace(/\{\w+\}/g, ':')}`),
    );
    const served = routesOf(server.printRoutes({ commonPrefix: false }))
      .filter((route) => route.includes(' /api/v1/'))
      .filter((route) => !/^(HEAD|OPTIONS) /.test(route));
    expect(documented.length).toBeGreaterThan(80);
    expect([...new Set(served)].sort()).toEqual([...new Set(documented)].sort());
  });
});

/** `GET /api/v1/…` of every line of Fastify's tree of routes. */
function routesOf(tree: string): string[] {
  const path: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent, text] = /^([│ ]*)[├└]── (.*)$/.exec(line) ?? [];
    if (indent === undefined || text === undefined) return [];
    const [, part = text, methods] = /^(.*?) \(([A-Z, ]+)\)$/.exec(text) ?? [];
    const depth = indent.length / 4;
    path.splice(depth, path.length, part);
    return (methods ?? '')
      .split(', ')
      .filter(Boolean)
      .map(
        (method) =>
          `${method} ${path
            .join('')
            .replace(/\/$/, '')
            .replace(/:[\w|:]+/g, ':')}`,
      );
  });
}
