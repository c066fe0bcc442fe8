import { Injectable } from '@nestjs/common';
import {
  checkedInput,
  Database,
  InjectStore,
  Problem,
  type Answer,
  type Caller,
  type Session,
  type Store,
} from '@kechuang/kernel';
import { v7 as uuidv7 } from 'uuid';
import { PasswordHasher } from '../password/password-hasher.js';
import { checkPassword } from '../password/password-policy.js';
import { accountDuties, lockDuties } from '../role/duties.js';
import { Principals } from '../session/principals.js';
import { Sessions } from '../session/sessions.js';
import { Account, AccountPassword, type AccountInput, type AccountPatch } from './account.js';

/** An account that comes with its roles: demo accounts, the first administrators. */
export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly roleIds: readonly string[];
  readonly password: string;
}

/** What happens to accounts beyond their fields: passwords, sessions, and duties kept apart. */
@Injectable()
export class AccountService {
  constructor(
    @InjectStore(Account) private readonly accounts: Store<Account>,
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly principals: Principals,
  ) {}

  async create({ password, ...input }: AccountInput, who: Caller): Promise<Answer> {
    checkPassword('/password', password, [input.username, input.name]);
    return this.insert({ ...input, username: input.username.toLowerCase() }, [], password, who, true);
  }

  /** Creates an account with roles, as the system; the password policy is the caller's matter. */
  async register({ password, roleIds, ...account }: NewAccount, who: Caller, session?: Session): Promise<Answer> {
    return this.insert(account, [...roleIds], password, who, false, session);
  }

  async update(id: string, patch: AccountPatch, version: number, who: Caller): Promise<Answer> {
    const { username } = patch;
    const answer = await this.accounts.update(
      id,
      username === undefined ? patch : { ...patch, username: username.toLowerCase() },
      version,
      who,
      { after: (session) => this.principals.announce(session, id) },
    );
    this.principals.forget(id);
    return answer;
  }

  /** Takes one of the workflow's actions; what it means for passwords and sessions commits with it. */
  async act(id: string, action: string, body: unknown, version: number, who: Caller): Promise<Answer> {
    const input = action === 'reset-password' ? await checkedInput(AccountPassword, body) : null;
    const answer = await this.accounts.act(id, action, body, version, who, async (session, row) => {
      if (action === 'assign-roles') await keepDutiesApart(session, id);
      if (action === 'disable') await this.sessions.endAll(session, id);
      if (input) {
        await refuseProtected(session, id);
        checkPassword('/password', input.password, [String(row['username']), String(row['name'])]);
        await this.setPassword(session, id, input.password);
      }
      await this.principals.announce(session, id);
    });
    this.principals.forget(id);
    return answer;
  }

  /** Replaces a password and ends the account's sessions, but for the one that asks. */
  async setPassword(
    session: Session,
    id: string,
    password: string,
    exceptSession: string | null = null,
  ): Promise<void> {
    await session.query('update account set password_hash = $2, password_changed_at = now() where id = $1', [
      id,
      await this.hasher.hash(password),
    ]);
    await this.sessions.endAll(session, id, exceptSession);
  }

  private async insert(
    input: Omit<AccountInput, 'password'>,
    roleIds: string[],
    password: string,
    who: Caller,
    isChosen: boolean,
    session?: Session,
  ): Promise<Answer> {
    const id = uuidv7();
    const hash = await this.hasher.hash(password);
    const write = async (transaction: Session): Promise<Answer> => {
      const answer = await this.accounts.create(input, who, { id, set: { roleIds }, session: transaction });
      await transaction.query(
        'update account set password_hash = $2, password_changed_at = case when $3 then now() end where id = $1',
        [id, hash, isChosen],
      );
      return answer;
    };
    return session ? write(session) : this.database.transaction(write);
  }
}

async function keepDutiesApart(session: Session, accountId: string): Promise<void> {
  await lockDuties(session);
  if ((await accountDuties(session, accountId)).length > 1) throw new Problem('account.duties');
}

/** Who may set another administrator's password could sign in as him and take over his duty. */
async function refuseProtected(session: Session, accountId: string): Promise<void> {
  const duties = await accountDuties(session, accountId);
  if (duties.some((duty) => duty !== 'system')) throw new Problem('account.protected');
}
