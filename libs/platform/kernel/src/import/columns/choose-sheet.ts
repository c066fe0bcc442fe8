import { Problem } from '../../errors/problem.js';
import { textOf, type SheetLayout, type SourceFile, type SourceSheet } from '../read/cell.js';
import type { ColumnFinder } from './column-map.js';
import { findHeader, type FoundHeader } from './header-rows.js';

/** The sheet that is imported, and what was found in it. */
export interface ChosenSheet {
  readonly sheet: SourceSheet;
  readonly layout: SheetLayout;
  readonly header: FoundHeader;
  /** Every sheet of the file and whether it is the one. */
  readonly sheets: readonly SheetReport[];
}

export interface SheetReport {
  readonly name: string;
  readonly rows: number;
  readonly state: 'used' | 'hidden' | 'empty' | 'instructions' | 'other';
}

/** What somebody has said of the file by hand. */
export interface SheetChoice {
  readonly sheet?: string;
  readonly headerRow?: number;
}

const INSTRUCTIONS = /说明|须知|指南|填写|字典|选项|参考|示例|样例|封面|目录|notes|readme|help|instruction|example/i;
/** A sheet called so has to fit this much better than another. */
const INSTRUCTIONS_COST = 2;

interface Looked {
  readonly sheet: SourceSheet;
  readonly layout: SheetLayout;
  readonly header: FoundHeader | undefined;
  readonly score: number;
}

/** The visible sheet whose header names the most fields; the one with more rows where two name as many. */
export async function chooseSheet(file: SourceFile, finder: ColumnFinder, choice: SheetChoice): Promise<ChosenSheet> {
  const looked: Looked[] = [];
  for (const sheet of file.sheets) {
    if (sheet.hidden && sheet.name !== choice.sheet) continue;
    const layout = await sheet.layout();
    const header = findHeader(
      layout,
      finder,
      sheet.name === choice.sheet || file.sheets.length === 1 ? choice.headerRow : undefined,
    );
    const cost = INSTRUCTIONS.test(sheet.name) ? INSTRUCTIONS_COST : 0;
    looked.push({ sheet, layout, header, score: (header?.score ?? -1) - cost });
  }
  const named = looked.find(({ sheet }) => choice.sheet !== undefined && sheet.name === choice.sheet);
  const best = named ?? [...looked].sort((a, b) => b.score - a.score || b.layout.filled - a.layout.filled)[0];
  if (!best?.header || best.layout.filled === 0) throw new Problem('import.empty');
  return { sheet: best.sheet, layout: best.layout, header: best.header, sheets: reports(file, looked, best.sheet) };
}

const reports = (file: SourceFile, looked: readonly Looked[], used: SourceSheet): SheetReport[] =>
  file.sheets.map((sheet) => {
    const rows = looked.find((one) => one.sheet === sheet)?.layout.filled ?? 0;
    return { name: sheet.name, rows, state: stateOf(sheet, rows, used) };
  });

function stateOf(sheet: SourceSheet, rows: number, used: SourceSheet): SheetReport['state'] {
  if (sheet === used) return 'used';
  if (sheet.hidden) return 'hidden';
  if (rows === 0) return 'empty';
  return INSTRUCTIONS.test(sheet.name) ? 'instructions' : 'other';
}

const UNIT = /单位\s*[:：]\s*(?:人民币)?\s*(亿|千万|百万|万|千)?元/;

/** The unit that stands above the table for all of its amounts: 单位：万元. */
export function unitAbove({ layout, header }: Pick<ChosenSheet, 'layout' | 'header'>): string | undefined {
  for (const row of layout.head) {
    if (row.row >= header.firstRow) return undefined;
    for (const cell of row.cells) {
      const unit = UNIT.exec(textOf(cell))?.[1];
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}
