import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, StartupError } from '@kechuang/kernel';
import pg from 'pg';

const MINIMUM = 15;
const CONNECT_WITHIN_MS = 10_000;
const STARTING_WITHIN_MS = 60_000;
const STARTING_UP = '57P03';

/**
 * Makes sure that the database of DATABASE_URL can be used, before anything is built upon it.
 *
 * @throws StartupError that names host and database, never the password
 */
export async function checkDatabase(url: string): Promise<void> {
  const { version, encoding } = await askServer(url);
  if (version < MINIMUM) {
    throw new StartupError(
      `需要 PostgreSQL ${MINIMUM} 以上版本，DATABASE_URL 指向的是 ${version}。`,
      `PostgreSQL ${MINIMUM} or later is needed, DATABASE_URL leads to version ${version}.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new StartupError(
      `数据库编码须为 UTF8，DATABASE_URL 指向的是 ${encoding}。`,
      `The database must be encoded in UTF8, the one of DATABASE_URL is in ${encoding}.`,
    );
  }
}

interface ServerFacts {
  readonly version: number;
  readonly encoding: string;
}

/** A server that is still starting, as beside us in a compose file, is waited for; one that is not there is not. */
async function askServer(url: string): Promise<ServerFacts> {
  for (const deadline = Date.now() + STARTING_WITHIN_MS; ; await sleep(500)) {
    try {
      return await connectAndAsk(url);
    } catch (cause) {
      if (errorCode(cause) === STARTING_UP && Date.now() < deadline) continue;
      throw unusable(url, cause);
    }
  }
}

async function connectAndAsk(url: string): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`,
    );
    const [facts] = rows;
    if (facts === undefined) throw new Error('no answer');
    return facts;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function unusable(url: string, cause: unknown): StartupError {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port === '' ? '5432' : port}${pathname}`;
  const [zh, en] = REASONS[errorCode(cause) ?? ''] ?? ['', describe(cause)];
  return new StartupError(
    `无法使用 DATABASE_URL 指向的数据库 ${place}：${zh === '' ? en : zh}。`,
    `The database of DATABASE_URL (${place}) cannot be used: ${en}.`,
    { cause },
  );
}

function describe(cause: unknown): string {
  return cause instanceof Error && cause.message !== '' ? cause.message : String(errorCode(cause) ?? cause);
}

const REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ECONNREFUSED: ['该地址没有数据库在监听', 'nothing listens there'],
  ENOTFOUND: ['找不到该主机', 'there is no such host'],
  EAI_AGAIN: ['找不到该主机', 'there is no such host'],
  ETIMEDOUT: ['连接超时', 'it does not answer'],
  '28P01': ['用户名或密码错误', 'the user name or password is wrong'],
  '28000': ['该用户不得登录', 'this user may not sign in'],
  '3D000': ['数据库不存在', 'there is no such database'],
  '53300': ['连接数已满', 'it has no connection left'],
};
