import { identityEntities, identityMigrations } from '@kechuang/identity';
import { AuditEntry, kernelMigrations, kernelTables, MIGRATION_TABLE } from '@kechuang/kernel';
import { planEntities, planMigrations } from '@kechuang/plan';
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

/** Two processes that start at once must not migrate at once. */
const MIGRATION_LOCK = 7_202_112;

/** Brings the schema up to date; waits while another process does it. Answers how many migrations ran. */
export async function migrate(url: string): Promise<number> {
  const source = await new DataSource(dataSourceOptions(url)).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return (await source.runMigrations({ transaction: 'each' })).length;
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}
