import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type TestDatabase, testDatabase } from '@kechuang/kernel/testing';
import pg from 'pg';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'main.js');
const PASSWORD = 'drain-2026-Hefei';
const WRITERS = 8;
const DEMAND = {
  kind: 'research',
  description: '零下二十度时快充速率不足，需要改进电解液配方与热管理策略。',
  industry: 'nev',
  divisionCode: '340104',
};

/** What became of a request: its status, or that the connection was refused before any answer. */
type Outcome = number | 'refused' | 'cut';

let database: TestDatabase;
let dataDir: string;
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  database = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'kechuang-drain-'));
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
      DRAIN_DELAY: '1',
      RATE_LIMITS: 'off',
    },
  });
  origin = await originOf(server);
}, 120_000);

afterAll(async () => {
  if (server.exitCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function originOf(child: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    const [, found] = /Ready at\s+(\S+)/.exec(output) ?? [];
    if (found !== undefined) return found;
  }
  throw new Error(output);
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${origin}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'enterprise', password: PASSWORD }),
  });
  return ((await answer.json()) as { accessToken: string }).accessToken;
}

/** A demand's title tells the requests apart. */
function create(agent: Agent, token: string, title: string): Promise<Outcome> {
  return new Promise((resolve) => {
    let began = false;
    const call = request(`${origin}/api/v1/transfer/demands`, {
      agent,
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    call.once('response', (answer) => {
      began = true;
      answer.resume().once('close', () => resolve(answer.complete ? (answer.statusCode ?? 0) : 'cut'));
    });
    call.once('error', () => resolve(began ? 'cut' : 'refused'));
    call.end(JSON.stringify({ ...DEMAND, title }));
  });
}

/** Writes without pause until the server has gone. */
async function write(writer: number, agent: Agent, token: string, outcomes: Map<string, Outcome>): Promise<void> {
  for (let n = 0; server.exitCode === null; n++) {
    const title = `停机用例 ${writer}-${n}`;
    const outcome = await create(agent, token, title);
    outcomes.set(title, outcome);
    if (outcome === 'refused') await sleep(20);
  }
}

async function storedTitles(): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ title: string }>(`select title from demand where title like '停机用例 %'`);
    return new Set(rows.map(({ title }) => title));
  } finally {
    await client.end();
  }
}

describe('a server that is asked to stop', () => {
  it('loses no request of clients that write all the time over open connections', async () => {
    const token = await signIn();
    const agent = new Agent({ keepAlive: true, maxSockets: WRITERS });
    const outcomes = new Map<string, Outcome>();
    const ended = once(server, 'exit');
    const writers = Array.from({ length: WRITERS }, (_none, writer) => write(writer, agent, token, outcomes));
    await sleep(500);
    server.kill('SIGTERM');
    await sleep(300);
    const ready = await fetch(`${origin}/api/v1/health/ready`);
    expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close']);
    expect(await create(agent, token, '停机用例 迟到')).toBe(201);
    expect(await ended).toEqual([0, null]);
    await Promise.all(writers);

    const titlesOf = (outcome: Outcome): string[] =>
      [...outcomes].filter(([, found]) => found === outcome).map(([title]) => title);
    expect(titlesOf(201).length).toBeGreaterThan(WRITERS);
    expect(new Set(outcomes.values())).toEqual(new Set([201, 'refused']));
    const stored = await storedTitles();
    expect(titlesOf(201).filter((title) => !stored.has(title))).toEqual([]);
    expect(titlesOf('refused').filter((title) => stored.has(title))).toEqual([]);
  }, 60_000);
});
