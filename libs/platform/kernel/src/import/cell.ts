import { restored } from '../export/csv.js';

/** A cell as a reader gives it. */
export type Cell = string | number | boolean | Date | null;

/** A row of a file; the first row of the sheet is 1, as people count. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Reads the rows of one kind of file, one after another; throws a problem when it is not such a file. */
export type SheetReader = (path: string) => AsyncIterable<SheetRow>;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Spreadsheets keep times without a zone; readers give them as if they were UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const day = date.toISOString().slice(0, 10);
  const [hours, minutes, seconds] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return hours + minutes + seconds === 0 ? day : `${day} ${pad(hours)}:${pad(minutes)}:${pad(seconds)}`;
}

/** The cell as text, as a person would read it; empty for an empty cell. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return dateText(cell);
  return restored(String(cell).trim());
}

export const isEmptyRow = (cells: readonly Cell[]): boolean => cells.every((cell) => textOf(cell) === '');
