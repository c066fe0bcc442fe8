import { Injectable } from '@nestjs/common';
import { Database, Problem, type Session } from '@kechuang/kernel';
import './attempt-problems.js';

/** How many failures are borne, and what comes then. */
export interface Limit {
  /** Code of the problem that answers an attempt during a lock; it is told `minutes` and `seconds`. */
  readonly problem: string;
  readonly failures: number;
  readonly lockSeconds: number;
  /** After this time without a failure they are forgotten. */
  readonly forgetSeconds: number;
  /** Whether the count starts again after a lock; otherwise every further failure locks. */
  readonly startsAgain: boolean;
}

/** An attempt that was let through; it counts as failed until the opposite is said. */
export interface Attempt {
  readonly subject: string;
  readonly limit: Limit;
  /** Number of this attempt, were it to fail. */
  readonly count: number;
}

/**
 * The attempt is counted before it is made, in one statement: of many at the same time no more get through than may
 * fail. During a lock nothing is written.
 */
const BEGIN = `
  insert into failed_attempt as f (subject, failures) values ($1, 1)
  on conflict (subject) do update set
    failures = case when f.last_at < now() - make_interval(secs => $4) or ($5 and f.locked_until is not null)
      then 1 else f.failures + 1 end,
    last_at = now(),
    locked_until = case when f.last_at < now() - make_interval(secs => $4) or ($5 and f.locked_until is not null)
      then null when f.failures + 1 >= $2 then now() + make_interval(secs => $3) end
  where f.locked_until is null or f.locked_until <= now()
  returning failures`;

/** Rows of which nothing is to be known any more; a few with every success, so that strangers cannot fill the table. */
const FORGET = `
  delete from failed_attempt where subject in (
    select subject from failed_attempt where last_at < now() - interval '1 day' order by last_at limit 100
    for update skip locked)`;

/** Counts failures over all processes and locks what has failed too often. */
@Injectable()
export class Attempts {
  constructor(private readonly database: Database) {}

  /** Lets an attempt through or throws the limit's problem. */
  async begin(subject: string, limit: Limit): Promise<Attempt> {
    const { failures, lockSeconds, forgetSeconds, startsAgain } = limit;
    const [row] = await this.database.query<{ failures: number }>(BEGIN, [
      subject,
      failures,
      lockSeconds,
      forgetSeconds,
      startsAgain,
    ]);
    if (!row) throw await this.refusal(subject, limit);
    return { subject, limit, count: row.failures };
  }

  /** Whether this attempt, having failed, has brought the lock. */
  locks({ count, limit }: Attempt): boolean {
    return count >= limit.failures;
  }

  /** All is well: the failures before are forgotten as well. */
  async succeed(session: Session, { subject }: Attempt): Promise<void> {
    await this.clear(session, subject);
    await session.query(FORGET);
  }

  /** The attempt was no failure, but proves too little for the failures before to be forgotten. */
  async release(session: Session, { subject }: Attempt): Promise<void> {
    await session.query(
      'update failed_attempt set failures = greatest(failures - 1, 0), locked_until = null where subject = $1',
      [subject],
    );
  }

  /** Unlocks. */
  async clear(session: Session, subject: string): Promise<void> {
    await session.query('delete from failed_attempt where subject = $1', [subject]);
  }

  private async refusal(subject: string, { problem, lockSeconds }: Limit): Promise<Problem> {
    const [row] = await this.database.query<{ seconds: number }>(
      'select extract(epoch from locked_until - now())::float8 as seconds from failed_attempt where subject = $1',
      [subject],
    );
    const seconds = Math.max(1, Math.ceil(row?.seconds ?? lockSeconds));
    return new Problem(problem, { seconds, minutes: Math.ceil(seconds / 60), retryAfter: seconds });
  }
}
