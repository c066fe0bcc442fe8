import ExcelJS from 'exceljs';
import { Problem } from '../errors/problem.js';
import { testArchive } from '../files/archive.js';
import type { Cell, SheetReader } from './cell.js';

/** What a workbook of 10 MB may expand to; twenty thousand rows of long texts stay below it. */
const LIMITS = { entries: 500, bytes: 200 * 1024 * 1024 };

/** Columns past this one hold no data of ours, only traces of formatting. */
const MAX_COLUMNS = 300;

const NOTHING = Symbol('nothing');

/** The first sheet of an Excel workbook; formulas count as the value they had when the file was saved. */
export const readXlsx: SheetReader = async function* (path) {
  await testArchive(path, LIMITS);
  const workbook = new ExcelJS.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  let found: unknown = NOTHING;
  try {
    for await (const sheet of workbook) {
      // Sheets after the first are explanations; they are passed over, because the reader must come to its end.
      if (found !== NOTHING) continue;
      found = sheet;
      for await (const row of sheet) yield { row: row.number, cells: cellsOf(row) };
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('import.unreadable', { format: 'xlsx' });
  }
  if (found === NOTHING) throw new Problem('import.unreadable', { format: 'xlsx' });
};

function cellsOf(row: ExcelJS.Row): Cell[] {
  const cells: Cell[] = [];
  for (let at = 1; at <= Math.min(row.cellCount, MAX_COLUMNS); at += 1) cells.push(valueOf(row.getCell(at).value));
  return cells;
}

/** Rich texts, links and formulas as the plain value that is seen. */
function valueOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object' || value instanceof Date) return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('hyperlink' in value) return valueOf(value.text);
  if ('error' in value) return value.error;
  if ('result' in value) return valueOf(value.result);
  return null;
}
