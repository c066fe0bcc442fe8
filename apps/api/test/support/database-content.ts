import pg from 'pg';

/** Rows of a statement, on a connection of its own. */
export async function rowsOf<R extends object>(url: string, sql: string, values: unknown[] = []): Promise<R[]> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    return (await client.query<R>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Count and digest of the rows of every table, whatever their order; the queue's note of its own version apart. */
export async function contentDigests(url: string): Promise<Record<string, string>> {
  const tables = await rowsOf<{ name: string; sql: string }>(
    url,
    `select format('%s.%s', n.nspname, c.relname) as name, format('%I.%I', n.nspname, c.relname) as sql
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and (n.nspname, c.relname) <> ('pgboss', 'version')
     order by 1`,
  );
  const digests: Record<string, string> = {};
  for (const { name, sql } of tables) {
    const [row] = await rowsOf<{ digest: string }>(
      url,
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text collate "C")), '') as digest from ${sql} t`,
    );
    digests[name] = row?.digest ?? '';
  }
  return digests;
}
