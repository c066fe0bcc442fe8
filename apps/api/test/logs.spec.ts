import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@kechuang/kernel/testing';
import pg from 'pg';

const MAIN = join(import.meta.dirname, '..', 'dist', 'main.js');
const PASSWORD = 'logs-demo-password-2026';
const PHONE = '13855577777';
const EMAIL = 'liu.rizhi@example.cn';
const ID_NUMBER = '11010519491231002X';

let database: TestDatabase;
let dataDir: string;
let child: ChildProcess;
let base: string;
let output = '';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

beforeAll(async () => {
  database = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'kechuang-logs-'));
  const port = await freePort();
  base = `http://127.0.0.1:${port}/api/v1/`;
  child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      PORT: String(port),
      HOST: '127.0.0.1',
      DEMO_SCALE: '0.01',
      DEMO_PASSWORD: PASSWORD,
      LOG_LEVEL: 'trace',
    },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => (output += piece.toString()));
  for (let attempt = 0; attempt < 400 && !output.includes('Ready at'); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 150));
}, 90_000);
afterAll(async () => {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

const send = (method: string, path: string, headers: Record<string, string>, body?: object): Promise<Response> =>
  fetch(new URL(path, base), {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });

describe('the log of a process that says everything', () => {
  it('E32: holds correlation ids, but no password, token, telephone number, address or identity number', async () => {
    const login = await send('POST', 'auth/login', {}, { username: 'university', password: PASSWORD });
    const { accessToken } = (await login.json()) as { accessToken: string };
    const cookie = login.headers.get('set-cookie')?.split(';')[0]?.split('=')[1] ?? '';
    const own = { authorization: `Bearer ${accessToken}`, 'x-request-id': 'trace-of-the-logs-spec' };
    const me = (await (await send('GET', 'auth/me', own)).json()) as { organisation: { id: string } };
    const input = { name: '刘日志', organisationId: me.organisation.id, phone: PHONE, email: EMAIL };
    const created = await send('POST', 'registry/people', own, input);
    const { id } = (await created.json()) as { id: string };
    const consent = { purpose: 'fee-tax', version: '2026-11', way: 'paper' };
    expect((await send('POST', `registry/people/${id}/consents`, own, consent)).status).toBe(200);
    const match = { ...own, 'if-match': String(created.headers.get('etag')) };
    expect((await send('PATCH', `registry/people/${id}`, match, { idNumber: ID_NUMBER })).status).toBe(200);
    // Wrong in every way that might be complained about with the value.
    await send('POST', 'auth/login', {}, { username: 'university', password: `${PASSWORD}-wrong` });
    await send('POST', 'registry/people', own, { ...input, idNumber: `${ID_NUMBER}9`, secret: PASSWORD });
    await send('GET', `registry/people?filter[phone]=${PHONE}`, own);
    await send('POST', `registry/people/${id}/unmask`, own, { fields: ['phone'], reason: '日志中不得出现' });
    // An error of the server itself, about this very row.
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`update person set email = phone where id = $1`, [id]);
    await client.end();
    const broken = await send('GET', `registry/people/${id}`, own);
    expect(broken.status).toBe(500);
    await new Promise((resolve) => setTimeout(resolve, 500));

    expect(output).toContain('trace-of-the-logs-spec');
    expect(output).toContain('a sealed text was altered or moved');
    expect(cookie.length).toBeGreaterThan(10);
    for (const secret of [PASSWORD, accessToken, cookie, PHONE, EMAIL, ID_NUMBER]) expect(output).not.toContain(secret);
    const lines = output.split('\n').filter((line) => line.startsWith('{'));
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ time: expect.any(String) });
    expect(lines.length).toBeGreaterThan(8);
  }, 60_000);
});
