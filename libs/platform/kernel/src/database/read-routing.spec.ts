import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Database } from './database.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded.js';
import { asReader } from './reader.js';

const ACCOUNT = randomUUID();
const OTHER = randomUUID();
const WHERE = 'select pg_is_in_recovery() as replica, (select count(*) from note) as notes';

let folder: string;
let primary: EmbeddedPostgres;
let standby: EmbeddedPostgres;
let database: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kechuang-replica-'));
  chmodSync(folder, 0o755);
  primary = await startEmbeddedPostgres({ dataDir: join(folder, 'primary') });
  await ask(primary.url, 'create table note (text text)');
  await ask(
    primary.url,
    'create unlogged table account_write (account_id uuid primary key, lsn float8 not null, at timestamptz not null)',
  );
  const { port } = primary;
  await primary.stop();
  // With its owner: under root the server runs as another user.
  execFileSync('cp', ['-a', join(folder, 'primary'), join(folder, 'standby')]);
  makeStandby(join(folder, 'standby'), port);
  primary = await startEmbeddedPostgres({ dataDir: join(folder, 'primary'), port });
  standby = await startEmbeddedPostgres({ dataDir: join(folder, 'standby') });
  database = new Database({ databaseUrl: primary.url, databaseReadUrls: [standby.url], databaseReadMaxLag: 5 });
  await eventually(() => database.replicaStates().every(({ usable }) => usable));
}, 120_000);

afterAll(async () => {
  await database.onApplicationShutdown();
  await standby.stop();
  await primary.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A copy of a stopped server follows its original with these two lines. */
function makeStandby(dataDir: string, port: number): void {
  const data = join(dataDir, 'postgres');
  const password = readFileSync(join(dataDir, 'postgres-password'), 'utf8').trim();
  const { uid, gid } = statSync(join(data, 'PG_VERSION'));
  writeFileSync(join(data, 'standby.signal'), '');
  chownSync(join(data, 'standby.signal'), uid, gid);
  appendFileSync(
    join(data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=127.0.0.1 port=${port} user=postgres password=${password}'\n`,
  );
}

async function ask<R extends pg.QueryResultRow>(url: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}

/** What a request of the account reads, and where from. */
function readAs(account: string, from = database): Promise<{ replica: boolean; notes: number }> {
  return new Promise((resolve, reject) => {
    asReader({ accountId: () => account }, () => {
      from.read<{ replica: boolean; notes: number }>(WHERE).then(([row]) => row && resolve(row), reject);
    });
  });
}

async function write(account: string): Promise<void> {
  await database.query(`insert into note values ('x')`);
  await database.noteWrite(account);
}

/** Nobody can read the table on the replica meanwhile: it has replayed a lock, but not yet the lock's end. */
async function holdOnReplica(meanwhile: () => Promise<void>): Promise<void> {
  const holder = new pg.Client({ connectionString: primary.url });
  await holder.connect();
  await holder.query('begin; lock table note in access exclusive mode');
  await eventually(async () => {
    const held = `select from pg_locks where mode = 'AccessExclusiveLock' and relation = 'note'::regclass`;
    return (await ask(standby.url, held)).length > 0;
  });
  await ask(standby.url, 'select pg_wal_replay_pause()');
  await holder.query('commit');
  await holder.end();
  try {
    await meanwhile();
  } finally {
    await ask(standby.url, 'select pg_wal_replay_resume()');
  }
}

/** All processes of a server. */
async function processesOf(url: string): Promise<number[]> {
  const rows = await ask<{ pid: number }>(
    url,
    `select pid from pg_stat_activity where pid <> pg_backend_pid()
     union all select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int`,
  );
  return rows.map(({ pid }) => pid);
}

describe('reads from a replica', () => {
  it('go there for requests that only read, and stay on the primary for everything else', async () => {
    expect(await readAs(ACCOUNT)).toEqual({ replica: true, notes: 0 });
    expect(await database.read(WHERE)).toEqual([{ replica: false, notes: 0 }]);
    expect(await database.query(WHERE)).toEqual([{ replica: false, notes: 0 }]);
  });

  it('show the writer his own write at once, others theirs after the lag, also through another process', async () => {
    await ask(standby.url, 'select pg_wal_replay_pause()');
    const elsewhere = new Database({ databaseUrl: primary.url, databaseReadUrls: [standby.url] });
    await elsewhere.query(`insert into note values ('x')`);
    await elsewhere.noteWrite(ACCOUNT);
    await elsewhere.onApplicationShutdown();
    expect(await readAs(ACCOUNT)).toEqual({ replica: false, notes: 1 });
    expect(await readAs(OTHER)).toEqual({ replica: true, notes: 0 });
    await ask(standby.url, 'select pg_wal_replay_resume()');
    await eventually(async () => (await readAs(ACCOUNT)).replica);
    expect(await readAs(ACCOUNT)).toEqual({ replica: true, notes: 1 });
  }, 30_000);

  it('fall back to the primary while the replica is too far behind', async () => {
    await ask(standby.url, 'select pg_wal_replay_pause()');
    await write(ACCOUNT);
    await eventually(() => database.replicaStates().some(({ usable }) => !usable));
    expect(await readAs(OTHER)).toEqual({ replica: false, notes: 2 });
    await ask(standby.url, 'select pg_wal_replay_resume()');
    await eventually(() => database.replicaStates().every(({ usable }) => usable));
    expect(await readAs(OTHER)).toEqual({ replica: true, notes: 2 });
  }, 60_000);

  it('ask the primary when the replica has not got what the statement needs', async () => {
    await ask(standby.url, 'select pg_wal_replay_pause()');
    await ask(primary.url, 'alter table note add column more text');
    const rows = await new Promise((resolve, reject) => {
      asReader({ accountId: () => OTHER }, () => {
        database.read('select count(more) as n from note').then(resolve, reject);
      });
    });
    expect(rows).toEqual([{ n: 0 }]);
    await ask(standby.url, 'select pg_wal_replay_resume()');
  }, 30_000);

  it('ask the primary when a statement takes too long on the replica', async () => {
    const options = { databaseUrl: primary.url, databaseReadUrls: [standby.url], databaseReadMaxLag: 300 };
    const impatient = new Database({ ...options, databaseReadTimeout: 1 });
    await eventually(() => impatient.replicaStates().every(({ usable }) => usable));
    await holdOnReplica(async () => {
      expect(await readAs(OTHER, impatient)).toEqual({ replica: false, notes: 2 });
      expect(impatient.replicaStates()).toMatchObject([{ usable: true }]);
    });
    await impatient.onApplicationShutdown();
  }, 60_000);

  it('ask the primary at once when the replica is frozen in the middle of a statement', async () => {
    const options = { databaseUrl: primary.url, databaseReadUrls: [standby.url], databaseReadMaxLag: 300 };
    const patient = new Database({ ...options, databaseReadTimeout: 600 });
    await eventually(() => patient.replicaStates().every(({ usable }) => usable));
    const frozen = await processesOf(standby.url);
    for (const pid of frozen) process.kill(pid, 'SIGSTOP');
    try {
      expect(await readAs(OTHER, patient)).toEqual({ replica: false, notes: 2 });
      expect(patient.replicaStates()).toMatchObject([{ usable: false }]);
    } finally {
      for (const pid of frozen) process.kill(pid, 'SIGCONT');
    }
    await eventually(async () => (await readAs(OTHER, patient)).replica);
    await patient.onApplicationShutdown();
  }, 60_000);

  it('go on without the replica when it is gone, and return to it', async () => {
    const { port } = standby;
    await standby.stop();
    expect(await readAs(OTHER)).toEqual({ replica: false, notes: 2 });
    standby = await startEmbeddedPostgres({ dataDir: join(folder, 'standby'), port });
    await eventually(async () => (await readAs(OTHER)).replica);
  }, 60_000);
});
