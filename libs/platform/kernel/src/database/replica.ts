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

/** One streaming replica: its connections, and how far it has replayed the primary's log. */
export class Replica {
  readonly pool: pg.Pool;
  /** Host and port, for logs and reports. */
  readonly name: string;
  private readonly log = new Logger('Replica');
  private position = -1;
  private lag = Infinity;

  constructor(config: pg.PoolConfig & { readonly connectionString: string }) {
    this.name = new URL(config.connectionString).host;
    this.pool = new pg.Pool({ ...config, connectionTimeoutMillis: PATIENCE_MS });
    this.pool.on('error', () => undefined);
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

  /** Not used again until it has answered a probe. */
  setAside(reason: string): void {
    if (this.position >= 0) this.log.warn(`replica ${this.name} is not used: ${reason}`);
    this.position = -1;
    this.lag = Infinity;
  }

  end(): Promise<void> {
    return this.pool.end();
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
