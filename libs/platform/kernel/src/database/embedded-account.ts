import { execFile } from 'node:child_process';
import { chmod, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../config/startup-error.js';

const run = promisify(execFile);

/** The system account that PostgreSQL runs as; empty when that is the account of this process. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

const ACCOUNT = 'postgres';
const SEARCH = 0o001;
const READ = 0o004;
const OWNER_RUNS = 0o100;

/** PostgreSQL refuses to run as root, so root hands it to the account `postgres`, which is made when it is missing. */
export async function serverAccount(): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return {};
  const existing = await lookUp();
  if (existing) return existing;
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', ACCOUNT]);
  } catch (cause) {
    // Another start may have made it in the meantime.
    const made = await lookUp();
    if (made) return made;
    throw new StartupError(
      `以 root 运行时 PostgreSQL 需要操作系统用户 ${ACCOUNT}，但无法创建，请先创建该用户或改用普通用户启动。`,
      `As root, PostgreSQL needs the system account ${ACCOUNT}, which could not be made: make it or start as an ordinary user.`,
      { cause },
    );
  }
  const made = await lookUp();
  if (!made) throw new Error(`useradd reported success but there is no account ${ACCOUNT}`);
  return made;
}

async function lookUp(): Promise<ServerAccount | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', ACCOUNT]), run('id', ['-g', ACCOUNT])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/**
 * Lets another account reach a folder: every parent gets the search bit, which shows nothing of its contents.
 *
 * A clone under /root or in a private temporary folder would otherwise be out of the server's reach.
 */
export async function openPathTo(folder: string): Promise<void> {
  for (let at = await realpath(folder); ; at = dirname(at)) {
    const { mode } = await stat(at);
    if ((mode & SEARCH) === 0) await chmod(at, mode | SEARCH);
    if (at === dirname(at)) return;
  }
}

/** Makes the files of a folder readable for every account, as a package installed under a strict umask is not. */
export async function makeReadable(folder: string): Promise<void> {
  await share(folder);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await makeReadable(path);
    else if (entry.isFile()) await share(path);
  }
}

/** Gives others the rights to read, and to search or run where the owner may. */
async function share(path: string): Promise<void> {
  const { mode } = await stat(path);
  const wanted = mode | READ | ((mode & OWNER_RUNS) === 0 ? 0 : SEARCH);
  if (wanted !== mode) await chmod(path, wanted);
}
