import { DataSource, MigrationExecutor, type DataSourceOptions } from 'typeorm';
import type { PoolClient } from 'pg';
import type { FileStore } from '../files/file-store.js';
import { QUEUE_SCHEMA, queueStatements } from '../jobs/install-queue.js';
import { compareKeys } from '../vault/key-check.js';
import type { Vault } from '../vault/vault.js';
import { Archive } from './archive-reader.js';
import { FileRestorer } from './file-restorer.js';
import { loadTables, verifyCounts } from './load-tables.js';
import { checkMigrations, FILES_MEMBER, type BackupManifest } from './manifest.js';
import { emptyTarget } from './restore-target.js';

/** Into what a backup is restored. */
export interface RestoreTarget {
  /** Connection and all migrations that this program knows. */
  readonly schema: DataSourceOptions;
  readonly files: FileStore;
  /** Holds the keys that the platform will run with: a restore that it could not read is refused. */
  readonly vault: Vault;
  /** Whether what the database holds now may be deleted. */
  readonly erase?: boolean;
}

type MigrationClass = abstract new (...args: never[]) => unknown;

/**
 * Restores an archive: every byte is checked first, then the schema is made as it was, the rows loaded and counted,
 * the files put back, all in one transaction. A failure at any point leaves the database as it was. Migrations that
 * are newer than the archive are left to the caller.
 */
export async function restoreBackup(path: string, target: RestoreTarget): Promise<BackupManifest> {
  const archive = await Archive.open(path);
  try {
    checkMigrations(
      archive.manifest,
      migrationsOf(target.schema).map(({ name }) => name),
    );
    await restore(archive, target);
    return archive.manifest;
  } finally {
    archive.close();
  }
}

async function restore(archive: Archive, target: RestoreTarget): Promise<void> {
  const then = new Set(archive.manifest.migrations);
  const migrations = migrationsOf(target.schema).filter(({ name }) => then.has(name));
  const source = await new DataSource({ ...target.schema, migrations, entities: [] }).initialize();
  const runner = source.createQueryRunner();
  const files = new FileRestorer(target.files);
  try {
    const client = (await runner.connect()) as PoolClient;
    await client.query('set statement_timeout = 0; set timezone = utc; set datestyle = iso');
    await client.query('begin');
    try {
      await emptyTarget(client, target.erase ?? false);
      const executor = new MigrationExecutor(source, runner);
      executor.transaction = 'none';
      await executor.executePendingMigrations();
      if (archive.manifest.tables.some(({ schema }) => schema === QUEUE_SCHEMA)) await client.query(queueStatements());
      await loadTables(client, archive);
      await verifyCounts(client, archive);
      await verifyKeys(client, target.vault);
      await files.restore(await archive.member(FILES_MEMBER));
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      await files.undo();
      throw error;
    }
  } finally {
    await runner.release();
    await source.destroy();
  }
}

/** Archives of versions without sealed data have no keys. */
async function verifyKeys(client: PoolClient, vault: Vault): Promise<void> {
  const { rows } = await client.query<{ found: string | null }>(`select to_regclass('vault_key')::text as found`);
  if (!rows[0]?.found) return;
  await compareKeys({ query: async (text, values) => (await client.query(text, [...(values ?? [])])).rows }, vault);
}

function migrationsOf(schema: DataSourceOptions): MigrationClass[] {
  return (schema.migrations ?? []) as unknown as MigrationClass[];
}
