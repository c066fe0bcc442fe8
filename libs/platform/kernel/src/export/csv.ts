import type { Column } from './columns.js';

type Row = Readonly<Record<string, unknown>>;

/** Called before a row is written; a promise where it has to be waited for. */
export type Prepare = (row: Row) => Promise<unknown> | undefined;

/** Written in pieces of about this many characters. */
const PIECE = 64 * 1024;

/** What spreadsheets take for the beginning of a formula, also in its full-width forms. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const QUOTED = /[",\r\n]/;

/** A leading apostrophe makes a formula a text again (OWASP, CSV injection). */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The reverse, for files that come back. */
export const restored = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** One cell, RFC 4180. */
export const csvCell = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const NUMERIC = new Set<Column['format']>(['integer', 'number', 'money']);

/** A number is written by this program: its minus is no formula, and a quote would spoil it. */
const cellOf = (column: Column, row: Row): string => {
  const text = column.read(row);
  if (text === null) return '';
  return NUMERIC.has(column.format) ? text : csvCell(neutralised(text));
};

/** One line of texts, all of them neutralised. */
export const csvLine = (texts: readonly string[]): string =>
  `${texts.map((text) => csvCell(neutralised(text))).join(',')}\r\n`;

/** Excel reads a file as UTF-8 only when it begins with this mark. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The file in pieces; nothing more is read from the rows than has been asked for. */
export async function* csvFile(
  columns: readonly Column[],
  rows: AsyncIterable<Row>,
  prepare: Prepare,
): AsyncGenerator<string> {
  let piece = BYTE_ORDER_MARK + csvLine(columns.map((column) => column.header));
  for await (const row of rows) {
    const waiting = prepare(row);
    if (waiting) await waiting;
    for (let at = 0; at < columns.length; at += 1) piece += (at > 0 ? ',' : '') + cellOf(columns[at] as Column, row);
    piece += '\r\n';
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
