import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOutsidePostgres } from '../lib/outside-postgres.mjs';
import { createTemplate } from './template.mjs';
import { startEmbeddedPostgres } from '../../libs/platform/kernel/dist/database/embedded.js';
import { TEST_SERVER_VARIABLE } from '../../libs/platform/kernel/dist/testing/postgres.js';

/**
 * One PostgreSQL for the whole run, without the care for crashes that real data needs: the embedded one, or with
 * TEST_POSTGRES_BIN one started from the programs in that folder.
 */
export default async function setup() {
  const { TEST_POSTGRES_BIN: folder } = process.env;
  const server = folder ? await startOutsidePostgres(folder) : await startEmbedded();
  globalThis.stopTestServer = () => server.stop();
  process.env[TEST_SERVER_VARIABLE] = server.urlOf('postgres');
  await createTemplate(server);
}

async function startEmbedded() {
  const dataDir = mkdtempSync(join(tmpdir(), 'kechuang-test-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  return {
    urlOf: server.urlOf,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
