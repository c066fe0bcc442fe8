import type { Database, Session } from '../database/database.js';
import type { Problem } from '../errors/problem.js';
import type { ColumnMap } from './headers.js';
import type { CheckedRow } from './row-checker.js';

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
  readonly skipped: number;
  readonly created: number;
}

/** A checked row that is to be stored. */
export interface WaitingRow extends Record<string, unknown> {
  readonly row: number;
  readonly input: object;
}

/** Writing to the tables `import_batch` and `import_row`. */
export class ImportLog {
  constructor(private readonly database: Database) {}

  async batch(id: string, session: Session = this.database, lock = false): Promise<Batch | undefined> {
    const [batch] = await session.query<Batch>(
      `select id, resource, file_id as "fileId", file_name as "fileName", status, mode, skipped, created
       from import_batch where id = $1${lock ? ' for update' : ''}`,
      [id],
    );
    return batch;
  }

  /** Forgets the rows of an interrupted check. */
  async clear(id: string): Promise<void> {
    await this.database.query('delete from import_row where batch_id = $1', [id]);
  }

  async addRows(id: string, rows: readonly CheckedRow[]): Promise<void> {
    const data = rows.map((row) => ({ ...row, state: row.problems.length > 0 ? 'invalid' : 'valid' }));
    await this.database.query(
      `insert into import_row (batch_id, row, state, values, input, problems, fingerprint, place)
       select $1, x.row, x.state, x.values, x.input, x.problems, x.fingerprint, x.place from jsonb_to_recordset($2::jsonb)
         as x(row integer, state text, values jsonb, input jsonb, problems jsonb, fingerprint text, place text)`,
      [id, JSON.stringify(data)],
    );
  }

  /** The check is over; its counts are there before anybody can see that. */
  async checked(id: string, columns: ColumnMap): Promise<void> {
    await this.count(this.database, id);
    const report = {
      used: columns.columns.map(({ header, field }) => ({ header, field: field.inputKey })),
      unknown: columns.unknown,
      ignored: columns.ignored,
    };
    await this.database.query(
      `update import_batch set status = 'checked', checked_at = now(), columns = $2 where id = $1`,
      [id, JSON.stringify(report)],
    );
  }

  /** Brings the counts of the batch in line with its rows. */
  async count(session: Session, id: string): Promise<void> {
    await session.query(
      `update import_batch b set total = c.total, valid = c.valid, invalid = c.invalid, skipped = c.skipped, created = c.created
       from (select count(*) as total, count(*) filter (where state in ('valid', 'imported')) as valid,
               count(*) filter (where state = 'invalid') as invalid, count(*) filter (where state = 'skipped') as skipped,
               count(*) filter (where state = 'imported') as created
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

  async failed(id: string, problem: Problem): Promise<void> {
    await this.count(this.database, id);
    await this.database.query(
      `update import_batch set status = 'failed', finished_at = now(), problem = $2 where id = $1`,
      [id, JSON.stringify({ code: problem.code, values: problem.values })],
    );
  }

  /** The rows still to be stored, in the order in which numbers are taken everywhere, so that imports never deadlock. */
  async waiting(id: string, session: Session = this.database): Promise<WaitingRow[]> {
    return session.query<WaitingRow>(
      `select row, input from import_row where batch_id = $1 and state = 'valid' order by place, row`,
      [id],
    );
  }

  async imported(
    session: Session,
    id: string,
    rows: readonly { readonly row: number; readonly recordId: string }[],
  ): Promise<void> {
    await session.query(
      `update import_row r set state = 'imported', record_id = x."recordId" from jsonb_to_recordset($2::jsonb) as x(row integer, "recordId" uuid)
       where r.batch_id = $1 and r.row = x.row`,
      [id, JSON.stringify(rows)],
    );
  }

  async refused(id: string, row: number, problems: CheckedRow['problems']): Promise<void> {
    await this.database.query(
      `update import_row set state = 'invalid', problems = $3 where batch_id = $1 and row = $2`,
      [id, row, JSON.stringify(problems)],
    );
  }
}
