import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Requests counted per subject and class. Unlogged: after a crash of the server everybody starts at zero, which harms
 * nobody, and counting costs no write-ahead log.
 */
@Entity('rate_count')
@Index('rate_count_by_end', ['endsAt'])
export class RateCountRow {
  /** `login:address:203.0.113.7`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'rate_count_pk' }) readonly bucket: string;
  @Column('integer') readonly n: number;
  @Column('timestamptz', { name: 'ends_at' }) readonly endsAt: string;
}

/** How far the write-ahead log had come when an account last wrote: what its next reads must have seen. Unlogged. */
@Entity('account_write')
export class AccountWriteRow {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'account_write_pk' })
  readonly accountId: string;
  /** Bytes since the beginning of the log; exact up to 2⁵³. */
  @Column('float8') readonly lsn: number;
  @Column('timestamptz') readonly at: string;
}

/** Processes that do the work behind the requests, and when each was last heard of. Unlogged. */
@Entity('worker_heartbeat')
export class WorkerHeartbeatRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'worker_heartbeat_pk' }) readonly id: string;
  @Column('text') readonly host: string;
  @Column('timestamptz', { name: 'started_at' }) readonly startedAt: string;
  @Column('timestamptz', { name: 'seen_at' }) readonly seenAt: string;
}
