import type pg from 'pg';
import { QUEUE_SCHEMA } from '../jobs/install-queue.js';

/** Tables to which rows are only ever added, whoever the application is working for. */
export const APPEND_ONLY_TABLES = ['audit_entry', 'audit_seal'] as const;

/** What the database says by itself of an appended row, so that nobody can date or place it as he likes. */
const SAID_BY_DATABASE: Readonly<Record<string, readonly string[]>> = {
  audit_entry: ['sequence', 'created_at', 'updated_at'],
  audit_seal: [],
};

/** Of the migrations' own record the application only needs to know that it is there. */
const READ_ONLY_TABLES: readonly string[] = ['schema_migration'];

/**
 * Grants a role the rights of the application: rows of ordinary tables, no schema changes, and of append-only tables
 * nothing but adding and reading. All at once, so that no moment has more rights than the next.
 */
export async function grantRights(client: pg.Client, role: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  const { rows: schemas } = await client.query<{ nspname: string }>(
    'select nspname from pg_namespace where nspname in (current_schema(), $1)',
    [QUEUE_SCHEMA],
  );
  await client.query('begin');
  try {
    for (const { nspname } of schemas) {
      const schema = client.escapeIdentifier(nspname);
      await client.query(`grant usage on schema ${schema} to ${name}`);
      await client.query(`revoke create on schema ${schema} from public, ${name}`);
      await client.query(
        `alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${name};
         alter default privileges in schema ${schema} grant usage, select on sequences to ${name};
         grant usage, select on all sequences in schema ${schema} to ${name}`,
      );
      for (const statement of await tableGrants(client, nspname, name)) await client.query(statement);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** What is granted table by table: ordinary ones for reading and writing, the others for less. */
async function tableGrants(client: pg.Client, schema: string, role: string): Promise<string[]> {
  const { rows } = await client.query<{ relname: string }>(
    `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm')`,
    [schema],
  );
  const statements: string[] = [];
  for (const { relname } of rows) {
    const table = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(relname)}`;
    const appended = (APPEND_ONLY_TABLES as readonly string[]).includes(relname);
    if (!appended && !READ_ONLY_TABLES.includes(relname)) {
      statements.push(`grant select, insert, update, delete on ${table} to ${role}`);
      continue;
    }
    statements.push(`revoke all on ${table} from ${role}`, `grant select on ${table} to ${role}`);
    if (appended) statements.push(`grant insert (${await insertable(client, relname)}) on ${table} to ${role}`);
  }
  return statements;
}

async function insertable(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ attname: string }>(
    `select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
     and attname <> all($2)`,
    [table, SAID_BY_DATABASE[table] ?? []],
  );
  return rows.map(({ attname }) => client.escapeIdentifier(attname)).join(', ');
}
