import { Column, CreateDateColumn, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** What every record has. Ids are UUIDv7: sortable by time, made by the process that creates the row. */
export abstract class BaseRecord {
  @PrimaryColumn('uuid') readonly id: string;
  /** Grows by one at every change; it is the ETag. */
  @VersionColumn() readonly version: number;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' }) readonly updatedAt: string;
  /** Account that created the record; null for records loaded by the system. */
  @Column('uuid', { name: 'created_by', nullable: true }) readonly createdBy: string | null;
}

/** A record with a life of its own: only the workflow runner changes `status`. */
export abstract class WorkflowRecord extends BaseRecord {
  abstract readonly status: string;
}

/** The class of a record type, abstract or not. */
export type RecordType<T extends BaseRecord = BaseRecord> = abstract new (...args: never[]) => T;
