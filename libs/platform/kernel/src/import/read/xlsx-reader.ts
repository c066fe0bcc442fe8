import { Problem } from '../../errors/problem.js';
import type { SheetLayout, SheetRow, SourceFile, SourceSheet } from './cell.js';
import { MergedCells } from './merges.js';
import { XlsxPackage } from './xlsx-package.js';
import { SheetRows } from './xlsx-sheet.js';
import { sheetEntries, workbookContext, type SheetEntry, type WorkbookContext } from './xlsx-workbook.js';

const unreadable = (): Problem => new Problem('import.unreadable', { format: 'xlsx' });

/** An Excel workbook; formulas count as the value they had when the file was saved. */
export async function openXlsx(path: string): Promise<SourceFile> {
  const book = await intact(XlsxPackage.open(path));
  try {
    const context = await intact(workbookContext(book));
    if (context.sheets.length === 0) throw new Problem('import.no-sheets');
    return {
      format: 'xlsx',
      from1904: context.from1904,
      sheets: context.sheets.map((entry) => new XlsxSheet(book, context, entry)),
      close: () => book.close(),
    };
  } catch (error) {
    book.close();
    throw error;
  }
}

/** Refuses what has no sheets or declares entities; nothing more is read than the list of sheets. */
export async function inspectXlsx(path: string): Promise<void> {
  const book = await intact(XlsxPackage.open(path));
  try {
    const { sheets } = await intact(sheetEntries(book));
    if (sheets.length === 0) throw new Problem('import.no-sheets');
  } finally {
    book.close();
  }
}

class XlsxSheet implements SourceSheet {
  readonly name: string;
  readonly hidden: boolean;

  constructor(
    private readonly book: XlsxPackage,
    private readonly context: WorkbookContext,
    private readonly entry: SheetEntry,
  ) {
    this.name = entry.name;
    this.hidden = entry.hidden;
  }

  async layout(): Promise<SheetLayout> {
    const rows = new SheetRows(this.context);
    const pieces = this.book.pieces(this.entry.part, rows);
    while (!(await intact(pieces.next())).done) rows.take();
    return rows.layout();
  }

  async *rows({ merges }: SheetLayout): AsyncGenerator<SheetRow> {
    const rows = new SheetRows(this.context);
    const merged = new MergedCells(merges);
    const pieces = this.book.pieces(this.entry.part, rows);
    while (!(await intact(pieces.next())).done) for (const row of rows.take()) yield merged.filled(row);
  }
}

/** Whatever stops the reading of a part is a fault of the file. */
async function intact<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof Problem ? error : unreadable();
  }
}
