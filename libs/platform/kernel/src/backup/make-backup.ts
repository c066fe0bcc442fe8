import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { MIGRATION_TABLE } from '../database/kernel-tables.js';
import type { FileStore } from '../files/file-store.js';
import { writeArchive, type AddMember } from './archive-writer.js';
import {
  FILES_MEMBER,
  FORMAT,
  FORMAT_VERSION,
  MANIFEST_MEMBER,
  tableMember,
  type BackupManifest,
  type FilesMember,
  type TableMember,
} from './manifest.js';
import { copyClient, quoted } from './copy-client.js';
import { Measure } from './measure.js';
import { sequencesOf, tablesOf, type TableFacts } from './schema-facts.js';
import { packFiles } from './stored-files.js';

/** What is backed up. */
export interface BackupSource {
  readonly databaseUrl: string;
  readonly files: FileStore;
  readonly appVersion: string;
}

/**
 * Writes everything the platform holds into one archive: the rows of one moment, where sequences stand, and the
 * content of the files that those rows name. Others go on working meanwhile; only changes of the schema wait.
 */
export async function makeBackup(source: BackupSource, path: string): Promise<BackupManifest> {
  const client = await copyClient(source.databaseUrl);
  try {
    return await inSnapshot(client, source, path);
  } finally {
    await client.end();
  }
}

async function inSnapshot(client: pg.Client, source: BackupSource, path: string): Promise<BackupManifest> {
  await client.query('begin transaction isolation level repeatable read read only');
  const facts = await tablesOf(client);
  for (const table of facts) await client.query(`lock table ${quoted(table)} in access share mode`);
  const about = await describe(client);
  let manifest: BackupManifest | undefined;
  await writeArchive(path, async (add) => {
    const tables: TableMember[] = [];
    for (const table of facts) tables.push(await addTable(client, table, add));
    const files = await addFiles(client, source, add);
    manifest = {
      format: FORMAT,
      formatVersion: FORMAT_VERSION,
      appVersion: source.appVersion,
      ...about,
      tables,
      sequences: await sequencesOf(client),
      files,
    };
    await add(MANIFEST_MEMBER, Readable.from([Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]));
  });
  await client.query('commit');
  if (!manifest) throw new Error('the archive was written without a manifest');
  return manifest;
}

async function describe(
  client: pg.Client,
): Promise<Pick<BackupManifest, 'createdAt' | 'postgres' | 'migrations' | 'keyIds'>> {
  const { rows } = await client.query<{ at: Date; postgres: number }>(
    `select now() as at, current_setting('server_version_num')::int / 10000 as postgres`,
  );
  const { rows: migrations } = await client.query<{ name: string }>(
    `select name from ${MIGRATION_TABLE} order by "timestamp"`,
  );
  const [facts] = rows;
  if (!facts) throw new Error('the database does not say who it is');
  const names = migrations.map(({ name }) => name);
  const keyIds = await keyIdsOf(client);
  return { createdAt: facts.at.toISOString(), postgres: facts.postgres, migrations: names, keyIds };
}

/** The first version sealed nothing. */
async function keyIdsOf(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query<{ name: string | null }>(`select to_regclass('vault_key')::text as name`);
  if (!found[0]?.name) return [];
  const { rows } = await client.query<{ id: string }>('select id from vault_key order by created_at');
  return rows.map(({ id }) => id);
}

async function addTable(client: pg.Client, table: TableFacts, add: AddMember): Promise<TableMember> {
  const measure = new Measure();
  const select = `select ${table.columns.map(pg.escapeIdentifier).join(', ')} from ${quoted(table)}`;
  const copied = pipeline(client.query(copyTo(`copy (${select}) to stdout`)), measure);
  copied.catch(() => undefined);
  await add(tableMember(table), measure);
  await copied;
  return { ...table, rows: measure.lines, sha256: measure.sha256 };
}

async function addFiles(client: pg.Client, source: BackupSource, add: AddMember): Promise<FilesMember> {
  const measure = new Measure();
  const found = { count: 0, bytes: 0, deleted: 0 };
  // Outside of the snapshot, to tell a deleted file from a lost one.
  const now = await copyClient(source.databaseUrl);
  try {
    const isGone = async (key: string): Promise<boolean> =>
      (await now.query('select from stored_file where storage_key = $1', [key])).rowCount === 0;
    const content = packFiles(client, source.files, isGone, (header) => {
      if (header.deleted) found.deleted += 1;
      else found.count += 1;
      found.bytes += header.size;
    });
    const copied = pipeline(Readable.from(content, { objectMode: false }), measure);
    copied.catch(() => undefined);
    await add(FILES_MEMBER, measure);
    await copied;
    return { ...found, sha256: measure.sha256 };
  } finally {
    await now.end();
  }
}
