import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database, type Session } from '../database/database.js';
import { Rounds } from '../work/rounds.js';

/** Something that happened to a record, as other libs hear of it. */
export interface DomainEvent extends Record<string, unknown> {
  readonly id: number;
  readonly type: string;
  readonly resource: string;
  readonly recordId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** Reacts to events; runs in a transaction that also notes the delivery, so its database effects happen once. */
export interface EventHandler {
  /** Unique and stable: deliveries are remembered under it. */
  readonly name: string;
  readonly handles: (event: DomainEvent) => boolean;
  readonly handle: (event: DomainEvent, session: Session) => Promise<void>;
}

const BATCH = 50;
const POLL_MS = 500;
const MAX_BACKOFF_S = 3600;

/**
 * Delivers domain events at least once to every handler, in any number of processes: rows are locked while they are
 * worked on, failures come back after a growing pause, and each handler's delivery is noted with its effects.
 */
@Injectable()
export class Outbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly handlers: EventHandler[] = [];
  private readonly log = new Logger('Outbox');
  private readonly rounds = new Rounds('Outbox', POLL_MS, () => this.drain());

  constructor(private readonly database: Database) {}

  /** Registers a handler; call it when the module is constructed. */
  register(handler: EventHandler): void {
    if (this.handlers.some((known) => known.name === handler.name))
      throw new Error(`two event handlers named ${handler.name}`);
    this.handlers.push(handler);
  }

  /** Lets this process deliver; API-only processes leave it to the workers. */
  enable(): void {
    this.rounds.enable();
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Delivers what waits now; answers how many events were dealt with. */
  async deliver(): Promise<number> {
    const events = await this.database.query<DomainEvent>(
      `select id, type, resource, record_id as "recordId", payload, created_at as at from outbox_event
       where processed_at is null and next_attempt_at <= now() order by id limit ${BATCH}`,
    );
    const awaited = events.filter((event) => this.isAwaited(event));
    await this.passOver(events.filter((event) => !awaited.includes(event)));
    for (const event of awaited) await this.deliverOne(event);
    return events.length;
  }

  /** Whether any handler wants the event; one that fails to say so fails again where failures are noted. */
  private isAwaited(event: DomainEvent): boolean {
    try {
      return this.handlers.some((handler) => handler.handles(event));
    } catch {
      return true;
    }
  }

  /** Most events have no handler: they are done with in one statement, not in a transaction each. */
  private async passOver(events: readonly DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.database.query(
      'update outbox_event set processed_at = now() where id = any($1::bigint[]) and processed_at is null',
      [events.map((event) => event.id)],
    );
  }

  private async drain(): Promise<void> {
    while (this.rounds.isEnabled && (await this.deliver()) === BATCH);
  }

  private async deliverOne(event: DomainEvent): Promise<void> {
    try {
      await this.database.transaction(async (session) => {
        const [mine] = await session.query(
          'select id from outbox_event where id = $1 and processed_at is null for update skip locked',
          [event.id],
        );
        if (!mine) return;
        for (const handler of this.handlers.filter((candidate) => candidate.handles(event))) {
          const [first] = await session.query(
            'insert into outbox_delivery (event_id, handler) values ($1, $2) on conflict do nothing returning event_id',
            [event.id, handler.name],
          );
          if (first) await handler.handle(event, session);
        }
        await session.query('update outbox_event set processed_at = now() where id = $1', [event.id]);
      });
    } catch (error) {
      this.log.warn({
        event: event.id,
        type: event.type,
        err: error instanceof Error ? error : new Error(String(error)),
      });
      await this.database.query(
        `update outbox_event set attempts = attempts + 1, last_error = $2,
           next_attempt_at = now() + make_interval(secs => least(${MAX_BACKOFF_S}, power(2, attempts))) where id = $1`,
        [event.id, error instanceof Error ? error.message : String(error)],
      );
    }
  }
}
