import {
  Archive,
  Database,
  fileStoreFor,
  verifyChain,
  type ChainReport,
  loadConfig,
  restoreBackup,
  Vault,
  type BackupManifest,
} from '@kechuang/kernel';
import { dataSourceOptions, migrate } from '../schema.js';
import { withOwnDatabase } from './platform-database.js';

/** What was asked for on the command line. */
export interface RestoreWish {
  readonly from: string;
  /** A data directory or the address of a database; null for what the environment points to. */
  readonly into: string | null;
  readonly erase: boolean;
}

/** What was restored, and how many later migrations have run on it. */
export interface RestoreReport {
  readonly manifest: BackupManifest;
  readonly migrated: number;
  /** What the restored audit log says of itself. */
  readonly audit: ChainReport;
}

/** `npm run restore`: into the database and file store of this environment. */
export async function restore(wish: RestoreWish, environment: NodeJS.ProcessEnv): Promise<RestoreReport> {
  // Before a data directory is made for it.
  (await Archive.open(wish.from)).close();
  const config = loadConfig(intoEnvironment(wish.into, environment));
  return withOwnDatabase(config, async (url) => {
    const files = await fileStoreFor(config);
    const manifest = await restoreBackup(wish.from, {
      schema: dataSourceOptions(url),
      files,
      vault: new Vault(config.keyRing),
      erase: wish.erase,
    });
    const migrated = await migrate(url);
    return { manifest, migrated, audit: await checkAudit(url) };
  });
}

/** A log that was altered before the backup is restored as it was; whoever restores it must hear of it. */
async function checkAudit(databaseUrl: string): Promise<ChainReport> {
  const database = new Database({ databaseUrl });
  try {
    return await verifyChain(database);
  } finally {
    await database.onApplicationShutdown();
  }
}

/** Reads an archive to its end without restoring anything. @throws StartupError when it is damaged */
export async function check(from: string): Promise<BackupManifest> {
  const archive = await Archive.open(from);
  archive.close();
  return archive.manifest;
}

function intoEnvironment(into: string | null, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (into === null) return environment;
  if (/^postgres(ql)?:\/\//.test(into)) return { ...environment, DATABASE_URL: into, DATABASE_OWNER_URL: '' };
  return { ...environment, DATABASE_URL: '', DATABASE_OWNER_URL: '', DATA_DIR: into };
}
