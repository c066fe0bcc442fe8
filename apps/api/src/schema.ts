import { identityEntities, identityMigrations } from '@kechuang/identity';
import {
  AuditEntry,
  installQueue,
  kernelMigrations,
  kernelTables,
  MIGRATION_TABLE,
  prepareRestrictedAccess,
  StartupError,
  type RestrictedAccess,
} from '@kechuang/kernel';
import { planEntities, planMigrations } from '@kechuang/plan';
import { rankingEntities, rankingMigrations } from '@kechuang/ranking';
import { registryEntities, registryMigrations } from '@kechuang/registry';
import { transferEntities, transferMigrations } from '@kechuang/transfer';
import { DataSource, type DataSourceOptions } from 'typeorm';

type Class = abstract new (...args: never[]) => unknown;

/** What one lib adds to the schema. */
export interface LibSchema {
  readonly name: string;
  /** Folder of the lib, from the root of the repository. */
  readonly dir: string;
  readonly entities: readonly Class[];
  readonly migrations: readonly Class[];
}

/** The libs whose tables make up the schema, in the order in which they build upon each other. */
export const libs: readonly LibSchema[] = [
  {
    name: 'kernel',
    dir: 'libs/platform/kernel',
    entities: [...kernelTables, AuditEntry],
    migrations: kernelMigrations,
  },
  { name: 'identity', dir: 'libs/platform/identity', entities: identityEntities, migrations: identityMigrations },
  { name: 'ranking', dir: 'libs/platform/ranking', entities: rankingEntities, migrations: rankingMigrations },
  { name: 'registry', dir: 'libs/registry', entities: registryEntities, migrations: registryMigrations },
  { name: 'plan', dir: 'libs/plan', entities: planEntities, migrations: planMigrations },
  { name: 'transfer', dir: 'libs/areas/transfer', entities: transferEntities, migrations: transferMigrations },
];

/** Connection with all entities and migrations; the schema changes by migrations only. */
export const dataSourceOptions = (url: string): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: libs.flatMap((lib) => [...lib.entities]) as never[],
  migrations: libs.flatMap((lib) => [...lib.migrations]) as never[],
  migrationsTableName: MIGRATION_TABLE,
  synchronize: false,
  logging: false,
});

/** The migrations of this version, by the names under which the database notes them. */
export const migrationNames = (): readonly string[] =>
  libs.flatMap(({ migrations }) => migrations.map(({ name }) => name));

/** Two processes that start at once must not migrate at once. */
const MIGRATION_LOCK = 7_202_112;

/** Brings the schema up to date; waits while another process does it. Answers how many migrations ran. */
export async function migrate(url: string): Promise<number> {
  const source = await new DataSource(dataSourceOptions(url)).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const { length } = await source.runMigrations({ transaction: 'each' });
    await installQueue(url);
    return length;
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

/**
 * Brings the schema up to date as its owner and answers how the application reaches it with no more rights than it
 * needs. A user who does not own the schema finds it up to date or is told who must migrate it.
 *
 * @param ownerUrl who migrates
 * @param appUrl the application's own sign-in, where it has one
 */
export async function prepareSchema(ownerUrl: string, appUrl: string | null): Promise<RestrictedAccess> {
  if (appUrl === null && !(await mayMigrate(ownerUrl))) {
    await refuseOutdated(ownerUrl);
    return { url: ownerUrl, restricted: true };
  }
  await migrate(ownerUrl);
  return prepareRestrictedAccess(ownerUrl, appUrl);
}

async function mayMigrate(url: string): Promise<boolean> {
  const source = await new DataSource(dataSourceOptions(url)).initialize();
  try {
    const [row] = await source.query<{ may: boolean }[]>(
      `select has_schema_privilege(current_schema(), 'create') as may`,
    );
    return row?.may === true;
  } finally {
    await source.destroy();
  }
}

async function refuseOutdated(url: string): Promise<void> {
  const source = await new DataSource(dataSourceOptions(url)).initialize();
  try {
    if (!(await source.showMigrations())) return;
  } finally {
    await source.destroy();
  }
  throw new StartupError(
    '数据库结构需要升级，而 DATABASE_URL 的用户无权修改结构，请设置 DATABASE_OWNER_URL。',
    'The schema must be brought up to date, which the user of DATABASE_URL may not do: set DATABASE_OWNER_URL.',
  );
}
