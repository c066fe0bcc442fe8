import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../database/database.js';
import { DiskStore } from '../files/disk-store.js';
import { storageKeyOf } from '../files/file-store.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { Archive } from './archive-reader.js';
import { writeArchive } from './archive-writer.js';
import { FileRestorer } from './file-restorer.js';
import { makeBackup } from './make-backup.js';
import { checkMigrations, FILES_MEMBER, FORMAT, FORMAT_VERSION, MANIFEST_MEMBER } from './manifest.js';
import { backupName, rotate } from './rotation.js';

let folder: string;
let test: TestDatabase;
let database: Database;
let store: DiskStore;

beforeAll(async () => {
  test = await testDatabase();
  database = new Database({ databaseUrl: test.url });
});

afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), 'kechuang-archive-'));
  store = new DiskStore(join(folder, 'files'));
  await database.query('delete from stored_file');
});

/** A stored file with its row. */
async function keep(content: Buffer): Promise<string> {
  const id = uuidv7();
  const key = storageKeyOf(id);
  await store.put(key, Readable.from([content]));
  const sha256 = createHash('sha256').update(content).digest('hex');
  await database.query(
    `insert into stored_file (id, owner_id, name, size, content_type, sha256, storage_key) values ($1, $1, 'x', $2, 'y', $3, $4)`,
    [id, content.length, sha256, key],
  );
  return key;
}

const backUp = (to: string, files = store): ReturnType<typeof makeBackup> =>
  makeBackup({ databaseUrl: test.ownerUrl, files, appVersion: '0.1.0' }, to);

const archiveOf = (manifest: object, to: string): Promise<void> =>
  writeArchive(to, (add) => add(MANIFEST_MEMBER, Readable.from([Buffer.from(JSON.stringify(manifest))])));

describe('a backup archive', () => {
  it('C21: is refused in another format or format version, or when it is something else', async () => {
    const path = join(folder, 'a.zip');
    await archiveOf({ format: FORMAT, formatVersion: FORMAT_VERSION + 1 }, path);
    await expect(Archive.open(path)).rejects.toThrow(/format version 2, this program reads 1/);
    rmSync(path);
    await archiveOf({ format: 'other' }, path);
    await expect(Archive.open(path)).rejects.toThrow(/is not a backup/);
    writeFileSync(path, 'a letter');
    await expect(Archive.open(path)).rejects.toThrow(/damaged/);
  });

  it('C21: of a later version of the platform is refused by name', () => {
    const manifest = { appVersion: '9.0.0', migrations: ['A1', 'B2'] };
    expect(() => checkMigrations(manifest as never, ['A1', 'B2', 'C3'])).not.toThrow();
    expect(() => checkMigrations(manifest as never, ['A1'])).toThrow(/later version, 9\.0\.0 .*B2/);
  });

  it('leaves nothing behind when a member cannot be read', async () => {
    const path = join(folder, 'a.zip');
    const failing = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('lost connection');
      })(),
    );
    await expect(writeArchive(path, (add) => add('half', failing))).rejects.toThrow('lost connection');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the files of a backup', () => {
  it('C21: come back byte by byte, whatever they hold, and none more than needed', async () => {
    const contents = ['', '\n\n{"key":"x"}\n', 'x'.repeat(300_000)].map((text) => Buffer.from(text));
    const keys: string[] = [];
    for (const content of contents) keys.push(await keep(content));
    const path = join(folder, 'a.zip');
    expect((await backUp(path)).files).toMatchObject({ count: 3, bytes: 300_014 });
    const into = new DiskStore(join(folder, 'restored'));
    const archive = await Archive.open(path);
    const restorer = new FileRestorer(into);
    await restorer.restore(await archive.member(FILES_MEMBER));
    for (const [at, key] of keys.entries())
      expect(Buffer.concat(await (await into.get(key)).toArray())).toEqual(contents[at]);
    await new FileRestorer(into).restore(await archive.member(FILES_MEMBER));
    await restorer.undo();
    archive.close();
    for (const key of keys) await expect(into.get(key)).rejects.toMatchObject({ code: 'file.missing' });
  });

  it('C21: fail the backup when one is lost or no longer what it was', async () => {
    const path = join(folder, 'a.zip');
    const key = await keep(Buffer.from('原件'));
    await store.put(key, Readable.from([Buffer.from('篡改')]));
    await expect(backUp(path)).rejects.toThrow(/is missing or not what its digest says/);
    await store.remove(key);
    await expect(backUp(path)).rejects.toThrow(/is missing or not what its digest says/);
    expect(existsSync(path)).toBe(false);
  });

  it('that somebody deletes meanwhile do not fail it', async () => {
    const key = await keep(Buffer.from('将被删除'));
    const deleting = new DiskStore(join(folder, 'files'));
    deleting.get = async (wanted) => {
      await database.query('delete from stored_file where storage_key = $1', [wanted]);
      await deleting.remove(wanted);
      return store.get(wanted);
    };
    const manifest = await backUp(join(folder, 'a.zip'), deleting);
    expect(key).toBeTruthy();
    expect(manifest.files).toMatchObject({ count: 0, deleted: 1 });
  });
});

describe('the backups of a folder', () => {
  it('are thinned out to the newest, and nothing else is touched', async () => {
    const names = [1, 2, 3].map((day) => backupName(new Date(Date.UTC(2026, 10, day))));
    expect(names[0]).toBe('kechuang-20261101T000000Z.zip');
    for (const name of [...names, 'mine.zip']) writeFileSync(join(folder, name), '');
    expect(await rotate(folder, 2)).toEqual(names.slice(0, 1));
    expect(readdirSync(folder).sort()).toEqual([...names.slice(1), 'mine.zip']);
  });
});
