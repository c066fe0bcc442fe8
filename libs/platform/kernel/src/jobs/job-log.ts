import type { Caller } from '../access/principal.js';
import type { Database, Session } from '../database/database.js';
import { problemOf } from '../errors/problem.filter.js';
import { problemText } from '../errors/catalogue.js';
import type { Language } from '../resource/label.js';
import type { AnyJobKind } from './job-kind.js';
import { UUID } from '../resource/id.js';

/** A job as its owner sees it. */
export interface JobState extends Record<string, unknown> {
  readonly id: string;
  readonly kind: string;
  readonly zh: string;
  readonly en: string;
  readonly status: 'queued' | 'running' | 'succeeded' | 'failed';
  readonly done: number;
  readonly total: number | null;
  readonly message: string | null;
  readonly result: unknown;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

const COLUMNS = `id, kind, zh, en, status, done, total, message, result, created_at as "createdAt", finished_at as "finishedAt"`;

/** How many of a person's jobs are listed, newest first. */
const LISTED = 50;

/** The table `job`: what people see of the queue. */
export class JobLog {
  constructor(private readonly database: Database) {}

  async add(session: Session, id: string, kind: AnyJobKind, who: Caller): Promise<void> {
    await session.query(
      `insert into job (id, kind, zh, en, status, done, owner_id) values ($1, $2, $3, $4, 'queued', 0, $5) on conflict (id) do nothing`,
      [id, kind.kind, kind.zh, kind.en, who.accountId],
    );
  }

  /** False when the job has ended already: a second delivery of the same message. */
  async begin(id: string): Promise<boolean> {
    const rows = await this.database.query(
      `update job set status = 'running', done = 0, total = null, message = null, started_at = coalesce(started_at, now())
       where id = $1 and status in ('queued', 'running') returning id`,
      [id],
    );
    return rows.length > 0;
  }

  async progress(id: string, done: number, total: number, message: string | null): Promise<void> {
    await this.database.query(
      `update job set done = $2, total = $3, message = coalesce($4, message) where id = $1 and status = 'running'`,
      [id, done, total, message],
    );
  }

  async succeed(id: string, result: unknown): Promise<void> {
    await this.database.query(
      `update job set status = 'succeeded', done = coalesce(total, done), result = $2, finished_at = now() where id = $1`,
      [id, result === undefined ? null : JSON.stringify(result)],
    );
  }

  /** Waits for the next attempt. */
  async waitAgain(id: string): Promise<void> {
    await this.database.query(`update job set status = 'queued' where id = $1 and status = 'running'`, [id]);
  }

  /** Keeps what went wrong in words for the person who started the job; internals stay in the log. */
  async fail(id: string, error: unknown, language: Language): Promise<void> {
    const problem = problemOf(error);
    await this.end(id, problemText(problem.code, language, problem.values));
  }

  /** The queue has given the job up: its worker died. */
  async lost(id: string, language: Language): Promise<void> {
    await this.end(id, problemText('job.interrupted', language));
  }

  async of(ownerId: string): Promise<JobState[]> {
    return this.database.query<JobState>(
      `select ${COLUMNS} from job where owner_id = $1 order by created_at desc limit ${LISTED}`,
      [ownerId],
    );
  }

  async find(id: string, ownerId: string): Promise<JobState | undefined> {
    if (!UUID.test(id)) return undefined;
    const [row] = await this.database.query<JobState>(`select ${COLUMNS} from job where id = $1 and owner_id = $2`, [
      id,
      ownerId,
    ]);
    return row;
  }

  private async end(id: string, message: string): Promise<void> {
    await this.database.query(
      `update job set status = 'failed', message = $2, finished_at = now() where id = $1 and status in ('queued', 'running')`,
      [id, message],
    );
  }
}
