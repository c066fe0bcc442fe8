import { Problem } from '../errors/problem.js';
import { testArchive } from '../files/archive.js';
import type { SheetReader } from './cell.js';
import { XlsxPackage } from './xlsx-package.js';
import { SheetRows } from './xlsx-sheet.js';
import { workbookContext } from './xlsx-workbook.js';

/** What a workbook of 10 MB may expand to; twenty thousand rows of long texts stay below it. */
const LIMITS = { entries: 500, bytes: 200 * 1024 * 1024 };

const unreadable = (): Problem => new Problem('import.unreadable', { format: 'xlsx' });

/** The first sheet of an Excel workbook; formulas count as the value they had when the file was saved. */
export const readXlsx: SheetReader = async function* (path) {
  await testArchive(path, LIMITS);
  const book = await XlsxPackage.open(path);
  try {
    const context = await intact(workbookContext(book));
    if (context.sheet === undefined) throw unreadable();
    const rows = new SheetRows(context);
    const pieces = book.pieces(context.sheet, rows);
    while (!(await intact(pieces.next())).done) yield* rows.take();
  } finally {
    book.close();
  }
};

/** Whatever stops the reading of a part is a fault of the file. */
async function intact<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch {
    throw unreadable();
  }
}
