import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Something the build has made, by its path from the root; a script builds before it asks for it. */
export function built(path) {
  return import(join(root, path));
}

/** Runs `work` against an empty PostgreSQL that is gone afterwards. */
export async function withThrowawayDatabase(work) {
  const { startEmbeddedPostgres } = await built('libs/platform/kernel/dist/database/embedded.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'kechuang-throwaway-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  try {
    return await work(server.url, dataDir);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
