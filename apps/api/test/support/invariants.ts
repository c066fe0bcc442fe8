import { rowsOf } from './database-content.js';

/** What must hold of the demands of a drill at any moment, whoever was killed; each answers its violations. */
const INVARIANTS: Readonly<Record<string, string>> = {
  'a version without exactly one audit row, event and (after the first) history row': `
    select d.code, d.version, a.n as audited, o.n as events, h.n as history from demand d,
      lateral (select count(*)::int as n from audit_entry where resource = 'demand' and record_id = d.id) a,
      lateral (select count(*)::int as n from outbox_event where resource = 'demand' and record_id = d.id) o,
      lateral (select count(*)::int as n from record_history where resource = 'demand' and record_id = d.id) h
    where d.title like $1 and (a.n <> d.version or o.n <> d.version or h.n <> d.version - 1)`,
  'an audit row, event or history row without its record': `
    select x.record_id from (select record_id from audit_entry where resource = 'demand' and result = 'ok' and record_id is not null
      union select record_id from outbox_event where resource = 'demand'
      union select record_id from record_history where resource = 'demand') x
    where not exists (select from demand d where d.id = x.record_id) and $1::text is not null`,
  'a key whose record is not there': `
    select k.key from idempotency_key k where k.resource = 'demand' and k.record_id is not null and $1::text is not null
      and not exists (select from demand d where d.id = k.record_id)`,
  'two records of one title': `
    select title, count(*)::int as n from demand where title like $1 group by title having count(*) > 1`,
  'numbers with a gap or twice': `
    select c.prefix, c.value, count(d.code)::int as records, max(right(d.code, 6)::int) as last
    from record_number c left join demand d on d.code ~ ('^' || c.prefix || '-\\d{6}$')
    where c.prefix like 'XQ-%' and $1::text is not null group by c.prefix, c.value
    having count(d.code) <> c.value or count(distinct d.code) <> c.value or max(right(d.code, 6)::int) <> c.value`,
};

/** All that is wrong with the demands whose titles match; empty when nothing is. */
export async function violations(url: string, titles: string): Promise<Record<string, object[]>> {
  const found: Record<string, object[]> = {};
  for (const [what, sql] of Object.entries(INVARIANTS)) {
    const rows = await rowsOf(url, sql, [titles]);
    if (rows.length > 0) found[what] = rows.slice(0, 5);
  }
  return found;
}
