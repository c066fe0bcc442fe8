import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Account } from '../account/account.js';

/** The authenticator of an account (RFC 6238); one that is not confirmed yet proves nothing. */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn('uuid', { name: 'account_id' }) readonly accountId: string;
  @OneToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  readonly account: Relation<Account>;
  /** Sealed by the vault. */
  @Column('text') readonly secret: string;
  /** Number of the last half minute whose code was taken: neither it nor an earlier one is taken again. */
  @Column('bigint', { name: 'last_step', default: 0 }) readonly lastStep: number;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) readonly confirmedAt: string | null;
}

/** A code for the day on which the authenticator is lost, by its hash; good once. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('char', { length: 64 }) readonly hash: string;
  @Index('recovery_code_by_account')
  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  readonly account: Relation<Account>;
  @Column('timestamptz', { name: 'used_at', nullable: true }) readonly usedAt: string | null;
}

/** A sign-in whose password was right and whose code is still to come, by the hash of its token. */
@Entity('sign_in_challenge')
export class SignInChallenge {
  @PrimaryColumn('char', { length: 64 }) readonly hash: string;
  @Index('sign_in_challenge_by_account')
  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  readonly account: Relation<Account>;
  @Column('timestamptz', { name: 'expires_at' }) readonly expiresAt: string;
}
