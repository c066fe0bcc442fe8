import { Injectable } from '@nestjs/common';
import { AuditLog, Database, type Session } from '@kechuang/kernel';
import { Profiles, type Profile } from '../account/profiles.js';
import { SignInAttempts, type SignInAttempt } from '../attempts/sign-in-attempts.js';
import { LIFETIMES } from '../identity.options.js';
import { AccessTokens } from './access-tokens.js';
import { personAs } from './client.js';
import { Sessions, type OpenSession } from './sessions.js';

/** What a sign-in or a refresh answers; the refresh token goes into its cookie. */
export interface SignedIn {
  readonly refreshToken: string;
  readonly answer: { readonly accessToken: string; readonly expiresIn: number; readonly account: Profile };
}

/** Opens the session of a person who has proved who he is. */
@Injectable()
export class SessionStart {
  constructor(
    private readonly attempts: SignInAttempts,
    private readonly sessions: Sessions,
    private readonly tokens: AccessTokens,
    private readonly profiles: Profiles,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  /**
   * Session, audit row and the end of the failures before commit together. `proof` runs first in the transaction:
   * what it throws leaves nothing behind.
   */
  async open(
    accountId: string,
    attempt: SignInAttempt,
    proof: (session: Session) => Promise<void> = () => Promise.resolve(),
  ): Promise<SignedIn> {
    const { client } = attempt;
    const account = await this.profiles.of(accountId);
    const opened = await this.database.transaction(async (session) => {
      await proof(session);
      await session.query('update account set last_sign_in_at = now() where id = $1', [accountId]);
      const done = { action: 'sign-in', resource: 'account', recordId: accountId, result: 'ok' } as const;
      await this.audit.add(session, personAs(account, client), done);
      await this.attempts.succeed(session, attempt);
      return this.sessions.open(session, accountId, client);
    });
    return this.answer(opened, account);
  }

  /** The answer for a session that was opened or renewed. */
  answer({ accountId, sessionId, refreshToken }: OpenSession, account: Profile): SignedIn {
    const accessToken = this.tokens.sign(accountId, sessionId);
    return { refreshToken, answer: { accessToken, expiresIn: LIFETIMES.accessToken, account } };
  }
}
