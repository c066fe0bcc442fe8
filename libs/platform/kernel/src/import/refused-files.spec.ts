import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../errors/problem.js';
import { ColumnFinder } from './columns/column-map.js';
import { chooseSheet } from './columns/choose-sheet.js';
import { fieldsOf } from '../resource/field.js';
import { openCsv } from './read/csv-reader.js';
import { textRecords } from './read/csv-text.js';
import { openXlsx } from './read/xlsx-reader.js';
import type { SourceFile } from './read/cell.js';
import { inspectUpload } from './inspect-upload.js';
import type { ImportClient } from './testing/import-client.js';
import { openSampleApp, type SampleApp } from './testing/sample-app.js';
import { Sample } from './testing/sample.js';
import { bareWorkbook, inlineRows, workbookOf } from './testing/workbook.js';

let samples: SampleApp;
let filesDir: string;
let office: ImportClient;

beforeAll(async () => {
  samples = await openSampleApp([]);
  filesDir = samples.filesDir;
  office = samples.clerk();
});

afterAll(() => samples.close());

const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const compound = (stream: string): Buffer =>
  Buffer.concat([COMPOUND, Buffer.alloc(1_016), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
const filesKept = (): number =>
  readdirSync(filesDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

describe('a file that is refused before it is kept', () => {
  it.each<[string, string, () => Buffer | Promise<Buffer>, number, string]>([
    ['an old workbook', 'a.xls', () => compound('Workbook'), 415, 'import.old-excel'],
    ['an old workbook under a new name', 'a.xlsx', () => compound('Workbook'), 415, 'import.old-excel'],
    ['a workbook with a password', 'a.xlsx', () => compound('EncryptedPackage'), 415, 'import.protected'],
    [
      'a web page posing as a workbook',
      'a.xls',
      () => Buffer.from('\ufeff<html><table><tr><td>名称'),
      415,
      'import.web-page',
    ],
    ['a web page posing as a new one', 'a.xlsx', () => Buffer.from('<!DOCTYPE html><table>'), 415, 'import.web-page'],
    [
      'a program renamed',
      'a.xlsx',
      () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2_000)]),
      415,
      'import.not-a-workbook',
    ],
    ['an empty file', 'a.xlsx', () => Buffer.alloc(0), 422, 'file.empty'],
    ['another kind of file', 'a.pdf', () => Buffer.from('%PDF-1.7'), 415, 'file.type'],
    [
      'a workbook without sheets',
      'a.xlsx',
      () => bareWorkbook('', { 'xl/workbook.xml': '<workbook/>' }),
      422,
      'import.no-sheets',
    ],
    [
      'entities within entities',
      'a.xlsx',
      () =>
        bareWorkbook('', {
          'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><workbook>&c;</workbook>',
        }),
      422,
      'import.doctype',
    ],
    [
      'a part packed beyond reason',
      'a.xlsx',
      () => bareWorkbook('', { 'xl/media/a.bin': ' '.repeat(40_000_000) }),
      422,
      'import.bomb',
    ],
    ['a thousand parts', 'a.xlsx', () => bareWorkbook('', many(1_100, 'x')), 422, 'import.bomb'],
  ])(
    'is %s',
    async (_what, name, content, status, code) => {
      const before = filesKept();
      expect(await office.refused(name, await content())).toEqual({ status, code });
      expect(filesKept()).toBe(before);
    },
    120_000,
  );

  it('is one of 200 megabytes, stopped while it is on its way', async () => {
    const before = filesKept();
    expect(await office.refused('a.csv', Buffer.alloc(200 * 1024 * 1024, 'x'))).toMatchObject({ status: 413 });
    expect(filesKept()).toBe(before);
  }, 120_000);
});

const many = (count: number, text: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_none, at) => [`xl/media/${at}.bin`, text]));

describe('a file that turns out to be unusable', () => {
  it.each<[string, () => Promise<Buffer>, string]>([
    [
      'has more than 500 columns',
      () => workbookOf({ a: [Array.from({ length: 501 }, (_none, at) => `列${at}`)] }),
      'import.too-wide',
    ],
    ['has nothing but empty sheets', () => workbookOf({ a: [], b: [] }), 'import.empty'],
    ['is cut off', async () => bareWorkbook('<sheetData><row>', {}), 'import.unreadable'],
    [
      'has a cell without end',
      () => bareWorkbook(`<sheetData>${inlineRows([['名称'], ['x'.repeat(50_000)]])}</sheetData>`),
      'import.cell-too-long',
    ],
    [
      'declares entities in its sheet',
      () =>
        bareWorkbook('', {
          'xl/worksheets/sheet1.xml':
            '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>',
        }),
      'import.doctype',
    ],
  ])('because it %s, says so and keeps neither rows nor the file', async (_what, content, code) => {
    const before = filesKept();
    const state = await office.check('a.xlsx', await content());
    expect(state).toMatchObject({ status: 'failed', problem: { code } });
    const [row] = await samples.database.query<{ n: number }>(
      'select count(*) as n from import_row where batch_id = $1',
      [state.id],
    );
    expect(row?.n).toBe(0);
    expect(filesKept()).toBe(before);
    const files = await samples.database.query(
      'select 1 from stored_file f join import_batch b on b.file_id = f.id where b.id = $1',
      [state.id],
    );
    expect(files).toEqual([]);
    const remap = await office.client.post<{ code: string }>(`imports/${state.id}/actions/remap`, { columns: [] });
    expect([remap.status, remap.body.code]).toEqual([409, 'import.state']);
    const marked = await office.client.get<{ code: string }>(`imports/${state.id}/marked-file`);
    expect([marked.status, marked.body.code]).toEqual([409, 'import.no-result']);
  });

  it('but in which only no header was known, is kept until its columns are named', async () => {
    const state = await office.check('a.csv', '甲栏,乙栏\n样品甲,人才引进\n');
    expect(state).toMatchObject({ status: 'failed', problem: { code: 'import.columns' } });
    const columns = [
      { letter: 'A', field: 'title' },
      { letter: 'B', field: 'kind' },
    ];
    expect(await office.act(state.id, 'remap', { columns })).toMatchObject({ status: 'checked', total: 1 });
  });
});

describe('any bytes whatever', () => {
  const finder = new ColumnFinder(fieldsOf(Sample));
  const read = async (path: string, open: (path: string) => Promise<SourceFile>): Promise<void> => {
    const file = await open(path);
    try {
      const { sheet, layout } = await chooseSheet(file, finder, {});
      for await (const row of sheet.rows(layout)) expect(row.row).toBeGreaterThan(0);
    } finally {
      file.close();
    }
  };
  const orProblem = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  };

  it('are read or refused as text, never more', async () => {
    const path = join(filesDir, 'any.csv');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
        writeFileSync(path, bytes);
        await orProblem(() => read(path, openCsv));
      }),
      { numRuns: 200 },
    );
  });

  it('are read or refused as a workbook, also where a good one was damaged', async () => {
    const path = join(filesDir, 'any.xlsx');
    const good = await workbookOf({
      a: [
        ['名称', '类型'],
        ['甲样', new Date()],
        ['乙样', { formula: '1+1', result: 2 }],
      ],
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 20 }), async (at, bytes) => {
        const damaged = Buffer.from(good);
        Buffer.from(bytes).copy(damaged, at);
        writeFileSync(path, damaged);
        await orProblem(async () => {
          await inspectUpload(path, 'any.xlsx');
          await read(path, openXlsx);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('of markup in a sheet are read or refused', async () => {
    const path = join(filesDir, 'any.xlsx');
    const pieces = fc.constantFrom(
      '<row>',
      '</row>',
      '<row r="0"/>',
      '<row r="x">',
      '<c r="A1">',
      '<c t="s">',
      '<c>',
      '</c>',
      '<v>',
      '</v>',
      '1',
      '-1',
      '1e999',
      '<mergeCell ref="A1:B9"/>',
      '<mergeCell ref="ZZZ1:A0"/>',
      '<f/>',
      '<is><t>',
      '</t></is>',
      '<c t="e">',
      '&amp;',
      '&x;',
      'NaN',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (markup) => {
        writeFileSync(path, await bareWorkbook(`<sheetData>${markup.join('')}</sheetData>`));
        await orProblem(() => read(path, openXlsx));
      }),
      { numRuns: 150 },
    );
  });

  it('of well-formed text come back cell by cell, whatever separates and quotes them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '中', ' ', '"', ',', ';', '\t', '\n', '1'), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, separator) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const text = rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n');
          expect([...textRecords(text, separator)].map(({ cells, broken }) => ({ cells, broken }))).toEqual(
            rows.map((cells) => ({ cells, broken: false })),
          );
        },
      ),
    );
  });
});
