import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, Retention, type Session } from '@kechuang/kernel';
import { v7 as uuidv7 } from 'uuid';
import { LIFETIMES } from '../identity.options.js';

/** A session with the token that renews it. */
export interface OpenSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly refreshToken: string;
}

/**
 * Why a refresh token is worth nothing. One that was used a moment ago is what the second of two tabs sends: it gets
 * nothing for it, but nobody loses anything, and its next try carries the new cookie. One used longer ago ended its
 * session, because two parties have it.
 */
export type Refusal =
  { readonly refused: 'unknown' | 'just-used' } | { readonly refused: 'reused'; readonly accountId: string };

/** Whose device a session is on. */
export interface Device {
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** Ended sessions are kept this long, so that a late second use of a token is still seen. */
const KEPT_FOR = '7 days';

/** Tabs of one browser send the same token within this time; whoever stole it gains nothing by being that quick. */
const GRACE = '10 seconds';

const newToken = (): string => randomBytes(32).toString('base64url');
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** One statement, so that of two uses of a token at the same time exactly one succeeds. */
const ROTATE = `
  with used as (
    update refresh_token t set used_at = now() from sign_in_session s join account a on a.id = s.account_id
    where t.hash = $1 and t.used_at is null and t.expires_at > now()
      and s.id = t.session_id and s.ended_at is null and s.expires_at > now() and a.status = 'active'
    returning t.session_id, s.account_id, s.expires_at
  ), fresh as (
    insert into refresh_token (hash, session_id, expires_at)
    select $2, session_id, least(now() + make_interval(secs => $3), expires_at) from used
  ), touched as (
    update sign_in_session s set last_used_at = now() from used where s.id = used.session_id
  )
  select session_id as "sessionId", account_id as "accountId" from used`;

/** Sign-ins and their refresh tokens. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    retention: Retention,
  ) {
    retention.register({
      name: 'sessions',
      table: 'sign_in_session',
      since: 'expires_at',
      age: KEPT_FOR,
      why: {
        zh: '会话到期七天后，旧令牌的再次使用已无意义。',
        en: 'A week after a session has expired the second use of an old token means nothing any more.',
      },
    });
  }

  /** Begins a session in the transaction of its sign-in. */
  async open(session: Session, accountId: string, device: Device): Promise<OpenSession> {
    const sessionId = uuidv7();
    const refreshToken = newToken();
    await session.query(
      `insert into sign_in_session (id, account_id, expires_at, address, user_agent)
       values ($1, $2, now() + make_interval(secs => $3), $4, $5)`,
      [sessionId, accountId, LIFETIMES.session, device.address, device.userAgent?.slice(0, 200) ?? null],
    );
    await session.query(
      'insert into refresh_token (hash, session_id, expires_at) values ($1, $2, now() + make_interval(secs => $3))',
      [hashOf(refreshToken), sessionId, LIFETIMES.idle],
    );
    return { sessionId, accountId, refreshToken };
  }

  /** Takes a refresh token in exchange for the next one. */
  async rotate(token: string): Promise<OpenSession | Refusal> {
    const refreshToken = newToken();
    const [row] = await this.database.query<{ sessionId: string; accountId: string }>(ROTATE, [
      hashOf(token),
      hashOf(refreshToken),
      LIFETIMES.idle,
    ]);
    return row ? { ...row, refreshToken } : this.refuse(token);
  }

  /** The running session that a refresh token belongs to. */
  async ofToken(token: string): Promise<{ sessionId: string; accountId: string } | undefined> {
    const [row] = await this.database.query<{ sessionId: string; accountId: string }>(
      `select s.id as "sessionId", s.account_id as "accountId" from refresh_token t
       join sign_in_session s on s.id = t.session_id where t.hash = $1 and s.ended_at is null`,
      [hashOf(token)],
    );
    return row;
  }

  async end(session: Session, sessionId: string): Promise<void> {
    await session.query('update sign_in_session set ended_at = now() where id = $1 and ended_at is null', [sessionId]);
  }

  /** Ends all sessions of an account, but for the one that asks. */
  async endAll(session: Session, accountId: string, except: string | null = null): Promise<void> {
    await session.query(
      `update sign_in_session set ended_at = now()
       where account_id = $1 and ended_at is null and id is distinct from $2::uuid`,
      [accountId, except],
    );
  }

  private async refuse(token: string): Promise<Refusal> {
    const [ended] = await this.database.query<{ accountId: string }>(
      `update sign_in_session s set ended_at = now() from refresh_token t
       where t.hash = $1 and t.used_at < now() - interval '${GRACE}' and s.id = t.session_id and s.ended_at is null
       returning s.account_id as "accountId"`,
      [hashOf(token)],
    );
    if (ended) return { refused: 'reused', ...ended };
    const [justUsed] = await this.database.query(
      `select 1 from refresh_token t join sign_in_session s on s.id = t.session_id
       where t.hash = $1 and t.used_at is not null and s.ended_at is null and s.expires_at > now()`,
      [hashOf(token)],
    );
    return { refused: justUsed ? 'just-used' : 'unknown' };
  }
}
