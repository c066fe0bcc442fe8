import type { Cell, SheetRow } from './cell.js';
import type { PartHandler } from './xlsx-package.js';
import { unescaped, type WorkbookContext } from './xlsx-workbook.js';

/** Columns past this one hold no data of ours, only traces of formatting. */
const MAX_COLUMNS = 300;

const DAY_S = 86_400;
/** Days from the format's two beginnings to 1970. */
const TO_1970 = { from1900: 25_569, from1904: 24_107 };

/** `AB12` → 27. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(place)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Gathers the rows of a sheet as its markup goes by. */
export class SheetRows implements PartHandler {
  private rows: SheetRow[] = [];
  private row = 0;
  private cells: Cell[] = [];
  private at = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private reading = false;
  private aside = 0;

  constructor(private readonly context: WorkbookContext) {}

  /** The rows that have come to their end since the last time. */
  take(): SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      this.row = Number(attributes['r'] ?? this.row + 1);
      this.cells = [];
      this.at = -1;
    } else if (name === 'c') {
      this.at = attributes['r'] === undefined ? this.at + 1 : columnOf(attributes['r']);
      this.type = attributes['t'] ?? 'n';
      this.style = Number(attributes['s'] ?? 0);
      this.value = '';
    } else if (name === 'rPh') this.aside += 1;
    this.reading = name === 'v' || (name === 't' && this.aside === 0);
  };

  readonly text = (part: string): void => {
    if (this.reading) this.value += part;
  };

  readonly close = (name: string): void => {
    this.reading = false;
    if (name === 'rPh') this.aside -= 1;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.rows.push({ row: this.row, cells: Array.from(this.cells, (cell) => cell ?? null) });
  };

  private endCell(): void {
    if (this.value !== '' && this.at >= 0 && this.at < MAX_COLUMNS) this.cells[this.at] = this.cell();
  }

  private cell(): Cell {
    const { type, value, context } = this;
    switch (type) {
      case 's':
        return context.strings[Number(value)] ?? null;
      case 'b':
        return value === '1';
      case 'd':
        return new Date(/Z$/.test(value) ? value : `${value}Z`);
      case 'n':
        return context.dates.has(this.style) ? this.date(Number(value)) : Number(value);
      default:
        return unescaped(value);
    }
  }

  /** Rounded to the second: parts of a day are seldom exact. */
  private date(days: number): Date {
    const to1970 = this.context.from1904 ? TO_1970.from1904 : TO_1970.from1900;
    return new Date(Math.round((days - to1970) * DAY_S) * 1_000);
  }
}
