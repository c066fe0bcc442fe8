import { Injectable } from '@nestjs/common';
import { Bus, Database, Problem, type Principal, type Session } from '@kechuang/kernel';
import { OrganisationDirectory } from '../organisation-directory.js';
import { PASSWORD_DUE } from '../password/password-problems.js';
import { Passwords } from '../password/passwords.js';
import { SECOND_FACTOR_DUE } from '../second-factor/second-factor-problems.js';
import { SecondFactorRule } from '../second-factor/second-factor-rule.js';
import { FRESH_FOR_MS, RoleBook } from '../role/role-book.js';

/** The principal of a running session, as it was at a moment. */
interface Known {
  readonly principal: Principal;
  readonly at: number;
  readonly generation: number;
}

interface AccountRow extends Record<string, unknown> {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly roleIds: string[];
  readonly isPasswordDue: boolean;
  readonly secondFactor: boolean;
}

/** Topic of the bus under which changed accounts are announced. */
const TOPIC = 'account';

/** Sessions remembered at most; the one that was read longest ago goes first. */
const MAX_KNOWN = 20_000;

const COLUMNS = `a.id, a.username, a.name, a.organisation_id as "organisationId", a.person_id as "personId",
  a.role_ids as "roleIds", a.second_factor as "secondFactor"`;

/** What a session of the account would be confined by is a matter of that session. */
const ACTIVE = `select ${COLUMNS}, false as "isPasswordDue" from account a where a.id = $1 and a.status = 'active'`;

const running = (isPasswordDue: string): string => `
  select ${COLUMNS}, ${isPasswordDue} as "isPasswordDue"
  from sign_in_session s join account a on a.id = s.account_id
  where s.id = $1 and s.ended_at is null and s.expires_at > now() and a.status = 'active'`;

/**
 * Who is behind each running session. Answers from memory while it is fresh, so that requests cost no query. What
 * changes is forgotten at once: in this process by whoever changed it, in the others when the bus tells them. While
 * the bus is silent nothing is taken from memory.
 */
@Injectable()
export class Principals {
  private readonly known = new Map<string, Known>();
  private readonly loading = new Map<string, Promise<Principal>>();
  private readonly running: string;
  private seen = 0;

  constructor(
    private readonly database: Database,
    private readonly roles: RoleBook,
    private readonly organisations: OrganisationDirectory,
    private readonly bus: Bus,
    private readonly secondFactor: SecondFactorRule,
    passwords: Passwords,
  ) {
    this.running = running(passwords.isDue);
    bus.subscribe(TOPIC, { changed: (accountId) => this.forget(accountId), missed: () => this.forgetAll() });
  }

  /** The principal of a session; throws `access.sign-in` when it has ended or its account is disabled. */
  of(sessionId: string): Principal | Promise<Principal> {
    if (!this.bus.isListening) return this.load(sessionId);
    const known = this.known.get(sessionId);
    if (known && Date.now() - known.at < FRESH_FOR_MS && known.generation === this.roles.generation)
      return known.principal;
    let loading = this.loading.get(sessionId);
    if (!loading) {
      loading = this.load(sessionId).finally(() => this.loading.delete(sessionId));
      this.loading.set(sessionId, loading);
    }
    return loading;
  }

  /** Grows with every change, so that what was worked out from an earlier state is void. */
  get changes(): number {
    return this.seen + this.roles.generation;
  }

  /** Who an active account is, whether or not it is signed in; undefined for any other. */
  async ofAccount(accountId: string): Promise<Principal | undefined> {
    await this.roles.open();
    const [account] = await this.database.query<AccountRow>(ACTIVE, [accountId]);
    return account && this.principalOf(account);
  }

  /** The confinement of somebody who is lent permissions that need a second factor and has none; null otherwise. */
  async secondFactorDue(accountId: string, permissions: ReadonlySet<string>): Promise<string | null> {
    if (!this.secondFactor.binds(permissions)) return null;
    const without = await this.database.query('select 1 from account where id = $1 and not second_factor', [accountId]);
    return without.length > 0 ? SECOND_FACTOR_DUE : null;
  }

  /** Tells all processes, when the transaction commits, that an account, its roles or its sessions have changed. */
  announce(session: Session, accountId: string): Promise<void> {
    return this.bus.announce(session, TOPIC, accountId);
  }

  /** An account, its roles or its sessions have changed: what was read before is void. */
  forget(accountId: string): void {
    this.seen += 1;
    this.loading.clear();
    for (const [sessionId, { principal }] of this.known)
      if (principal.accountId === accountId) this.known.delete(sessionId);
  }

  private forgetAll(): void {
    this.seen += 1;
    this.loading.clear();
    this.known.clear();
  }

  private async load(sessionId: string): Promise<Principal> {
    const { seen } = this;
    const at = Date.now();
    await this.roles.open();
    const { generation } = this.roles;
    const [account] = await this.database.query<AccountRow>(this.running, [sessionId]);
    this.known.delete(sessionId);
    if (!account) throw new Problem('access.sign-in');
    const principal = await this.principalOf(account);
    if (seen === this.seen) this.remember(sessionId, { principal, at, generation });
    return principal;
  }

  private async principalOf(account: AccountRow): Promise<Principal> {
    const organisation = account.organisationId === null ? null : await this.organisations.find(account.organisationId);
    const permissions = this.roles.permissionsOf(account.roleIds);
    return Object.freeze({
      accountId: account.id,
      username: account.username,
      name: account.name,
      organisationId: account.organisationId,
      organisationName: organisation?.name ?? null,
      organisationIds: organisation?.subtreeIds ?? (account.organisationId === null ? [] : [account.organisationId]),
      divisionCode: organisation?.divisionCode ?? null,
      personId: account.personId,
      permissions,
      confinedBy: this.confinementOf(account, permissions),
    });
  }

  /** A new password comes first: whoever knows the old one must not set up a second factor. */
  private confinementOf(account: AccountRow, permissions: ReadonlySet<string>): string | null {
    if (account.isPasswordDue) return PASSWORD_DUE;
    return !account.secondFactor && this.secondFactor.binds(permissions) ? SECOND_FACTOR_DUE : null;
  }

  private remember(sessionId: string, known: Known): void {
    const [oldest] = this.known.keys();
    if (this.known.size >= MAX_KNOWN && oldest !== undefined) this.known.delete(oldest);
    this.known.set(sessionId, known);
  }
}
