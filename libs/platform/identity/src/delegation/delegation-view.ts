import type { Represented } from '@kechuang/kernel';

/** A person as the other party of a delegation sees him. */
export interface Party {
  readonly id: string;
  readonly name: string;
}

export const partyOf = ({ accountId, name }: Represented): Party => ({ id: accountId, name });

/** A delegation as its two parties see it. */
export interface DelegationView {
  readonly id: string;
  readonly createdAt: string;
  readonly delegator: Party;
  readonly deputy: Party;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
  readonly modules: readonly string[];
  readonly state: 'upcoming' | 'running' | 'over' | 'revoked';
  readonly revokedAt: string | null;
}

/** Today in China, as a day of PostgreSQL. */
export const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;

/** Delegations with both parties; `where` goes on. */
export const SELECT_DELEGATIONS = `
  select d.id, d.created_at as "createdAt", d.starts_on as "startsOn", d.ends_on as "endsOn", d.reason, d.modules,
    d.revoked_at as "revokedAt",
    json_build_object('id', g.id, 'name', g.name) as delegator, json_build_object('id', p.id, 'name', p.name) as deputy,
    case when d.revoked_at is not null then 'revoked' when d.ends_on < ${TODAY} then 'over'
      when d.starts_on > ${TODAY} then 'upcoming' else 'running' end as state
  from delegation d join account g on g.id = d.delegator_id join account p on p.id = d.deputy_id`;
