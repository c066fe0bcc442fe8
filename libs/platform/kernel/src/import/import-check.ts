import type { Caller } from '../access/principal.js';
import type { Database } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import type { Files } from '../files/files.js';
import { extensionOf } from '../files/file-types.js';
import type { JobContext } from '../jobs/job-kind.js';
import type { Dictionaries } from '../store/references.js';
import type { StoreRegistry } from '../store/store-registry.js';
import { chooseSheet, unitAbove, type ChosenSheet } from './columns/choose-sheet.js';
import { ColumnFinder, type MappedColumn } from './columns/column-map.js';
import { RowSorter } from './columns/kind-of-row.js';
import { MappingMemory } from './columns/mapping-memory.js';
import { exampleTest } from './example-row.js';
import { MENDABLE, type Batch, type ImportLog } from './import-log.js';
import { reportOf } from './import-report.js';
import type { CompleteRule, ImportRules } from './import-rules.js';
import { Matcher } from './matches.js';
import type { SheetRow, SourceFile } from './read/cell.js';
import { openCsv } from './read/csv-reader.js';
import { openXlsx } from './read/xlsx-reader.js';
import { judge, whole, type CheckedRow } from './row-judge.js';
import { RowReader } from './row-reader.js';
import { SameRows, type Judged } from './same-rows.js';
import { Lookups } from './values/lookups.js';

export const IMPORT_ROW_LIMIT = 50_000;
/** Small enough for a batch to be garbage before the collector takes it for something that stays. */
const TOGETHER = 150;

/** Readers by extension; another kind of file is another entry. */
const OPENERS: Readonly<Record<string, (path: string) => Promise<SourceFile>>> = { csv: openCsv, xlsx: openXlsx };

/** What a check works with. */
export interface CheckTools {
  readonly database: Database;
  readonly dictionaries: Dictionaries;
  readonly stores: StoreRegistry;
  readonly files: Files;
  readonly log: ImportLog;
  readonly rules: ImportRules;
}

interface Run extends Pick<JobContext<unknown>, 'signal' | 'progress'> {
  readonly batch: Batch;
  readonly rule: CompleteRule;
  readonly who: Caller;
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
  const rule = tools.rules.of(batch.resource);
  await tools.files.withLocalCopy(batch.fileId, async (path) => {
    const open = OPENERS[extensionOf(batch.fileName)];
    if (!open) throw new Problem('import.unreadable', { format: 'xlsx / csv' });
    const file = await open(path);
    try {
      await checkFile(tools, { batch, rule, who, signal, progress }, file);
    } finally {
      file.close();
    }
  });
  await log.checked(batch.id);
  return { importId: batch.id };
}

/** Of a file that cannot be used nothing is kept but the reason; where columns can still be named, the file is. */
export async function giveUpCheck({ log, files }: CheckTools, id: string, problem: Problem): Promise<void> {
  const batch = await log.batch(id);
  if (batch?.status !== 'checking') return;
  const { fileId } = batch;
  await log.clear(id);
  if (problem.code === MENDABLE) await log.failed(id, problem);
  else await files.discard(fileId, (session) => log.failed(id, problem, session));
}

async function checkFile(tools: CheckTools, run: Run, file: SourceFile): Promise<void> {
  const { batch, rule, who } = run;
  const { settings } = batch;
  const finder = new ColumnFinder(rule.store.selection.fields);
  const chosen = await chooseSheet(file, finder, settings);
  const { headers } = chosen.header;
  const remembered = await new MappingMemory(tools.database).recall(batch.resource, headers, who);
  const columns = finder.map(headers, {
    ...(settings.columns && { chosen: settings.columns }),
    ...(remembered && { remembered }),
  });
  const unit = unitAbove(chosen);
  await tools.log.report(batch.id, reportOf(file, chosen, columns, unit));
  if (!columns.some(({ field }) => field)) throw new Problem(MENDABLE);
  await checkRows(tools, run, chosen, columns, { from1904: file.from1904, ...(unit !== undefined && { unit }) });
}

async function checkRows(
  tools: CheckTools,
  run: Run,
  { sheet, layout, header }: ChosenSheet,
  columns: readonly MappedColumn[],
  reading: { readonly from1904: boolean; readonly unit?: string },
): Promise<void> {
  const { fields } = run.rule.store.selection;
  const sorter = new RowSorter(columns, await exampleTest(fields, tools.dictionaries, columns));
  const pipeline = new RowPipeline(tools, run, columns, reading);
  let rows: SheetRow[] = [];
  let passedOver: CheckedRow[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    const checked = await pipeline.check(rows);
    await tools.log.addRows(run.batch, [...checked, ...passedOver]);
    [rows, passedOver] = [[], []];
    run.signal.throwIfAborted();
    run.progress(count, Math.max(count, layout.filled - header.lastRow));
  };
  for await (const row of sheet.rows(layout)) {
    if (row.row <= header.lastRow) continue;
    const reason = sorter.reasonFor(row);
    if (reason === undefined) {
      count += 1;
      if (count > IMPORT_ROW_LIMIT) throw new Problem('import.too-many', { limit: IMPORT_ROW_LIMIT });
      rows.push(row);
    } else passedOver.push(pipeline.passedOver(row, reason));
    if (rows.length + passedOver.length >= TOGETHER) await flush();
  }
  if (count === 0) throw new Problem('import.empty');
  await flush();
}

/** Rows from their cells to what a commit would do with them, some hundreds at a time. */
class RowPipeline {
  private readonly reader: RowReader;
  private readonly matcher: Matcher;
  private readonly same: SameRows;

  constructor(
    tools: CheckTools,
    private readonly run: Run,
    columns: readonly MappedColumn[],
    reading: { readonly from1904: boolean; readonly unit?: string },
  ) {
    const { batch, rule, who } = run;
    const { store } = rule;
    const numberColumn = columns.find(({ rule: found }) => found === 'number')?.at;
    this.reader = new RowReader({
      ...reading,
      fields: store.selection.fields,
      columns,
      lookups: new Lookups(tools.database, tools.dictionaries, tools.stores, who),
      corrections: batch.settings.corrections ?? [],
      who,
      ...(numberColumn !== undefined && { numberColumn }),
    });
    this.matcher = new Matcher(tools.database, store, who);
    this.same = new SameRows(tools.database, store, this.matcher);
  }

  async check(rows: readonly SheetRow[]): Promise<CheckedRow[]> {
    if (rows.length === 0) return [];
    const { rule, who } = this.run;
    const read = [];
    for (const row of rows) read.push(await this.reader.read(row));
    const matches = await this.matcher.find(read);
    const judged: Judged[] = [];
    for (const row of read)
      judged.push({ read: row, checked: await judge({ ...rule, who }, row, matches.get(row.row)) });
    return this.same.settle(judged);
  }

  /** A row that holds no record, listed with the reason. */
  passedOver(row: SheetRow, reason: string): CheckedRow {
    return {
      row: row.row,
      outcome: 'skip',
      values: this.reader.texts(row),
      input: null,
      problems: [whole(reason)],
      notes: [],
      changes: [],
      fingerprint: null,
      place: null,
      recordId: null,
      version: null,
    };
  }
}
