import type { Caller } from '../access/principal.js';
import type { Problem } from '../errors/problem.js';
import type { Label } from '../resource/label.js';

/** What a running job is given. */
export interface JobContext<P> {
  readonly id: string;
  readonly payload: P;
  /** Who started the job, with the permissions he has now. */
  readonly who: Caller;
  /** Aborted when the process is about to stop or the job was given to another worker. */
  readonly signal: AbortSignal;
  /** Tells how far the work is; cheap to call for every item. */
  progress(done: number, total: number, message?: string): void;
}

/** A kind of long work: how it is called and who does it. */
export interface JobKind<P, R> extends Label {
  /** Unique and stable, e.g. `import.check`; it is also the name of the queue. */
  readonly kind: string;
  /**
   * How often an attempt whose worker died, or that failed for an unforeseen reason, is repeated. Only for work that
   * may safely be done again from its beginning.
   */
  readonly retries?: number;
  /** Longest that one attempt may take, in seconds; an hour unless said. */
  readonly timeLimit?: number;
  /** When the clock starts it, as a cron line in China's time; the system owns what it starts. */
  readonly schedule?: string;
  /** Permission that whoever started it must still have when it begins; none unless said. */
  readonly permission?: (payload: P) => string | Promise<string>;
  readonly run: (context: JobContext<P>) => Promise<R>;
  /** Notes that it will not be done where its kind keeps that, besides the job; called before the job ends. */
  readonly refused?: (payload: P, problem: Problem) => Promise<void>;
}

/** A kind as the runner keeps it: what payload it takes is known to whoever registered and starts it. */
export type AnyJobKind = JobKind<never, unknown>;

/** What travels through the queue. */
export interface JobMessage {
  readonly id: string;
  readonly payload: unknown;
  readonly who: Omit<Caller, 'permissions' | 'idempotencyId'> & { readonly permissions: readonly string[] };
}

/** What the clock queues: it becomes a job when a worker takes it. */
export interface DueMessage {
  readonly due: true;
}

/** The caller in a form that survives the queue; the idempotency key belongs to the request alone. */
export function messageOf(id: string, payload: unknown, who: Caller): JobMessage {
  const { permissions, idempotencyId: _request, ...rest } = who;
  return { id, payload, who: { ...rest, permissions: [...permissions] } };
}

export const callerOf = (message: JobMessage): Caller => ({
  ...message.who,
  permissions: new Set(message.who.permissions),
});
