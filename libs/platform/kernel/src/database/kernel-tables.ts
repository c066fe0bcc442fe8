import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Workflow actions and changes of records, for their timeline; kept as long as the record. */
@Entity('record_history')
@Index(['resource', 'recordId', 'createdAt'])
export class RecordHistory {
  @PrimaryColumn('uuid') readonly id: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  @Column('varchar', { length: 60 }) readonly resource: string;
  @Column('uuid', { name: 'record_id' }) readonly recordId: string;
  @Column('integer') readonly version: number;
  @Column('uuid', { name: 'actor_id' }) readonly actorId: string;
  @Column('text', { name: 'actor_name' }) readonly actorName: string;
  @Column('text', { name: 'organisation_name', nullable: true }) readonly organisationName: string | null;
  @Column('text') readonly action: string;
  @Column('text', { name: 'from_status', nullable: true }) readonly from: string | null;
  @Column('text', { name: 'to_status', nullable: true }) readonly to: string | null;
  @Column('text', { nullable: true }) readonly note: string | null;
  @Column('jsonb', { nullable: true }) readonly changes: unknown;
}

/** Last number given per prefix. */
@Entity('record_number')
export class RecordNumberCounter {
  @PrimaryColumn('varchar', { length: 40 }) readonly prefix: string;
  @Column('integer') readonly value: number;
}

/** Domain events waiting for their handlers. */
@Entity('outbox_event')
@Index('outbox_event_waiting', ['nextAttemptAt', 'id'], { where: 'processed_at is null' })
export class OutboxEventRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) readonly id: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  @Column('text') readonly type: string;
  @Column('text') readonly resource: string;
  @Column('uuid', { name: 'record_id' }) readonly recordId: string;
  @Column('jsonb') readonly payload: unknown;
  @Column('text', { name: 'trace_id' }) readonly traceId: string;
  @Column('integer', { default: 0 }) readonly attempts: number;
  @Column('timestamptz', { name: 'next_attempt_at', default: () => 'now()' }) readonly nextAttemptAt: string;
  @Column('timestamptz', { name: 'processed_at', nullable: true }) readonly processedAt: string | null;
  @Column('text', { name: 'last_error', nullable: true }) readonly lastError: string | null;
}

/** Which handler has dealt with which event: what makes handlers idempotent. */
@Entity('outbox_delivery')
export class OutboxDelivery {
  @PrimaryColumn('bigint', { name: 'event_id' }) readonly eventId: string;
  @PrimaryColumn('varchar', { length: 80 }) readonly handler: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
}

/** Sums of metrics per month, division, openness and one dimension; what figures are read from. */
@Entity('metric_cell')
export class MetricCell {
  @PrimaryColumn('varchar', { length: 80 }) readonly metric: string;
  @PrimaryColumn('varchar', { length: 40 }) readonly dimension: string;
  @PrimaryColumn('date') readonly month: string;
  @PrimaryColumn('varchar', { length: 6 }) readonly division: string;
  @PrimaryColumn('boolean') readonly open: boolean;
  @PrimaryColumn('varchar', { length: 80 }) readonly value: string;
  @Column('bigint') readonly n: string;
  @Column('numeric') readonly amount: string;
}

/** Additions to cells that the worker has not folded in yet; read together with them, so figures are never late. */
@Entity('metric_delta')
export class MetricDelta {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) readonly id: string;
  @Column('varchar', { length: 80 }) readonly metric: string;
  @Column('varchar', { length: 40 }) readonly dimension: string;
  @Column('date') readonly month: string;
  @Column('varchar', { length: 6 }) readonly division: string;
  @Column('boolean') readonly open: boolean;
  @Column('varchar', { length: 80 }) readonly value: string;
  @Column('bigint') readonly n: string;
  @Column('numeric') readonly amount: string;
}

/** Answers to writes that carried an Idempotency-Key. */
@Entity('idempotency_key')
@Index('idempotency_key_once', ['accountId', 'key'], { unique: true })
export class IdempotencyKeyRow {
  @PrimaryColumn('uuid') readonly id: string;
  @Column('uuid', { name: 'account_id' }) readonly accountId: string;
  @Column('varchar', { length: 128 }) readonly key: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  /** Hash of method, path and body. */
  @Column('varchar', { length: 64, name: 'request_hash' }) readonly requestHash: string;
  /** Record type and id, written in the transaction of the write itself: proof that it happened. */
  @Column('text', { nullable: true }) readonly resource: string | null;
  @Column('uuid', { name: 'record_id', nullable: true }) readonly recordId: string | null;
  @Column('integer', { nullable: true }) readonly status: number | null;
  @Column('text', { nullable: true }) readonly body: string | null;
  @Column('text', { nullable: true }) readonly etag: string | null;
}

/** A stored file; its content lies in the file store under `storageKey`. */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn('uuid') readonly id: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  @Column('uuid', { name: 'owner_id' }) readonly ownerId: string;
  @Column('uuid', { name: 'organisation_id', nullable: true }) readonly organisationId: string | null;
  @Column('varchar', { length: 255 }) readonly name: string;
  @Column('bigint') readonly size: string;
  @Column('varchar', { length: 120, name: 'content_type' }) readonly contentType: string;
  @Column('varchar', { length: 64 }) readonly sha256: string;
  @Column('varchar', { length: 120, name: 'storage_key' }) readonly storageKey: string;
}

/** Something worth knowing for an organisation's people, from the workflows. */
@Entity('notification')
@Index(['organisationId', 'createdAt'])
export class NotificationRow {
  @PrimaryColumn('uuid') readonly id: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  @Column('uuid', { name: 'organisation_id' }) readonly organisationId: string;
  @Column('text') readonly zh: string;
  @Column('text') readonly en: string;
  @Column('text') readonly resource: string;
  @Column('uuid', { name: 'record_id' }) readonly recordId: string;
}

/** Which account has read which notification. */
@Entity('notification_read')
export class NotificationRead {
  @PrimaryColumn('uuid', { name: 'notification_id' }) readonly notificationId: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) readonly accountId: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
}

/** Tables of the kernel itself. */
export const kernelTables = [
  RecordHistory,
  RecordNumberCounter,
  OutboxEventRow,
  OutboxDelivery,
  MetricCell,
  MetricDelta,
  IdempotencyKeyRow,
  StoredFile,
  NotificationRow,
  NotificationRead,
] as const;
