import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account/account.js';

/** A password that an account had before, by its hash only; kept as long as the policy refuses to take it again. */
@Entity('former_password')
export class FormerPassword {
  @PrimaryColumn('uuid') readonly id: string;
  @Index('former_password_by_account')
  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  readonly account: Relation<Account>;
  @Column('text') readonly hash: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'replaced_at' }) readonly replacedAt: string;
}
