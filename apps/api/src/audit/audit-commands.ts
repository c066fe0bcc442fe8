import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  ChainAnchor,
  Database,
  loadConfig,
  purgeAudit,
  StartupError,
  verifyChain,
  type AppConfig,
  type ChainReport,
  type PurgeReport,
} from '@kechuang/kernel';
import { withPlatformDatabase } from '../backup/platform-database.js';

/** `npm run audit:verify`: the whole log against its chain, and against what this machine remembers of it. */
export async function verifyAudit(
  wish: { readonly acceptSegment: number | null; readonly progress: (seals: number, total: number) => void },
  environment: NodeJS.ProcessEnv,
): Promise<ChainReport> {
  const config = checked(environment);
  const folder = join(config.dataDir, 'audit');
  const anchors = existsSync(folder) ? new ChainAnchor(folder).points() : [];
  const accept = wish.acceptSegment === null ? {} : { acceptSegment: wish.acceptSegment };
  return onDatabase(config, (database) => verifyChain(database, { anchors, progress: wish.progress, ...accept }));
}

/** `npm run audit:purge`: rows older than that go into a signed file, and a seal says so. */
export async function purgeAuditBefore(
  wish: { readonly before: string; readonly to: string | null },
  environment: NodeJS.ProcessEnv,
): Promise<PurgeReport> {
  const before = new Date(`${wish.before}T00:00:00+08:00`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(wish.before) || Number.isNaN(before.getTime()))
    throw new StartupError('--before 应为日期，如 2026-01-31。', '--before takes a day, e.g. 2026-01-31.');
  const config = checked(environment);
  const anchor = new ChainAnchor(join(config.dataDir, 'audit'));
  const folder = wish.to ?? join(config.dataDir, 'audit', 'archive');
  return onDatabase(config, (database) => purgeAudit(database, anchor, { before, folder }));
}

/** A wrong DATA_DIR must not end in the check of a database that was made just for it. */
function checked(environment: NodeJS.ProcessEnv): AppConfig {
  const config = loadConfig(environment);
  if (config.databaseUrl !== null || existsSync(join(config.dataDir, 'postgres', 'PG_VERSION'))) return config;
  throw new StartupError(
    `数据目录 ${config.dataDir} 中没有数据库，请用 DATA_DIR 或 DATABASE_URL 指明。`,
    `There is no database in ${config.dataDir}: name it by DATA_DIR or DATABASE_URL.`,
  );
}

function onDatabase<T>(config: AppConfig, work: (database: Database) => Promise<T>): Promise<T> {
  return withPlatformDatabase(config, async (databaseUrl) => {
    const database = new Database({ databaseUrl, databasePool: 2 });
    try {
      return await work(database);
    } finally {
      await database.onApplicationShutdown();
    }
  });
}
