import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import QueryStream from 'pg-query-stream';
import { errorCode } from '../config/error-code.js';
import { ReadRouting, type ReplicaState } from './read-routing.js';
import { Replica } from './replica.js';
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
  /** Streaming replicas for lists, figures and exports; none: the primary answers everything. */
  readonly databaseReadUrls?: readonly string[];
  /** Seconds by which a replica may be behind and still be read; 10 unless said. */
  readonly databaseReadMaxLag?: number;
  /** Seconds that a list or figure may take on a replica before the primary is asked; 30 unless said. */
  readonly databaseReadTimeout?: number;
}

const MAX_LAG_S = 10;
const READ_TIMEOUT_S = 30;

/** How busy a pool is. */
export interface PoolState {
  readonly pool: string;
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
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
  private readonly routing: ReadRouting | undefined;
  private readonly names = new Map<string, string>();

  constructor(private readonly options: DatabaseOptions) {
    const base = { types: answerTypes, keepAlive: true, max: options.databasePool ?? 10 };
    const utc = withSettings(options.databaseUrl, '-c TimeZone=UTC');
    this.commands = new pg.Pool({ ...base, connectionString: utc });
    const forReads = (url: string): pg.PoolConfig & { connectionString: string } => ({
      ...base,
      connectionString: withSettings(url, '-c plan_cache_mode=force_custom_plan'),
    });
    this.reads = new pg.Pool(forReads(utc));
    for (const pool of [this.commands, this.reads]) pool.on('error', () => undefined);
    const { databaseReadUrls: urls = [], databaseReadMaxLag: maxLag = MAX_LAG_S } = options;
    const { databaseReadTimeout: timeout = READ_TIMEOUT_S } = options;
    if (urls.length > 0) {
      const replicas = urls.map((url) => {
        const rows = forReads(withSettings(url, '-c TimeZone=UTC'));
        const limit = `-c statement_timeout=${timeout}s`;
        const pool = { ...rows, connectionString: withSettings(rows.connectionString, limit) };
        return new Replica({ pool, rows, timeout });
      });
      this.routing = new ReadRouting(replicas, maxLag, this.commands);
    }
  }

  /** One statement on the command pool. */
  async query<R extends ResultRow = ResultRow>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.commands.query<R>(this.prepared(text, values))).rows;
  }

  /** One statement of a list, count or figure; a request that only reads may get it from a replica. */
  async read<R extends ResultRow = ResultRow>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const replica = this.routing && (await this.routing.choose());
    if (replica) {
      try {
        return await replica.read<R>(this.prepared(text, values));
      } catch (error) {
        // Whatever it was, the primary decides: a statement that took too long, or a column that has not arrived yet.
        if (!isAnswer(error)) replica.setAside(String(error));
      }
    }
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
    const client = await this.connectForRows();
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

  /** Remembers that an account has written: it sees that at once, from whichever process and replica it reads. */
  async noteWrite(accountId: string): Promise<void> {
    await this.routing?.noteWrite(accountId);
  }

  /** Whether reads may go elsewhere, so that requests have to say whose they are. */
  get hasReplicas(): boolean {
    return this.routing !== undefined;
  }

  /** Connections of the pools, and how many statements wait for one. */
  poolStates(): readonly PoolState[] {
    const pools = { commands: this.commands, reads: this.reads };
    return Object.entries(pools).map(([pool, { totalCount, idleCount, waitingCount }]) => ({
      pool,
      open: totalCount,
      idle: idleCount,
      waiting: waitingCount,
    }));
  }

  replicaStates(): readonly ReplicaState[] {
    return this.routing?.states() ?? [];
  }

  /** Waits for a notification-free end of all connections. */
  async onApplicationShutdown(): Promise<void> {
    await this.routing?.end();
    await Promise.all([this.commands.end(), this.reads.end()]);
  }

  /** Connection string, for components that keep their own connections (jobs). */
  get url(): string {
    return this.options.databaseUrl;
  }

  private async connectForRows(): Promise<pg.PoolClient> {
    const replica = this.routing && (await this.routing.choose());
    if (!replica) return this.reads.connect();
    try {
      return await replica.connectForRows();
    } catch (error) {
      replica.setAside(String(error));
      return this.reads.connect();
    }
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

/** Did the server itself refuse the statement, as opposed to being away or going away (classes 08 and 57P)? */
function isAnswer(error: unknown): boolean {
  const code = errorCode(error);
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P)/.test(code);
}
