import { Injectable } from '@nestjs/common';
import {
  AuditLog,
  Database,
  InjectStore,
  NOBODY_NAME,
  Problem,
  SubjectData,
  type Answer,
  type Caller,
  type Session,
  type Store,
} from '@kechuang/kernel';
import { Account } from '../account/account.js';
import { accountDuties, dutyHolders, lockDuties } from '../role/duties.js';
import { Principals } from '../session/principals.js';
import { forgetTraces } from './traces.js';

interface Closed extends Record<string, unknown> {
  readonly name: string;
  readonly personId: string | null;
}

/**
 * Closes accounts for good. Their personal data goes: in the account, in the registry's record of the person, in the
 * contact fields of records that carry his number or address, in what hangs on the account. What he did stays, under
 * no name; and so do the audit rows, which the law wants kept.
 */
@Injectable()
export class AccountClosing {
  constructor(
    @InjectStore(Account) private readonly accounts: Store<Account>,
    private readonly database: Database,
    private readonly data: SubjectData,
    private readonly principals: Principals,
    private readonly audit: AuditLog,
  ) {}

  /** The administrators' duties that nobody would hold without this account. */
  async lastOf(session: Session, accountId: string): Promise<readonly string[]> {
    const duties = await accountDuties(session, accountId);
    const left = await Promise.all(duties.map((duty) => dutyHolders(session, duty, accountId)));
    return duties.filter((_duty, at) => left[at] === 0);
  }

  /** The person closes his own account. */
  async closeOwn(who: Caller): Promise<void> {
    await this.database.transaction(async (session) => {
      await this.close(session, who.accountId, who);
      await this.principals.announce(session, who.accountId);
    });
    this.principals.forget(who.accountId);
  }

  /** An administrator closes somebody's account at his request. */
  async closeOther(id: string, body: unknown, version: number, who: Caller): Promise<Answer> {
    const answer = await this.accounts.act(id, 'close', body, version, who, async (session) => {
      await this.close(session, id, who);
      await this.principals.announce(session, id);
    });
    this.principals.forget(id);
    return answer;
  }

  /** Ends an account and erases its person's data, in the transaction of whoever decides it. */
  private async close(session: Session, id: string, who: Caller): Promise<void> {
    const [account] = await session.query<Closed>(
      'select name, person_id as "personId" from account where id = $1 for update',
      [id],
    );
    if (!account) throw new Problem('record.missing');
    await lockDuties(session);
    if ((await this.lastOf(session, id)).length > 0) throw new Problem('deletion.last-administrator');
    // Under his name for the last time: that and by whom it was asked for has to be provable.
    await this.audit.add(session, who, { action: 'account-closed', resource: 'account', recordId: id, result: 'ok' });
    const actor = who.accountId === id ? { ...who, name: NOBODY_NAME } : who;
    await this.empty(session, id, actor);
    if (account.personId !== null) await this.eraseFromRecords(session, account.personId, account.name, actor);
    await forgetTraces(session, id, account.name);
  }

  private async empty(session: Session, id: string, who: Caller): Promise<void> {
    const username = `closed-${id.replaceAll('-', '')}`;
    await this.accounts.applyInside(
      session,
      id,
      { username, name: NOBODY_NAME, status: 'closed', roleIds: [], secondFactor: false },
      who,
      'closed',
    );
    await session.query('update account set password_hash = null, password_changed_at = null where id = $1', [id]);
  }

  private async eraseFromRecords(session: Session, personId: string, name: string, who: Caller): Promise<void> {
    const subject = { resource: 'person', recordId: personId };
    const contacts = await this.data.contactsOf(session, subject);
    await this.data.eraseRecord(session, subject, who);
    await this.data.eraseContacts(session, contacts, name, who);
  }
}
