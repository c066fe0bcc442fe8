import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { keptSecret, machineSecret } from '../config/secret-file.js';
import { StartupError } from '../config/startup-error.js';
import { makeReadable, openPathTo, serverAccount, type ServerAccount } from './embedded-account.js';
import { postgresBinaries, type PostgresBinaries } from './embedded-binaries.js';
import { initdbArguments } from './embedded-settings.js';

const LOG_LIMIT = 10 * 1024 * 1024;

/** An initialised cluster and what it takes to run it. */
export interface Site {
  readonly folder: string;
  readonly logFile: string;
  readonly password: string;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount;
  readonly durable: boolean;
}

/** Makes the folder if need be and answers its real path, which is how a running server knows it. */
export function makeDataDir(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    return realpathSync(dataDir);
  } catch (cause) {
    throw new StartupError(`无法创建数据目录 ${dataDir}。`, `The data directory ${dataDir} cannot be made.`, { cause });
  }
}

/** Finds the cluster in the data directory, or creates it. */
export async function prepareSite(dataDir: string, durable: boolean): Promise<Site> {
  const [binaries, account] = await Promise.all([postgresBinaries(), serverAccount()]);
  if (account.uid !== undefined) {
    await openPathTo(dataDir);
    await openPathTo(binaries.root);
    if ((statSync(binaries.postgres).mode & 0o005) !== 0o005) await makeReadable(binaries.root);
  }
  const folder = join(dataDir, 'postgres');
  const passwordFile = join(dataDir, 'postgres-password');
  const isNew = !existsSync(join(folder, 'PG_VERSION'));
  if (!isNew && !existsSync(passwordFile)) {
    throw new StartupError(
      `缺少内置数据库的密码文件 ${passwordFile}，请从备份恢复。`,
      `The password file of the built-in database is missing, restore it: ${passwordFile}.`,
    );
  }
  const logFile = join(dataDir, 'postgres.log');
  if (existsSync(logFile) && statSync(logFile).size > LOG_LIMIT) renameSync(logFile, `${logFile}.1`);
  const site = { folder, logFile, password: keptSecret(passwordFile, machineSecret), binaries, account, durable };
  if (isNew) await initialise(dataDir, site);
  return site;
}

/** Creates the cluster beside its place and moves it there when it is complete, so that a kill leaves no half of it. */
async function initialise(dataDir: string, site: Site): Promise<void> {
  for (const left of readdirSync(dataDir).filter((name) => name.startsWith('postgres.new-'))) {
    rmSync(join(dataDir, left), { recursive: true, force: true });
  }
  const fresh = join(dataDir, `postgres.new-${process.pid}`);
  const passwordFile = `${fresh}.password`;
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, `${site.password}\n`, { mode: 0o600 });
  if (site.account.uid !== undefined && site.account.gid !== undefined) {
    chownSync(fresh, site.account.uid, site.account.gid);
    chownSync(passwordFile, site.account.uid, site.account.gid);
  }
  try {
    await runInitdb(site, fresh, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  try {
    renameSync(fresh, site.folder);
  } catch (cause) {
    throw new StartupError(
      `${site.folder} 已有内容但不是数据库，请移开后再启动。`,
      `${site.folder} holds something that is not a database: move it away and start again.`,
      { cause },
    );
  }
}

async function runInitdb(site: Site, folder: string, passwordFile: string): Promise<void> {
  const parameters = [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    ...initdbArguments(site),
  ];
  const child = spawn(site.binaries.initdb, parameters, {
    ...site.account,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let problem = '';
  child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString('utf8')));
  const code = await new Promise((settle, fail) => child.once('error', fail).once('close', settle));
  if (code !== 0) throw couldNotStart(`initdb: ${problem.trim()}`);
}

export function couldNotStart(detail: string): StartupError {
  return new StartupError(`内置数据库无法启动：${detail}`, `The built-in database did not start: ${detail}`);
}
