import type { Caller } from '../access/principal.js';
import type { Database } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import type { Files } from '../files/files.js';
import { extensionOf } from '../files/file-types.js';
import type { JobContext } from '../jobs/job-kind.js';
import type { Dictionaries } from '../store/references.js';
import type { StoreRegistry } from '../store/store-registry.js';
import { isEmptyRow, textOf, type SheetReader, type SheetRow } from './cell.js';
import { readCsv } from './csv-reader.js';
import { mapColumns, type ColumnMap } from './headers.js';
import type { ImportLog } from './import-log.js';
import type { ImportRules } from './import-rules.js';
import { Lookups } from './lookups.js';
import { checkRow, type CheckedRow, type RowRules } from './row-checker.js';
import { refuseRepeated, refuseTaken, skipKnown } from './same-rows.js';
import { exampleCells } from './template.js';
import { readXlsx } from './xlsx-reader.js';

export const IMPORT_ROW_LIMIT = 20_000;
const TOGETHER = 500;

/** Readers by extension; another kind of file is another entry. */
const READERS: Readonly<Record<string, SheetReader>> = { csv: readCsv, xlsx: readXlsx };

/** What a check works with. */
export interface CheckTools {
  readonly database: Database;
  readonly dictionaries: Dictionaries;
  readonly stores: StoreRegistry;
  readonly files: Files;
  readonly log: ImportLog;
  readonly rules: ImportRules;
}

/** The job `import.check`: reads the file and checks every row; stores nothing but what it found. */
export async function checkImport(
  tools: CheckTools,
  { payload, who, signal, progress }: JobContext<{ batchId: string }>,
): Promise<object> {
  const { log } = tools;
  const batch = await log.batch(payload.batchId);
  if (!batch) throw new Problem('import.missing');
  // A repeated attempt begins anew.
  if (batch.status !== 'checking') return { importId: batch.id };
  await log.clear(batch.id);
  const { store } = tools.rules.of(batch.resource);
  try {
    const columns = await tools.files.withLocalCopy(batch.fileId, async (path) => {
      const reader = READERS[extensionOf(batch.fileName)];
      if (!reader) throw new Problem('import.unreadable', { format: 'xlsx / csv' });
      return checkRows(tools, { batchId: batch.id, resource: batch.resource, who, signal, progress }, reader(path));
    });
    await skipKnown(tools.database, store, batch.id);
    await refuseRepeated(tools.database, batch.id);
    await refuseTaken(tools.database, store, batch.id);
    await log.checked(batch.id, columns);
  } catch (error) {
    if (error instanceof Problem) await log.failed(batch.id, error);
    throw error;
  }
  return { importId: batch.id };
}

interface Run extends Pick<JobContext<unknown>, 'signal' | 'progress'> {
  readonly batchId: string;
  readonly resource: string;
  readonly who: Caller;
}

async function checkRows(tools: CheckTools, run: Run, rows: AsyncIterable<SheetRow>): Promise<ColumnMap> {
  const { store, input, check } = tools.rules.of(run.resource);
  const lookups = new Lookups(tools.database, tools.dictionaries, tools.stores, run.who);
  let columns: ColumnMap | undefined;
  let rules: RowRules | undefined;
  let isExample: (row: SheetRow) => boolean = () => false;
  let checked: CheckedRow[] = [];
  let count = 0;
  for await (const row of rows) {
    if (isEmptyRow(row.cells)) continue;
    if (!columns || !rules) {
      columns = mapColumns(row.cells, store.selection.fields);
      rules = { store, input, check, columns: columns.columns, lookups, who: run.who };
      isExample = await exampleTest(tools, columns, run);
      continue;
    }
    if (isExample(row)) continue;
    count += 1;
    if (count > IMPORT_ROW_LIMIT) throw new Problem('import.too-many', { limit: IMPORT_ROW_LIMIT });
    checked.push(await checkRow(rules, row));
    if (checked.length < TOGETHER) continue;
    await tools.log.addRows(run.batchId, checked);
    checked = [];
    run.signal.throwIfAborted();
    // How many rows there are is known at the end only.
    run.progress(count, Math.max(count, TOGETHER));
  }
  if (!columns || count === 0) throw new Problem('import.empty');
  await tools.log.addRows(run.batchId, checked);
  run.progress(count, count);
  return columns;
}

/** Recognises the example row of the template, which people leave where it was. */
async function exampleTest(
  tools: CheckTools,
  { columns }: ColumnMap,
  { resource }: Run,
): Promise<(row: SheetRow) => boolean> {
  const { store } = tools.rules.of(resource);
  const examples = await Promise.all(
    (['zh', 'en'] as const).map(async (language) => {
      const cells = await exampleCells(store.selection.fields, tools.dictionaries, language);
      return new Map(cells.map(({ field, text }) => [field, text]));
    }),
  );
  return ({ cells }) =>
    examples.some((example) =>
      columns.every(({ at, field }) => textOf(cells[at] ?? null) === (example.get(field) ?? '')),
    );
}
