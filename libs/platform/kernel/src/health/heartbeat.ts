import { hostname } from 'node:os';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../database/database.js';

const EVERY_MS = 10_000;
const FORGOTTEN_AFTER = '1 day';

/** Tells the other processes every ten seconds that this one works off jobs and events. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Heartbeat');
  private readonly id = uuidv7();
  private timer: NodeJS.Timeout | undefined;
  private enabled = false;

  constructor(private readonly database: Database) {}

  /** Called by processes that are workers. */
  enable(): void {
    this.enabled = true;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.enabled) return;
    this.timer = setInterval(() => void this.beat(), EVERY_MS);
    await this.beat();
    await this.database
      .query(`delete from worker_heartbeat where seen_at < now() - interval '${FORGOTTEN_AFTER}'`)
      .catch(() => undefined);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    if (!this.enabled) return;
    await this.database.query('delete from worker_heartbeat where id = $1', [this.id]).catch(() => undefined);
  }

  private async beat(): Promise<void> {
    await this.database
      .query(
        `insert into worker_heartbeat (id, host, started_at, seen_at) values ($1, $2, now(), now())
         on conflict (id) do update set seen_at = excluded.seen_at`,
        [this.id, hostname()],
      )
      .catch((error: Error) => this.log.warn({ err: error }));
  }
}
