import { StringDecoder } from 'node:string_decoder';
import { letterOf } from '../columns/header-name.js';
import type { Marks, RowMark } from './marks.js';

const ROW = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>[\s\S]*?<\/(?:\w+:)?c>)/g;

/**
 * The markup of a sheet with marks in it. Only the rows that are marked are rewritten, everything else passes through
 * as it is: formats, formulas, comments, pictures stay what they were.
 * @param offset of a style's coloured twin; undefined to leave the cells as they are
 */
export async function* markedSheet(
  pieces: AsyncIterable<Buffer>,
  marks: Marks,
  offset: number | undefined,
): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let row = 0;
  const marked = (text: string): string =>
    text.replace(ROW, (all, prefix: string, attributes: string, cells: string | undefined) => {
      row = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? row + 1);
      const mark = row === marks.headerRow ? { text: marks.header, columns: new Set<number>() } : marks.rows.get(row);
      if (!mark && !cells?.includes(`"${letterOf(marks.column)}${row}"`)) return all;
      return rewritten({ prefix, attributes, cells: cells ?? '', row }, mark, marks, offset);
    });
  for await (const piece of pieces) {
    held += decoder.write(piece);
    // A row is rewritten as a whole: what comes after the last complete one waits.
    const end = held.lastIndexOf('row>');
    if (end < 0) continue;
    yield marked(held.slice(0, end + 4));
    held = held.slice(end + 4);
  }
  yield marked(held + decoder.end());
}

interface WrittenRow {
  readonly prefix: string;
  readonly attributes: string;
  readonly cells: string;
  readonly row: number;
}

function rewritten(
  { prefix, attributes, cells, row }: WrittenRow,
  mark: RowMark | undefined,
  { column, headerRow }: Marks,
  offset: number | undefined,
): string {
  const byColumn = cellsOf(cells);
  let style = '';
  if (row === headerRow)
    style = /\ss="\d+"/.exec(byColumn.get(Math.max(...byColumn.keys()))?.slice(0, 200) ?? '')?.[0] ?? '';
  byColumn.delete(column);
  if (mark && offset !== undefined) {
    for (const at of mark.columns)
      byColumn.set(at, coloured(byColumn.get(at), prefix, `${letterOf(at)}${row}`, offset));
    if (row !== headerRow) style = ` s="${offset}"`;
  }
  if (mark)
    byColumn.set(
      column,
      `<${prefix}c r="${letterOf(column)}${row}"${style} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(mark.text)}</${prefix}t></${prefix}is></${prefix}c>`,
    );
  const ordered = [...byColumn].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  // The hint which columns are in use no longer holds.
  return `<${prefix}row${attributes.replace(/\sspans="[^"]*"/, '')}>${ordered.join('')}</${prefix}row>`;
}

function cellsOf(cells: string): Map<number, string> {
  const byColumn = new Map<number, string>();
  let at = -1;
  for (const [cell, attributes = ''] of cells.matchAll(CELL)) {
    const letters = /\sr="([A-Z]{1,3})\d+"/.exec(attributes)?.[1];
    at =
      letters === undefined
        ? at + 1
        : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    byColumn.set(at, cell);
  }
  return byColumn;
}

function coloured(cell: string | undefined, prefix: string, place: string, offset: number): string {
  if (cell === undefined) return `<${prefix}c r="${place}" s="${offset}"/>`;
  const style = Number(/^<[^>]*\ss="(\d+)"/.exec(cell)?.[1] ?? 0);
  const bare = cell.replace(/^(<[^>]*?)\ss="\d+"/, '$1');
  return bare.replace(/^<((?:\w+:)?c)\b/, `<$1 s="${style + offset}"`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of markup; control characters cannot stand in it. */
const escaped = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
