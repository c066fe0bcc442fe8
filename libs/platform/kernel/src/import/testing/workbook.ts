import ExcelJS from 'exceljs';
import { zipFile } from '../../export/zip.js';

/** A workbook of one or more sheets, given as rows. */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly ExcelJS.CellValue[])[]>>,
  touch: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  touch(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

/** A workbook of bare parts, for what no program writes on purpose; `sheet` is the markup of its rows and more. */
export async function bareWorkbook(
  sheet: string | Iterable<string>,
  more: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const parts: Record<string, Iterable<string>> = {};
  for (const [name, text] of Object.entries({ ...PARTS, ...more })) parts[name] = [text];
  if (!('xl/worksheets/sheet1.xml' in parts))
    parts['xl/worksheets/sheet1.xml'] =
      typeof sheet === 'string'
        ? [`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</worksheet>`]
        : sheet;
  const pieces: Buffer[] = [];
  for await (const piece of zipFile(Object.entries(parts).map(([name, content]) => ({ name, content }))))
    pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Markup of rows of inline texts. */
export const inlineRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`)
    .join('');
