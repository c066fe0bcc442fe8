import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../config/startup-error.js';
import type { ServerAccount } from './embedded-account.js';
import { isAlive, isNumberTaken, isServerOf } from './embedded-process.js';

const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 30_000;
const POLL_MS = 25;

/** What is needed to run a server on an initialised folder. */
export interface ServerLaunch {
  readonly program: string;
  readonly folder: string;
  readonly arguments: readonly string[];
  readonly account: ServerAccount;
  readonly logFile: string;
  readonly port: number;
}

/** Why a server did not come up, in its own words. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal';
}

/**
 * Starts the server and waits until it takes connections.
 *
 * It gets a session of its own, so that Ctrl-C in a terminal reaches only this process, which stops the server after
 * the last request; and it writes to a file, so that it outlives this process without losing its log.
 */
export async function launchServer(launch: ServerLaunch): Promise<ChildProcess> {
  const log = openSync(launch.logFile, 'a', 0o600);
  const logStart = statSync(launch.logFile).size;
  const child = spawn(launch.program, ['-D', launch.folder, '-p', String(launch.port), ...launch.arguments], {
    ...launch.account,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!isReady(launch.folder, child.pid)) {
    if (failure !== undefined || child.exitCode !== null || child.signalCode !== null) {
      throw new ServerRefusal(failure?.message ?? reason(launch.logFile, logStart), { cause: failure });
    }
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new ServerRefusal(`not ready within ${READY_WITHIN_MS / 1000} seconds`);
    }
    await sleep(POLL_MS);
  }
  return child;
}

/** The server writes its state into this file; asking by the port could reach a stranger that took it first. */
function isReady(folder: string, pid: number | undefined): boolean {
  const lines = pidFile(folder);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** Lines of the file in which a server says who it is; none when there is no such file. */
export function pidFile(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function reason(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString('utf8').trim().split('\n');
  const fatal = lines.filter((line) => /FATAL|PANIC/.test(line));
  return (fatal.length > 0 ? fatal : lines.slice(-3)).join(' ').trim() || 'it ended without a message';
}

/**
 * Stops what an earlier process left behind. After kill -9 of that process its server goes on running and holds the
 * folder; after a restart of the machine the number in its file may belong to somebody else, which would keep a new
 * server from starting.
 */
export async function clearLeftServer(folder: string): Promise<void> {
  const pid = Number(pidFile(folder)[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (isServerOf(pid, folder)) await stopServer(pid);
  else if (isNumberTaken(pid)) rmSync(join(folder, 'postmaster.pid'), { force: true });
}

/** Fast shutdown: open transactions are rolled back and everything acknowledged is on disk when it ends. */
export async function stopServer(pid: number): Promise<void> {
  if (await endsAfter(pid, 'SIGINT', STOP_WITHIN_MS)) return;
  // Immediate shutdown is as safe as a crash: the next start replays the log.
  if (await endsAfter(pid, 'SIGQUIT', STOP_WITHIN_MS)) return;
  throw new StartupError(
    `内置数据库进程 ${pid} 无法停止。`,
    `The built-in database (process ${pid}) cannot be stopped.`,
  );
}

async function endsAfter(pid: number, signal: NodeJS.Signals, within: number): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch {
    return !isAlive(pid);
  }
  for (const deadline = Date.now() + within; Date.now() < deadline; await sleep(POLL_MS)) {
    if (!isAlive(pid)) return true;
  }
  return false;
}

/** A port nobody listens on; another program may still take it before the server does. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}
