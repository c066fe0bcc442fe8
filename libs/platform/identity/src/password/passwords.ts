import { Inject, Injectable } from '@nestjs/common';
import { fieldProblem, type Session } from '@kechuang/kernel';
import { v7 as uuidv7 } from 'uuid';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { Sessions } from '../session/sessions.js';
import { PasswordHasher } from './password-hasher.js';
import { checkPassword, PASSWORD_POLICIES, type PasswordPolicy } from './password-policy.js';

/** Who sets a password: the person himself, or somebody who must not know it for long. */
export type SetBy = 'owner' | 'administrator';

interface Keeping {
  readonly setBy: SetBy;
  /** The session that goes on; all others of the account end. */
  readonly exceptSession?: string | null;
}

/** The passwords of accounts, under the policy in force. */
@Injectable()
export class Passwords {
  readonly policy: PasswordPolicy;
  /** SQL over `account a`: whether the password has to be changed before anything else. */
  readonly isDue: string;

  constructor(
    @Inject(IDENTITY_OPTIONS) { passwordPolicy, demo }: IdentityOptions,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
  ) {
    this.policy = PASSWORD_POLICIES[passwordPolicy];
    this.isDue = dueAfter(this.policy.maxAgeDays, demo !== null);
  }

  /** Refuses a password that the policy does not allow. */
  check(pointer: string, password: string, names: readonly string[]): void {
    checkPassword(this.policy, pointer, password, names);
  }

  /** Refuses one of the account's last passwords; the row of the account stays locked until the transaction ends. */
  async refuseUsed(session: Session, accountId: string, pointer: string, password: string): Promise<void> {
    const { remembered } = this.policy;
    const current = await session.query<{ hash: string }>(
      'select password_hash as hash from account where id = $1 and password_hash is not null for update',
      [accountId],
    );
    const former = await session.query<{ hash: string }>(
      'select hash from former_password where account_id = $1 order by replaced_at desc, id desc limit $2',
      [accountId, remembered - 1],
    );
    for (const { hash } of [...current, ...former])
      if (await this.hasher.matches(hash, password))
        throw fieldProblem(pointer, 'password.used', { count: remembered });
  }

  /** Replaces a password and ends the account's sessions. One set by an administrator has to be changed at once. */
  async replace(session: Session, accountId: string, password: string, keeping: Keeping): Promise<void> {
    const hash = await this.hasher.hash(password);
    await session.query(
      `insert into former_password (id, account_id, hash)
       select $2, id, password_hash from account where id = $1 and password_hash is not null`,
      [accountId, uuidv7()],
    );
    await session.query(
      `delete from former_password where account_id = $1 and id not in (
         select id from former_password where account_id = $1 order by replaced_at desc, id desc limit $2)`,
      [accountId, this.policy.remembered],
    );
    await this.set(session, accountId, hash, keeping.setBy);
    await session.query('delete from sign_in_challenge where account_id = $1', [accountId]);
    await this.sessions.endAll(session, accountId, keeping.exceptSession ?? null);
  }

  /** Gives a new account its password. */
  async give(session: Session, accountId: string, password: string, setBy: SetBy | null): Promise<void> {
    await this.set(session, accountId, await this.hasher.hash(password), setBy);
  }

  private async set(session: Session, accountId: string, hash: string, setBy: SetBy | null): Promise<void> {
    await session.query(
      `update account set password_hash = $2, password_changed_at = case when $3 then now() end,
         password_provisional = $4 where id = $1`,
      [accountId, hash, setBy !== null, setBy === 'administrator'],
    );
  }
}

/**
 * A password without a date is the one that an account came with. With demo data that is the printed one, which never
 * expires; otherwise it counts from the day the account was made.
 */
function dueAfter(days: number | null, hasDemo: boolean): string {
  if (days === null) return 'a.password_provisional';
  const since = hasDemo ? 'a.password_changed_at' : 'coalesce(a.password_changed_at, a.created_at)';
  return `(a.password_provisional or coalesce(${since} < now() - interval '${days} days', false))`;
}
