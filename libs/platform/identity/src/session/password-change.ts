import { Injectable } from '@nestjs/common';
import { AuditLog, Database, fieldProblem, type Caller } from '@kechuang/kernel';
import { Passwords } from '../password/passwords.js';
import type { PasswordChangeInput } from './auth.inputs.js';
import { Principals } from './principals.js';
import { SelfProof } from './self-proof.js';

const ACTION = 'password-change';

/** A person changes his own password; his other sessions end. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly proof: SelfProof,
    private readonly passwords: Passwords,
    private readonly principals: Principals,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async change({ current, next }: PasswordChangeInput, who: Caller, sessionId: string | null): Promise<void> {
    await this.proof.check(who, { password: current, pointer: '/current' }, ACTION);
    if (next === current) throw fieldProblem('/next', 'password.unchanged');
    this.passwords.check('/next', next, [who.username, who.name]);
    await this.database.transaction(async (session) => {
      await this.passwords.refuseUsed(session, who.accountId, '/next', next);
      await this.passwords.replace(session, who.accountId, next, { setBy: 'owner', exceptSession: sessionId });
      const done = { action: ACTION, resource: 'account', recordId: who.accountId, result: 'ok' } as const;
      await this.audit.add(session, who, done);
      await this.principals.announce(session, who.accountId);
    });
    this.principals.forget(who.accountId);
  }
}
