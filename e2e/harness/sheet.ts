import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Download } from 'playwright-core';

/** As much of the workbook library as the journeys need; it is the kernel's dependency, not the root's. */
interface Row {
  values: unknown;
}
interface Sheet {
  readonly rowCount: number;
  getRow(number: number): Row;
}
interface Workbook {
  readonly worksheets: Sheet[];
  readonly xlsx: { load(content: Buffer): Promise<unknown>; writeBuffer(): Promise<ArrayBuffer> };
}

const kernel = createRequire(join(import.meta.dirname, '..', '..', 'libs', 'platform', 'kernel', 'package.json'));
const { Workbook: newWorkbook } = kernel('exceljs') as { Workbook: new () => Workbook };

export type Line = readonly string[];

/** The bytes of what the page let the person download. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** The rows of a workbook's first sheet as text, the header first. */
export async function linesOfWorkbook(content: Buffer): Promise<Line[]> {
  const sheet = (await opened(content)).worksheets[0];
  if (!sheet) return [];
  return Array.from({ length: sheet.rowCount }, (_, index) => {
    const values = sheet.getRow(index + 1).values;
    return Array.isArray(values) ? values.slice(1).map((value) => String(value ?? '')) : [];
  });
}

/** A downloaded template with these lines under its header. */
export async function filledWorkbook(template: Buffer, lines: readonly Line[]): Promise<Buffer> {
  const workbook = await opened(template);
  const sheet = workbook.worksheets[0];
  lines.forEach((line, index) => {
    const row = sheet?.getRow(index + 2);
    if (row) row.values = line;
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The rows of a csv file whose texts hold no comma and no quotation mark. */
export function linesOfCsv(content: Buffer): Line[] {
  const text = content.toString('utf8').replace('\uFEFF', '').trim();
  return text.split(/\r?\n/).map((line) => line.split(','));
}

/** A downloaded csv template with these lines under its header. */
export function filledCsv(template: Buffer, lines: readonly Line[]): Buffer {
  const [header = []] = linesOfCsv(template);
  return Buffer.from([header, ...lines].map((line) => line.join(',')).join('\r\n'));
}

/** What the values of some columns look like as a line under this header. */
export function lineUnder(header: Line, values: Readonly<Record<string, string>>): Line {
  return header.map((column) => values[column.replace('*', '')] ?? '');
}

async function opened(content: Buffer): Promise<Workbook> {
  const workbook = new newWorkbook();
  await workbook.xlsx.load(content);
  return workbook;
}
