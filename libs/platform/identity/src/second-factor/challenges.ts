import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, Problem, type Session } from '@kechuang/kernel';
import './second-factor-problems.js';

/** How long a person may look for his telephone. */
export const CHALLENGE_S = 5 * 60;

/** What a right password is answered with when a code is to follow. */
export interface Challenge {
  readonly challenge: string;
  /** In seconds. */
  readonly expiresIn: number;
}

/** Whose sign-in waits for a code. */
export interface Challenged {
  readonly accountId: string;
  readonly username: string;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Sign-ins between the password and the code, in whichever process either is checked. */
@Injectable()
export class Challenges {
  constructor(private readonly database: Database) {}

  async begin(accountId: string): Promise<Challenge> {
    const challenge = randomBytes(32).toString('base64url');
    await this.database.query('delete from sign_in_challenge where expires_at < now()');
    await this.database.query(
      `insert into sign_in_challenge (hash, account_id, expires_at)
       values ($1, $2, now() + make_interval(secs => $3))`,
      [hashOf(challenge), accountId, CHALLENGE_S],
    );
    return { challenge, expiresIn: CHALLENGE_S };
  }

  /** Whose it is; throws `auth.challenge` when it has run out or its account is disabled. */
  async read(challenge: string): Promise<Challenged> {
    const [row] = await this.database.query<Challenged & Record<string, unknown>>(
      `select a.id as "accountId", a.username from sign_in_challenge c join account a on a.id = c.account_id
       where c.hash = $1 and c.expires_at > now() and a.status = 'active' and a.second_factor`,
      [hashOf(challenge)],
    );
    if (!row) throw new Problem('auth.challenge');
    return row;
  }

  /** Uses it up with the transaction; of two at the same time one succeeds. */
  async take(session: Session, challenge: string): Promise<void> {
    const taken = await session.query(
      'delete from sign_in_challenge where hash = $1 and expires_at > now() returning hash',
      [hashOf(challenge)],
    );
    if (taken.length === 0) throw new Problem('auth.challenge');
  }
}
