import { NOBODY_NAME, type Session } from '@kechuang/kernel';

/** Tables whose rows mean nothing without their account: settings, sessions, factors; they would go with its row. */
const HANGING_ON_ACCOUNTS = `
  select format('%s', c.conrelid::regclass) as "table", quote_ident(a.attname) as "column"
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and c.confdeltype = 'c' and c.confrelid = 'account'::regclass`;

/** Queued and finished jobs carry their starter along. */
const IN_JOBS = `
  update pgboss.job set data = jsonb_set(data #- '{who,principal}', '{who}',
    (data -> 'who') - 'principal' || jsonb_build_object('name', $2::text, 'username', ''))
  where data -> 'who' ->> 'accountId' = $1`;

/** Removes what is left of a closed account beside records: under its id, or by its name in what others read. */
export async function forgetTraces(session: Session, accountId: string, name: string): Promise<void> {
  for (const { table, column } of await session.query<{ table: string; column: string }>(HANGING_ON_ACCOUNTS))
    await session.query(`delete from ${table} where ${column} = $1`, [accountId]);
  await session.query(
    `update record_history set actor_name = case when actor_id = $1 then $2 else actor_name end,
       on_behalf_of_name = case when on_behalf_of_id = $1 then $2 else on_behalf_of_name end
     where actor_id = $1 or on_behalf_of_id = $1`,
    [accountId, NOBODY_NAME],
  );
  await session.query(
    `update record_history set changes = (
       select jsonb_agg(case when c ->> 'field' in ('name', 'username') then c || '{"before": null, "after": null}' else c end)
       from jsonb_array_elements(changes) c)
     where resource = 'account' and record_id = $1 and jsonb_array_length(changes) > 0`,
    [accountId],
  );
  await session.query(
    'update delegation set revoked_at = now() where (delegator_id = $1 or deputy_id = $1) and revoked_at is null',
    [accountId],
  );
  await session.query('delete from notification_read where account_id = $1', [accountId]);
  await session.query('delete from notification where account_id = $1', [accountId]);
  await session.query(
    `update notification set zh = replace(zh, $2, $3), en = replace(en, $2, $3)
     where resource = 'delegation' and record_id in (select id from delegation where delegator_id = $1 or deputy_id = $1)`,
    [accountId, name, NOBODY_NAME],
  );
  await session.query('delete from idempotency_key where account_id = $1', [accountId]);
  const [queue] = await session.query<{ there: boolean }>(`select to_regclass('pgboss.job') is not null as there`);
  if (queue?.there) await session.query(IN_JOBS, [accountId, NOBODY_NAME]);
}
