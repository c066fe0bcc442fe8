import type { Readable } from 'node:stream';
import type { CellFormat, Column } from './columns.js';
import { neutralised, type Prepare } from './csv.js';
import { columnName, escaped, packageParts, serialDay, STYLES } from './xlsx-parts.js';
import { zipFile, type ZipEntry } from './zip.js';

type Row = Readonly<Record<string, unknown>>;

const PIECE = 64 * 1024;
/** Rows that a sheet holds; what does not fit goes on in the next one. */
const MAX_ROWS = 1_048_576;

/**
 * A workbook as it is made. exceljs, which reads and makes the small ones, buffers what a slow reader has not taken;
 * this writes the same parts at the reader's pace, so that the size of an export does not show in memory.
 */
export function xlsxFile(
  title: string,
  columns: readonly Column[],
  rows: AsyncIterable<Row>,
  prepare: Prepare,
): Readable {
  return zipFile(entries(title, columns, rows, prepare));
}

async function* entries(
  title: string,
  columns: readonly Column[],
  rows: AsyncIterable<Row>,
  prepare: Prepare,
): AsyncGenerator<ZipEntry> {
  const source = rows[Symbol.asyncIterator]();
  try {
    let next = await source.next();
    let sheets = 0;
    do {
      sheets += 1;
      const content = sheet(columns, prepare, {
        current: () => (next.done ? undefined : next.value),
        advance: async () => {
          next = await source.next();
        },
      });
      yield { name: `xl/worksheets/sheet${sheets}.xml`, content };
    } while (!next.done);
    for (const [name, text] of packageParts(title, sheets)) yield { name, content: [text] };
  } finally {
    await source.return?.();
  }
}

interface Source {
  readonly current: () => Row | undefined;
  readonly advance: () => Promise<void>;
}

async function* sheet(columns: readonly Column[], prepare: Prepare, source: Source): AsyncGenerator<string> {
  const names = columns.map((_column, at) => columnName(at));
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  let piece = `${HEAD}<cols>${widths.join('')}</cols><sheetData><row r="1" ht="22" customHeight="1">`;
  piece += columns.map(({ header }, at) => text(`${names[at] ?? ''}1`, header, STYLES.header)).join('');
  piece += '</row>';
  for (let number = 2, row = source.current(); row && number <= MAX_ROWS; row = source.current(), number += 1) {
    const waiting = prepare(row);
    if (waiting) await waiting;
    piece += `<row r="${number}">`;
    for (const [at, column] of columns.entries()) piece += cell(`${names[at] ?? ''}${number}`, column, row);
    piece += '</row>';
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
    await source.advance();
  }
  yield `${piece}</sheetData></worksheet>`;
}

/** The first row stays in sight. */
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`;

function cell(place: string, column: Column, row: Row): string {
  const value = column.read(row);
  if (value === null) return '';
  const number = NUMBERS[column.format]?.(value);
  return number === undefined
    ? text(place, neutralised(value), STYLES.text)
    : `<c r="${place}" s="${STYLES[column.format]}"><v>${number}</v></c>`;
}

const text = (place: string, value: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

/** Values that a spreadsheet calculates with; days and times are counted in days since 1900. */
const NUMBERS: Readonly<Partial<Record<CellFormat, (value: string) => string>>> = {
  integer: (value) => value,
  number: (value) => value,
  money: (value) => value,
  date: (value) => String(serialDay(`${value}T00:00:00Z`)),
  dateTime: (value) => String(serialDay(`${value.replace(' ', 'T')}Z`)),
};
