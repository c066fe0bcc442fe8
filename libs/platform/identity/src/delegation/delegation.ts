import { ActionInput, Day, Reference, Tags, Text } from '@kechuang/kernel';
import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account/account.js';

/** One person lets another act for him from one day to another, both included. Kept for good: history refers to it. */
@Entity('delegation')
export class Delegation {
  @PrimaryColumn('uuid') readonly id: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  /** Who is away. */
  @Index('delegation_by_delegator')
  @ManyToOne(() => Account, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'delegator_id' })
  readonly delegator: Relation<Account>;
  /** Who acts for him. */
  @Index('delegation_by_deputy')
  @ManyToOne(() => Account, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'deputy_id' })
  readonly deputy: Relation<Account>;
  @Column('date', { name: 'starts_on' }) readonly startsOn: string;
  @Column('date', { name: 'ends_on' }) readonly endsOn: string;
  @Column('varchar', { length: 200 }) readonly reason: string;
  /** Modules that it is restricted to; empty for all. */
  @Column('varchar', { length: 40, array: true }) readonly modules: string[];
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) readonly revokedAt: string | null;
}

/** Longest time that one delegation lasts, in days. */
export const LONGEST_DAYS = 90;

/** Body of a new delegation. */
@ActionInput()
export class DelegationInput {
  @Reference(() => Account, { zh: '代理人', en: 'Deputy' }) deputy: Relation<Account>;
  /** What the body carries of him. */
  declare readonly deputyId: string;
  @Day({ zh: '开始日期', en: 'First day' }) startsOn: string;
  @Day({ zh: '结束日期', en: 'Last day', help: { zh: '含当日，最长 90 天。', en: 'Included; 90 days at most.' } })
  endsOn: string;
  @Text({ zh: '委托事由', en: 'Reason', min: 2, max: 200, example: '出差' }) reason: string;
  @Tags({
    zh: '限定模块',
    en: 'Modules',
    help: { zh: '不填为本人可委托的全部业务。', en: 'Everything that can be delegated unless said.' },
    max: 20,
    length: 40,
    optional: true,
  })
  modules: string[] | null;
}
