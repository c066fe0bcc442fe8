import { readFile } from 'node:fs/promises';
import type { Caller } from '../../access/principal.js';
import type { Database } from '../../database/database.js';
import { problemText } from '../../errors/catalogue.js';
import { Problem } from '../../errors/problem.js';
import { headerOf } from '../../export/columns.js';
import { extensionOf } from '../../files/file-types.js';
import type { Files } from '../../files/files.js';
import type { Field } from '../../resource/field.js';
import { isResult, RESULT_HEADER } from '../columns/header-name.js';
import type { Batch } from '../import-log.js';
import type { ImportReport } from '../import-report.js';
import { separatorOf } from '../read/csv-text.js';
import { decoded } from '../read/text-encoding.js';
import type { RowProblem } from '../row-reader.js';
import { markedCsv } from './marked-csv.js';
import { markedXlsx } from './marked-xlsx.js';
import type { Marks, RowMark } from './marks.js';

/** What the marking of a file works with. */
export interface MarkTools {
  readonly database: Database;
  readonly files: Files;
}

/** The uploaded file with what is wrong with its rows written beside them, ready to be corrected and uploaded again. */
export async function markedFile(
  tools: MarkTools,
  batch: Batch,
  fields: readonly Field[],
  who: Caller,
): Promise<Buffer> {
  const { report } = batch;
  const unchecked = batch.status === 'checking' || (batch.status === 'failed' && batch.mode === null);
  if (!report || unchecked) throw new Problem('import.no-result');
  const marks = await marksOf(tools.database, batch, report, fields, who);
  return tools.files.withLocalCopy(batch.fileId, async (path) => {
    if (extensionOf(batch.fileName) === 'xlsx') return markedXlsx(path, report.sheet, marks);
    const text = decoded(await readFile(path));
    return markedCsv(text, separatorOf(text.text), marks);
  });
}

async function marksOf(
  database: Database,
  { id }: Batch,
  report: ImportReport,
  fields: readonly Field[],
  who: Caller,
): Promise<Marks> {
  const found = await database.read<{ row: number; problems: RowProblem[] }>(
    `select row, problems from import_row where batch_id = $1 and outcome = 'wrong' order by row`,
    [id],
  );
  const headers = new Map(fields.map((field) => [field.inputKey, headerOf(field, who.language)]));
  const places = new Map(report.columns.map(({ at, field }) => [field, at]));
  const rows = new Map<number, RowMark>(
    found.map(({ row, problems }) => [
      row,
      {
        text: problems.map((problem) => sentence(problem, headers, who)).join(who.language === 'zh' ? '；' : '; '),
        columns: new Set(problems.flatMap(({ column }) => places.get(column) ?? [])),
      },
    ]),
  );
  const old = report.columns.find(({ header }) => isResult(header));
  const headerRow = report.headerRow + report.headerRows - 1;
  return { rows, headerRow, header: RESULT_HEADER[who.language], column: old?.at ?? report.width };
}

function sentence(
  { column, code, values, suggestions }: RowProblem,
  headers: ReadonlyMap<string, string>,
  who: Caller,
): string {
  const zh = who.language === 'zh';
  const message = problemText(code, who.language, values).replace(/[。.]$/, '');
  const about = column === null ? message : `${headers.get(column) ?? column}${zh ? '：' : ': '}${message}`;
  if (!suggestions || suggestions.length === 0) return about;
  return zh ? `${about}（是否为：${suggestions.join('、')}）` : `${about} (perhaps: ${suggestions.join(', ')})`;
}
