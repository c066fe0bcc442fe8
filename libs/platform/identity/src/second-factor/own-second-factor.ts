import { Injectable } from '@nestjs/common';
import { AuditLog, Database, type Caller, type Session } from '@kechuang/kernel';
import { Principals } from '../session/principals.js';
import { SelfProof } from '../session/self-proof.js';
import { renewRecoveryCodes } from './recovery-codes.js';
import { SecondFactorRule } from './second-factor-rule.js';
import { SecondFactors, type Enrolment } from './second-factors.js';

/** A person's second factor as he sees it. */
export interface OwnSecondFactor {
  readonly enrolled: boolean;
  /** Whether his permissions need one. */
  readonly required: boolean;
  readonly recoveryCodesLeft: number;
}

/** Shown once. */
export interface RecoveryCodes {
  readonly recoveryCodes: readonly string[];
}

/** A person sets up, renews and removes his own second factor; every step is audited. */
@Injectable()
export class OwnSecondFactors {
  constructor(
    private readonly factors: SecondFactors,
    private readonly rule: SecondFactorRule,
    private readonly proof: SelfProof,
    private readonly principals: Principals,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async state(who: Caller): Promise<OwnSecondFactor> {
    const [row] = await this.database.query<{ enrolled: boolean }>(
      'select second_factor as enrolled from account where id = $1',
      [who.accountId],
    );
    return {
      enrolled: row?.enrolled ?? false,
      required: this.rule.binds(who.permissions),
      recoveryCodesLeft: await this.factors.codesLeft(who.accountId),
    };
  }

  async enrol(who: Caller, password: string): Promise<Enrolment> {
    await this.proof.check(who, { password, pointer: '/password' }, 'second-factor-enrol');
    return this.change(who, 'second-factor-enrol', (session) =>
      this.factors.enrol(session, who.accountId, who.username),
    );
  }

  async confirm(who: Caller, code: string): Promise<RecoveryCodes> {
    const recoveryCodes = await this.change(who, 'second-factor-confirm', (session) =>
      this.factors.confirm(session, who.accountId, code),
    );
    return { recoveryCodes };
  }

  async renewCodes(who: Caller, password: string, code: string): Promise<RecoveryCodes> {
    await this.proof.check(who, { password, pointer: '/password', code }, 'recovery-codes-renew');
    const recoveryCodes = await this.change(who, 'recovery-codes-renew', (session) =>
      renewRecoveryCodes(session, who.accountId),
    );
    return { recoveryCodes };
  }

  async disable(who: Caller, password: string, code: string): Promise<void> {
    await this.proof.check(who, { password, pointer: '/password', code }, 'second-factor-disable');
    await this.change(who, 'second-factor-disable', (session) => this.factors.remove(session, who.accountId));
  }

  private async change<T>(who: Caller, action: string, work: (session: Session) => Promise<T>): Promise<T> {
    const result = await this.database.transaction(async (session) => {
      const done = await work(session);
      await this.audit.add(session, who, { action, resource: 'account', recordId: who.accountId, result: 'ok' });
      await this.principals.announce(session, who.accountId);
      return done;
    });
    this.principals.forget(who.accountId);
    return result;
  }
}
