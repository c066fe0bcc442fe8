import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built process, started as `npm start` starts it. */
const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'main.js');
const ADMINISTRATOR = { username: 'founder', password: 'Huangshan-Yingkesong-2026' };

interface Run {
  readonly child: ChildProcess;
  /** Where it listens; rejects with what it printed when it ends before that. */
  readonly ready: Promise<string>;
  readonly ended: Promise<{ code: number | null; output: string }>;
}

let dataDir: string;
let occupied: Server;
let occupiedPort: number;
const children: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kechuang-start-'));
  occupied = createServer().listen(0, '127.0.0.1');
  await once(occupied, 'listening');
  occupiedPort = (occupied.address() as { port: number }).port;
});

afterAll(async () => {
  for (const child of children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  occupied.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function run(env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', DEMO: '0', ...env },
  });
  children.push(child);
  let output = '';
  // Not `close`: that never comes once the channel between the two has been cut.
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const drained = Promise.all(streams.map((stream) => once(stream, 'end')));
  const ended = once(child, 'exit').then(async ([code]) => {
    await drained;
    return { code: code as number | null, output };
  });
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const [, origin] = /Ready at\s+(\S+)/.exec(output) ?? [];
      if (origin !== undefined) resolve(origin);
    };
    for (const stream of streams) stream.on('data', read);
    void ended.then(() => reject(new Error(output)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended };
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

describe('a start that cannot succeed', () => {
  it.each([
    ['a wrong value', () => ({ PORT: 'http' }), /PORT=http is not valid/],
    ['a taken port', () => ({ PORT: String(occupiedPort) }), /Port \d+ is already in use/],
    ['a strange host', () => ({ HOST: '192.0.2.1' }), /HOST=192\.0\.2\.1 is not an address of this machine/],
    [
      'a database that is not there',
      () => ({ DATABASE_URL: `postgres://someone:hunter2@127.0.0.1:1/kechuang` }),
      /127\.0\.0\.1:1\/kechuang\) cannot be used: nothing listens there/,
    ],
  ])('says in one sentence that there is %s', async (_what, env, sentence) => {
    const { code, output } = await run(env()).ended;
    expect(code).toBe(1);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/\n\s+at /);
    expect(output).not.toContain('hunter2');
  });
});

describe('a running server', () => {
  it('lets the first administrator in by the one-time token, and keeps him through kill -9', async () => {
    const first = run();
    const origin = await first.ready;
    const token = readFileSync(join(dataDir, 'bootstrap-token'), 'utf8').trim();
    const made = await post(`${origin}/api/v1/auth/bootstrap`, { token, ...ADMINISTRATOR });
    expect(made.status).toBe(201);
    first.child.kill('SIGKILL');
    await first.ended;

    const second = run();
    expect((await post(`${await second.ready}/api/v1/auth/login`, ADMINISTRATOR)).status).toBe(200);

    const third = await run().ended;
    expect(third.code).toBe(1);
    expect(third.output).toContain(`in use by process ${second.child.pid}`);

    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
    expect(existsSync(join(dataDir, 'owner.lock'))).toBe(false);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  }, 120_000);

  it('stops when its launcher has gone', async () => {
    const server = run();
    await server.ready;
    server.child.disconnect();
    expect((await server.ended).code).toBe(0);
  }, 120_000);
});
