import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const READY_WITHIN_MS = 150_000;

/** Where the product answers and how to get in. */
export interface Product {
  readonly origin: string;
  /** Password of all demo accounts. */
  readonly password: string;
}

/** The built product, running on data of its own. */
export interface StartedProduct extends Product {
  stop(): Promise<void>;
}

/** The one product that all journeys share, started before the first of them. */
export function sharedProduct(): Product {
  const { JOURNEYS_ORIGIN: origin, JOURNEYS_PASSWORD: password } = process.env;
  if (origin === undefined || password === undefined) throw new Error('the product was not started');
  return { origin, password };
}

/**
 * Starts what `npm start` starts, on a throw-away data directory and a free port, with a small share of the demo data.
 *
 * @param env overrides variables, for example `{ DEMO: '0' }`
 */
export async function startProduct(env: Readonly<Record<string, string>> = {}): Promise<StartedProduct> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kechuang-e2e-'));
  const password = 'kechuang-anhui-2026';
  const child = spawn(process.execPath, [join(ROOT, 'apps', 'api', 'dist', 'main.js')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: '0',
      DEMO_SCALE: '0.05',
      RATE_LIMITS: 'off',
      DEMO_PASSWORD: password,
      ...env,
    },
  });
  try {
    return { origin: await readyAt(child), password, stop: () => stop(child, dataDir) };
  } catch (error) {
    await stop(child, dataDir);
    throw error;
  }
}

/** The address in the greeting, once it is printed. */
function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`the product did not start in time:\n${output}`)), READY_WITHIN_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const [, origin] = /Ready at\s+(http:\/\/\S+)/.exec(output) ?? [];
      if (origin === undefined) return;
      clearTimeout(timer);
      resolve(origin);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the product ended with code ${code}:\n${output}`));
    });
  });
}

async function stop(child: ChildProcess, dataDir: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(dataDir, { recursive: true, force: true });
}
