import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signToken } from '../bare/token.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { SERVER_ENVIRONMENT, SERVER_FLAGS } from '../../scripts/lib/server-flags.mjs';
import { freePort, startProcess } from './processes.mjs';

const SECRET = 'signs the tokens of the bare server only';
const PASSWORD = 'bench-2026-Hefei';
const START_WITHIN_MS = 600_000;

/** One API process as it runs in production, where workers are processes of their own, on the bench's database. */
export async function startProduct({ url, dataDir }, flags = []) {
  const port = await freePort();
  const env = {
    ...SERVER_ENVIRONMENT,
    DATABASE_URL: url,
    DATA_DIR: join(dataDir, 'product'),
    DEMO_PASSWORD: PASSWORD,
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    PORT: String(port),
    // Nobody delivers events or indexes the loaded rows meanwhile, which would be measured as well.
    WORKER: 'off',
    // Counted as ever, but never refused: what limits cost is part of the figure.
    RATE_LIMITS:
      'general.account=999999999/60,general.address=999999999/60,export.account=999999999/60,export.address=999999999/60',
  };
  const server = startProcess(join(root, 'apps/api/dist/main.js'), { env, flags: [...SERVER_FLAGS, ...flags] });
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([server.failed, answering(`${address}/api/v1/auth/me`)]);
  return { ...server, address, signIn: (username) => signIn(address, username) };
}

/** Waits until something answers there, whatever it says. */
async function answering(address) {
  for (const deadline = Date.now() + START_WITHIN_MS; Date.now() < deadline; await sleep(100)) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
  }
  throw new Error(`${address} does not answer`);
}

async function signIn(address, username) {
  const answer = await fetch(`${address}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${username} could not sign in: ${await answer.text()}`);
  return (await answer.json()).accessToken;
}

/** The bare server; its tokens say themselves who the caller is and what he sees. */
export async function startBare({ url }, people) {
  const port = await freePort();
  const env = { BENCH_SECRET: SECRET, DATABASE_URL: url, NODE_ENV: 'production', PORT: String(port) };
  const server = startProcess(join(root, 'bench/bare/server.mjs'), { env });
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([server.failed, answering(`${address}/api/v1`)]);
  return { ...server, address, signIn: (username) => Promise.resolve(signToken(people[username], SECRET)) };
}
