import { Logger } from '@nestjs/common';
import pg from 'pg';

/** A replica that takes longer than this to say how far it is counts as gone. */
const PATIENCE_MS = 2_000;

const POSITION = `select pg_is_in_recovery() as standby, (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::float8 as lsn`;

/** A point of the primary's log, in bytes, and when it was reached. */
export interface LogPoint {
  readonly at: number;
  readonly lsn: number;
}

/** How a replica is reached. */
export interface ReplicaAccess {
  /** For statements of a list or figure. */
  readonly pool: pg.PoolConfig & { readonly connectionString: string };
  /** For rows one after another, which may take as long as their reader does. */
  readonly rows: pg.PoolConfig;
  /** Seconds that a list or figure may take. */
  readonly timeout: number;
}

/** One streaming replica: its connections, and how far it has replayed the primary's log. */
export class Replica {
  private readonly pool: pg.Pool;
  private readonly rows: pg.Pool;
  /** Gives up what is being read. */
  private readonly reading = new Set<(reason: Error) => void>();
  /** Host and port, for logs and reports. */
  readonly name: string;
  private readonly log = new Logger('Replica');
  private position = -1;
  private lag = Infinity;

  constructor({ pool, rows, timeout }: ReplicaAccess) {
    this.name = new URL(pool.connectionString).host;
    const connectionTimeoutMillis = PATIENCE_MS;
    // The server itself ends a statement in time; one that cannot even do that is left by its connection.
    const query_timeout = timeout * 1_000 + PATIENCE_MS;
    this.pool = new pg.Pool({ ...pool, connectionTimeoutMillis, query_timeout });
    this.rows = new pg.Pool({ ...rows, connectionTimeoutMillis });
    for (const each of [this.pool, this.rows]) each.on('error', () => undefined);
  }

  /** One statement; rejects at once when the replica is set aside meanwhile, e.g. because it is frozen. */
  read<R extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<R[]> {
    return new Promise((resolve, reject) => {
      this.reading.add(reject);
      this.pool
        .query<R>(statement)
        .then(({ rows }) => resolve(rows), reject)
        .finally(() => this.reading.delete(reject));
    });
  }

  /** A connection for rows one after another; give it back. */
  connectForRows(): Promise<pg.PoolClient> {
    return this.rows.connect();
  }

  /** Bytes of the log replayed when last asked; -1 while it is not to be used. */
  get replayed(): number {
    return this.position;
  }

  /** Seconds by which it is behind; Infinity while it does not answer. */
  get lagSeconds(): number {
    return this.lag;
  }

  /** Asks how far it is and compares that with what the primary had written when. */
  async probe(written: readonly LogPoint[]): Promise<void> {
    try {
      const { standby, lsn } = await this.ask();
      // A promoted replica follows nobody any more: what it answers is another history.
      if (!standby || lsn === null) return this.setAside('it is not a standby');
      const reached = written.findLast((point) => point.lsn <= lsn);
      const isCurrent = reached !== undefined && reached === written.at(-1);
      this.lag = isCurrent ? 0 : reached ? (Date.now() - reached.at) / 1_000 : Infinity;
      if (this.position < 0) this.log.log(`replica ${this.name} answers`);
      this.position = lsn;
    } catch (error) {
      this.setAside(error instanceof Error ? error.message : String(error));
    }
  }

  /** Not used again until it has answered a probe; what is being read there is given up. */
  setAside(reason: string): void {
    if (this.position >= 0) this.log.warn(`replica ${this.name} is not used: ${reason}`);
    this.position = -1;
    this.lag = Infinity;
    for (const giveUp of this.reading) giveUp(new Error(reason));
  }

  async end(): Promise<void> {
    await Promise.all([this.pool.end(), this.rows.end()]);
  }

  private async ask(): Promise<{ standby: boolean; lsn: number | null }> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('it does not answer')), PATIENCE_MS);
    });
    try {
      const answer = this.pool.query<{ standby: boolean; lsn: number | null }>(POSITION);
      const { rows } = await Promise.race([answer, late]);
      const [row] = rows;
      if (!row) throw new Error('no answer');
      return row;
    } finally {
      clearTimeout(timer);
    }
  }
}
