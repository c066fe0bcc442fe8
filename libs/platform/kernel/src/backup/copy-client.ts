import pg from 'pg';
import type { TableMember } from './manifest.js';

/** Values must read the same wherever they are restored; a long copy is no runaway statement. */
const SETTINGS = [
  'TimeZone=UTC',
  'DateStyle=ISO',
  'IntervalStyle=postgres',
  'client_encoding=UTF8',
  'statement_timeout=0',
  'lock_timeout=0',
  'idle_in_transaction_session_timeout=0',
];

/** A connection for copying, with settings under which values read the same everywhere. */
export async function copyClient(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: SETTINGS.map((setting) => `-c ${setting}`).join(' '),
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** A table's name as SQL takes it. */
export const quoted = ({ schema, name }: Pick<TableMember, 'schema' | 'name'>): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
