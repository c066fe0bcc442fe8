import { AuditSeal } from '../audit/audit-seal.js';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { VaultKey } from '../vault/vault-key.js';
import { AccountWriteRow, RateCountRow, WorkerHeartbeatRow } from './operation-tables.js';

/** The table in which the migrations that have run are noted. */
export const MIGRATION_TABLE = 'schema_migration';

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
  /** For whom the actor acted, while that person was away. */
  @Column('uuid', { name: 'on_behalf_of_id', nullable: true }) readonly onBehalfOfId: string | null;
  @Column('text', { name: 'on_behalf_of_name', nullable: true }) readonly onBehalfOfName: string | null;
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

/** Sums of metrics per month, division, visibility classes and one dimension; what figures are read from. */
@Entity('metric_cell')
export class MetricCell {
  @PrimaryColumn('varchar', { length: 80 }) readonly metric: string;
  @PrimaryColumn('varchar', { length: 40 }) readonly dimension: string;
  @PrimaryColumn('date') readonly month: string;
  @PrimaryColumn('varchar', { length: 6 }) readonly division: string;
  @PrimaryColumn('integer') readonly classes: number;
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
  @Column('integer') readonly classes: number;
  @Column('varchar', { length: 80 }) readonly value: string;
  @Column('bigint') readonly n: string;
  @Column('numeric') readonly amount: string;
}

/** The definition with which a metric's cells were made. */
@Entity('metric_definition')
export class MetricDefinition {
  @PrimaryColumn('varchar', { length: 80 }) readonly metric: string;
  @Column('text') readonly definition: string;
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

/** Something worth knowing for an organisation's people, from the workflows, or for one person. */
@Entity('notification')
@Index(['organisationId', 'createdAt'])
@Index('notification_by_account', ['accountId', 'createdAt'])
export class NotificationRow {
  @PrimaryColumn('uuid') readonly id: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  /** Its addressee: an organisation … */
  @Column('uuid', { name: 'organisation_id', nullable: true }) readonly organisationId: string | null;
  /** … or one account. */
  @Column('uuid', { name: 'account_id', nullable: true }) readonly accountId: string | null;
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

/** Long work in the background, as its owner follows it; the queue itself is pg-boss's own schema. */
@Entity('job')
@Index(['ownerId', 'createdAt'])
export class JobRow {
  @PrimaryColumn('uuid') readonly id: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  @Column('varchar', { length: 60 }) readonly kind: string;
  @Column('text') readonly zh: string;
  @Column('text') readonly en: string;
  @Column('varchar', { length: 20 }) readonly status: string;
  @Column('integer', { default: 0 }) readonly done: number;
  @Column('integer', { nullable: true }) readonly total: number | null;
  @Column('text', { nullable: true }) readonly message: string | null;
  @Column('jsonb', { nullable: true }) readonly result: unknown;
  @Column('uuid', { name: 'owner_id' }) readonly ownerId: string;
  @Column('timestamptz', { name: 'started_at', nullable: true }) readonly startedAt: string | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) readonly finishedAt: string | null;
}

/** One file that somebody imports: checked first, then committed. */
@Entity('import_batch')
@Index(['ownerId', 'createdAt'])
export class ImportBatchRow {
  @PrimaryColumn('uuid') readonly id: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  @Column('varchar', { length: 60 }) readonly resource: string;
  @Column('uuid', { name: 'owner_id' }) readonly ownerId: string;
  @Column('uuid', { name: 'file_id' }) readonly fileId: string;
  @Column('varchar', { length: 255, name: 'file_name' }) readonly fileName: string;
  @Column('varchar', { length: 20 }) readonly status: string;
  @Column('uuid', { name: 'job_id', nullable: true }) readonly jobId: string | null;
  /** What the commit was asked to store: all rows or the valid ones. */
  @Column('varchar', { length: 10, nullable: true }) readonly mode: string | null;
  @Column('integer', { default: 0 }) readonly total: number;
  @Column('integer', { default: 0 }) readonly valid: number;
  @Column('integer', { default: 0 }) readonly invalid: number;
  @Column('integer', { default: 0 }) readonly skipped: number;
  @Column('integer', { default: 0 }) readonly created: number;
  @Column('integer', { default: 0 }) readonly updated: number;
  /** Rows that create or change a record, done or still to be done. */
  @Column('integer', { default: 0 }) readonly creates: number;
  @Column('integer', { default: 0 }) readonly updates: number;
  /** What was said by hand: sheet, header row, mapping of columns, corrected values. */
  @Column('jsonb', { default: () => "'{}'" }) readonly settings: unknown;
  /** What was found in the file: its sheets, its header, which field each column fills. */
  @Column('jsonb', { nullable: true }) readonly columns: unknown;
  /** Why the file as a whole could not be used: code and values of the problem. */
  @Column('jsonb', { nullable: true }) readonly problem: unknown;
  @Column('timestamptz', { name: 'checked_at', nullable: true }) readonly checkedAt: string | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) readonly finishedAt: string | null;
}

/** One row of an imported file. The fingerprint of an imported row is unique: the same content is stored once. */
@Entity('import_row')
@Index('import_row_once', ['fingerprint'], { unique: true, where: "state = 'imported'" })
@Index('import_row_by_state', ['batchId', 'state', 'row'])
@Index('import_row_by_record', ['recordId'], { where: 'record_id is not null' })
export class ImportRowRow {
  @PrimaryColumn('uuid', { name: 'batch_id' }) readonly batchId: string;
  @PrimaryColumn('integer') readonly row: number;
  @Column('varchar', { length: 20 }) readonly state: string;
  /** Cells as the file has them, by input key. */
  @Column('jsonb') readonly values: unknown;
  /** The record's input, once the row has passed. */
  @Column('jsonb', { nullable: true }) readonly input: unknown;
  @Column('jsonb', { default: () => "'[]'" }) readonly problems: unknown;
  @Column('varchar', { length: 64, nullable: true }) readonly fingerprint: string | null;
  /** Division under which the record is numbered: rows are stored in its order, so that imports never deadlock. */
  @Column('varchar', { length: 6, nullable: true }) readonly place: string | null;
  @Column('uuid', { name: 'record_id', nullable: true }) readonly recordId: string | null;
  /** What a commit does with the row: create, update, skip, wrong. */
  @Column('varchar', { length: 10, default: 'create' }) readonly outcome: string;
  /** What was made of cells that are not written as the record keeps them; personal data masked. */
  @Column('jsonb', { default: () => "'[]'" }) readonly notes: unknown;
  /** Old and new values of a record that is changed; personal data masked. */
  @Column('jsonb', { default: () => "'[]'" }) readonly changes: unknown;
  /** Key of the vault that the personal cells are sealed with. */
  @Column('varchar', { length: 32, name: 'sealed_with', nullable: true }) readonly sealedWith: string | null;
  /** Version of the record that was compared. */
  @Column('integer', { name: 'record_version', nullable: true }) readonly recordVersion: number | null;
}

/** Which field each column of a set of headers was said to fill, by organisation. */
@Entity('import_mapping')
export class ImportMappingRow {
  /** The organisation, or the account of somebody without one. */
  @PrimaryColumn('uuid', { name: 'owner_id' }) readonly ownerId: string;
  @PrimaryColumn('varchar', { length: 60 }) readonly resource: string;
  /** Hash of the headers, whatever their order. */
  @PrimaryColumn('varchar', { length: 64 }) readonly headers: string;
  @Column('jsonb') readonly mapping: unknown;
  @CreateDateColumn({ type: 'timestamptz', name: 'updated_at' }) readonly updatedAt: string;
}

/** Tables of the kernel itself. */
export const kernelTables = [
  AuditSeal,
  RecordHistory,
  RecordNumberCounter,
  OutboxEventRow,
  OutboxDelivery,
  MetricCell,
  MetricDelta,
  MetricDefinition,
  IdempotencyKeyRow,
  StoredFile,
  NotificationRow,
  NotificationRead,
  JobRow,
  ImportBatchRow,
  ImportRowRow,
  ImportMappingRow,
  VaultKey,
  RateCountRow,
  AccountWriteRow,
  WorkerHeartbeatRow,
] as const;
