import { readFile } from 'node:fs/promises';
import { Problem } from '../../errors/problem.js';
import { HEAD_ROWS, isEmptyRow, type SheetLayout, type SheetRow, type SourceFile, type SourceSheet } from './cell.js';
import { separatorOf, textRecords } from './csv-text.js';
import { decoded } from './text-encoding.js';
import { COLUMN_LIMIT } from './xlsx-sheet.js';

/** Separated values, whatever their encoding and separator; the text is held in memory, ten or twenty megabytes. */
export async function openCsv(path: string): Promise<SourceFile> {
  const { text, encoding } = decoded(await readFile(path));
  const separator = separatorOf(text);
  return {
    format: 'csv',
    from1904: false,
    text: { encoding, separator },
    sheets: [new CsvSheet(text, separator)],
    close: () => undefined,
  };
}

class CsvSheet implements SourceSheet {
  readonly name = '';
  readonly hidden = false;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  layout(): Promise<SheetLayout> {
    const head: SheetRow[] = [];
    let filled = 0;
    let width = 0;
    for (const row of this.filledRows()) {
      filled += 1;
      width = Math.max(width, row.cells.length);
      if (head.length < HEAD_ROWS) head.push(row);
    }
    return Promise.resolve({ head, merges: [], filled, width, hiddenRows: 0, hiddenColumns: [] });
  }

  async *rows(): AsyncGenerator<SheetRow> {
    yield* this.filledRows();
  }

  private *filledRows(): Generator<SheetRow> {
    for (const { row, cells, broken } of textRecords(this.text, this.separator)) {
      if (isEmptyRow(cells)) continue;
      if (cells.length > COLUMN_LIMIT && !broken) throw new Problem('import.too-wide', { limit: COLUMN_LIMIT });
      yield { row, cells, ...(broken && { fault: 'import.quotes' }) };
    }
  }
}
