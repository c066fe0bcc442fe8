import { resolve } from 'node:path';
import {
  APP_ROLE,
  type AppConfig,
  keptSecret,
  machineSecret,
  signedInAs,
  startEmbeddedPostgres,
} from '@kechuang/kernel';
import { checkDatabase } from './external-database.js';

/** The database of this process and, when the process brought it along, its end. */
export interface OpenedDatabase {
  readonly url: string;
  /** Who migrates it; null when the user of `url` does. */
  readonly ownerUrl: string | null;
  /** Settles when the embedded server ends by itself; never for an outside one. */
  readonly lost: Promise<void>;
  announceStop(): void;
  stop(): Promise<void>;
}

/** The outside database of DATABASE_URL, checked, or else the embedded one, started. */
export async function openDatabase(config: AppConfig): Promise<OpenedDatabase> {
  if (config.databaseUrl === null) return openEmbedded(config.dataDir);
  await checkDatabase(config.databaseOwnerUrl ?? config.databaseUrl);
  return {
    url: config.databaseUrl,
    ownerUrl: config.databaseOwnerUrl,
    lost: new Promise(() => undefined),
    announceStop: () => undefined,
    stop: () => Promise.resolve(),
  };
}

/** The application signs in to its own server with a password of its own, beside that of the owner. */
async function openEmbedded(dataDir: string): Promise<OpenedDatabase> {
  const server = await startEmbeddedPostgres({ dataDir });
  const password = keptSecret(resolve(dataDir, 'postgres-app-password'), machineSecret);
  return { ...server, url: signedInAs(server.url, APP_ROLE, password), ownerUrl: server.url };
}
