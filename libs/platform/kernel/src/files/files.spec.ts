import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { zipFile } from '../export/zip.js';
import { fileBody } from '../import/testing/multipart.js';
import { createSampleTables, Keeper, SAMPLE_PERMISSIONS, SampleModule } from '../import/testing/sample.js';
import { StoreRegistry } from '../store/store-registry.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { createTestApp, type TestApp, type TestClient } from '../testing/test-app.js';
import { testArchive } from './archive.js';
import { DiskStore } from './disk-store.js';
import { contentDisposition, safeFileName } from './file-name.js';
import { storageKeyOf } from './file-store.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let database: TestDatabase;
let filesDir: string;
let app: TestApp;
const keeperA = uuidv7();
const keeperB = uuidv7();

const upload = (client: TestClient, name: string, content: Buffer | string, field?: string) => {
  const { body, headers } = fileBody(name, content, field);
  return client.post<{ id: string; name: string; size: number; contentType: string; code?: string }>(
    'files',
    body,
    headers,
  );
};

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  filesDir = mkdtempSync(join(tmpdir(), 'kechuang-files-'));
  await createSampleTables(database.url);
  app = await createTestApp({ databaseUrl: database.url, filesDir, uploadLimit: 64 * 1024 }, [SampleModule.create()]);
  await app.app
    .get(StoreRegistry)
    .of(Keeper)
    .load(
      [keeperA, keeperB].map((id, at) => ({
        id,
        version: 1,
        createdAt: '2026-01-01T00:00:00Z',
        updatedAt: '2026-01-01T00:00:00Z',
        createdBy: null,
        name: `保管单位${at}`,
        creditCode: `9134000000000000${at}X`,
        formerNames: [],
      })),
    );
});

afterAll(async () => {
  await app.close();
  await database.drop();
  rmSync(filesDir, { recursive: true, force: true });
});

describe('uploads', () => {
  it('are kept under generated names and come back byte by byte', async () => {
    const person = app.as({});
    const answer = await upload(person, '检测 报告（终稿）.pdf', PDF);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: answer.body.id,
      name: '检测 报告（终稿）.pdf',
      size: PDF.length,
      contentType: 'application/pdf',
    });
    expect(readFileSync(join(filesDir, storageKeyOf(answer.body.id)))).toEqual(PDF);
    const file = await person.get(`files/${answer.body.id}`);
    expect(file.status).toBe(200);
    expect(file.raw).toEqual(PDF);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    expect(file.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('检测 报告（终稿）.pdf')}`,
    );
  });

  it('leave their hash and an audit row', async () => {
    const answer = await upload(app.as({}), 'a.pdf', PDF);
    const [row] = await app.app.get(Database).query('select sha256 from stored_file where id = $1', [answer.body.id]);
    expect(row?.['sha256']).toBe(createHash('sha256').update(PDF).digest('hex'));
    const audit = await app.app
      .get(Database)
      .query('select action from audit_entry where record_id = $1', [answer.body.id]);
    expect(audit).toEqual([{ action: 'uploaded' }]);
  });

  it('take the table and document formats by their content', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('a').addRow(['x']);
    const xlsx = await upload(app.as({}), 'a.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(xlsx.status).toBe(201);
    expect((await upload(app.as({}), 'a.csv', '名称,类型\r\n')).status).toBe(201);
  });

  it.each([
    ['an unknown extension', 'a.exe', PDF, 'file.type', 415],
    ['an archive', 'a.zip', PDF, 'file.type', 415],
    ['no extension', 'report', PDF, 'file.type', 415],
    ['a page in place of a picture', 'a.png', '<html><script>alert(1)</script>', 'file.content', 415],
    ['another document under the name of this one', 'a.docx', PDF, 'file.content', 415],
    ['a program called a text', 'a.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]), 'file.content', 415],
    ['nothing', 'a.pdf', '', 'file.empty', 422],
    ['too much', 'a.txt', 'x'.repeat(70_000), 'file.too-large', 413],
  ])('refuse %s', async (_what, name, content, code, status) => {
    const answer = await upload(app.as({}), name, content);
    expect(answer.body.code).toBe(code);
    expect(answer.status).toBe(status);
  });

  it('refuse a request without the file', async () => {
    expect((await upload(app.as({}), 'a.pdf', PDF, 'document')).body.code).toBe('file.none');
    expect((await app.as({}).post('files', { a: 1 })).body['code']).toBe('file.none');
    expect((await upload(app.anonymous, 'a.pdf', PDF)).status).toBe(401);
  });
});

describe('downloads', () => {
  it('are for the uploader, his organisation and readers of a record that carries the file', async () => {
    const owner = app.as({ organisationId: keeperA, permissions: SAMPLE_PERMISSIONS });
    const colleague = app.as({ organisationId: keeperA });
    const reader = app.as({ organisationId: keeperB, permissions: ['sample.read', 'sample.read:all'] });
    const outsider = app.as({ organisationId: keeperB, permissions: ['sample.read', 'sample.read:own'] });
    const withoutRead = app.as({ organisationId: keeperB, permissions: ['sample.read:all'] });
    const { id } = (await upload(owner, 'a.pdf', PDF)).body;
    const statusFor = async (client: TestClient) => (await client.get(`files/${id}`)).status;
    expect(await statusFor(owner)).toBe(200);
    expect(await statusFor(colleague)).toBe(200);
    expect(await statusFor(reader)).toBe(404);
    const created = await owner.post('test/samples', {
      title: '样品一',
      kind: 'talent',
      keeperId: keeperA,
      attachmentIds: [id],
    });
    expect(created.status).toBe(201);
    expect(await statusFor(reader)).toBe(200);
    expect(await statusFor(outsider)).toBe(404);
    expect(await statusFor(withoutRead)).toBe(404);
    expect((await app.anonymous.get(`files/${id}`)).status).toBe(401);
  });

  it('answer 404 for what does not exist', async () => {
    expect((await app.as({}).get(`files/${uuidv7()}`)).status).toBe(404);
    expect((await app.as({}).get('files/no-id')).status).toBe(404);
  });
});

describe('the disk store', () => {
  it('never leaves its folder', async () => {
    const store = new DiskStore(filesDir);
    await expect(store.get('../../etc/passwd')).rejects.toThrow('not a storage key');
  });

  it('leaves no half-written file', async () => {
    const store = new DiskStore(filesDir);
    const key = storageKeyOf(uuidv7());
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('begin');
        throw new Error('the connection broke');
      })(),
    );
    await expect(store.put(key, broken)).rejects.toThrow('the connection broke');
    await expect(store.get(key)).rejects.toThrow(Problem);
  });

  it('forgets what is removed', async () => {
    const store = new DiskStore(filesDir);
    const key = storageKeyOf(uuidv7());
    await store.put(key, Readable.from([Buffer.from('一')]));
    expect((await buffer(await store.get(key))).toString()).toBe('一');
    await store.remove(key);
    await store.remove(key);
    await expect(store.get(key)).rejects.toThrow(Problem);
  });
});

describe('archives', () => {
  it('that expand beyond the limit are refused', async () => {
    const path = join(filesDir, 'bomb.zip');
    const pieces: Buffer[] = [];
    for await (const piece of zipFile([
      { name: 'a.xml', content: Array.from({ length: 50 }, () => ' '.repeat(1024 * 1024)) },
    ]))
      pieces.push(piece);
    const bomb = Buffer.concat(pieces);
    expect(bomb.length).toBeLessThan(400_000);
    writeFileSync(path, bomb);
    await expect(testArchive(path, { entries: 10, bytes: 60 * 1024 * 1024 })).resolves.toBeUndefined();
    await expect(testArchive(path, { entries: 10, bytes: 40 * 1024 * 1024 })).rejects.toThrow(Problem);
    // The same archive with a directory that claims one byte.
    const at = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bomb.writeUInt32LE(1, at + 24);
    writeFileSync(path, bomb);
    await expect(testArchive(path, { entries: 10, bytes: 60 * 1024 * 1024 })).rejects.toThrow(Problem);
  });
});

describe('file names', () => {
  it('are safe whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[\u0000-\u001f/\\:*?"<>|\u202e]|^\.|^$/);
        expect([...safe].length).toBeLessThanOrEqual(130);
        expect(contentDisposition(safe)).toMatch(
          /^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*$/,
        );
      }),
    );
    expect(safeFileName('../../etc/报告\u202Efdp.exe')).toBe('报告fdp.exe');
    expect(safeFileName('.pdf')).toBe('pdf');
  });
});
