import type { Caller } from '../access/principal.js';
import type { Change } from '../audit/audit-log.js';
import type { Database } from '../database/database.js';
import { problemText } from '../errors/catalogue.js';
import { Problem } from '../errors/problem.js';
import { headerOf } from '../export/columns.js';
import type { RawQuery } from '../query/list-query.js';
import { unknown, whole, wrong } from '../query/queryable.js';
import type { Field } from '../resource/field.js';
import type { SealedRows } from './sealed-rows.js';
import { UUID } from '../resource/id.js';
import type { Language } from '../resource/label.js';
import type { StoreRegistry } from '../store/store-registry.js';
import { mappingView, type MappingView } from './mapping-view.js';
import type { ImportReport } from './import-report.js';
import type { RowNote, RowProblem } from './row-reader.js';

/** An import as its owner sees it. */
export interface ImportState {
  readonly id: string;
  /** Record type that is imported. */
  readonly resource: string;
  readonly status: string;
  readonly jobId: string | null;
  readonly fileName: string;
  readonly total: number;
  readonly valid: number;
  readonly invalid: number;
  readonly skipped: number;
  /** Rows that make or change a record, done or to be done. */
  readonly creates: number;
  readonly updates: number;
  readonly created: number;
  readonly updated: number;
  /** Part of the running step that is done, 0 to 1. */
  readonly progress: number;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly unknownColumns: readonly string[];
  /** How the file is read; null until its columns are known. */
  readonly mapping: MappingView | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

interface CellText {
  readonly column: string | null;
  readonly header: string | null;
  readonly code: string;
  readonly message: string;
}

/** A checked row with its problems in the reader's language. */
export interface ImportRowView {
  readonly row: number;
  readonly state: string;
  readonly outcome: string;
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly (CellText & { readonly suggestions: readonly string[] })[];
  /** What was made of cells that are not written as the record keeps them. */
  readonly notes: readonly (CellText & { readonly from: string; readonly to: string })[];
  /** Old and new values of the record that is changed. */
  readonly changes: readonly {
    readonly column: string;
    readonly header: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  readonly recordId?: string;
}

export interface ImportRowPage {
  readonly items: readonly ImportRowView[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

interface BatchRow extends Record<string, unknown> {
  readonly status: string;
  readonly jobStatus: string | null;
  readonly jobMessage: string | null;
  readonly jobDone: number | null;
  readonly jobTotal: number | null;
  readonly report: ImportReport | null;
  readonly failure: { readonly code: string; readonly values: Record<string, unknown> } | null;
}

interface RowRow extends Record<string, unknown> {
  readonly row: number;
  readonly state: string;
  readonly outcome: string;
  readonly values: Record<string, string>;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowNote[];
  readonly changes: readonly Change[];
  readonly recordId: string | null;
}

const PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;
const MAX_PAGE = 5_000;

/** States of rows by what may be asked for. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  valid: ['valid', 'imported', 'updated'],
  invalid: ['invalid'],
  skipped: ['skipped'],
};
const ALL_STATES = [...Object.values(STATES).flat(), 'deleted'];
export const OUTCOMES = ['create', 'update', 'skip', 'wrong'] as const;

/** Reading imports; everybody sees his own only. */
export class ImportView {
  constructor(
    private readonly database: Database,
    private readonly stores: StoreRegistry,
    private readonly sealed: SealedRows,
  ) {}

  async state(id: string, who: Caller): Promise<ImportState> {
    const [row] = UUID.test(id)
      ? await this.database.query<BatchRow & Omit<ImportState, 'problem' | 'mapping' | 'unknownColumns'>>(
          `select b.id, b.resource, b.status, b.job_id as "jobId", b.file_name as "fileName", b.total, b.valid, b.invalid, b.skipped,
             b.creates, b.updates, b.created, b.updated, b.columns as report, b.problem as failure, b.created_at as "createdAt",
             b.finished_at as "finishedAt", j.status as "jobStatus", j.message as "jobMessage", j.done as "jobDone", j.total as "jobTotal"
           from import_batch b left join job j on j.id = b.job_id where b.id = $1 and b.owner_id = $2`,
          [id, who.accountId],
        )
      : [];
    if (!row) throw new Problem('import.missing');
    const { report, failure, jobStatus, jobMessage, jobDone, jobTotal, ...state } = row;
    // A job whose worker died for good could not say so in the batch.
    const lost = jobStatus === 'failed' && (row.status === 'checking' || row.status === 'committing');
    return {
      ...state,
      status: lost ? 'failed' : row.status,
      progress: progressOf(row.status, jobDone, jobTotal),
      problem: failure
        ? { code: failure.code, message: problemText(failure.code, who.language, failure.values) }
        : lost
          ? { code: 'job.interrupted', message: jobMessage ?? '' }
          : null,
      unknownColumns: report?.columns.filter(({ rule }) => rule === 'unknown').map(({ header }) => header) ?? [],
      mapping: report && mappingView(report, this.fieldsOf(row.resource), who.language),
    };
  }

  async rows(id: string, query: RawQuery, who: Caller): Promise<ImportRowPage> {
    const { resource } = await this.state(id, who);
    const { states, outcomes, page, pageSize } = readQuery(query);
    const [count] = await this.database.read<{ n: number }>(
      'select count(*) as n from import_row where batch_id = $1 and state = any($2) and outcome = any($3)',
      [id, states, outcomes],
    );
    const rows = await this.database.read<RowRow>(
      `select row, state, outcome, values, problems, notes, changes, record_id as "recordId" from import_row
       where batch_id = $1 and state = any($2) and outcome = any($3) order by row limit $4 offset $5`,
      [id, states, outcomes, pageSize, (page - 1) * pageSize],
    );
    const words = new RowWords(this.fieldsOf(resource), who.language);
    return {
      items: rows.map((row) => words.view({ ...row, values: this.sealed.openValues(resource, row.values) })),
      total: count?.n ?? 0,
      page,
      pageSize,
    };
  }

  private fieldsOf(resource: string): readonly Field[] {
    return this.stores.named(resource)?.selection.fields ?? [];
  }
}

/** Puts what was found in a row into words. */
export class RowWords {
  private readonly headers: ReadonlyMap<string, string>;

  constructor(
    fields: readonly Field[],
    private readonly language: Language,
  ) {
    this.headers = new Map(fields.map((field) => [field.inputKey, headerOf(field, language)]));
  }

  view({ recordId, problems, notes, changes, ...row }: RowRow): ImportRowView {
    return {
      ...row,
      problems: problems.map((problem) => ({ ...this.problem(problem), suggestions: problem.suggestions ?? [] })),
      notes: notes.map(({ column, code, from, to }) => ({
        ...this.problem({ column, code, values: { from, to } }),
        from,
        to,
      })),
      changes: changes.map(({ field, before, after }) => ({
        column: field,
        header: this.headers.get(field) ?? field,
        before: before ?? null,
        after: after ?? null,
      })),
      ...(recordId !== null && { recordId }),
    };
  }

  problem({ column, code, values }: RowProblem): CellText {
    return {
      column,
      header: column === null ? null : (this.headers.get(column) ?? column),
      code,
      message: problemText(code, this.language, values),
    };
  }
}

function progressOf(status: string, done: number | null, total: number | null): number {
  if (status !== 'checking' && status !== 'committing') return 1;
  return done === null || total === null || total === 0 ? 0 : Math.min(1, done / total);
}

interface RowQuery {
  readonly states: readonly string[];
  readonly outcomes: readonly string[];
  readonly page: number;
  readonly pageSize: number;
}

function readQuery(query: RawQuery): RowQuery {
  const { state, outcome, page, pageSize, ...rest } = query;
  const other = Object.keys(rest)[0];
  if (other !== undefined) throw unknown(other);
  const states = state === undefined ? ALL_STATES : STATES[String(state)];
  if (!states) throw wrong('state', String(state));
  const outcomes = OUTCOMES.filter((one) => outcome === undefined || one === outcome);
  if (outcomes.length === 0) throw wrong('outcome', String(outcome));
  return {
    states,
    outcomes,
    page: whole('page', page, 1, MAX_PAGE),
    pageSize: whole('pageSize', pageSize, PAGE_SIZE, MAX_PAGE_SIZE),
  };
}
