import { type AppConfig, startEmbeddedPostgres } from '@kechuang/kernel';
import { checkDatabase } from './external-database.js';

/** The database of this process and, when the process brought it along, its end. */
export interface OpenedDatabase {
  readonly url: string;
  /** Settles when the embedded server ends by itself; never for an outside one. */
  readonly lost: Promise<void>;
  announceStop(): void;
  stop(): Promise<void>;
}

/** The outside database of DATABASE_URL, checked, or else the embedded one, started. */
export async function openDatabase(config: AppConfig): Promise<OpenedDatabase> {
  if (config.databaseUrl === null) return startEmbeddedPostgres({ dataDir: config.dataDir });
  await checkDatabase(config.databaseUrl);
  return {
    url: config.databaseUrl,
    lost: new Promise(() => undefined),
    announceStop: () => undefined,
    stop: () => Promise.resolve(),
  };
}
