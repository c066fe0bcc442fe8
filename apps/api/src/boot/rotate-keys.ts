import { type AppConfig, Database, retireKeys, Vault } from '@kechuang/kernel';
import { createApp } from '../app.module.js';
import { openDatabase } from './database.js';

/**
 * Seals everything with the first key of DATA_KEYS, as every start does, and then forgets the other keys: from now on
 * they may be left out. All processes must run with the new key before, or they go on sealing with the old one.
 *
 * @returns the names of the keys that are needed no more
 */
export async function rotateKeys(config: AppConfig): Promise<string[]> {
  const database = await openDatabase(config);
  try {
    const app = await createApp({ ...config, worker: 'off', demo: null, databaseUrl: database.url });
    try {
      return await retireKeys(app.get(Database), app.get(Vault));
    } finally {
      await app.close();
    }
  } finally {
    database.announceStop();
    await database.stop();
  }
}
