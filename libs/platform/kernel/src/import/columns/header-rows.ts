import { textOf, type Merge, type SheetLayout, type SheetRow } from '../read/cell.js';
import type { ColumnFinder, HeaderCell } from './column-map.js';

/** Where the header of a sheet stands and what it says. */
export interface FoundHeader {
  /** Its last row; what follows is data. */
  readonly lastRow: number;
  readonly firstRow: number;
  readonly headers: readonly HeaderCell[];
  /** How many fields it names. */
  readonly score: number;
}

/** A header is looked for among so many rows that are not empty. */
const SEARCHED = 30;
/** A second row of headers must name this much more than the first does by itself. */
const WORTH_A_ROW = 0.5;

/** The row, or the two rows, that name the most fields; the first of them where several do. */
export function findHeader(layout: SheetLayout, finder: ColumnFinder, fixedRow?: number): FoundHeader | undefined {
  const rows = layout.head.slice(0, fixedRow === undefined ? SEARCHED : undefined);
  let best: FoundHeader | undefined;
  for (const [at, row] of rows.entries()) {
    if (fixedRow !== undefined && row.row !== fixedRow) continue;
    const found = bestReading(row, rows[at + 1], layout.merges, finder);
    if (!best || found.score > best.score) best = found;
  }
  return best;
}

/** The row by itself, unless it and the next one together name more than either does alone. */
function bestReading(
  row: SheetRow,
  next: SheetRow | undefined,
  merges: readonly Merge[],
  finder: ColumnFinder,
): FoundHeader {
  const headers = headersOf(row);
  const single = { firstRow: row.row, lastRow: row.row, headers, score: finder.score(headers) };
  if (next?.row !== row.row + 1) return single;
  const both = grouped(row, next, merges);
  const score = finder.score(both);
  const alone = Math.max(single.score, finder.score(headersOf(next)));
  return score >= alone + WORTH_A_ROW ? { firstRow: row.row, lastRow: next.row, headers: both, score } : single;
}

const headersOf = (row: SheetRow): HeaderCell[] =>
  row.cells.flatMap((cell, at) => (textOf(cell) === '' ? [] : [{ at, text: textOf(cell), group: '' }]));

/**
 * Two rows of headers: groups above, names below. A group spans the columns that its cell is merged over; in a file
 * that knows no merged cells, those up to the next group.
 */
function grouped(top: SheetRow, bottom: SheetRow, merges: readonly Merge[]): HeaderCell[] {
  const width = Math.max(top.cells.length, bottom.cells.length);
  const headers: HeaderCell[] = [];
  let above = '';
  for (let at = 0; at < width; at += 1) {
    const own = textOf(top.cells[at] ?? null);
    const below = textOf(bottom.cells[at] ?? null);
    above = groupAt(top, at, merges) ?? (own !== '' ? own : below === '' ? '' : merges.length > 0 ? '' : above);
    if (below !== '') headers.push({ at, text: below, group: above === below ? '' : above });
    else if (own !== '') headers.push({ at, text: own, group: '' });
  }
  return headers;
}

function groupAt(top: SheetRow, at: number, merges: readonly Merge[]): string | undefined {
  const merge = merges.find(
    (range) => range.top <= top.row && range.bottom >= top.row && range.left <= at && range.right >= at,
  );
  return merge && textOf(top.cells[merge.left] ?? null);
}
