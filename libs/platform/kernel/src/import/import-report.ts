import type { Correction } from './row-reader.js';
import type { SheetReport } from './columns/choose-sheet.js';
import { letterOf } from './columns/header-name.js';
import { headerKey, type ColumnRule, type HeaderCell, type MappedColumn } from './columns/column-map.js';
import type { SourceFile } from './read/cell.js';
import type { ChosenSheet } from './columns/choose-sheet.js';

/** What somebody has said by hand of how a file is read. */
export interface ImportSettings {
  readonly sheet?: string;
  readonly headerRow?: number;
  /** Input key by column number, null for a column that is left out. */
  readonly columns?: Readonly<Record<number, string | null>>;
  readonly corrections?: readonly Correction[];
}

/** A column of the file as the check understood it. */
export interface ReportedColumn {
  readonly at: number;
  readonly letter: string;
  readonly header: string;
  /** Under which the mapping is remembered. */
  readonly key: string;
  readonly field: string | null;
  readonly rule: ColumnRule;
  readonly candidates: readonly string[];
  readonly hidden: boolean;
}

/** What a check found in the file, besides its rows. */
export interface ImportReport {
  readonly sheet: string;
  readonly sheets: readonly SheetReport[];
  readonly headerRow: number;
  readonly headerRows: number;
  /** Columns with values; the results of a check are written behind them. */
  readonly width: number;
  readonly columns: readonly ReportedColumn[];
  readonly headers: readonly HeaderCell[];
  readonly hiddenRows: number;
  /** Unit that stands above the table, for all amounts. */
  readonly unit?: string;
  readonly encoding?: string;
}

/** What is kept of a file once its columns are known. */
export function reportOf(
  file: SourceFile,
  chosen: ChosenSheet,
  columns: readonly MappedColumn[],
  unit?: string,
): ImportReport {
  const { header, layout, sheet, sheets } = chosen;
  const hidden = new Set(layout.hiddenColumns);
  const keys = new Map(header.headers.map((cell) => [cell.at, headerKey(cell)]));
  return {
    sheet: sheet.name,
    sheets,
    headerRow: header.firstRow,
    headerRows: header.lastRow - header.firstRow + 1,
    width: layout.width,
    headers: header.headers,
    columns: columns.map(({ at, header: text, field, rule, candidates }) => ({
      at,
      letter: letterOf(at),
      header: text,
      key: keys.get(at) ?? '',
      field: field?.inputKey ?? null,
      rule,
      candidates: candidates.map(({ inputKey }) => inputKey),
      hidden: hidden.has(at),
    })),
    hiddenRows: layout.hiddenRows,
    ...(unit !== undefined && { unit }),
    ...(file.text && { encoding: file.text.encoding }),
  };
}
