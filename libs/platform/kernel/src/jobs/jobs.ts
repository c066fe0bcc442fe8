import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { PgBoss, type Db, type JobWithMetadata } from 'pg-boss';
import { v7 as uuidv7 } from 'uuid';
import { CurrentCallers } from '../access/current-callers.js';
import { systemCaller, type Caller } from '../access/principal.js';
import { Database, type Session } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { QUEUE_SCHEMA } from './install-queue.js';
import { callerOf, messageOf, type AnyJobKind, type DueMessage, type JobKind, type JobMessage } from './job-kind.js';
import { JobLog, type JobState } from './job-log.js';
import './job-problems.js';
import { Progress } from './progress.js';

/** Where the queue puts the messages that it gives up. */
const LOST = 'job.lost';
const HOUR_S = 3_600;
/** A worker that has not been heard of for this long is dead. */
const HEARTBEAT_S = 20;
const SUPERVISE_S = 5;
const POLL_S = 0.5;
const STOP_MS = 10_000;
const CHINA = 'Asia/Shanghai';

/**
 * Long work outside of requests: queued with the data it belongs to, done by whichever process is a worker, followed
 * by its owner. The queue is started by the first who needs it; until then it creates nothing.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly kinds = new Map<string, AnyJobKind>();
  private readonly log: JobLog;
  private readonly logger = new Logger('Jobs');
  private starting: Promise<PgBoss> | undefined;
  private enabled = false;

  constructor(
    private readonly database: Database,
    private readonly callers: CurrentCallers,
  ) {
    this.log = new JobLog(database);
  }

  /** Says who does a kind of work; call it when the module is constructed. */
  register<P, R>(kind: JobKind<P, R>): void {
    if (this.kinds.has(kind.kind)) throw new Error(`two job kinds named ${kind.kind}`);
    this.kinds.set(kind.kind, kind);
  }

  /** Lets this process work; API-only processes leave it to the workers. */
  enable(): void {
    this.enabled = true;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.enabled) return;
    const boss = await this.queue();
    await boss.work<JobMessage | DueMessage>(LOST, { pollingIntervalSeconds: POLL_S }, async ([job]) => {
      if (job && 'who' in job.data) await this.log.lost(job.data.id, job.data.who.language);
    });
    for (const kind of this.kinds.values()) {
      await boss.work(
        kind.kind,
        { pollingIntervalSeconds: POLL_S, includeMetadata: true },
        async ([job]: JobWithMetadata<JobMessage | DueMessage>[]) => {
          if (!job) return;
          const message = 'who' in job.data ? job.data : await this.due(kind, job.id);
          await this.run(kind, message, job.signal, job.retryCount < job.retryLimit);
        },
      );
      if (kind.schedule !== undefined) await boss.schedule(kind.kind, kind.schedule, { due: true }, { tz: CHINA });
    }
  }

  /** Running jobs get some seconds to end; what is not done by then is another worker's. */
  async beforeApplicationShutdown(): Promise<void> {
    const boss = await this.starting?.catch(() => undefined);
    this.starting = undefined;
    await boss?.stop({ graceful: true, timeout: STOP_MS });
  }

  /**
   * Queues a job; it exists with the transaction of `session`, or at once. `prepare` writes what belongs to the job
   * in the same transaction.
   */
  async start(
    kind: string,
    payload: object,
    who: Caller,
    prepare?: (session: Session, jobId: string) => Promise<void>,
  ): Promise<JobState> {
    const known = this.kinds.get(kind);
    if (!known) throw new Error(`no job kind ${kind}`);
    const boss = await this.queue();
    const id = uuidv7();
    await this.database.transaction(async (session) => {
      await this.log.add(session, id, known, who);
      await prepare?.(session, id);
      await boss.send(kind, messageOf(id, payload, who), { id, db: through(session) });
    });
    return this.find(id, who);
  }

  /** The person's latest jobs. */
  async mine(who: Caller): Promise<JobState[]> {
    return this.log.of(who.accountId);
  }

  /** One of the person's jobs. */
  async find(id: string, who: Caller): Promise<JobState> {
    const job = await this.log.find(id, who.accountId);
    if (!job) throw new Problem('job.missing');
    return job;
  }

  /** What the clock has queued is the system's own job. */
  private async due(kind: AnyJobKind, id: string): Promise<JobMessage> {
    const who = systemCaller(kind.kind);
    await this.log.add(this.database, id, kind, who);
    return messageOf(id, {}, who);
  }

  private async run(kind: AnyJobKind, message: JobMessage, signal: AbortSignal, mayRepeat: boolean): Promise<void> {
    if (!(await this.log.begin(message.id))) return;
    const queuedBy = callerOf(message);
    const progress = new Progress((done, total, text) => this.log.progress(message.id, done, total, text));
    try {
      const who = await this.stillAllowed(kind, message, queuedBy);
      const result = await kind.run({
        id: message.id,
        payload: message.payload as never,
        who,
        signal,
        progress: (done, total, text) => progress.report(done, total, text),
      });
      await progress.end();
      // What the job wrote counts as its owner's: he looks at it next.
      await this.database.noteWrite(queuedBy.accountId);
      await this.log.succeed(message.id, result);
    } catch (error) {
      await progress.end();
      // An expected refusal will be the same next time; anything else may be worth another attempt.
      if (!(error instanceof Problem)) {
        this.logger.error({ job: message.id, kind: kind.kind, traceId: queuedBy.traceId, err: error });
        if (mayRepeat) {
          await this.log.waitAgain(message.id);
          throw error;
        }
      } else await kind.refused?.(message.payload as never, error);
      await this.log.fail(message.id, error, queuedBy.language);
    }
  }

  /** Rights may have been taken away, or a delegation ended, while the job was waiting. */
  private async stillAllowed(kind: AnyJobKind, { payload }: JobMessage, queuedBy: Caller): Promise<Caller> {
    const who = await this.callers.renewed(queuedBy);
    const permission = await kind.permission?.(payload as never);
    if (permission !== undefined && !who.permissions.has(permission))
      throw new Problem('access.denied', { permission });
    return who;
  }

  private queue(): Promise<PgBoss> {
    this.starting ??= this.open().catch((error: unknown) => {
      this.starting = undefined;
      throw error;
    });
    return this.starting;
  }

  private async open(): Promise<PgBoss> {
    const boss = new PgBoss({
      connectionString: this.database.url,
      schema: QUEUE_SCHEMA,
      application_name: 'kechuang-jobs',
      max: 4,
      // Only workers look after the queue and the clock.
      supervise: this.enabled,
      schedule: this.enabled,
      superviseIntervalSeconds: SUPERVISE_S,
      monitorIntervalSeconds: SUPERVISE_S,
    });
    boss.on('error', (error: Error) => this.logger.error({ err: error }));
    await boss.start();
    await boss.createQueue(LOST, { retryLimit: 5 });
    for (const kind of this.kinds.values()) {
      const options = {
        retryLimit: kind.retries ?? 0,
        retryDelay: 1,
        expireInSeconds: kind.timeLimit ?? HOUR_S,
        heartbeatSeconds: HEARTBEAT_S,
        deadLetter: LOST,
      };
      await boss.createQueue(kind.kind, options);
      await boss.updateQueue(kind.kind, options);
    }
    return boss;
  }
}

/** Lets the queue write in the transaction of its caller. */
const through = (session: Session): Db => ({
  executeSql: async (text, values) => ({ rows: await session.query(text, values ?? []) }),
});
