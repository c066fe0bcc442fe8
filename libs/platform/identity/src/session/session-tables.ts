import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account/account.js';

/** One sign-in on one device, and the family of refresh tokens that came from it. */
@Entity('sign_in_session')
export class SignInSession {
  @PrimaryColumn('uuid') readonly id: string;
  @Index('sign_in_session_by_account')
  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  readonly account: Relation<Account>;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  /** Absolute end, however busy it is. */
  @Column('timestamptz', { name: 'expires_at' }) readonly expiresAt: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) readonly endedAt: string | null;
  /** When it was last begun or renewed. */
  @Column('timestamptz', { name: 'last_used_at', default: () => 'now()' }) readonly lastUsedAt: string;
  @Column('varchar', { length: 64, nullable: true }) readonly address: string | null;
  @Column('varchar', { length: 200, name: 'user_agent', nullable: true }) readonly userAgent: string | null;
}

/** A refresh token, by its hash only. Used ones are kept: their second use gives a thief away. */
@Entity('refresh_token')
export class RefreshToken {
  @PrimaryColumn('char', { length: 64 }) readonly hash: string;
  @Index('refresh_token_by_session')
  @ManyToOne(() => SignInSession, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  readonly session: Relation<SignInSession>;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  @Column('timestamptz', { name: 'expires_at' }) readonly expiresAt: string;
  @Column('timestamptz', { name: 'used_at', nullable: true }) readonly usedAt: string | null;
}
