import { Injectable } from '@nestjs/common';
import { AuditLog, Database, Problem } from '@kechuang/kernel';
import { Profiles } from '../account/profiles.js';
import { personAs, type Client } from './client.js';
import { Principals } from './principals.js';
import { SessionStart, type SignedIn } from './session-start.js';
import { Sessions } from './sessions.js';

/** Staying signed in and signing out; each end leaves its audit row. */
@Injectable()
export class SessionLife {
  constructor(
    private readonly sessions: Sessions,
    private readonly start: SessionStart,
    private readonly profiles: Profiles,
    private readonly principals: Principals,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async refresh(refreshToken: string, client: Client): Promise<SignedIn> {
    const rotated = await this.sessions.rotate(refreshToken);
    if (!('refused' in rotated)) return this.start.answer(rotated, await this.profiles.of(rotated.accountId));
    if (rotated.refused === 'just-used') throw new Problem('auth.refresh-again');
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
}
