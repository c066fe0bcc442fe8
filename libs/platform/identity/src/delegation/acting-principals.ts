import { Injectable } from '@nestjs/common';
import { Database, Problem, type Principal } from '@kechuang/kernel';
import { OrganisationDirectory } from '../organisation-directory.js';
import { dutiesOf } from '../role/duties.js';
import { Principals } from '../session/principals.js';
import { Delegable } from './delegable.js';

interface Running extends Record<string, unknown> {
  readonly delegatorId: string;
  readonly modules: string[];
}

interface Known {
  readonly principal: Promise<Principal>;
  /** The state of the accounts from which it was worked out. */
  readonly changes: number;
}

/** Running today, for this deputy; days are those of China. */
const RUNNING = `
  select delegator_id as "delegatorId", modules from delegation
  where id = $1 and deputy_id = $2 and revoked_at is null
    and (now() at time zone 'Asia/Shanghai')::date between starts_on and ends_on`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Who somebody is while he acts for another: his own account and name, the other's scope and what of his permissions
 * can be delegated. Worked out once for a deputy's principal and void with it, or as soon as any account or delegation
 * changes.
 */
@Injectable()
export class ActingPrincipals {
  private readonly known = new WeakMap<Principal, Map<string, Known>>();

  constructor(
    private readonly database: Database,
    private readonly principals: Principals,
    private readonly organisations: OrganisationDirectory,
    private readonly delegable: Delegable,
  ) {}

  /** The deputy acting by this delegation; throws `delegation.void` unless it is his and runs. */
  of(deputy: Principal, delegationId: string): Promise<Principal> {
    let known = this.known.get(deputy);
    if (!known) this.known.set(deputy, (known = new Map<string, Known>()));
    const { changes } = this.principals;
    const before = known.get(delegationId);
    if (before?.changes === changes) return before.principal;
    const principal = this.load(deputy, delegationId);
    known.set(delegationId, { principal, changes });
    principal.catch(() => known.delete(delegationId));
    return principal;
  }

  /** Who somebody is now, for work that was queued; undefined when his account is not active any more. */
  async current(who: Principal): Promise<Principal | undefined> {
    const own = await this.principals.ofAccount(who.accountId);
    return own && who.onBehalfOf ? this.load(own, who.onBehalfOf.delegationId) : own;
  }

  private async load(deputy: Principal, delegationId: string): Promise<Principal> {
    const [running] = UUID.test(delegationId)
      ? await this.database.query<Running>(RUNNING, [delegationId, deputy.accountId])
      : [];
    const delegator = running && (await this.principals.ofAccount(running.delegatorId));
    if (!running || !delegator || !(await this.maySubstitute(deputy, delegator))) throw new Problem('delegation.void');
    const { accountId, username, name } = deputy;
    const permissions = this.delegable.of(delegator.permissions, running.modules);
    return Object.freeze({
      ...delegator,
      accountId,
      username,
      name,
      confinedBy: deputy.confinedBy ?? (await this.principals.secondFactorDue(accountId, permissions)),
      permissions,
      onBehalfOf: { accountId: delegator.accountId, name: delegator.name, delegationId },
    });
  }

  /**
   * Both work for one body, so that nobody decides at one level on what he handed in at another; and neither is one
   * of the three administrators, who do no business and whose duties are theirs alone.
   */
  async maySubstitute(deputy: Principal, delegator: Principal): Promise<boolean> {
    if (deputy.accountId === delegator.accountId || deputy.organisationId === null) return false;
    if (dutiesOf(deputy.permissions).size > 0 || dutiesOf(delegator.permissions).size > 0) return false;
    if (deputy.organisationId === delegator.organisationId) return true;
    const organisation = delegator.organisationId && (await this.organisations.find(delegator.organisationId));
    return Boolean(organisation && organisation.bodyIds.includes(deputy.organisationId));
  }
}
