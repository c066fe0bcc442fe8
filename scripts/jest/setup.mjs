import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTemplate } from './template.mjs';
import { startEmbeddedPostgres } from '../../libs/platform/kernel/dist/database/embedded.js';
import { TEST_SERVER_VARIABLE } from '../../libs/platform/kernel/dist/testing/postgres.js';

/** One PostgreSQL for the whole run, without the care for crashes that real data needs. */
export default async function setup() {
  const dataDir = mkdtempSync(join(tmpdir(), 'kechuang-test-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  globalThis.stopTestServer = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  process.env[TEST_SERVER_VARIABLE] = server.urlOf('postgres');
  await createTemplate(server);
}
