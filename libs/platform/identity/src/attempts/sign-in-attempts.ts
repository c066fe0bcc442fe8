import { Injectable } from '@nestjs/common';
import { AuditLog, Database, Problem, type AuditEvent, type Session } from '@kechuang/kernel';
import { USERNAME } from '../account/account.js';
import { strangerAs, type Client } from '../session/client.js';
import { Attempts, type Attempt } from './attempts.js';
import { ACCOUNT_LIMIT, ADDRESS_LIMIT, addressSubject, nameSubject } from './limits.js';

/** One attempt to sign in, as its name and as its address count it. */
export interface SignInAttempt {
  readonly username: string;
  readonly client: Client;
  readonly byName: Attempt;
  readonly byAddress: Attempt;
}

/** Stands in the audit log for a typed name that cannot be one; it may be a password typed in the wrong place. */
const NOT_A_NAME = '—';

/**
 * Lets attempts to sign in through, as long as name and address have not failed too often, and keeps the record of
 * what failed. A name that no account has is treated like one that an account has.
 */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly attempts: Attempts,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  /** Throws `auth.slow` or `auth.locked`. */
  async begin(username: string, client: Client): Promise<SignInAttempt> {
    const byAddress = await this.attempts.begin(addressSubject(client.address), ADDRESS_LIMIT);
    try {
      const byName = await this.attempts.begin(nameSubject(username), ACCOUNT_LIMIT);
      return { username, client, byName, byAddress };
    } catch (error) {
      if (error instanceof Problem) await this.record(this.database, username, client, 'sign-in', 'refused');
      throw error;
    }
  }

  /** Records a wrong password or code; the last one that is borne locks the account. */
  async fail({ username, client, byName }: SignInAttempt): Promise<void> {
    await this.database.transaction(async (session) => {
      await this.record(session, username, client, 'sign-in', 'failed');
      if (!this.attempts.locks(byName)) return;
      await session.query('update account set locked_until = now() + make_interval(secs => $2) where username = $1', [
        username.toLowerCase(),
        ACCOUNT_LIMIT.lockSeconds,
      ]);
      await this.record(session, username, client, 'lockout', 'refused');
    });
  }

  /** The person is who he says he is. The failures of his address stay: others may be guessing there. */
  async succeed(session: Session, { username, byName, byAddress }: SignInAttempt): Promise<void> {
    await this.attempts.succeed(session, byName);
    await this.attempts.release(session, byAddress);
    await session.query('update account set locked_until = null where username = $1 and locked_until is not null', [
      username.toLowerCase(),
    ]);
  }

  /** The password is right and a code still to come. */
  async passOn({ byName, byAddress }: SignInAttempt): Promise<void> {
    await this.attempts.release(this.database, byName);
    await this.attempts.release(this.database, byAddress);
  }

  /** Lets an account sign in again before its lock ends. */
  async unlock(session: Session, username: string): Promise<void> {
    await this.attempts.clear(session, nameSubject(username));
  }

  private async record(
    session: Session,
    typed: string,
    client: Client,
    action: 'sign-in' | 'lockout',
    result: AuditEvent['result'],
  ): Promise<void> {
    const name = USERNAME.test(typed) ? typed : NOT_A_NAME;
    const [known] = await session.query<{ id: string }>('select id from account where username = $1', [
      typed.toLowerCase(),
    ]);
    await this.audit.add(session, strangerAs(name, client), {
      action,
      resource: 'account',
      recordId: known?.id ?? null,
      result,
    });
  }
}
