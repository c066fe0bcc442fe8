import { runningEmbeddedUrl, type AppConfig } from '@kechuang/kernel';
import { openDatabase } from '../boot/database.js';

/**
 * Runs `work` on the platform's database as its owner: the outside one, the embedded one of a platform that runs, or the embedded
 * one started for the purpose.
 */
export async function withPlatformDatabase<T>(config: AppConfig, work: (url: string) => Promise<T>): Promise<T> {
  const running = config.databaseUrl === null ? runningEmbeddedUrl(config.dataDir) : null;
  if (running !== null) return work(running);
  return withOwnDatabase(config, work);
}

/** The same, but never beside a running platform on the embedded database. */
export async function withOwnDatabase<T>(config: AppConfig, work: (url: string) => Promise<T>): Promise<T> {
  const database = await openDatabase(config);
  try {
    return await work(database.ownerUrl ?? database.url);
  } finally {
    await database.stop();
  }
}
