import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One link of the chain over the audit log: which rows it covers, what each looked like, and the link before it.
 *
 * `rows` seals cover rows; a `segment` seal begins a new stretch of the chain, e.g. on a restored database; a `purge`
 * seal says which older rows were removed on purpose.
 */
@Entity('audit_seal')
export class AuditSeal {
  /** Counted from 1 without a gap: two sealers cannot both add the next one. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_seal_pkey' }) readonly number: string;
  @Column('timestamptz', { name: 'sealed_at' }) readonly sealedAt: string;
  @Column('integer') readonly segment: number;
  @Column('varchar', { length: 20 }) readonly kind: string;
  /** Which `audit_entry.sequence` it covers. */
  @Column('int8multirange') readonly entries: string;
  @Column('integer') readonly rows: number;
  /** SHA-256 of each covered row in its canonical form, 32 bytes each, in order of sequence. */
  @Column('bytea') readonly leaves: Buffer;
  /** SHA-256 of `leaves`. */
  @Column('varchar', { length: 64 }) readonly root: string;
  /** What a segment or purge seal is about, as JSON. */
  @Column('text', { nullable: true }) readonly subject: string | null;
  /** Digest of the seal before. */
  @Column('varchar', { length: 64 }) readonly previous: string;
  @Column('varchar', { length: 64 }) readonly digest: string;
}
