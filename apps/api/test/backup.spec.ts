import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  fileStoreFor,
  makeBackup,
  randomKeyRing,
  AuditChain,
  Database,
  verifyChain,
  restoreBackup,
  Vault,
  type BackupManifest,
} from '@kechuang/kernel';
import { testDatabase, type TestClient, type TestDatabase } from '@kechuang/kernel/testing';
import { dataSourceOptions, migrate } from '../src/schema.js';
import { contentDigests, rowsOf } from './support/database-content.js';
import { fileForm } from './support/file-form.js';
import { startWholeApi, type WholeApi } from './whole-api.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const DEMANDS = 'transfer/demands';
const isOpen = (status: string): boolean => status === 'queued' || status === 'running';
const demand = (title: string) => ({
  title,
  kind: 'research',
  description: '现有工艺在高低温循环后出现空洞，需要改进。',
  industry: 'new-it',
  divisionCode: '340104',
  contactName: '周锦程',
  contactPhone: '13900000000',
});

let api: WholeApi;
let ownerUrl: string;
/** Another machine: with copies of the keys, but no data. */
let machine: string;
let folder: string;
let path: string;
let manifest: BackupManifest;
let enterprise: TestClient;
let before: Record<string, string>;
const spare: TestDatabase[] = [];

async function emptyDatabase(): Promise<string> {
  const database = await testDatabase({ empty: true });
  spare.push(database);
  return database.url;
}

const restoreInto = async (url: string, from = path, erase = false): Promise<BackupManifest> =>
  restoreBackup(from, {
    schema: dataSourceOptions(url),
    files: await fileStoreFor({ filesDir: join(machine, 'files') }),
    vault: new Vault(api.config.keyRing),
    erase,
  });

beforeAll(async () => {
  api = await startWholeApi();
  ownerUrl = api.config.databaseOwnerUrl ?? '';
  folder = mkdtempSync(join(tmpdir(), 'kechuang-backup-'));
  machine = join(folder, 'machine');
  mkdirSync(machine);
  for (const name of ['data-keys', 'data-hash-key', 'jwt-secret'])
    copyFileSync(join(api.config.dataDir, name), join(machine, name));
  path = join(folder, 'backup.zip');
  enterprise = await api.signedIn('enterprise');
  await enterprise.post('files', ...fileForm('说明书.pdf', PDF));
  await enterprise.post(DEMANDS, demand('备份之前的需求'), { 'idempotency-key': 'before-backup' });
  // No worker runs: the check of this import waits in the queue.
  await enterprise.post(
    `${DEMANDS}/imports`,
    ...fileForm('需求.csv', Buffer.from('需求名称,需求类型\n一项需求,技术攻关\n')),
  );
  await api.app.get(AuditChain).seal();
  before = await contentDigests(ownerUrl);
  manifest = await makeBackup(
    { databaseUrl: ownerUrl, files: await fileStoreFor(api.config), appVersion: '0.1.0' },
    path,
  );
}, 120_000);

afterAll(async () => {
  await api.close();
  for (const database of spare) await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('C21: holds every table, sequence and file, readable by its owner only', async () => {
    const tables = manifest.tables.map(({ schema, name }) => `${schema}.${name}`);
    expect(tables).toEqual(expect.arrayContaining(Object.keys(before)));
    expect(manifest.tables.some(({ schema, name, rows }) => `${schema}.${name}` === 'pgboss.job' && rows > 0)).toBe(
      true,
    );
    expect(manifest.files).toMatchObject({ count: 2, deleted: 0 });
    expect(manifest.sequences.length).toBeGreaterThan(0);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await contentDigests(ownerUrl)).toEqual(before);
  });

  it('C21: brings every row, number, job and file back into an empty database', async () => {
    const url = await emptyDatabase();
    await restoreInto(url);
    expect(await contentDigests(url)).toEqual(before);
    expect(await migrate(url)).toBe(0);
    const store = await fileStoreFor({ filesDir: join(machine, 'files') });
    const files = await rowsOf<{ key: string }>(url, 'select storage_key as key from stored_file order by id');
    expect(await buffer(await store.get(files[0]?.key ?? ''))).toEqual(PDF);
    const sequences = 'select sequencename, last_value from pg_sequences order by schemaname, sequencename';
    expect(await rowsOf(url, sequences)).toEqual(await rowsOf(ownerUrl, sequences));
    const database = new Database({ databaseUrl: url });
    const audit = await verifyChain(database);
    await database.onApplicationShutdown();
    expect(audit).toMatchObject({ ok: true, unsealed: 0 });
    expect(audit.rows).toBeGreaterThan(3);
    const constraints = `select conrelid::regclass::text, conname, pg_get_constraintdef(oid), convalidated from pg_constraint
      where connamespace::regnamespace::text in ('public', 'pgboss') order by 1, 2`;
    expect(await rowsOf(url, constraints)).toEqual(await rowsOf(ownerUrl, constraints));
  });

  it('C21: goes on where it was: numbers continue, keys are remembered, queued jobs run', async () => {
    const url = await emptyDatabase();
    await restoreInto(url);
    const restored = await startWholeApi(0.05, {
      database: { url, ownerUrl: url },
      dataDir: machine,
      worker: 'in-process',
    });
    try {
      const again = await restored.signedIn('enterprise');
      const numbers = async (client: TestClient) =>
        (await client.get<{ items: { code: string }[] }>(`${DEMANDS}?sort=-code&pageSize=100`)).body.items.map(
          ({ code }) => code,
        );
      const known = await numbers(enterprise);
      expect(await numbers(again)).toEqual(known);
      const created = await again.post<{ code: string }>(DEMANDS, demand('恢复之后的需求'));
      const expected = await enterprise.post<{ code: string }>(DEMANDS, demand('备份之后的需求'));
      expect(created.body.code).toBe(expected.body.code);
      const jobs = async () =>
        (await again.get<{ items: { status: string }[] }>('jobs')).body.items.map(({ status }) => status);
      for (let tries = 0; tries < 100 && (await jobs()).some(isOpen); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await jobs()).toEqual(['succeeded']);
    } finally {
      await restored.close();
    }
  }, 120_000);
});

describe('a restore', () => {
  it('C21: refuses a database that holds something, unless told to erase it', async () => {
    const url = await emptyDatabase();
    await rowsOf(url, 'create table thesis (id int)');
    await expect(restoreInto(url)).rejects.toThrow(/not empty \(public\.thesis/);
    expect(await rowsOf(url, 'select * from thesis')).toEqual([]);
    await restoreInto(url, path, true);
    expect(await contentDigests(url)).toEqual(before);
    await restoreInto(url, path, true);
    expect(await contentDigests(url)).toEqual(before);
  });

  it('C21: refuses a damaged archive, wherever the damage is, before anything is stored', async () => {
    const url = await emptyDatabase();
    const whole = readFileSync(path);
    const broken = join(folder, 'broken.zip');
    const places = [0, 1, 100, ...[0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((share) => Math.floor(whole.length * share))];
    for (const at of [...places, whole.length - 100, whole.length - 65, whole.length - 1]) {
      const copy = Buffer.from(whole);
      copy[at] = (copy[at] ?? 0) ^ 0x01;
      writeFileSync(broken, copy);
      await expect(restoreInto(url, broken)).rejects.toThrow(/damaged or incomplete/);
    }
    for (const length of [0, 10, whole.length / 2, whole.length - 1]) {
      copyFileSync(path, broken);
      truncateSync(broken, Math.floor(length));
      await expect(restoreInto(url, broken)).rejects.toThrow(/damaged or incomplete/);
    }
    await expect(restoreInto(url, join(folder, 'nothing.zip'))).rejects.toThrow(/is not a backup/);
    expect(await contentDigests(url)).toEqual({});
  });

  it('C21: refuses to restore what could not be read for want of the keys', async () => {
    const url = await emptyDatabase();
    const files = await fileStoreFor({ filesDir: join(folder, 'without-keys') });
    const vault = new Vault(randomKeyRing());
    await expect(restoreBackup(path, { schema: dataSourceOptions(url), files, vault })).rejects.toThrow(
      /sealed with the key/,
    );
    expect(await contentDigests(url)).toEqual({});
    expect(manifest.keyIds).toContain(new Vault(api.config.keyRing).currentKey);
    expect(readFileSync(path).includes(api.config.keyRing.keys[0].secret)).toBe(false);
  });

  it('C21: leaves an existing database as it was when it fails in the middle', async () => {
    const url = await emptyDatabase();
    await rowsOf(url, `create table thesis as select '在此' as note`);
    const files = await fileStoreFor({ filesDir: join(folder, 'full') });
    files.put = () => Promise.reject(new Error('no space left'));
    const vault = new Vault(api.config.keyRing);
    await expect(restoreBackup(path, { schema: dataSourceOptions(url), files, vault, erase: true })).rejects.toThrow(
      'no space',
    );
    expect(await rowsOf(url, 'select * from thesis')).toEqual([{ note: '在此' }]);
    expect(Object.keys(await contentDigests(url))).toEqual(['public.thesis']);
  });
});
