import { Injectable } from '@nestjs/common';
import { AuditLog, Database, fieldProblem, type Caller } from '@kechuang/kernel';
import { Attempts } from '../attempts/attempts.js';
import { ACCOUNT_LIMIT, proofSubject } from '../attempts/limits.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { Credentials } from './credentials.js';

/** What a person shows to be himself before he changes how he signs in. */
export interface Proof {
  readonly password: string;
  /** Where the password stands in the request. */
  readonly pointer: string;
  /** A code of the second factor, where it takes one. */
  readonly code?: string;
}

/**
 * Proving within a session that one is its owner: whoever finds an unlocked screen must not take the account over.
 * Guesses are limited; a lock of them leaves session and sign-in alone.
 */
@Injectable()
export class SelfProof {
  constructor(
    private readonly attempts: Attempts,
    private readonly credentials: Credentials,
    private readonly factors: SecondFactors,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  /** Throws a problem of the wrong field; a failure is audited under the action that it was meant for. */
  async check(who: Caller, { password, pointer, code }: Proof, action: string): Promise<void> {
    const attempt = await this.attempts.begin(proofSubject(who.accountId), ACCOUNT_LIMIT);
    if (!(await this.credentials.isPasswordOf(who.accountId, password))) {
      await this.fail(who, action);
      throw fieldProblem(pointer, 'auth.current-password');
    }
    const isMine =
      code === undefined ||
      (await this.database.transaction((session) => this.factors.take(session, who.accountId, code)));
    if (!isMine) {
      await this.fail(who, action);
      throw fieldProblem('/code', 'auth.code');
    }
    await this.attempts.succeed(this.database, attempt);
  }

  private async fail(who: Caller, action: string): Promise<void> {
    await this.audit.add(this.database, who, {
      action,
      resource: 'account',
      recordId: who.accountId,
      result: 'failed',
    });
  }
}
