import { Injectable } from '@nestjs/common';
import { AuditLog, Database, Problem } from '@kechuang/kernel';
import { USERNAME } from '../account/account.js';
import { Profiles, type Profile } from '../account/profiles.js';
import { LIFETIMES } from '../identity.options.js';
import { AccessTokens } from './access-tokens.js';
import { personAs, strangerAs, type Client } from './client.js';
import { Principals } from './principals.js';
import { Sessions, type OpenSession } from './sessions.js';
import { Strategies } from './strategies.js';

/** What a sign-in or a refresh answers; the refresh token goes into its cookie. */
export interface SignedIn {
  readonly refreshToken: string;
  readonly answer: { readonly accessToken: string; readonly expiresIn: number; readonly account: Profile };
}

/** Stands in the audit log for a typed name that cannot be one; it may be a password typed in the wrong place. */
const NOT_A_NAME = '—';

/** Signing in, staying signed in, signing out; each leaves its audit row. */
@Injectable()
export class SignIn {
  constructor(
    private readonly strategies: Strategies,
    private readonly sessions: Sessions,
    private readonly tokens: AccessTokens,
    private readonly profiles: Profiles,
    private readonly principals: Principals,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async signIn(username: string, password: string, client: Client): Promise<SignedIn> {
    const verified = await this.strategies.byPassword(username, password);
    if (!verified) {
      await this.recordFailure(username, client);
      throw new Problem('auth.credentials');
    }
    const { accountId } = verified;
    const account = await this.profiles.of(accountId);
    const opened = await this.database.transaction(async (session) => {
      await session.query('update account set last_sign_in_at = now() where id = $1', [accountId]);
      const done = { action: 'sign-in', resource: 'account', recordId: accountId, result: 'ok' } as const;
      await this.audit.add(session, personAs(account, client), done);
      return this.sessions.open(session, accountId, client);
    });
    return this.signedIn(opened, account);
  }

  async refresh(refreshToken: string, client: Client): Promise<SignedIn> {
    const rotated = await this.sessions.rotate(refreshToken);
    if (!('refused' in rotated)) return this.signedIn(rotated, await this.profiles.of(rotated.accountId));
    if (rotated.refused === 'reused') {
      const { accountId } = rotated;
      this.principals.forget(accountId);
      const who = personAs(await this.profiles.of(accountId), client);
      const stolen = { action: 'refresh-reuse', resource: 'account', recordId: accountId, result: 'refused' } as const;
      await this.database.transaction(async (session) => {
        await this.audit.add(session, who, stolen);
        await this.principals.announce(session, accountId);
      });
    }
    throw new Problem('auth.session');
  }

  /** Ends the session of a refresh token; signing out twice is no error. */
  async signOut(refreshToken: string, client: Client): Promise<void> {
    const running = await this.sessions.ofToken(refreshToken);
    if (running) await this.endSession(running.sessionId, running.accountId, client);
  }

  async endSession(sessionId: string, accountId: string, client: Client): Promise<void> {
    const who = personAs(await this.profiles.of(accountId), client);
    await this.database.transaction(async (session) => {
      await this.sessions.end(session, sessionId);
      await this.audit.add(session, who, {
        action: 'sign-out',
        resource: 'account',
        recordId: accountId,
        result: 'ok',
      });
      await this.principals.announce(session, accountId);
    });
    this.principals.forget(accountId);
  }

  private signedIn({ accountId, sessionId, refreshToken }: OpenSession, account: Profile): SignedIn {
    const accessToken = this.tokens.sign(accountId, sessionId);
    return { refreshToken, answer: { accessToken, expiresIn: LIFETIMES.accessToken, account } };
  }

  private async recordFailure(typed: string, client: Client): Promise<void> {
    const name = USERNAME.test(typed) ? typed : NOT_A_NAME;
    const [known] = await this.database.query<{ id: string }>('select id from account where username = $1', [
      typed.toLowerCase(),
    ]);
    await this.audit.add(this.database, strangerAs(name, client), {
      action: 'sign-in',
      resource: 'account',
      recordId: known?.id ?? null,
      result: 'failed',
    });
  }
}
