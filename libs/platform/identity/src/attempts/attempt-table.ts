import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** Failed attempts of late at one thing: to sign in under a name, from an address, to prove one's password. */
@Entity('failed_attempt')
@Index('failed_attempt_by_time', ['lastAt'])
export class FailedAttempt {
  /** What is counted; a user name stands in it as a hash, because people type passwords into the wrong field. */
  @PrimaryColumn('varchar', { length: 100 }) readonly subject: string;
  @Column('integer') readonly failures: number;
  @CreateDateColumn({ type: 'timestamptz', name: 'last_at' }) readonly lastAt: string;
  @Column('timestamptz', { name: 'locked_until', nullable: true }) readonly lockedUntil: string | null;
}
