import { ActionInput, Choice, defineChoices, Text, type ChoiceOf } from '@kechuang/kernel';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import { PURPOSES } from './purposes.js';

export const CONSENT_PURPOSE = defineChoices(PURPOSES);
export const CONSENT_WAY = defineChoices({
  console: { zh: '本人在平台确认', en: 'By himself in the console' },
  paper: { zh: '书面签署', en: 'Signed on paper' },
  message: { zh: '电子邮件或短信答复', en: 'By e-mail or text message' },
});

/** A person's consent to one purpose, as the notice of that version describes it. Rows are kept as proof. */
@Entity('consent')
@Index('consent_by_account', ['accountId'])
@Index('consent_by_person', ['personId'])
export class Consent {
  @PrimaryColumn('uuid') readonly id: string;
  /** When it was given. */
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: string;
  /** The account of whoever consents for himself … */
  @Column('uuid', { name: 'account_id', nullable: true }) readonly accountId: string | null;
  /** … and the registry's record of the person. */
  @Column('uuid', { name: 'person_id', nullable: true }) readonly personId: string | null;
  @Column('varchar', { length: 40 }) readonly purpose: string;
  @Column('varchar', { length: 20, name: 'notice_version' }) readonly noticeVersion: string;
  @Column('varchar', { length: 20 }) readonly way: string;
  /** Account that recorded it. */
  @Column('uuid', { name: 'recorded_by' }) readonly recordedBy: string;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) readonly withdrawnAt: string | null;
}

/** Body by which a person consents for himself. */
@ActionInput()
export class ConsentInput {
  @Choice(CONSENT_PURPOSE, { zh: '目的', en: 'Purpose' }) purpose: ChoiceOf<typeof CONSENT_PURPOSE>;
  @Text({ zh: '告知书版本', en: 'Version of the notice', max: 20, example: '2026-11' }) version: string;
}

/** Body by which an officer records what a person has signed. */
@ActionInput()
export class RecordedConsentInput extends ConsentInput {
  @Choice(CONSENT_WAY, { zh: '同意方式', en: 'How it was given' }) way: ChoiceOf<typeof CONSENT_WAY>;
}

/** Body of a withdrawal. */
@ActionInput()
export class WithdrawalInput {
  @Choice(CONSENT_PURPOSE, { zh: '目的', en: 'Purpose' }) purpose: ChoiceOf<typeof CONSENT_PURPOSE>;
}
