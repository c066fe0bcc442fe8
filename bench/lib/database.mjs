import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { built } from '../../scripts/lib/throwaway.mjs';

/** A durable embedded PostgreSQL as the product runs it, in the named folder or in one that is gone afterwards. */
export async function openDatabase(folder) {
  const dataDir = folder === undefined ? mkdtempSync(join(tmpdir(), 'kechuang-bench-')) : resolve(folder);
  mkdirSync(dataDir, { recursive: true });
  const { startEmbeddedPostgres } = await built('libs/platform/kernel/dist/database/embedded.js');
  const server = await startEmbeddedPostgres({ dataDir });
  const connect = async () => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    return client;
  };
  return {
    url: server.url,
    dataDir,
    connect,
    async ask(text, values) {
      const client = await connect();
      try {
        return (await client.query(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    async close() {
      await server.stop();
      if (folder === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
