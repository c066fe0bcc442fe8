import type { Caller } from '../access/principal.js';
import type { Database } from '../database/database.js';
import { problemText } from '../errors/catalogue.js';
import { Problem } from '../errors/problem.js';
import { headerOf } from '../export/columns.js';
import type { RawQuery } from '../query/list-query.js';
import { unknown, wrong } from '../query/queryable.js';
import type { Language } from '../resource/label.js';
import type { StoreRegistry } from '../store/store-registry.js';
import type { RowProblem } from './row-checker.js';
import { UUID } from '../resource/id.js';

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
  readonly created: number;
  /** Part of the running step that is done, 0 to 1. */
  readonly progress: number;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly unknownColumns: readonly string[];
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

/** A checked row with its problems in the reader's language. */
export interface ImportRowView {
  readonly row: number;
  readonly state: string;
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly {
    readonly column: string | null;
    readonly header: string | null;
    readonly code: string;
    readonly message: string;
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
  readonly columns: { readonly unknown: readonly string[] } | null;
  readonly problem: { readonly code: string; readonly values: Record<string, unknown> } | null;
}

interface RowRow extends Record<string, unknown> {
  readonly row: number;
  readonly state: string;
  readonly values: Record<string, string>;
  readonly problems: readonly RowProblem[];
  readonly recordId: string | null;
}

const PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

/** States of rows by what may be asked for. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  valid: ['valid', 'imported'],
  invalid: ['invalid'],
  skipped: ['skipped'],
};

/** Reading imports; everybody sees his own only. */
export class ImportView {
  constructor(
    private readonly database: Database,
    private readonly stores: StoreRegistry,
  ) {}

  async state(id: string, who: Caller): Promise<ImportState> {
    const [row] = UUID.test(id)
      ? await this.database.query<BatchRow & ImportState>(
          `select b.id, b.resource, b.status, b.job_id as "jobId", b.file_name as "fileName", b.total, b.valid, b.invalid, b.skipped, b.created,
             b.columns, b.problem, b.created_at as "createdAt", b.finished_at as "finishedAt",
             j.status as "jobStatus", j.message as "jobMessage", j.done as "jobDone", j.total as "jobTotal"
           from import_batch b left join job j on j.id = b.job_id where b.id = $1 and b.owner_id = $2`,
          [id, who.accountId],
        )
      : [];
    if (!row) throw new Problem('import.missing');
    const { columns, problem, jobStatus, jobMessage, jobDone, jobTotal, ...state } = row;
    // A job whose worker died for good could not say so in the batch.
    const lost = jobStatus === 'failed' && (row.status === 'checking' || row.status === 'committing');
    return {
      ...state,
      status: lost ? 'failed' : row.status,
      progress: progressOf(row.status, jobDone, jobTotal),
      problem: problem
        ? { code: problem.code, message: problemText(problem.code, who.language, problem.values) }
        : lost
          ? { code: 'job.interrupted', message: jobMessage ?? '' }
          : null,
      unknownColumns: columns?.unknown ?? [],
    };
  }

  async rows(id: string, query: RawQuery, who: Caller): Promise<ImportRowPage> {
    const { resource } = await this.state(id, who);
    const { states, page, pageSize } = readQuery(query);
    const [count] = await this.database.read<{ n: number }>(
      'select count(*) as n from import_row where batch_id = $1 and state = any($2)',
      [id, states],
    );
    const rows = await this.database.read<RowRow>(
      `select row, state, values, problems, record_id as "recordId" from import_row
       where batch_id = $1 and state = any($2) order by row limit $3 offset $4`,
      [id, states, pageSize, (page - 1) * pageSize],
    );
    const headers = this.headersOf(resource, who.language);
    return {
      items: rows.map(({ recordId, problems, ...row }) => ({
        ...row,
        problems: problems.map(({ column, code, values }) => ({
          column,
          header: column === null ? null : (headers.get(column) ?? column),
          code,
          message: problemText(code, who.language, values),
        })),
        ...(recordId !== null && { recordId }),
      })),
      total: count?.n ?? 0,
      page,
      pageSize,
    };
  }

  private headersOf(resource: string, language: Language): ReadonlyMap<string, string> {
    const fields = this.stores.named(resource)?.selection.fields ?? [];
    return new Map(fields.map((field) => [field.inputKey, headerOf(field, language)]));
  }
}

function progressOf(status: string, done: number | null, total: number | null): number {
  if (status !== 'checking' && status !== 'committing') return 1;
  return done === null || total === null || total === 0 ? 0 : Math.min(1, done / total);
}

function readQuery(query: RawQuery): { states: readonly string[]; page: number; pageSize: number } {
  const { state, page, pageSize, ...rest } = query;
  const other = Object.keys(rest)[0];
  if (other !== undefined) throw unknown(other);
  const states = state === undefined ? [...Object.values(STATES).flat(), 'deleted'] : STATES[String(state)];
  if (!states) throw wrong('state', String(state));
  return {
    states,
    page: whole('page', page, 1, 1_000),
    pageSize: whole('pageSize', pageSize, PAGE_SIZE, MAX_PAGE_SIZE),
  };
}

function whole(name: string, value: unknown, fallback: number, max: number): number {
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (!(number >= 1 && number <= max)) throw wrong(name, String(value));
  return number;
}
