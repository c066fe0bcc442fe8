import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { MIGRATION_TABLE } from '../database/kernel-tables.js';
import { QUEUE_SCHEMA } from '../jobs/install-queue.js';
import type { Archive } from './archive-reader.js';
import { copyClient, quoted } from './copy-client.js';
import { damaged, tableMember, type TableMember } from './manifest.js';
import { Measure } from './measure.js';
import { foreignKeysOf, tablesOf, type TableFacts } from './schema-facts.js';

type Client = Awaited<ReturnType<typeof copyClient>>;

/** Written by the migrations and by the queue themselves as their schemas are made. */
const MADE_WITH_SCHEMA = new Set([`public.${MIGRATION_TABLE}`, `${QUEUE_SCHEMA}.version`, `${QUEUE_SCHEMA}.bam`]);

const nameOf = ({ schema, name }: Pick<TableMember, 'schema' | 'name'>): string => `${schema}.${name}`;

/**
 * Loads all tables of an archive into a schema that has none of their rows. Foreign keys and triggers guard the work
 * of the application; here they would refuse rows that come before those they point to, or write again what the
 * archive has already. They are back before the transaction ends, and the keys are checked as they return.
 */
export async function loadTables(client: Client, archive: Archive): Promise<void> {
  const tables = new Map((await tablesOf(client)).map((table) => [nameOf(table), table]));
  const keys = await foreignKeysOf(client);
  for (const { drop } of keys) await client.query(drop);
  for (const table of tables.values()) await client.query(`alter table ${quoted(table)} disable trigger user`);
  // Migrations may have filled tables that the archive holds as they were later on.
  for (const table of tables.values())
    if (!MADE_WITH_SCHEMA.has(nameOf(table))) await client.query(`delete from ${quoted(table)}`);
  for (const member of archive.manifest.tables)
    if (!MADE_WITH_SCHEMA.has(nameOf(member))) await loadTable(client, archive, member, tables.get(nameOf(member)));
  for (const table of tables.values()) await client.query(`alter table ${quoted(table)} enable trigger user`);
  for (const { add } of keys) await client.query(add);
  for (const { schema, name, last } of archive.manifest.sequences) await continueSequence(client, schema, name, last);
}

async function loadTable(
  client: Client,
  archive: Archive,
  member: TableMember,
  target: TableFacts | undefined,
): Promise<void> {
  const isSame = target && member.columns.every((column) => target.columns.includes(column));
  if (isSame) return copyInto(client, archive, member, quoted(target));
  // The queue's own schema is made by the version of it that is installed now.
  if (member.schema !== QUEUE_SCHEMA)
    throw new Error(`the migrations make no table ${nameOf(member)} like the archive's`);
  if (target) await throughStaging(client, archive, member, target);
}

async function copyInto(client: Client, archive: Archive, member: TableMember, into: string): Promise<void> {
  const columns = member.columns.map(pg.escapeIdentifier).join(', ');
  const measure = new Measure();
  const content = await archive.member(tableMember(member));
  await pipeline(content, measure, client.query(copyFrom(`copy ${into} (${columns}) from stdin`)));
  if (measure.lines !== member.rows || measure.sha256 !== member.sha256) throw damaged(archive.path);
}

/** Loads what both have of a table that has changed since. */
async function throughStaging(
  client: Client,
  archive: Archive,
  member: TableMember,
  target: TableFacts,
): Promise<void> {
  const columns = member.columns.map((column) => `${pg.escapeIdentifier(column)} text`).join(', ');
  await client.query(`create temporary table staging (${columns}) on commit drop`);
  await copyInto(client, archive, member, 'staging');
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname::text as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname = any($2)`,
    [quoted(target), member.columns],
  );
  const both = rows.map(({ name }) => pg.escapeIdentifier(name));
  const values = rows.map(({ name, type }) => `${pg.escapeIdentifier(name)}::${type}`);
  await client.query(
    `insert into ${quoted(target)} (${both.join(', ')}) overriding system value select ${values.join(', ')} from staging`,
  );
  await client.query('drop table staging');
}

/** The next number follows the last one that was given. */
async function continueSequence(client: Client, schema: string, name: string, last: string): Promise<void> {
  const sequence = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
  const { rows } = await client.query<{ found: string | null }>('select to_regclass($1)::text as found', [sequence]);
  if (rows[0]?.found) await client.query('select setval($1::regclass, $2::bigint)', [sequence, last]);
}

/** Counts the rows that the database now holds against what the archive promised. */
export async function verifyCounts(client: Client, archive: Archive): Promise<void> {
  const tables = new Set((await tablesOf(client)).map(nameOf));
  for (const member of archive.manifest.tables) {
    if (MADE_WITH_SCHEMA.has(nameOf(member)) || !tables.has(nameOf(member))) continue;
    const { rows } = await client.query<{ count: number }>(`select count(*)::float8 as count from ${quoted(member)}`);
    const [found] = rows;
    if (found?.count !== member.rows)
      throw new Error(`${nameOf(member)} has ${found?.count} rows instead of ${member.rows}`);
  }
}
