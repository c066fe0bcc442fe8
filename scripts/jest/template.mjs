import { appUrlOf, TEST_TEMPLATE } from '../../libs/platform/kernel/dist/testing/postgres.js';
import { createDatabase } from './sql.mjs';

/**
 * The database that test databases are copied from: all migrations, no data.
 *
 * While another lib does not build there is none; the specs that bring their own tables run all the same.
 */
export async function createTemplate(server) {
  const schema = await import('../../apps/api/dist/schema.js').catch((error) => {
    process.stderr.write(`no database with all migrations: ${error.message}\n`);
  });
  if (!schema) return;
  await createDatabase(server.urlOf('postgres'), TEST_TEMPLATE);
  const url = server.urlOf(TEST_TEMPLATE);
  await schema.prepareSchema(url, appUrlOf(url));
}
