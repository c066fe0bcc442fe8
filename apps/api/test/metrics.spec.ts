import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@kechuang/kernel/testing';
import { parseExposition, type Sample } from './exposition.js';

const MAIN = join(import.meta.dirname, '..', 'dist', 'main.js');
const PASSWORD = 'metrics-2026-Hefei';
const TOKEN = 'only-for-prometheus';

let database: TestDatabase;
let dataDir: string;
let server: ChildProcess;
let origin: string;
let metricsPort: number;

beforeAll(async () => {
  database = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'kechuang-metrics-'));
  metricsPort = await freePort();
  server = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: '0',
      DEMO_PASSWORD: PASSWORD,
      DEMO_SCALE: '0.005',
      LOG_LEVEL: 'fatal',
      METRICS_TOKEN: TOKEN,
      METRICS_PORT: String(metricsPort),
      RATE_LIMITS: 'export.account=1/60',
    },
  });
  origin = await originOf(server);
}, 120_000);

afterAll(async () => {
  server.kill('SIGTERM');
  await once(server, 'exit');
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function originOf(child: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    const [, found] = /Ready at\s+(\S+)/.exec(output) ?? [];
    if (found !== undefined) return found;
  }
  throw new Error(output);
}

const call = (path: string, token?: string): Promise<Response> =>
  fetch(`${origin}${path}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });

function signIn(password: string): Promise<Response> {
  return fetch(`${origin}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'enterprise', password }),
  });
}

async function scrape(): Promise<Sample[]> {
  const answer = await call('/metrics', TOKEN);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  return parseExposition(await answer.text());
}

const valueOf = (samples: readonly Sample[], name: string, labels: Record<string, string> = {}): number | undefined =>
  samples.find(
    (sample) => sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
  )?.value;

describe('metrics', () => {
  it('are for whoever has the token, or reaches the port of their own', async () => {
    for (const path of ['/metrics', '/metrics/health']) {
      expect((await call(path)).status).toBe(401);
      expect((await call(path, 'guessed')).status).toBe(401);
      expect((await call(path, TOKEN)).status).toBe(200);
      expect((await fetch(`http://127.0.0.1:${metricsPort}${path}`)).status).toBe(200);
    }
    expect((await fetch(`http://127.0.0.1:${metricsPort}/api/v1/health/live`)).status).toBe(404);
    expect(await (await call('/metrics/health', TOKEN)).json()).toMatchObject({
      checks: { database: { state: 'ok' }, worker: { state: 'ok' } },
    });
  });

  it('count requests by route, and everything without a route as one', async () => {
    const { accessToken } = (await (await signIn(PASSWORD)).json()) as { accessToken: string };
    await call('/api/v1/transfer/demands/01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42', accessToken);
    for (const path of ['/api/v1/secret-1', '/api/v1/secret-2', '/wp-login.php']) await call(path);
    const samples = await scrape();
    const count = 'kechuang_http_request_duration_seconds_count';
    expect(valueOf(samples, count, { route: '/api/v1/transfer/demands/:id', status: '4xx' })).toBe(1);
    expect(samples.filter(({ labels }) => JSON.stringify(labels).includes('secret'))).toEqual([]);
    expect(valueOf(samples, count, { route: 'unknown', method: 'GET' })).toBeGreaterThanOrEqual(2);
    expect(valueOf(samples, 'kechuang_http_requests_in_flight')).toBe(1);
  });

  it('tell of failed sign-ins, refusals, pools, work behind the requests and the process itself', async () => {
    await signIn('not-the-password');
    const { accessToken } = (await (await signIn(PASSWORD)).json()) as { accessToken: string };
    for (let n = 0; n < 2; n++) await call('/api/v1/transfer/demands/export?format=csv', accessToken);
    const samples = await scrape();
    expect(valueOf(samples, 'kechuang_problem_answers_total', { code: 'auth.credentials' })).toBe(1);
    expect(valueOf(samples, 'kechuang_rate_limit_refusals_total', { class: 'export', subject: 'account' })).toBe(1);
    expect(valueOf(samples, 'kechuang_database_connections', { pool: 'commands', state: 'open' })).toBeGreaterThan(0);
    expect(valueOf(samples, 'kechuang_outbox_waiting')).toBeGreaterThanOrEqual(0);
    expect(valueOf(samples, 'kechuang_audit_seal_waiting_seconds')).toBeGreaterThanOrEqual(0);
    expect(valueOf(samples, 'kechuang_workers')).toBe(1);
    expect(valueOf(samples, 'kechuang_build_info')).toBe(1);
    expect(valueOf(samples, 'nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
    expect(valueOf(samples, 'nodejs_heap_size_used_bytes')).toBeGreaterThan(0);
  });

  it('hold no names, ids or addresses', async () => {
    const text = JSON.stringify((await scrape()).map(({ labels }) => labels));
    expect(text).not.toMatch(/enterprise|127\.0\.0\.1|[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
