import { Injectable } from '@nestjs/common';
import { AuditLog, Database, Problem, type Caller } from '@kechuang/kernel';
import { LIFETIMES } from '../identity.options.js';
import { Principals } from './principals.js';
import { Sessions } from './sessions.js';
import { deviceOf } from './user-agent.js';

/** A running session as its owner sees it. */
export interface RunningSession {
  readonly id: string;
  /** Browser and system; null when they cannot be told. */
  readonly device: string | null;
  readonly address: string | null;
  readonly startedAt: string;
  /** When it was last begun or renewed; a browser in use renews it every quarter of an hour. */
  readonly lastUsedAt: string;
  /** When it ends in any case. */
  readonly endsAt: string;
  /** The session that asks. */
  readonly current: boolean;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly startedAt: string;
  readonly lastUsedAt: string;
  readonly endsAt: string;
}

const RUNNING = `
  select id, user_agent as "userAgent", address, created_at as "startedAt", last_used_at as "lastUsedAt",
    expires_at as "endsAt"
  from sign_in_session
  where account_id = $1 and ended_at is null and expires_at > now()
    and last_used_at > now() - make_interval(secs => $2)
  order by last_used_at desc, id desc`;

/** A person sees where he is signed in, and signs out elsewhere. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly sessions: Sessions,
    private readonly principals: Principals,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async list(who: Caller, currentId: string | null): Promise<RunningSession[]> {
    const rows = await this.database.query<Row>(RUNNING, [who.accountId, LIFETIMES.idle]);
    return rows.map(({ userAgent, ...row }) => ({
      ...row,
      device: deviceOf(userAgent),
      current: row.id === currentId,
    }));
  }

  /** Ends one of the caller's own sessions; another's answers like one that does not exist. */
  async end(sessionId: string, who: Caller): Promise<void> {
    await this.database.transaction(async (session) => {
      const [own] = await session.query(
        'select id from sign_in_session where id = $1 and account_id = $2 and ended_at is null for update',
        [sessionId, who.accountId],
      );
      if (!own) throw new Problem('record.missing');
      await this.sessions.end(session, sessionId);
      await this.audit.add(session, who, {
        action: 'session-end',
        resource: 'account',
        recordId: who.accountId,
        result: 'ok',
        changes: { session: sessionId },
      });
      await this.principals.announce(session, who.accountId);
    });
    this.principals.forget(who.accountId);
  }

  /** Ends all of the caller's sessions but the one that asks. */
  async endOthers(who: Caller, currentId: string | null): Promise<void> {
    await this.database.transaction(async (session) => {
      await this.sessions.endAll(session, who.accountId, currentId);
      await this.audit.add(session, who, {
        action: 'session-end-others',
        resource: 'account',
        recordId: who.accountId,
        result: 'ok',
      });
      await this.principals.announce(session, who.accountId);
    });
    this.principals.forget(who.accountId);
  }
}
