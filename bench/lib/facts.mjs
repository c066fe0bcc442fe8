/** Accounts of the demo data, and how the bare server limits their rows. */
const SCOPES = { xuehui: 'province', enterprise: 'own-or-published', enterprise2: 'own' };

/** The province, an enterprise that sees its own and published rows, and one whose role shows its own rows only. */
export const PEOPLE = { department: 'xuehui', enterprise: 'enterprise', owner: 'enterprise2' };

/** A role that shows the own rows only; no built-in one is so narrow. */
export async function narrowOwner({ ask }) {
  const id = '01900000-0000-7000-8000-000000000001';
  await ask(
    `insert into role (id, version, code, zh, en, permissions, built_in)
     values ($1, 1, 'bench-owner', '本单位', 'Own rows', '{demand.read,demand.read:own}', false) on conflict (id) do nothing`,
    [id],
  );
  await ask('update account set role_ids = array[$1::uuid] where username = $2', [id, PEOPLE.owner]);
}

/** Who the people are, as the bare server's tokens say it. */
export async function peopleOf({ ask }) {
  const accounts = await ask(
    `select username, id as sub, name, organisation_id as "organisationId" from account where username = any($1)`,
    [Object.keys(SCOPES)],
  );
  return Object.fromEntries(
    accounts.map((account) => [account.username, { ...account, scope: SCOPES[account.username] }]),
  );
}

/** Records that the enterprise sees: its own and published ones of others, from all over the table. */
export async function detailsFor({ ask }, { organisationId }) {
  const rows = await ask(
    `(select id from demand where organisation_id = $1 order by created_at limit 250)
     union all (select id from demand tablesample bernoulli (5)
       where status = 'published' and disclosure = 'public' limit 750)`,
    [organisationId],
  );
  return rows.map((row) => row.id);
}

/** Time since which so many demands have been handed in. */
export async function sinceWhen({ ask }, count) {
  const [row] = await ask(
    `select to_char(date_trunc('second', created_at), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since from demand
     where status not in ('draft', 'withdrawn') order by created_at desc offset $1 limit 1`,
    [count],
  );
  if (!row) throw new Error(`fewer than ${count} demands have been handed in`);
  return row.since;
}
