import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { systemCaller } from '../access/principal.js';
import { AuditLog } from '../audit/audit-log.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { Database } from './database.js';
import { onReplica, prepareRestrictedAccess, signedInAs, switchedTo, APP_ROLE } from './restricted-role.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const app = new Database({ databaseUrl: database.url });
  await new AuditLog(app).add(app, systemCaller('spec'), {
    action: 'tried',
    resource: 'role',
    recordId: null,
    result: 'ok',
  });
  await app.onApplicationShutdown();
});

afterAll(() => database.drop());

async function attempt(url: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.end();
  }
}

const FORBIDDEN = [
  `update audit_entry set action = 'forged'`,
  'delete from audit_entry',
  'truncate audit_entry',
  `update audit_seal set digest = 'forged'`,
  'delete from audit_seal',
  'truncate audit_seal',
  'drop trigger audit_entry_only_grows on audit_entry',
  'alter table audit_entry disable trigger all',
  'alter table audit_entry add note text',
  'drop table audit_entry',
  'create table note (text text)',
  'create schema mine',
  'create or replace function audit_only_grows() returns trigger language plpgsql as $$ begin return null; end $$',
  `select audit_purge(1, now() - interval '1 year')`,
  `select setval(pg_get_serial_sequence('audit_entry', 'sequence'), 1)`,
  `delete from schema_migration`,
  `set session_replication_role = replica`,
  `set role postgres`,
];
const DENIED = '42501';
const FORGED = `insert into audit_entry (id, version, created_at, action, resource, actor_name, result, trace_id, actor_id)
  values (gen_random_uuid(), 1, '2020-01-01', 'forged', 'role', 'x', 'ok', 'x', gen_random_uuid())`;

describe('the role of the application', () => {
  it.each(FORBIDDEN)('D23: may not: %s', async (sql) => {
    expect(await attempt(database.url, sql)).toBe(DENIED);
  });

  it('D23: may not give an audit row a time or a place of its own', async () => {
    expect(await attempt(database.url, FORGED)).toBe(DENIED);
    const placed = FORGED.replace('created_at', 'sequence').replace(`'2020-01-01'`, '1');
    expect(await attempt(database.url, placed.replace(/\)\s+values/, ') overriding system value values'))).toBe(DENIED);
  });

  it('reads and writes ordinary tables, also those of later migrations', async () => {
    expect(
      await attempt(database.ownerUrl, 'create table later (id int generated always as identity, text text)'),
    ).toBe('done');
    expect(await attempt(database.url, `insert into later (text) values ('量子')`)).toBe('done');
    expect(await attempt(database.url, `update later set text = '聚变'; delete from later`)).toBe('done');
  });

  it('D23: triggers refuse even the owner', async () => {
    for (const sql of [
      `update audit_entry set action = 'x'`,
      'delete from audit_entry',
      'truncate audit_entry',
      'delete from audit_seal',
    ])
      expect([sql, await attempt(database.ownerUrl, sql)]).toEqual([sql, DENIED]);
    expect(await attempt(database.ownerUrl, `select audit_purge(1, now() - interval '5 months')`)).toBe('23514');
  });
});

describe('one sign-in for owner and application', () => {
  it('D23: is switched to the role when a session starts, in both pools', async () => {
    const access = await prepareRestrictedAccess(database.ownerUrl, null);
    expect(access).toEqual({ url: switchedTo(database.ownerUrl, APP_ROLE), restricted: true });
    const app = new Database({ databaseUrl: access.url });
    const asked = `select current_user as role, current_setting('TimeZone') as zone, current_setting('plan_cache_mode') as plans`;
    expect([await app.query(asked), await app.read(asked)]).toEqual([
      [{ role: APP_ROLE, zone: 'UTC', plans: 'auto' }],
      [{ role: APP_ROLE, zone: 'UTC', plans: 'force_custom_plan' }],
    ]);
    await app.onApplicationShutdown();
    expect(await attempt(access.url, 'delete from audit_entry')).toBe(DENIED);
  });

  it('D23: so are the connections of TypeORM, of the queue and of listeners', async () => {
    const { url } = await prepareRestrictedAccess(database.ownerUrl, null);
    const asked = 'select current_user as role';
    const source = await new DataSource({ type: 'postgres', url }).initialize();
    const boss = new PgBoss({ connectionString: url, schema: 'pgboss', supervise: false, schedule: false });
    const listener = new pg.Client({ connectionString: url });
    await Promise.all([boss.start(), listener.connect()]);
    expect(await source.query(asked)).toEqual([{ role: APP_ROLE }]);
    expect((await boss.getDb().executeSql(asked)).rows).toEqual([{ role: APP_ROLE }]);
    expect((await listener.query(asked)).rows).toEqual([{ role: APP_ROLE }]);
    await Promise.all([source.destroy(), boss.stop({ graceful: false }), listener.end()]);
  });

  it('stays with the owner where no role may be made, and says so', async () => {
    const owner = `owner_${Date.now()}`;
    await attempt(database.ownerUrl, `create role ${owner} login password 'spec'`);
    const url = signedInAs(database.ownerUrl, owner, 'spec');
    expect(await prepareRestrictedAccess(url, null)).toEqual({ url, restricted: false });
  });
});

describe('a replica', () => {
  const asked = 'select current_user as role';

  /** Who the sessions are at that address; the primary stands for its replica, which has the same roles. */
  async function roleAt(url: string): Promise<unknown> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ role: string }>(asked);
    await client.end();
    return rows[0]?.role;
  }

  it('D23: is read as the role where its address signs in as the owner', async () => {
    const { ownerUrl, url } = database;
    const switched = await prepareRestrictedAccess(ownerUrl, null);
    const signedIn = await prepareRestrictedAccess(ownerUrl, url);
    expect([switched.restricted, signedIn.restricted]).toEqual([true, true]);
    for (const access of [switched, signedIn])
      expect(await roleAt(onReplica(ownerUrl, ownerUrl, access))).toBe(APP_ROLE);
  });

  it('is read as whoever else its address names', async () => {
    const { ownerUrl } = database;
    const reader = `reader_${Date.now()}`;
    await attempt(ownerUrl, `create role ${reader} login password 'spec'`);
    const own = signedInAs(ownerUrl, reader, 'spec');
    const access = await prepareRestrictedAccess(ownerUrl, null);
    expect(await roleAt(onReplica(own, ownerUrl, access))).toBe(reader);
    expect(onReplica(ownerUrl, ownerUrl, { url: ownerUrl, restricted: false })).toBe(ownerUrl);
  });
});

describe('two sign-ins', () => {
  it('makes the user of the application where he is missing', async () => {
    const url = signedInAs(database.ownerUrl, `app_${Date.now()}`, 'spec-password');
    expect(await prepareRestrictedAccess(database.ownerUrl, url)).toEqual({ url, restricted: true });
    expect(await attempt(url, 'select count(*) from audit_entry')).toBe('done');
    expect(await attempt(url, 'delete from audit_entry')).toBe(DENIED);
  });

  it('says that a superuser is not restricted', async () => {
    expect(await prepareRestrictedAccess(database.ownerUrl, database.ownerUrl)).toMatchObject({ restricted: false });
  });
});
