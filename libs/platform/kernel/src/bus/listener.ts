import { Logger } from '@nestjs/common';
import pg from 'pg';

/** What the owner of a listener does with what it hears. */
export interface Hearing {
  readonly heard: (payload: string) => void;
  /** Listening has begun, for the first time or again: what was said before is lost. */
  readonly began: () => void;
}

const RETRY_MS = 1_000;
/** A connection that a network swallowed without a word is noticed by this question … */
const PROBE_EVERY_MS = 5_000;
/** … which has to be answered within this time. */
const PROBE_WITHIN_MS = 3_000;

/** A connection of its own that listens on one channel and comes back when it was lost. */
export class Listener {
  private readonly log = new Logger('Bus');
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = true;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly hearing: Hearing,
  ) {}

  get isListening(): boolean {
    return this.client !== undefined;
  }

  /** Connects; where that fails it goes on trying behind the back of the caller. */
  async start(): Promise<void> {
    this.stopped = false;
    await this.connect();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: PROBE_WITHIN_MS,
      keepAlive: true,
      application_name: 'kechuang bus',
    });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => this.hearing.heard(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${this.channel}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      this.log.warn({ err: error instanceof Error ? error : new Error(String(error)) });
      this.later(RETRY_MS, () => this.connect());
      return;
    }
    if (this.stopped) return client.end();
    this.client = client;
    this.hearing.began();
    this.later(PROBE_EVERY_MS, () => this.probe(client));
  }

  private async probe(client: pg.Client): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), PROBE_WITHIN_MS);
    });
    try {
      await Promise.race([client.query('select 1'), late]);
      if (this.client === client) this.later(PROBE_EVERY_MS, () => this.probe(client));
    } catch {
      this.lose(client);
    } finally {
      clearTimeout(timer);
    }
  }

  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    void client.end().catch(() => undefined);
    this.later(RETRY_MS, () => this.connect());
  }

  private later(ms: number, work: () => Promise<void>): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(() => void work(), ms);
    this.timer.unref();
  }
}
