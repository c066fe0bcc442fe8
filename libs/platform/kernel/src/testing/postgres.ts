import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { APP_ROLE, signedInAs } from '../database/restricted-role.js';

/** Set by the test run's global setup: the server that all its test files share. */
export const TEST_SERVER_VARIABLE = 'KECHUANG_TEST_SERVER';
/** The database of that server with all migrations applied, which test databases are copied from. */
export const TEST_TEMPLATE = 'kechuang_template';

/** A database of one test file. */
export interface TestDatabase {
  /** As the application signs in: without rights on the schema. Of an empty database it is the owner's. */
  readonly url: string;
  /** Who owns the schema, for what the application itself may not do. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/**
 * A database of one's own on the run's PostgreSQL: with all migrations applied or, for specs that bring their own
 * tables, empty. Drop it in `afterAll`.
 */
export async function testDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const server = process.env[TEST_SERVER_VARIABLE];
  if (server === undefined) throw new Error(`${TEST_SERVER_VARIABLE} is not set: run the specs by npm test`);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await command(server, `create database ${name} template ${options.empty ? 'template0' : TEST_TEMPLATE}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: options.empty ? url.href : appUrlOf(url.href),
    ownerUrl: url.href,
    drop: () => command(server, `drop database if exists ${name} with (force)`),
  };
}

/** The same database as the application signs in. */
export const appUrlOf = (ownerUrl: string): string => signedInAs(ownerUrl, APP_ROLE, 'kechuang-app-of-tests');

async function command(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
