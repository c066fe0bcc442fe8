import type { Session } from '@kechuang/kernel';

/**
 * Separation of the three administrators (三员分立): what each of them alone may do. It is kept by permission, not by
 * role code, so that no role made by hand can bring two duties together.
 */
export const DUTIES = {
  system: [
    'account.create',
    'account.update',
    'account.disable',
    'account.enable',
    'account.reset-password',
    'account.unlock',
    'account.end-sessions',
    'account.close',
  ],
  security: ['account.assign-roles', 'account.reset-second-factor', 'role.create', 'role.update', 'role.delete'],
  audit: ['audit-entry.read', 'audit-entry.read:all', 'audit-entry.export'],
} as const;

export type Duty = keyof typeof DUTIES;

const DUTY_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DUTIES).flatMap(([duty, permissions]) => permissions.map((permission) => [permission, duty])),
);

/** The duties that these permissions belong to. */
export const dutiesOf = (permissions: Iterable<string>): ReadonlySet<string> =>
  new Set([...permissions].flatMap((permission) => DUTY_OF[permission] ?? []));

const ACCOUNT_DUTIES = `
  select a.id, array_agg(distinct d.value) as duties from account a
  join role r on r.id = any(a.role_ids)
  cross join lateral unnest(r.permissions) p(code)
  join jsonb_each_text($1::jsonb) d on d.key = p.code`;

/** The duties of one account. */
export async function accountDuties(session: Session, accountId: string): Promise<readonly string[]> {
  const [row] = await session.query<{ duties: string[] }>(`${ACCOUNT_DUTIES} where a.id = $2::uuid group by a.id`, [
    JSON.stringify(DUTY_OF),
    accountId,
  ]);
  return row?.duties ?? [];
}

/** How many active accounts besides this one hold the duty. */
export async function dutyHolders(session: Session, duty: string, except: string): Promise<number> {
  const [row] = await session.query<{ n: number }>(
    `select count(distinct a.id)::int as n from account a join role r on r.id = any(a.role_ids)
     where a.status = 'active' and a.id <> $1 and r.permissions && $2::varchar[]`,
    [except, DUTIES[duty as Duty]],
  );
  return row?.n ?? 0;
}

/** Does anyone who holds the role hold two duties? */
export async function mixesDuties(session: Session, roleId: string): Promise<boolean> {
  const rows = await session.query(
    `${ACCOUNT_DUTIES} where a.role_ids @> array[$2::uuid] group by a.id having count(distinct d.value) > 1 limit 1`,
    [JSON.stringify(DUTY_OF), roleId],
  );
  return rows.length > 0;
}

/**
 * Lets changes of roles and of their holders pass one after another until the transaction ends: each would be right
 * by itself and the two together wrong.
 */
export async function lockDuties(session: Session): Promise<void> {
  await session.query(`select pg_advisory_xact_lock(hashtext('identity.duties'))`);
}
