import { Problem } from '../../errors/problem.js';
import { CellFault, HEAD_ROWS, isEmptyRow, type Cell, type Merge, type SheetLayout, type SheetRow } from './cell.js';
import type { PartHandler } from './xlsx-package.js';
import { unescaped, type WorkbookContext } from './xlsx-workbook.js';

/** A sheet with values in more columns is no list of records. */
export const COLUMN_LIMIT = 500;
/** More merged ranges than this are not laid out by a person. */
const MERGE_LIMIT = 200_000;
/** What a cell can hold is 32,767 characters. */
const CELL_LIMIT = 40_000;

const DAY_S = 86_400;
/** Days from the format's two beginnings to 1970. */
export const DAYS_TO_1970 = { from1900: 25_569, from1904: 24_107 };

/** `AB12` → 27. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(place)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function mergeOf(range: string): Merge | undefined {
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? [];
  if (left === undefined || right === undefined) return undefined;
  return { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
}

/** Spreadsheets calculate with 15 digits; what a double holds beyond them is noise. */
const cleaned = (value: number): number => Number(value.toPrecision(15));

/** Gathers the rows of a sheet as its markup goes by; rows without a value leave no trace. */
export class SheetRows implements PartHandler {
  readonly merges: Merge[] = [];
  readonly head: SheetRow[] = [];
  width = 0;
  filled = 0;
  hiddenRows = 0;
  private readonly hiddenRanges: { readonly from: number; readonly to: number }[] = [];
  private rows: SheetRow[] = [];
  private row = 0;
  private hidden = false;
  private cells: Cell[] = [];
  private formulas: Set<number> | undefined;
  private at = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private formula = false;
  private reading = false;
  private aside = 0;

  constructor(private readonly context: WorkbookContext) {}

  /** The rows that have come to their end since the last time. */
  take(): SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  layout(): SheetLayout {
    const { head, merges, filled, width, hiddenRows } = this;
    const hiddenColumns = Array.from({ length: width }, (_none, at) => at).filter((at) =>
      this.hiddenRanges.some(({ from, to }) => at + 1 >= from && at + 1 <= to),
    );
    return { head, merges, filled, width, hiddenRows, hiddenColumns };
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') this.beginRow(attributes);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'f') this.formula = true;
    else if (name === 'rPh') this.aside += 1;
    else if (name === 'mergeCell') this.addMerge(attributes['ref'] ?? '');
    else if (name === 'col' && ['1', 'true'].includes(attributes['hidden'] ?? ''))
      this.hiddenRanges.push({ from: Number(attributes['min']), to: Number(attributes['max']) });
    this.reading = name === 'v' || (name === 't' && this.aside === 0);
  };

  readonly text = (part: string): void => {
    if (!this.reading) return;
    this.value += part;
    if (this.value.length > CELL_LIMIT) throw new Problem('import.cell-too-long', { row: this.row });
  };

  readonly close = (name: string): void => {
    this.reading = false;
    if (name === 'rPh') this.aside -= 1;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  };

  private beginRow(attributes: Readonly<Record<string, string>>): void {
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']);
    if (!(this.row >= 1 && this.row <= 1_048_576)) throw new Error('a row outside of the sheet');
    this.hidden = ['1', 'true'].includes(attributes['hidden'] ?? '');
    this.cells = [];
    this.formulas = undefined;
    this.at = -1;
  }

  private beginCell(attributes: Readonly<Record<string, string>>): void {
    this.at = attributes['r'] === undefined ? this.at + 1 : columnOf(attributes['r']);
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = '';
    this.formula = false;
  }

  private endCell(): void {
    if (this.at < 0 || (this.value === '' && !this.formula)) return;
    if (this.at >= COLUMN_LIMIT) throw new Problem('import.too-wide', { limit: COLUMN_LIMIT });
    // A formula whose result is an empty text has been calculated.
    if (this.value === '' && this.type === 'str') return;
    this.cells[this.at] = this.value === '' ? new CellFault('formula', '') : this.cell();
    if (this.formula) (this.formulas ??= new Set()).add(this.at);
  }

  private endRow(): void {
    if (this.cells.length === 0) return;
    const cells = Array.from(this.cells, (cell) => cell ?? null);
    if (isEmptyRow(cells) && !this.formulas) return;
    const row: SheetRow = {
      row: this.row,
      cells,
      ...(this.formulas && { formulas: this.formulas }),
      ...(this.hidden && { hidden: true }),
    };
    this.rows.push(row);
    this.filled += 1;
    if (this.hidden) this.hiddenRows += 1;
    this.width = Math.max(this.width, cells.length);
    if (this.head.length < HEAD_ROWS) this.head.push(row);
  }

  private addMerge(range: string): void {
    const merge = mergeOf(range);
    if (merge && this.merges.length < MERGE_LIMIT) this.merges.push(merge);
  }

  private cell(): Cell {
    const { type, value, context } = this;
    switch (type) {
      case 's':
        return context.strings[Number(value)] ?? null;
      case 'b':
        return value === '1';
      case 'e':
        return new CellFault('error', value);
      case 'd':
        return new Date(/Z$/.test(value) ? value : `${value}Z`);
      case 'n':
        return this.number(Number(value));
      default:
        return unescaped(value);
    }
  }

  private number(value: number): Cell {
    if (!Number.isFinite(value)) throw new Error('not a number');
    return this.context.dates.has(this.style) ? this.date(value) : cleaned(value);
  }

  /** Rounded to the second: parts of a day are seldom exact. */
  private date(days: number): Cell {
    const to1970 = this.context.from1904 ? DAYS_TO_1970.from1904 : DAYS_TO_1970.from1900;
    const date = new Date(Math.round((days - to1970) * DAY_S) * 1_000);
    return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9_999 ? cleaned(days) : date;
  }
}
