import { createServer, type AddressInfo, type Server } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { Database } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { zipFile, type ZipEntry } from '../export/zip.js';
import { fileBody } from '../import/testing/multipart.js';
import { openXlsx } from '../import/read/xlsx-reader.js';
import '../import/import-problems.js';
import { createSampleTables, SampleModule } from '../import/testing/sample.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { createTestApp, type TestAnswer, type TestApp } from '../testing/test-app.js';

const MB = 1024 * 1024;
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
/** The test file of the antivirus makers, put together here so that no scanner takes this source for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('');

/** A peer that speaks as much of clamd's protocol as is needed. */
class FakeClamd {
  /** What was sent to be examined, last. */
  received: Buffer = Buffer.alloc(0);
  reply: (content: Buffer) => string = (content) =>
    content.includes(EICAR) ? 'stream: Eicar-Signature FOUND' : 'stream: OK';
  private readonly server: Server = createServer((socket) => {
    let bytes = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      bytes = Buffer.concat([bytes, piece]);
      const content = FakeClamd.contentOf(bytes);
      if (!content) return;
      this.received = content;
      socket.end(`${this.reply(content)}\0`);
    });
  });

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** The content once its end has come. */
  private static contentOf(bytes: Buffer): Buffer | null {
    const command = 'zINSTREAM\0';
    if (bytes.toString('latin1', 0, command.length) !== command) return null;
    const pieces: Buffer[] = [];
    for (let at = command.length; at + 4 <= bytes.length;) {
      const length = bytes.readUInt32BE(at);
      if (length === 0) return Buffer.concat(pieces);
      pieces.push(bytes.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
    return null;
  }
}

const clamd = new FakeClamd();
let database: TestDatabase;
let filesDir: string;
let app: TestApp;

const upload = (
  name: string,
  content: Buffer | string,
): Promise<TestAnswer<{ id: string; size: number; code?: string }>> => {
  const { body, headers } = fileBody(name, content);
  return app.as({}).post('files', body, headers);
};
const codeOf = async (name: string, content: Buffer | string): Promise<unknown> =>
  (await upload(name, content)).body.code;
const stored = async (): Promise<number> => {
  const [row] = await app.app.get(Database).query<{ n: number }>('select count(*) as n from stored_file');
  return row?.n ?? 0;
};
const archive = (entries: ZipEntry[]): Promise<Buffer> => buffer(zipFile(entries));
const TYPES =
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const docx = (...more: ZipEntry[]): Promise<Buffer> =>
  archive([
    { name: '[Content_Types].xml', content: [TYPES] },
    { name: 'word/document.xml', content: ['<w:document/>'] },
    ...more,
  ]);

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  filesDir = mkdtempSync(join(tmpdir(), 'kechuang-uploads-'));
  await createSampleTables(database.url);
  const port = await clamd.listen();
  app = await createTestApp({ databaseUrl: database.url, filesDir, clamav: { host: '127.0.0.1', port } }, [
    SampleModule.create(),
  ]);
});
beforeEach(() => {
  clamd.received = Buffer.alloc(0);
});
afterAll(async () => {
  await app.close();
  await clamd.close();
  await database.drop();
  rmSync(filesDir, { recursive: true, force: true });
});

describe('documents', () => {
  it('E25: are taken when they are what they seem', async () => {
    expect((await upload('方案.docx', await docx())).status).toBe(201);
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('a');
    for (let row = 0; row < 20_000; row += 1) sheet.addRow(['合肥庐澜微电子有限公司', row, 'x'.repeat(40)]);
    expect((await upload('表.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))).status).toBe(201);
  });

  it('E25: that expand a thousandfold, to too much or to too many parts are refused with the reason', async () => {
    const before = await stored();
    const bomb = await docx({ name: 'word/bomb.xml', content: Array.from({ length: 20 }, () => ' '.repeat(MB)) });
    expect(bomb.length).toBeLessThan(MB / 4);
    expect(await codeOf('炸弹.docx', bomb)).toBe('file.archive-ratio');
    const many = await docx(...Array.from({ length: 5_000 }, (_n, at) => ({ name: `word/${at}.xml`, content: ['x'] })));
    expect(await codeOf('许多.docx', many)).toBe('file.archive-entries');
    expect(await stored()).toBe(before);
  });

  it('E25: that lie about what they expand to are refused', async () => {
    const bomb = await docx({ name: 'word/bomb.xml', content: Array.from({ length: 20 }, () => ' '.repeat(MB)) });
    const at = bomb.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bomb.writeUInt32LE(1_000, at + 24);
    expect(await codeOf('谎言.docx', bomb)).toBe('file.archive');
  });

  it.each([
    ['a macro', 'word/vbaProject.bin'],
    ['an archive', 'word/embeddings/more.zip'],
    ['a program', 'word/media/setup.exe'],
  ])('E25: that hold %s are refused', async (_what, name) => {
    expect(await codeOf('内含.docx', await docx({ name, content: ['x'] }))).toBe('file.archive-content');
  });

  it('E25: that climb out of their archive are refused', async () => {
    const evil = await docx({ name: 'word/aa/evil.xml', content: ['x'] });
    const climbing = Buffer.from(
      evil.toString('latin1').replaceAll('word/aa/evil.xml', '../../../evil.xml'.slice(0, 16)),
      'latin1',
    );
    expect(await codeOf('越界.docx', climbing)).toBe('file.archive');
  });

  it('E25: that are a document and an archive at once are refused', async () => {
    const zip = await archive([{ name: 'run.js', content: ['alert(1)'] }]);
    const both = Buffer.concat([Buffer.from(PDF), zip]);
    // The directory of the archive counts from the beginning of the file, as programs that make such files write it.
    const end = both.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
    both.writeUInt32LE(both.readUInt32LE(end + 16) + PDF.length, end + 16);
    expect(await codeOf('双重.pdf', both)).toBe('file.content');
    expect(await codeOf('双重.pdf', Buffer.concat([Buffer.from(PDF), zip]))).toBe('file.content');
  });

  it('E25: with scripts in them, SVG or HTML, are not accepted under any name', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect(await codeOf('图.svg', svg)).toBe('file.type');
    expect(await codeOf('页.html', '<script>alert(1)</script>')).toBe('file.type');
    expect(await codeOf('图.png', svg)).toBe('file.content');
    expect(await codeOf('图.jpg', svg)).toBe('file.content');
  });
});

describe('workbooks', () => {
  const workbook = (sheet: string): Promise<Buffer> =>
    archive([
      { name: 'xl/workbook.xml', content: ['<workbook xmlns:r="r"><sheets><sheet r:id="rId1"/></sheets></workbook>'] },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: ['<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'],
      },
      { name: 'xl/worksheets/sheet1.xml', content: [sheet] },
    ]);
  const cell = '<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';

  it.each([
    ['fetch nothing from outside', `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${cell}`],
    ['expand no entities', `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${cell}`],
    ['read no definitions from outside', `<!DOCTYPE a SYSTEM "http://127.0.0.1:1/evil.dtd">${cell}`],
  ])('E25: %s when they are read', async (_what, sheet) => {
    const path = join(filesDir, 'evil.xlsx');
    writeFileSync(path, await workbook(sheet));
    const read = async (): Promise<unknown> => {
      const file = await openXlsx(path);
      try {
        return await file.sheets[0]?.layout();
      } finally {
        file.close();
      }
    };
    await expect(read()).rejects.toThrow(Problem);
  });
});

describe('downloads', () => {
  it('E25: are named safely and never run by a browser', async () => {
    const person = app.as({});
    const { body, headers } = fileBody("报告'; filename*=UTF-8''evil.html%0d%0aX-Injected%3a 1.pdf", PDF);
    const answer = await person.post<{ id: string; name: string }>('files', body, headers);
    const file = await person.get(`files/${answer.body.id}`);
    expect(file.headers['content-disposition']).toMatch(
      /^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*$/,
    );
    expect(file.headers['x-injected']).toBeUndefined();
    expect(file.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });
});

describe('the virus scanner', () => {
  it('E25: gets every byte of an upload before it is kept', async () => {
    const text = '一'.repeat(150_000);
    expect((await upload('长文.txt', text)).status).toBe(201);
    expect(clamd.received.equals(Buffer.from(text))).toBe(true);
  });

  it('E25: keeps out what it finds, and that is audited', async () => {
    const before = await stored();
    const answer = await upload('eicar.txt', EICAR);
    expect([answer.status, answer.body.code]).toEqual([422, 'file.infected']);
    expect(await stored()).toBe(before);
    const [entry] = await app.app
      .get(Database)
      .query(
        `select result, changes from audit_entry where action = 'uploaded' order by created_at desc, id desc limit 1`,
      );
    expect(entry).toMatchObject({ result: 'refused', changes: { name: 'eicar.txt', found: 'Eicar-Signature' } });
  });

  it('E25: lets nothing pass when it fails, says nonsense or is not there', async () => {
    const before = await stored();
    const fine = clamd.reply;
    for (const reply of ['INSTREAM size limit exceeded. ERROR', '', 'stream: OK FOUND?']) {
      clamd.reply = () => reply;
      const answer = await upload('a.txt', '文本');
      expect([reply, answer.status, answer.body.code]).toEqual([reply, 503, 'file.scanner']);
    }
    clamd.reply = fine;
    const lonely = await createTestApp(
      { databaseUrl: database.url, filesDir, clamav: { host: '127.0.0.1', port: 1 } },
      [SampleModule.create()],
    );
    const { body, headers } = fileBody('a.txt', '文本');
    expect((await lonely.as({}).post('files', body, headers)).status).toBe(503);
    await lonely.close();
    expect(await stored()).toBe(before);
  });
});
