import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import '../../files/file-problems.js';
import { zipFile } from '../../export/zip.js';
import { CellFault, type SheetLayout, type SheetRow } from './cell.js';
import '../import-problems.js';
import { openXlsx } from './xlsx-reader.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kechuang-xlsx-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rowsIn(content: Buffer): Promise<SheetRow[]> {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, content);
  return (await read(path)).rows;
}

async function read(path: string, at = 0): Promise<{ rows: SheetRow[]; layout: SheetLayout; names: string[] }> {
  const file = await openXlsx(path);
  try {
    const sheet = file.sheets[at];
    if (!sheet) throw new Error('no such sheet');
    const layout = await sheet.layout();
    const rows: SheetRow[] = [];
    for await (const row of sheet.rows(layout)) rows.push(row);
    return { rows, layout, names: file.sheets.map(({ name, hidden }) => `${name}${hidden ? ' (hidden)' : ''}`) };
  } finally {
    file.close();
  }
}

async function written(fill: (workbook: ExcelJS.Workbook) => void): Promise<SheetRow[]> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return rowsIn(Buffer.from(await workbook.xlsx.writeBuffer()));
}

/** A workbook of bare parts. */
async function parts(sheet: string, more: Readonly<Record<string, string>> = {}): Promise<SheetRow[]> {
  const all = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  };
  const pieces: Buffer[] = [];
  for await (const piece of zipFile(Object.entries(all).map(([name, text]) => ({ name, content: [text] }))))
    pieces.push(piece);
  return rowsIn(Buffer.concat(pieces));
}

describe('workbooks', () => {
  it('lose no character, however long they are', async () => {
    const texts = Array.from({ length: 4_000 }, (_none, at) => `${'固态电池界面阻抗'.repeat(1 + (at % 7))}𠮷${at}`);
    const rows = await written((workbook) => {
      const sheet = workbook.addWorksheet('a');
      for (const text of texts) sheet.addRow([text, `${text}！`]);
    });
    expect(rows.map(({ cells }) => cells)).toEqual(texts.map((text) => [text, `${text}！`]));
  });

  it('give every kind of value, and the rows their numbers', async () => {
    const rows = await written((workbook) => {
      const sheet = workbook.addWorksheet('a');
      sheet.addRow(['文', 1.5, true, new Date('2026-03-05T18:30:00Z'), null, { formula: '1+1', result: 2 }]);
      sheet.getCell('C4').value = { richText: [{ text: '富' }, { text: '文本' }] };
      sheet.getCell('D4').value = { text: '链接', hyperlink: 'http://example.com' };
      sheet.getCell('E4').value = { error: '#N/A' };
      sheet.getCell('F4').value = 0.25;
      sheet.getCell('F4').numFmt = '0.00"元/天"';
      workbook.addWorksheet('b').addRow(['不读']);
    });
    expect(rows).toEqual([
      {
        row: 1,
        cells: ['文', 1.5, true, new Date('2026-03-05T18:30:00Z'), null, 2],
        formulas: new Set([5]),
      },
      { row: 4, cells: [null, null, '富文本', '链接', new CellFault('error', '#N/A'), 0.25] },
    ]);
  });

  it('are read without the attributes that programs may leave out, with escapes and pronunciation aids', async () => {
    const strings =
      '<sst><si><t>合肥</t><rPh><t>hefei</t></rPh></si><si><r><t>a_x000A_</t></r><r><t>_x005F_x000A_</t></r></si></sst>';
    const rows = await parts(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>3</v></c><c t="inlineStr"><is><t>内</t></is></c></row><x:row xmlns:x="x"><x:c t="b"><x:v>0</x:v></x:c></x:row>',
      { 'xl/sharedStrings.xml': strings },
    );
    expect(rows).toEqual([
      { row: 1, cells: ['合肥', 'a\n_x000A_', 3, '内'] },
      { row: 2, cells: [false] },
    ]);
  });

  it('count days from 1904 when they say so', async () => {
    const rows = await parts('<row><c s="1"><v>44259.5</v></c></row>', {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    });
    expect(rows[0]?.cells).toEqual([new Date('2025-03-05T12:00:00Z')]);
  });

  it.each([
    [
      'a billion laughs',
      '<!DOCTYPE a [<!ENTITY b "x">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
      'declares entities',
    ],
    [
      'an outside entity',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
      'declares entities',
    ],
    ['broken markup', '<worksheet><sheetData><row></sheetData></worksheet>', 'cannot be read'],
  ])('with %s are refused', async (_what, sheet, reason) => {
    await expect(parts('', { 'xl/worksheets/sheet1.xml': sheet })).rejects.toThrow(reason);
  });

  it('without a sheet are refused', async () => {
    await expect(parts('', { 'xl/workbook.xml': '<workbook/>' })).rejects.toThrow('no sheets');
  });
});
