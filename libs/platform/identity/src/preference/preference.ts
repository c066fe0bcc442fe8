import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, UpdateDateColumn, type Relation } from 'typeorm';
import { Account } from '../account/account.js';

/** How one person likes a page of the console: its columns, saved views, theme. No business data, hence no audit. */
@Entity('account_preference')
export class AccountPreference {
  @PrimaryColumn('uuid', { name: 'account_id' }) readonly accountId: string;
  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  readonly account: Relation<Account>;
  @PrimaryColumn('varchar', { length: 80 }) readonly key: string;
  @Column('jsonb') readonly value: unknown;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' }) readonly updatedAt: string;
}
