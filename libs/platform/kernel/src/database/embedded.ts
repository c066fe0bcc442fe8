import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { errorCode } from '../config/error-code.js';
import { StartupError } from '../config/startup-error.js';
import { runningServerOf } from './embedded-attach.js';
import { DataDirectoryLock } from './embedded-lock.js';
import { clearLeftServer, freePort, launchServer, ServerRefusal, stopServer } from './embedded-server.js';
import { serverArguments } from './embedded-settings.js';
import { couldNotStart, makeDataDir, prepareSite, type Site } from './embedded-site.js';

const DATABASE = 'kechuang';
const TRIES = 20;
const WRONG_PASSWORD = '28P01';

export interface EmbeddedOptions {
  /** The server lives in `postgres` under this folder, its password beside it. */
  readonly dataDir: string;
  /** A free one by default. */
  readonly port?: number;
  /** False only for throw-away servers of tests: faster, and a crash of the machine loses the data. */
  readonly durable?: boolean;
}

/** A running PostgreSQL that belongs to this process. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** Address of the platform's database. */
  readonly url: string;
  urlOf(database: string): string;
  /** Settles when the server ends without having been asked to. */
  readonly lost: Promise<void>;
  /** Tells a process that waits for the data directory that this one is on its way out. */
  announceStop(): void;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that the platform brings along, creating it on first use.
 *
 * @throws StartupError in words for the person at the terminal
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = makeDataDir(options.dataDir);
  const lock = await DataDirectoryLock.take(join(dataDir, 'owner.lock'));
  try {
    const site = await prepareSite(dataDir, options.durable ?? true);
    await clearLeftServer(site.folder);
    const { child, port } = await launch(site, options.port);
    const urlOf = (database: string) => `postgres://postgres:${site.password}@127.0.0.1:${port}/${database}`;
    const server = runningServer(child, lock, { port, url: urlOf(DATABASE), urlOf });
    await createDatabase(urlOf('postgres')).catch(async (error: unknown) => {
      await server.stop();
      throw error;
    });
    return server;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Address of the platform's database in an embedded server that another process runs now; null while none does. */
export function runningEmbeddedUrl(dataDir: string): string | null {
  const running = runningServerOf(dataDir);
  return running && `postgres://postgres:${running.password}@127.0.0.1:${running.port}/${DATABASE}`;
}

/**
 * A free port may be taken before the server binds it, and after a kill -9 of the server its orphans hold its memory
 * for a moment: both pass.
 */
async function launch(site: Site, wanted: number | undefined): Promise<{ child: ChildProcess; port: number }> {
  const common = {
    program: site.binaries.postgres,
    folder: site.folder,
    arguments: serverArguments(site),
    account: site.account,
    logFile: site.logFile,
  };
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort());
    try {
      return { child: await launchServer({ ...common, port }), port };
    } catch (error) {
      if (!(error instanceof ServerRefusal)) throw error;
      const portTaken = /could not create any TCP\/IP sockets|could not bind/.test(error.message);
      if (portTaken && wanted !== undefined) throw portInUse(wanted);
      const passes = portTaken || error.message.includes('shared memory block');
      if (!passes || attempt === TRIES) throw couldNotStart(`${error.message} (${site.logFile})`);
      await sleep(250);
    }
  }
}

function portInUse(port: number): StartupError {
  return new StartupError(`数据库端口 ${port} 已被占用。`, `The database port ${port} is already in use.`);
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } catch (error) {
    throw errorCode(error) === WRONG_PASSWORD ? wrongPassword(error) : error;
  } finally {
    await client.end();
  }
}

function wrongPassword(cause: unknown): StartupError {
  return new StartupError(
    '内置数据库的密码文件与数据不符，请从备份恢复数据目录中的 postgres-password。',
    'The password file of the built-in database does not fit its data: restore postgres-password in the data directory.',
    { cause },
  );
}

function runningServer(
  child: ChildProcess,
  lock: DataDirectoryLock,
  where: Pick<EmbeddedPostgres, 'port' | 'url' | 'urlOf'>,
): EmbeddedPostgres {
  let stopping = false;
  const stopAtExit = () => child.kill('SIGINT');
  process.once('exit', stopAtExit);
  const lost = new Promise<void>((settle) => {
    child.once('exit', () => {
      if (!stopping) settle();
    });
  });
  return {
    ...where,
    lost,
    announceStop: () => lock.announceStop(),
    async stop() {
      stopping = true;
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await stopServer(child.pid);
      process.off('exit', stopAtExit);
      lock.release();
    },
  };
}
