import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../database/database.js';
import { Jobs } from '../../jobs/jobs.js';
import { StoreRegistry } from '../../store/store-registry.js';
import { testDatabase } from '../../testing/postgres.js';
import { createTestApp, type TestApp, type TestClient } from '../../testing/test-app.js';
import { ImportClient } from './import-client.js';
import { createSampleTables, Keeper, SAMPLE_PERMISSIONS, SampleModule } from './sample.js';

/** Rights of a clerk beside or without the usual ones. */
export interface ClerkRights {
  readonly more?: readonly string[];
  readonly without?: readonly string[];
}

/** An application of samples on a database of its own, with its worker. */
export interface SampleApp {
  readonly app: TestApp;
  readonly database: Database;
  readonly filesDir: string;
  /** Ids of the keepers, in their order; clerks belong to the first. */
  readonly keepers: readonly string[];
  client(rights?: ClerkRights): TestClient;
  /** A clerk who imports samples. */
  clerk(rights?: ClerkRights): ImportClient;
  close(): Promise<void>;
}

/** A keeper of samples; its code ends with the letter of its place in the list. */
export interface SampleKeeper {
  readonly name: string;
  readonly formerNames?: readonly string[];
}

/** Opens an application in which these organisations keep samples. */
export async function openSampleApp(keepers: readonly SampleKeeper[]): Promise<SampleApp> {
  const server = await testDatabase({ empty: true });
  const filesDir = mkdtempSync(join(tmpdir(), 'kechuang-samples-'));
  await createSampleTables(server.url);
  const app = await createTestApp({ databaseUrl: server.url, filesDir }, [SampleModule.create()]);
  const jobs = app.app.get(Jobs);
  jobs.enable();
  await jobs.onApplicationBootstrap();
  const ids = await loadKeepers(app, keepers);
  const client = ({ more = [], without = [] }: ClerkRights = {}): TestClient =>
    app.as({
      organisationId: ids[0] ?? uuidv7(),
      permissions: [...SAMPLE_PERMISSIONS, 'keeper.read', 'keeper.read:all', ...more].filter(
        (name) => !without.includes(name),
      ),
    });
  return {
    app,
    database: app.app.get(Database),
    filesDir,
    keepers: ids,
    client,
    clerk: (rights) => new ImportClient(client(rights), 'test/samples'),
    close: async () => {
      await app.close();
      await server.drop();
      rmSync(filesDir, { recursive: true, force: true });
    },
  };
}

async function loadKeepers(app: TestApp, keepers: readonly SampleKeeper[]): Promise<string[]> {
  const [createdAt, firstLetter] = ['2026-01-01T00:00:00Z', 'A'.charCodeAt(0)];
  const rows = keepers.map(({ name, formerNames = [] }, at) => ({
    id: uuidv7(),
    version: 1,
    createdAt,
    updatedAt: createdAt,
    createdBy: null,
    name,
    creditCode: `12340000000000000${String.fromCharCode(firstLetter + at)}`,
    formerNames: [...formerNames],
  }));
  await app.app.get(StoreRegistry).of(Keeper).load(rows);
  return rows.map(({ id }) => id);
}
