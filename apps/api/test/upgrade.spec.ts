import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileStoreFor, isSealed, loadConfig, restoreBackup, Vault, type BackupManifest } from '@kechuang/kernel';
import { testDatabase, type TestClient, type TestDatabase } from '@kechuang/kernel/testing';
import { schemaDrift } from '../src/boot/schema-drift.js';
import { dataSourceOptions, migrate } from '../src/schema.js';
import { rowsOf } from './support/database-content.js';
import { demandOf } from './support/demands.js';
import { eventually } from './support/processes.js';
import { UPGRADE_KEYS } from './upgrades/environment.mjs';
import { startWholeApi, type WholeApi } from './whole-api.js';

const FOLDER = join(import.meta.dirname, 'upgrades');
const VERSIONS = readdirSync(FOLDER).flatMap((name) => /^(\d+\.\d+\.\d+)\.zip$/.exec(name)?.[1] ?? []);
const DEMANDS = 'transfer/demands';

interface Demand {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly status: string;
  readonly contactPhone: string;
}

it('C20: every released version is there to start from', () => {
  expect(VERSIONS).toContain('0.1.0');
});

describe.each(VERSIONS)('data of version %s', (version) => {
  let database: TestDatabase;
  let dataDir: string;
  let manifest: BackupManifest;
  let api: WholeApi;
  let enterprise: TestClient;
  let mine: Demand[];
  const counts = async (): Promise<Record<string, number>> => {
    const found: Record<string, number> = {};
    for (const { schema, name } of manifest.tables) {
      const [table] = await rowsOf<{ at: string | null }>(database.ownerUrl, 'select to_regclass($1)::text as at', [
        `${schema}.${name}`,
      ]);
      if (!table?.at || schema !== 'public' || name === 'schema_migration') continue;
      const [row] = await rowsOf<{ n: number }>(database.ownerUrl, `select count(*)::int as n from ${table.at}`);
      found[name] = row?.n ?? -1;
    }
    return found;
  };

  beforeAll(async () => {
    database = await testDatabase({ empty: true });
    dataDir = mkdtempSync(join(tmpdir(), 'kechuang-upgrade-'));
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, 'data-keys'), UPGRADE_KEYS.DATA_KEYS);
    writeFileSync(join(dataDir, 'data-hash-key'), UPGRADE_KEYS.DATA_HASH_KEY);
    const config = loadConfig({ DATA_DIR: dataDir });
    manifest = await restoreBackup(join(FOLDER, `${version}.zip`), {
      schema: dataSourceOptions(database.ownerUrl),
      files: await fileStoreFor(config),
      vault: new Vault(config.keyRing),
    });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('C20: migrates to the schema that the entities describe without losing a row', async () => {
    const before = await counts();
    expect(before['demand']).toBeGreaterThan(4);
    await migrate(database.ownerUrl);
    expect(await schemaDrift(database.ownerUrl)).toEqual([]);
    expect(await counts()).toEqual(before);
  });

  it('C20: is served by the current version as people left it', async () => {
    api = await startWholeApi(0.02, { database, dataDir, worker: 'in-process' });
    enterprise = await api.signedIn('enterprise');
    mine = (
      await enterprise.get<{ items: Demand[] }>(
        `${DEMANDS}?q=${encodeURIComponent('升级演练需求')}&sort=code&pageSize=10`,
      )
    ).body.items;
    expect(mine.map(({ title, status }) => [title, status])).toEqual([
      ['升级演练需求0', 'draft'],
      ['升级演练需求1', 'submitted'],
      ['升级演练需求2', 'verified'],
      ['升级演练需求3', 'returned'],
    ]);
    const history = await enterprise.get<{ items: { action: string; actorName: string }[] }>(
      `${DEMANDS}/${mine[2]?.id}/history`,
    );
    expect(JSON.stringify(history.body)).toMatch(/verify.*submit|submit.*verify/);
  }, 120_000);

  it('C20: has its personal fields sealed, found and masked as if written today', async () => {
    const rows = await rowsOf<{ phone: string; email: string }>(
      database.ownerUrl,
      `select contact_phone as phone, contact_email as email from demand where contact_phone is not null`,
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const { phone, email } of rows)
      expect([isSealed(phone), email === null || isSealed(email)]).toEqual([true, true]);
    const phoneFor = async (username: string): Promise<string> =>
      (await (await api.signedIn(username)).get<Demand>(`${DEMANDS}/${mine[1]?.id}`)).body.contactPhone;
    expect([await phoneFor('enterprise'), await phoneFor('xuehui')]).toEqual(['13911112221', '139****2221']);
  });

  it('C20: goes on: numbers, versions, queued jobs', async () => {
    const created = await enterprise.post<Demand>(DEMANDS, demandOf('升级之后的需求'));
    const last = Number(mine.at(-1)?.code.slice(-6));
    expect(created.body.code).toBe(`${mine.at(-1)?.code.slice(0, -6) ?? ''}${String(last + 1).padStart(6, '0')}`);
    expect((await enterprise.act<Demand>(`${DEMANDS}/${mine[0]?.id}`, 'submit', 1)).body.status).toBe('submitted');
    const jobs = async () =>
      (await enterprise.get<{ items: { status: string }[] }>('jobs')).body.items.map(({ status }) => status);
    await eventually(jobs, (all) => !all.some((status) => status === 'queued' || status === 'running'));
    expect(await jobs()).toEqual(['succeeded']);
  }, 60_000);
});
