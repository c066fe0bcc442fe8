import { textRecords } from '../read/csv-text.js';
import { encoded, type Decoded } from '../read/text-encoding.js';
import type { Marks } from './marks.js';

/** The text with the results in a column behind it, in the encoding, separator and line ends that it had. */
export function markedCsv(decoded: Decoded, separator: string, marks: Marks): Buffer {
  const { text } = decoded;
  const pieces: string[] = [];
  let end = 0;
  for (const record of textRecords(text, separator)) {
    pieces.push(text.slice(end, record.from));
    const result = record.row === marks.headerRow ? marks.header : (marks.rows.get(record.row)?.text ?? '');
    pieces.push(withResult(text.slice(record.from, record.to), record.cells, result, separator, marks.column));
    end = record.to;
  }
  pieces.push(text.slice(end));
  return encoded({ ...decoded, text: pieces.join('') });
}

function withResult(
  written: string,
  cells: readonly string[],
  result: string,
  separator: string,
  column: number,
): string {
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  if (cells.length <= column)
    return result === '' ? written : `${written}${separator.repeat(column - cells.length + 1)}${cell(result)}`;
  return cells.map((text, at) => cell(at === column ? result : text)).join(separator);
}
