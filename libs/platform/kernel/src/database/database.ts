import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import QueryStream from 'pg-query-stream';
import { answerTypes } from './types.js';

/** A row as PostgreSQL returned it. */
export type ResultRow = Record<string, unknown>;

/** Where statements run: the pool, or one transaction. */
export interface Session {
  query<R extends ResultRow = ResultRow>(text: string, values?: readonly unknown[]): Promise<R[]>;
}

/** Connections of one process. */
export interface DatabaseOptions {
  readonly databaseUrl: string;
  /** Connections of each of the two pools. */
  readonly databasePool?: number;
}

/** Rows that a stream reads at once: few enough to be gone before the garbage collector takes them for lasting. */
const STREAMED_AT_ONCE = 100;

/** Statements are prepared once per connection; past this many different texts they run unprepared. */
const MAX_PREPARED = 1_000;

/** Adds settings to those that the address itself asks for, e.g. the role of its sessions: given apart they would replace them. */
function withSettings(url: string, settings: string): string {
  const address = new URL(url);
  const options = [address.searchParams.get('options'), settings].filter(Boolean).join(' ');
  address.searchParams.set('options', options);
  return address.href;
}

/**
 * The compiled statements' way to PostgreSQL. Two pools: commands and single reads use generic plans (cheapest),
 * lists and figures use custom plans, because the best plan depends on the filter values.
 */
@Injectable()
export class Database implements Session, OnApplicationShutdown {
  private readonly commands: pg.Pool;
  private readonly reads: pg.Pool;
  private readonly names = new Map<string, string>();

  constructor(private readonly options: DatabaseOptions) {
    const base = { types: answerTypes, keepAlive: true, max: options.databasePool ?? 10 };
    const utc = withSettings(options.databaseUrl, '-c TimeZone=UTC');
    this.commands = new pg.Pool({ ...base, connectionString: utc });
    this.reads = new pg.Pool({
      ...base,
      connectionString: withSettings(utc, '-c plan_cache_mode=force_custom_plan'),
    });
    for (const pool of [this.commands, this.reads]) pool.on('error', () => undefined);
  }

  /** One statement on the command pool. */
  async query<R extends ResultRow = ResultRow>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.commands.query<R>(this.prepared(text, values))).rows;
  }

  /** One statement of a list, count or figure. */
  async read<R extends ResultRow = ResultRow>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.reads.query<R>(this.prepared(text, values))).rows;
  }

  /** All statements of `work` commit together or not at all. */
  async transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const client = await this.commands.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const result = await work({
        query: async <R extends ResultRow>(text: string, values: readonly unknown[] = []) =>
          (await client.query<R>(this.prepared(text, values))).rows,
      });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Rows one after another, for exports; the connection is held until the last row or an error. */
  async *stream<R extends ResultRow = ResultRow>(text: string, values: readonly unknown[] = []): AsyncGenerator<R> {
    const client = await this.reads.connect();
    let broken: Error | undefined;
    try {
      const rows = client.query(
        new QueryStream(text, [...values], { batchSize: STREAMED_AT_ONCE, types: answerTypes }),
      );
      for await (const row of rows) yield row as R;
    } catch (error) {
      broken = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Waits for a notification-free end of all connections. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.commands.end(), this.reads.end()]);
  }

  /** Connection string, for components that keep their own connections (jobs). */
  get url(): string {
    return this.options.databaseUrl;
  }

  private prepared(text: string, values: readonly unknown[]): pg.QueryConfig {
    let name = this.names.get(text);
    if (name === undefined && this.names.size < MAX_PREPARED) {
      name = `k${this.names.size}`;
      this.names.set(text, name);
    }
    return { text, values: [...values], ...(name !== undefined && { name }) };
  }
}
