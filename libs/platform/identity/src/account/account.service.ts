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
import { SignInAttempts } from '../attempts/sign-in-attempts.js';
import { Passwords, type SetBy } from '../password/passwords.js';
import { accountDuties, lockDuties } from '../role/duties.js';
import { SecondFactors } from '../second-factor/second-factors.js';
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
  /** Who chose the password; nobody for the printed one of demo accounts, which does not expire. */
  readonly passwordSetBy: SetBy | null;
}

/** What happens to accounts beyond their fields: passwords, sessions, and duties kept apart. */
@Injectable()
export class AccountService {
  constructor(
    @InjectStore(Account) private readonly accounts: Store<Account>,
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly factors: SecondFactors,
    private readonly principals: Principals,
  ) {}

  async create({ password, ...input }: AccountInput, who: Caller): Promise<Answer> {
    this.passwords.check('/password', password, [input.username, input.name]);
    return this.insert(
      { ...input, username: input.username.toLowerCase() },
      [],
      { password, passwordSetBy: 'administrator' },
      who,
    );
  }

  /** Creates an account with roles, as the system; the password policy is the caller's matter. */
  async register(
    { password, passwordSetBy, roleIds, ...account }: NewAccount,
    who: Caller,
    session?: Session,
  ): Promise<Answer> {
    return this.insert(account, [...roleIds], { password, passwordSetBy }, who, session);
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
      if (action === 'reset-second-factor') {
        await this.factors.remove(session, id);
        await this.sessions.endAll(session, id);
      }
      if (action === 'disable' || action === 'end-sessions') await this.sessions.endAll(session, id);
      if (action === 'unlock' || action === 'reset-password')
        await this.attempts.unlock(session, String(row['username']));
      if (input) {
        await refuseProtected(session, id);
        this.passwords.check('/password', input.password, [String(row['username']), String(row['name'])]);
        await this.passwords.replace(session, id, input.password, { setBy: 'administrator' });
      }
      await this.principals.announce(session, id);
    });
    this.principals.forget(id);
    return answer;
  }

  private async insert(
    input: Omit<AccountInput, 'password'>,
    roleIds: string[],
    { password, passwordSetBy }: Pick<NewAccount, 'password' | 'passwordSetBy'>,
    who: Caller,
    session?: Session,
  ): Promise<Answer> {
    const id = uuidv7();
    const write = async (transaction: Session): Promise<Answer> => {
      const answer = await this.accounts.create(input, who, { id, set: { roleIds }, session: transaction });
      await this.passwords.give(transaction, id, password, passwordSetBy);
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
