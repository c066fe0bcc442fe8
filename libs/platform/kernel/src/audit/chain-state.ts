import type { Database } from '../database/database.js';

/** Rows older than this without a seal raise the alarm. */
export const SEAL_WITHIN_S = 60;

/** How far the audit log is sealed. */
export interface ChainStatus {
  readonly seals: number;
  readonly segment: number;
  /** Time of the last seal; null before the first. */
  readonly sealedAt: string | null;
  readonly digest: string | null;
  /** Age of the oldest row that no seal covers, in seconds; 0 when there is none. */
  readonly waitingSeconds: number;
  /** Whether a row has waited for longer than it should. */
  readonly alarm: boolean;
}

const FRESH_MS = 5_000;
/** The highest sealed row is in one of the last seals: only late rows are sealed after higher ones. */
const RECENT = 50;

/** Reads the state of the chain, remembered for some seconds: health checks and metrics ask often. */
export class ChainState {
  private latest: Promise<ChainStatus> | undefined;
  private readAt = 0;

  constructor(private readonly database: Database) {}

  read(): Promise<ChainStatus> {
    if (!this.latest || Date.now() - this.readAt > FRESH_MS) {
      this.readAt = Date.now();
      this.latest = this.ask().catch((error: unknown) => {
        this.latest = undefined;
        throw error;
      });
    }
    return this.latest;
  }

  private async ask(): Promise<ChainStatus> {
    const [row] = await this.database.query<Record<string, unknown> & Omit<ChainStatus, 'alarm'>>(
      `with recent as (select * from audit_seal order by number desc limit ${RECENT})
       select coalesce(max(number), 0) as seals, coalesce(max(segment), 0) as segment, max(sealed_at) as "sealedAt",
         (select digest from recent order by number desc limit 1) as digest,
         coalesce((select extract(epoch from clock_timestamp() - created_at)::float8 from audit_entry
           where sequence >= coalesce((select max(upper(entries)) from recent where kind = 'rows'), 0)
           order by sequence limit 1), 0) as "waitingSeconds"
       from recent`,
    );
    if (!row) throw new Error('no state of the chain');
    const waitingSeconds = Math.max(0, Math.round(row.waitingSeconds));
    return { ...row, waitingSeconds, alarm: waitingSeconds > SEAL_WITHIN_S };
  }
}
