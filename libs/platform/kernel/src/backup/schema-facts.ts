import type { ClientBase } from 'pg';
import type { SequenceValue, TableMember } from './manifest.js';

/** A table as the catalogue knows it; partitions belong to their parent. */
export type TableFacts = Pick<TableMember, 'schema' | 'name' | 'columns'>;

/** Schemas that are ours: not PostgreSQL's own, and nothing that came with an extension. */
const OURS = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;
const notOfExtension = (catalogue: string, oid: string): string =>
  `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;

/**
 * All our tables with the columns that can be written. Unlogged ones hold what a crash may lose and only means
 * something to the server it is on.
 */
export async function tablesOf(client: ClientBase): Promise<TableFacts[]> {
  const { rows } = await client.query<TableFacts>(
    `select n.nspname::text as schema, c.relname::text as name,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p' and ${OURS} and ${notOfExtension('pg_class', 'c.oid')}
     order by 1, 2`,
  );
  return rows;
}

/** Sequences that have given a number. They stand outside of transactions: never behind the rows of a snapshot. */
export async function sequencesOf(client: ClientBase): Promise<SequenceValue[]> {
  const { rows } = await client.query<SequenceValue>(
    `select schemaname::text as schema, sequencename::text as name, last_value::text as last from pg_sequences
     where last_value is not null and schemaname !~ '^pg_' and schemaname <> 'information_schema' order by 1, 2`,
  );
  return rows;
}

/** Names of whatever is in the database besides extensions; empty when it is as good as new. */
export async function contentOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and ${OURS} and ${notOfExtension('pg_class', 'c.oid')} order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Statements that empty the database of everything but extensions. */
export async function erasureOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ sql: string }>(
    `select format('drop schema %I cascade', n.nspname) as sql, 1 as turn from pg_namespace n
       where ${OURS} and n.nspname <> 'public' and ${notOfExtension('pg_namespace', 'n.oid')}
     union all
     select format('drop %s if exists public.%I cascade',
         case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' when 'S' then 'sequence' else 'table' end,
         c.relname), 2 from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
         and ${notOfExtension('pg_class', 'c.oid')} and not exists (select from pg_depend d
           where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i') and d.refobjsubid > 0)
     union all
     select format('drop routine if exists %s cascade', p.oid::regprocedure), 3 from pg_proc p
       where p.pronamespace = 'public'::regnamespace and ${notOfExtension('pg_proc', 'p.oid')}
     union all
     select format('drop type if exists public.%I cascade', t.typname), 4 from pg_type t
       where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd', 'r') and ${notOfExtension('pg_type', 't.oid')}
     order by 2, 1`,
  );
  return rows.map(({ sql }) => sql);
}

/** Foreign keys with the statements that take them away and bring them back as they were. */
export async function foreignKeysOf(client: ClientBase): Promise<{ drop: string; add: string }[]> {
  const { rows } = await client.query<{ drop: string; add: string }>(
    `select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as drop,
       format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as add
     from pg_constraint k join pg_namespace n on n.oid = k.connamespace
     where k.contype = 'f' and k.conparentid = 0 and ${OURS} order by 1`,
  );
  return rows;
}
