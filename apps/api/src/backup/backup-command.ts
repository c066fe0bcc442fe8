import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  backupName,
  fileStoreFor,
  loadConfig,
  makeBackup,
  rotate,
  StartupError,
  type AppConfig,
  type BackupManifest,
} from '@kechuang/kernel';
import { withPlatformDatabase } from './platform-database.js';

/** What was asked for on the command line. */
export interface BackupWish {
  /** A file, or a folder for a name with the time; null for `backups` in the data directory. */
  readonly to: string | null;
  /** How many backups of automatic names the folder keeps; null for all. */
  readonly keep: number | null;
}

/** What was made. */
export interface BackupReport {
  readonly path: string;
  readonly bytes: number;
  readonly manifest: BackupManifest;
  readonly removed: readonly string[];
}

/** `npm run backup`: of the database and files that this environment points to, running or stopped. */
export async function backup(wish: BackupWish, environment: NodeJS.ProcessEnv): Promise<BackupReport> {
  const config = loadConfig(environment);
  refuseNothing(config);
  const path = destination(wish, config);
  if (existsSync(path)) {
    throw new StartupError(`${path} 已存在，请换一个文件名。`, `${path} exists already: choose another name.`);
  }
  const manifest = await withPlatformDatabase(config, async (databaseUrl) =>
    makeBackup({ databaseUrl, files: await fileStoreFor(config), appVersion: appVersion() }, path),
  );
  const removed = wish.keep === null ? [] : await rotate(dirname(path), wish.keep);
  return { path, bytes: statSync(path).size, manifest, removed };
}

/** Version of the program, from its package. */
export function appVersion(): string {
  const file = join(import.meta.dirname, '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function destination({ to }: BackupWish, { dataDir }: AppConfig): string {
  const name = backupName(new Date());
  if (to === null) return join(dataDir, 'backups', name);
  const isFolder = to.endsWith('/') || (existsSync(to) && statSync(to).isDirectory());
  return isFolder ? join(to, name) : to;
}

/** A wrong DATA_DIR must not end in a backup of a database that was made just for it. */
function refuseNothing({ databaseUrl, dataDir }: AppConfig): void {
  if (databaseUrl !== null || existsSync(join(dataDir, 'postgres', 'PG_VERSION'))) return;
  throw new StartupError(
    `数据目录 ${dataDir} 中没有数据库，请用 DATA_DIR 或 DATABASE_URL 指明要备份的数据。`,
    `There is no database in ${dataDir}: say by DATA_DIR or DATABASE_URL what to back up.`,
  );
}
