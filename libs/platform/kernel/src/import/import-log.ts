import { Injectable } from '@nestjs/common';
import { Database, type Session } from '../database/database.js';
import type { Problem } from '../errors/problem.js';
import type { CheckedRow } from './row-judge.js';
import { SealedRows } from './sealed-rows.js';
import type { ImportReport, ImportSettings } from './import-report.js';

/** Which rows a commit stores. */
export type CommitMode = 'all' | 'valid';

/** An import as the jobs see it. */
export interface Batch extends Record<string, unknown> {
  readonly id: string;
  readonly resource: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly status: 'checking' | 'checked' | 'committing' | 'done' | 'failed';
  readonly mode: CommitMode | null;
  readonly settings: ImportSettings;
  readonly report: ImportReport | null;
  readonly skipped: number;
  readonly created: number;
  readonly updated: number;
}

/** A checked row that is to be stored. */
export interface WaitingRow extends Record<string, unknown> {
  readonly row: number;
  readonly outcome: 'create' | 'update';
  readonly input: object;
  readonly recordId: string | null;
  readonly version: number | null;
}

/** A row that was stored: the record and what was done. */
export interface StoredRow {
  readonly row: number;
  readonly outcome: 'create' | 'update';
  readonly recordId: string;
}

/** Code of the one fault of a whole file that can be mended by saying what its columns mean. */
export const MENDABLE = 'import.columns';

const STATES: Readonly<Record<CheckedRow['outcome'], string>> = {
  create: 'valid',
  update: 'valid',
  skip: 'skipped',
  wrong: 'invalid',
};

/** Writing to the tables `import_batch` and `import_row`. */
@Injectable()
export class ImportLog {
  constructor(
    readonly database: Database,
    readonly sealed: SealedRows,
  ) {}

  async batch(id: string, session: Session = this.database, lock = false): Promise<Batch | undefined> {
    const [batch] = await session.query<Batch>(
      `select id, resource, file_id as "fileId", file_name as "fileName", status, mode, settings, columns as report,
         skipped, created, updated
       from import_batch where id = $1${lock ? ' for update' : ''}`,
      [id],
    );
    return batch;
  }

  /** Forgets the rows of an interrupted or earlier check. */
  async clear(id: string): Promise<void> {
    await this.database.query('delete from import_row where batch_id = $1', [id]);
  }

  async addRows({ id, resource }: Pick<Batch, 'id' | 'resource'>, rows: readonly CheckedRow[]): Promise<void> {
    if (rows.length === 0) return;
    const data = rows.map((row) => ({ ...this.sealed.seal(resource, row), state: STATES[row.outcome] }));
    await this.database.query(
      `insert into import_row (batch_id, row, state, outcome, values, input, problems, notes, changes, fingerprint, place, record_id, record_version, sealed_with)
       select $1, x.row, x.state, x.outcome, x.values, x.input, x.problems, x.notes, x.changes, x.fingerprint, x.place, x."recordId", x.version, x."sealedWith"
       from jsonb_to_recordset($2::jsonb) as x(row integer, state text, outcome text, values jsonb, input jsonb, problems jsonb,
         notes jsonb, changes jsonb, fingerprint text, place text, "recordId" uuid, version integer, "sealedWith" text)`,
      [id, JSON.stringify(data)],
    );
  }

  /** What was found in the file, as soon as its columns are known. */
  async report(id: string, report: ImportReport): Promise<void> {
    await this.database.query('update import_batch set columns = $2 where id = $1', [id, JSON.stringify(report)]);
  }

  /** The check is over; its counts are there before anybody can see that. */
  async checked(id: string): Promise<void> {
    await this.count(this.database, id);
    await this.database.query(`update import_batch set status = 'checked', checked_at = now() where id = $1`, [id]);
  }

  /** Brings the counts of the batch in line with its rows. */
  async count(session: Session, id: string): Promise<void> {
    await session.query(
      `update import_batch b set total = c.total, valid = c.valid, invalid = c.invalid, skipped = c.skipped,
         created = c.created, updated = c.updated, creates = c.creates, updates = c.updates
       from (select count(*) as total, count(*) filter (where state in ('valid', 'imported', 'updated')) as valid,
               count(*) filter (where state = 'invalid') as invalid, count(*) filter (where state = 'skipped') as skipped,
               count(*) filter (where state = 'imported') as created, count(*) filter (where state = 'updated') as updated,
               count(*) filter (where outcome = 'create' and state in ('valid', 'imported')) as creates,
               count(*) filter (where outcome = 'update' and state in ('valid', 'updated')) as updates
             from import_row where batch_id = $1) c where b.id = $1`,
      [id],
    );
  }

  async done(session: Session, id: string): Promise<void> {
    await session.query(`update import_batch set status = 'done', finished_at = now(), problem = null where id = $1`, [
      id,
    ]);
    await this.count(session, id);
  }

  async failed(id: string, problem: Problem, session: Session = this.database): Promise<void> {
    await this.count(session, id);
    await session.query(
      `update import_batch set status = 'failed', finished_at = now(), problem = $2
       where id = $1 and status in ('checking', 'committing')`,
      [id, JSON.stringify({ code: problem.code, values: problem.values })],
    );
  }

  /** The rows still to be stored, in the order in which numbers are taken everywhere, so that imports never deadlock. */
  async waiting(id: string, session: Session = this.database): Promise<WaitingRow[]> {
    const rows = await session.query<WaitingRow & { readonly resource: string }>(
      `select r.row, r.outcome, r.input, r.record_id as "recordId", r.record_version as version, b.resource
       from import_row r join import_batch b on b.id = r.batch_id
       where r.batch_id = $1 and r.state = 'valid' order by r.place nulls last, r.record_id, r.row`,
      [id],
    );
    return rows.map((row) => ({ ...row, input: this.sealed.openInput(row.resource, row.input) }));
  }

  async stored(session: Session, id: string, rows: readonly StoredRow[]): Promise<void> {
    if (rows.length === 0) return;
    await session.query(
      `update import_row r set state = case x.outcome when 'update' then 'updated' else 'imported' end, record_id = x."recordId"
       from jsonb_to_recordset($2::jsonb) as x(row integer, outcome text, "recordId" uuid)
       where r.batch_id = $1 and r.row = x.row`,
      [id, JSON.stringify(rows)],
    );
  }

  async refused(id: string, row: number, problems: CheckedRow['problems']): Promise<void> {
    await this.database.query(
      `update import_row set state = 'invalid', outcome = 'wrong', problems = $3 where batch_id = $1 and row = $2`,
      [id, row, JSON.stringify(problems)],
    );
  }
}
