import { Injectable } from '@nestjs/common';
import { AuditLog, Database, fieldProblem, type Caller } from '@kechuang/kernel';
import { Attempts } from '../attempts/attempts.js';
import { ACCOUNT_LIMIT, proofSubject } from '../attempts/limits.js';
import { Passwords } from '../password/passwords.js';
import type { PasswordChangeInput } from './auth.inputs.js';
import { Credentials } from './credentials.js';
import { Principals } from './principals.js';

/** A person changes his own password; his other sessions end. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly attempts: Attempts,
    private readonly credentials: Credentials,
    private readonly passwords: Passwords,
    private readonly principals: Principals,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async change({ current, next }: PasswordChangeInput, who: Caller, sessionId: string | null): Promise<void> {
    const attempt = await this.attempts.begin(proofSubject(who.accountId), ACCOUNT_LIMIT);
    const event = { action: 'password-change', resource: 'account', recordId: who.accountId } as const;
    if (!(await this.credentials.isPasswordOf(who.accountId, current))) {
      await this.audit.add(this.database, who, { ...event, result: 'failed' });
      throw fieldProblem('/current', 'auth.current-password');
    }
    await this.attempts.succeed(this.database, attempt);
    if (next === current) throw fieldProblem('/next', 'password.unchanged');
    this.passwords.check('/next', next, [who.username, who.name]);
    await this.database.transaction(async (session) => {
      await this.passwords.refuseUsed(session, who.accountId, '/next', next);
      await this.passwords.replace(session, who.accountId, next, { setBy: 'owner', exceptSession: sessionId });
      await this.audit.add(session, who, { ...event, result: 'ok' });
      await this.principals.announce(session, who.accountId);
    });
    this.principals.forget(who.accountId);
  }
}
