import type pg from 'pg';
import { currentReader, type Reader } from './reader.js';
import type { LogPoint, Replica } from './replica.js';

const PROBE_MS = 1_000;
/** Marks older than this say nothing: a replica so far behind is not used anyway. */
const MARKS_COUNT_S = 600;

const WRITTEN = `select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::float8 as lsn`;
const MARK = `select lsn from account_write where account_id = $1 and at > now() - interval '${MARKS_COUNT_S} s'`;
const NOTE = `insert into account_write as w (account_id, lsn, at)
  values ($1, (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::float8, now())
  on conflict (account_id) do update set at = excluded.at, lsn = case
    when w.at > now() - interval '${MARKS_COUNT_S} s' then greatest(w.lsn, excluded.lsn) else excluded.lsn end`;

/** How a replica is doing. */
export interface ReplicaState {
  readonly name: string;
  readonly usable: boolean;
  /** Seconds; null while it does not answer. */
  readonly lag: number | null;
}

/**
 * Decides which reads go to which replica. A replica is read only while it answers, is at most `maxLag` behind, and
 * has replayed the reader's own last write; else the primary is. How far that write was stands in the primary, so all
 * API processes know it (docs/adr/0013).
 */
export class ReadRouting {
  private readonly timer: NodeJS.Timeout;
  private written: LogPoint[] = [];
  private next = 0;
  private probing: Promise<void> = Promise.resolve();

  constructor(
    private readonly replicas: readonly Replica[],
    /** Seconds. */
    private readonly maxLag: number,
    private readonly primary: pg.Pool,
  ) {
    this.timer = setInterval(() => {
      this.probing = this.probing.then(() => this.probe());
    }, PROBE_MS);
    this.timer.unref();
    this.probing = this.probe();
  }

  /** The replica for a read of the current request; undefined when the primary must answer. */
  async choose(): Promise<Replica | undefined> {
    const reader = currentReader();
    const usable = this.replicas.filter((replica) => this.isUsable(replica));
    if (!reader || usable.length === 0) return undefined;
    const mark = await this.markOf(reader);
    const fresh = usable.filter((replica) => replica.replayed >= mark);
    return fresh[this.next++ % fresh.length];
  }

  /** Remembers that an account has written just now: its next reads must see that, in whichever process. */
  async noteWrite(accountId: string): Promise<void> {
    await this.primary.query({ name: 'note-write', text: NOTE, values: [accountId] });
  }

  states(): readonly ReplicaState[] {
    return this.replicas.map((replica) => ({
      name: replica.name,
      usable: this.isUsable(replica),
      lag: Number.isFinite(replica.lagSeconds) ? replica.lagSeconds : null,
    }));
  }

  /** Asks primary and replicas how far they are; also called by whoever cannot wait for the next second. */
  async probe(): Promise<void> {
    const at = Date.now();
    try {
      const { rows } = await this.primary.query<{ lsn: number }>(WRITTEN);
      const [row] = rows;
      const since = at - (this.maxLag + 5) * 1_000;
      if (row) this.written = [...this.written.filter((point) => point.at >= since), { at, lsn: row.lsn }];
    } catch {
      // What the primary had written before is still true; requests notice by themselves that it is away.
    }
    await Promise.all(this.replicas.map((replica) => replica.probe(this.written)));
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.probing;
    await Promise.all(this.replicas.map((replica) => replica.end()));
  }

  private isUsable(replica: Replica): boolean {
    return replica.replayed >= 0 && replica.lagSeconds <= this.maxLag;
  }

  private markOf(reader: Reader): Promise<number> {
    reader.mark ??= this.loadMark(reader.accountId());
    return reader.mark;
  }

  private async loadMark(accountId: string | undefined): Promise<number> {
    if (accountId === undefined) return 0;
    const { rows } = await this.primary.query<{ lsn: number }>({ name: 'read-mark', text: MARK, values: [accountId] });
    return rows[0]?.lsn ?? 0;
  }
}
