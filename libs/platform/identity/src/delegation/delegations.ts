import { Injectable } from '@nestjs/common';
import { addDays, Database, dayOf, fieldProblem, Problem, type Caller, type Session } from '@kechuang/kernel';
import { v7 as uuidv7 } from 'uuid';
import { Profiles, type Profile } from '../account/profiles.js';
import { Principals } from '../session/principals.js';
import { ActingPrincipals } from './acting-principals.js';
import { Delegable } from './delegable.js';
import { DelegationNotices } from './delegation-notices.js';
import { SELECT_DELEGATIONS, TODAY, type DelegationView } from './delegation-view.js';
import { LONGEST_DAYS, type DelegationInput } from './delegation.js';

type Row = DelegationView & Record<string, unknown>;

/** Latest delegations that a person is shown. */
const SHOWN = 200;

/** Giving, taking back, looking up and using delegations; always one's own. */
@Injectable()
export class Delegations {
  constructor(
    private readonly database: Database,
    private readonly principals: Principals,
    private readonly acting: ActingPrincipals,
    private readonly delegable: Delegable,
    private readonly notices: DelegationNotices,
    private readonly profiles: Profiles,
  ) {}

  /** Those that the person has given and those that he was given, the latest first. */
  async of({ accountId }: Caller): Promise<{ given: DelegationView[]; received: DelegationView[] }> {
    const rows = await this.database.query<Row>(
      `${SELECT_DELEGATIONS} where d.delegator_id = $1 or d.deputy_id = $1 order by d.created_at desc limit ${SHOWN}`,
      [accountId],
    );
    return {
      given: rows.filter(({ delegator }) => delegator.id === accountId),
      received: rows.filter(({ deputy }) => deputy.id === accountId),
    };
  }

  /** Modules in which the person has something to delegate. */
  modules(who: Caller): readonly string[] {
    return this.delegable.modules(who.permissions);
  }

  async create(input: DelegationInput, who: Caller): Promise<DelegationView> {
    checkDays(input);
    const modules = this.checkedModules(input.modules ?? [], who);
    const deputy = await this.principals.ofAccount(input.deputyId);
    if (!deputy || !(await this.acting.maySubstitute(deputy, who)))
      throw fieldProblem('/deputyId', 'delegation.deputy');
    const view = await this.database.transaction(async (session) => {
      const id = uuidv7();
      // Two requests at the same time would each find no other delegation.
      await session.query('select 1 from account where id = $1 for update', [who.accountId]);
      await refuseOverlap(session, input, who);
      await session.query(
        `insert into delegation (id, delegator_id, deputy_id, starts_on, ends_on, reason, modules)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, who.accountId, deputy.accountId, input.startsOn, input.endsOn, input.reason, modules],
      );
      const given = await this.find(session, id, who);
      await this.notices.given(session, given, who);
      await this.principals.announce(session, deputy.accountId);
      return given;
    });
    this.principals.forget(deputy.accountId);
    return view;
  }

  /** Ends a delegation at once; either party may. */
  async revoke(id: string, who: Caller): Promise<DelegationView> {
    const view = await this.database.transaction(async (session) => {
      await this.find(session, id, who);
      const ended = await session.query(
        `update delegation set revoked_at = now() where id = $1 and revoked_at is null and ends_on >= ${TODAY} returning id`,
        [id],
      );
      if (ended.length === 0) throw new Problem('delegation.over');
      const revoked = await this.find(session, id, who);
      await this.notices.revoked(session, revoked, who);
      await this.principals.announce(session, revoked.deputy.id);
      return revoked;
    });
    this.principals.forget(view.deputy.id);
    return view;
  }

  /** What the deputy may do while he acts; that he begins is audited under both names. */
  async begin(id: string, who: Caller): Promise<{ delegation: DelegationView; account: Profile }> {
    const delegation = await this.find(this.database, id, who);
    const acting = await this.acting.of(who.principal ?? who, id);
    const { roles, organisation } = await this.profiles.of(delegation.delegator.id);
    const own = await this.profiles.of(who.accountId);
    await this.notices.begun(this.database, delegation, { ...who, ...acting });
    return { delegation, account: { ...own, organisation, roles, permissions: [...acting.permissions].sort() } };
  }

  private async find(session: Session, id: string, who: Caller): Promise<DelegationView> {
    const [row] = await session.query<Row>(
      `${SELECT_DELEGATIONS} where d.id::text = $1 and (d.delegator_id = $2 or d.deputy_id = $2)`,
      [id, who.accountId],
    );
    if (!row) throw new Problem('record.missing');
    return row;
  }

  private checkedModules(asked: readonly string[], who: Caller): readonly string[] {
    const own = this.delegable.modules(who.permissions);
    if (own.length === 0) throw new Problem('delegation.nothing');
    const foreign = asked.find((module) => !own.includes(module));
    if (foreign !== undefined) throw fieldProblem('/modules', 'delegation.module', { value: foreign });
    return asked;
  }
}

function checkDays({ startsOn, endsOn }: DelegationInput): void {
  if (startsOn < dayOf(new Date())) throw fieldProblem('/startsOn', 'delegation.past');
  if (endsOn < startsOn) throw fieldProblem('/endsOn', 'delegation.order');
  if (endsOn > addDays(startsOn, LONGEST_DAYS - 1))
    throw fieldProblem('/endsOn', 'delegation.length', { max: LONGEST_DAYS });
}

/** The same two people have one delegation at a time: what a deputy may do is then never in doubt. */
async function refuseOverlap(session: Session, input: DelegationInput, who: Caller): Promise<void> {
  const rows = await session.query(
    `select 1 from delegation where delegator_id = $1 and deputy_id = $2 and revoked_at is null
       and starts_on <= $4 and ends_on >= $3 limit 1`,
    [who.accountId, input.deputyId, input.startsOn, input.endsOn],
  );
  if (rows.length > 0) throw new Problem('delegation.overlap');
}
