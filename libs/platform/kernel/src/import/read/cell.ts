import { restored } from '../../export/csv.js';

/** A cell without a usable value: an error of the spreadsheet, or a formula that nobody has calculated. */
export class CellFault {
  constructor(
    readonly kind: 'error' | 'formula',
    readonly text: string,
  ) {}
}

/** A cell as a reader gives it. */
export type Cell = string | number | boolean | Date | CellFault | null;

/** A row of a file; the first row of the sheet is 1, as people count. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Columns whose value was calculated by a formula, from 0. */
  readonly formulas?: ReadonlySet<number>;
  readonly hidden?: boolean;
  /** Code of the problem that makes the row as a whole unreadable. */
  readonly fault?: string;
}

/** A merged range; rows from 1, columns from 0. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What is to be known of a sheet before its rows are read. */
export interface SheetLayout {
  /** The first rows that are not empty, merged cells only in their first place. */
  readonly head: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** Rows that are not empty. */
  readonly filled: number;
  /** Columns up to the last one with a value. */
  readonly width: number;
  readonly hiddenRows: number;
  /** Hidden columns that hold values, from 0. */
  readonly hiddenColumns: readonly number[];
}

/** One sheet of a file; both of its methods read it from the beginning. */
export interface SourceSheet {
  readonly name: string;
  readonly hidden: boolean;
  layout(): Promise<SheetLayout>;
  /** The rows that are not empty; the value of a merged cell is carried down through its rows. */
  rows(layout: SheetLayout): AsyncIterable<SheetRow>;
}

/** A file of sheets, opened. */
export interface SourceFile {
  readonly format: 'xlsx' | 'csv';
  readonly sheets: readonly SourceSheet[];
  /** Days are counted from 1904, as old programs for the Macintosh did. */
  readonly from1904: boolean;
  /** Character encoding and separator of a text file. */
  readonly text?: { readonly encoding: string; readonly separator: string };
  close(): void;
}

/** How many rows a header is looked for in. */
export const HEAD_ROWS = 40;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Spreadsheets keep times without a zone; readers give them as if they were UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const day = date.toISOString().slice(0, 10);
  const [hours, minutes, seconds] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return hours + minutes + seconds === 0 ? day : `${day} ${pad(hours)}:${pad(minutes)}:${pad(seconds)}`;
}

/** Spaces that nobody sees: zero-width characters, byte order marks, soft hyphens, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Numbers without an exponent, however large: codes and telephone numbers are stored as numbers, too. */
const numberText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value);

/** The cell as text, as a person would read it; empty for an empty cell. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return dateText(cell);
  if (cell instanceof CellFault) return cell.text;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return String(cell);
  return restored(
    cell
      .replace(INVISIBLE, '')
      .replace(/[\u00a0\u3000\t]/g, ' ')
      .replace(/\r\n?/g, '\n')
      .trim(),
  );
}

export const isEmptyRow = (cells: readonly Cell[]): boolean => cells.every((cell) => textOf(cell) === '');
