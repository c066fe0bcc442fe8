import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { systemCaller } from '../access/principal.js';
import { Database } from '../database/database.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { AuditChain } from './audit-chain.js';
import { AuditLog } from './audit-log.js';
import { ChainAnchor } from './chain-anchor.js';
import type { ChainReport } from './chain-report.js';
import { verifyChain, type VerifyOptions } from './verify-chain.js';

let test: TestDatabase;
let database: Database;
let owner: Database;
let folder: string;
let anchor: ChainAnchor;

beforeAll(() => {
  Logger.overrideLogger(['error']);
  folder = mkdtempSync(join(tmpdir(), 'kechuang-chain-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  test = await testDatabase();
  database = new Database({ databaseUrl: test.url });
  owner = new Database({ databaseUrl: test.ownerUrl });
  anchor = new ChainAnchor(mkdtempSync(join(folder, 'anchor-')));
});

afterEach(async () => {
  await Promise.all([database.onApplicationShutdown(), owner.onApplicationShutdown()]);
  await test.drop();
});

const worker = (): AuditChain => new AuditChain(database, anchor);

async function write(count: number, session: Pick<Database, 'query'> = database): Promise<void> {
  const log = new AuditLog(database);
  for (let at = 0; at < count; at += 1)
    await log.add(session, systemCaller('spec'), {
      action: `step-${at}`,
      resource: 'spec',
      recordId: null,
      recordName: '量子科学仪器',
      result: 'ok',
      changes: [{ field: 'note', before: null, after: { nested: null, text: '已核实' } }],
    });
}

/** A log of 12 rows under four seals. */
async function sealedLog(): Promise<void> {
  const chain = worker();
  for (let round = 0; round < 4; round += 1) {
    await write(3);
    await chain.seal();
  }
}

/** As somebody with every right on the database would do it. */
async function tamper(...statements: string[]): Promise<void> {
  await owner.transaction(async (session) => {
    await session.query('set local session_replication_role = replica');
    for (const statement of statements) await session.query(statement);
  });
}

const verify = (options: VerifyOptions = {}): Promise<ChainReport> => verifyChain(database, options);
const verifyAnchored = (): Promise<ChainReport> => verify({ anchors: anchor.points() });

describe('the chain over the audit log', () => {
  it('D23: covers every row, and an intact log passes', async () => {
    await sealedLog();
    await write(2);
    expect(await verifyAnchored()).toMatchObject({
      ok: true,
      rows: 12,
      seals: 5,
      segments: 1,
      unsealed: 2,
      purged: 0,
      broken: null,
    });
  });

  it('D23: is kept by one sealer at a time, however many workers there are', async () => {
    const workers = [worker(), new AuditChain(database), new AuditChain(database)];
    for (let round = 0; round < 5; round += 1) await Promise.all([write(5), ...workers.map((chain) => chain.seal())]);
    await worker().seal();
    expect(await verify()).toMatchObject({ ok: true, rows: 25, unsealed: 0, segments: 1 });
  });

  it('D23: seals rows that commit after later ones, and passes over those that were rolled back', async () => {
    const chain = worker();
    await write(2);
    await database.transaction(async (session) => {
      await write(2, session);
      await write(2);
      await chain.seal();
      expect(await verify()).toMatchObject({ ok: true, rows: 4 });
    });
    await expect(
      database.transaction(async (session) => {
        await write(3, session);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await write(1);
    await chain.seal();
    expect(await verify()).toMatchObject({ ok: true, rows: 7, unsealed: 0 });
    // A worker that starts anew finds what an earlier one would have waited for.
    await database.transaction(async (session) => {
      await write(1, session);
      await write(1);
      await chain.seal();
    });
    await new AuditChain(database).seal();
    expect(await verify()).toMatchObject({ ok: true, rows: 9, unsealed: 0 });
  });

  it('D23: stays valid when the table gets a column', async () => {
    await sealedLog();
    await owner.query('alter table audit_entry add remark text');
    expect(await verify()).toMatchObject({ ok: true, rows: 12 });
  });

  it('D23: tells how long a row has waited, and raises the alarm after a minute', async () => {
    expect(await new AuditChain(database).state()).toMatchObject({ seals: 0, sealedAt: null, alarm: false });
    await sealedLog();
    expect(await new AuditChain(database).state()).toMatchObject({
      seals: 5,
      segment: 1,
      waitingSeconds: 0,
      alarm: false,
    });
    await write(1);
    await tamper(`update audit_entry set created_at = now() - interval '61 seconds' where sequence = 13`);
    expect(await new AuditChain(database).state()).toMatchObject({ waitingSeconds: 61, alarm: true });
  });
});

describe('a check of the log', () => {
  beforeEach(sealedLog);

  it('D23: finds one flipped byte', async () => {
    await tamper(`update audit_entry set action = 'stef-1' where sequence = 5`);
    expect((await verify()).broken).toMatchObject({ kind: 'row-changed', seal: 3, sequence: 5 });
  });

  it('D23: finds a change deep in the noted changes', async () => {
    await tamper(`update audit_entry set changes = jsonb_set(changes, '{0,after,nested}', '0') where sequence = 8`);
    expect((await verify()).broken).toMatchObject({ kind: 'row-changed', sequence: 8 });
  });

  it('D23: finds one deleted row', async () => {
    await tamper('delete from audit_entry where sequence = 7');
    expect((await verify()).broken).toMatchObject({ kind: 'row-missing', seal: 4, sequence: 7 });
  });

  it('D23: finds a deleted seal in the middle', async () => {
    await tamper('delete from audit_seal where number = 3');
    expect((await verify()).broken).toMatchObject({ kind: 'seal-missing', seal: 3 });
    await tamper('update audit_seal set number = number - 1 where number > 3');
    expect((await verify()).broken).toMatchObject({ kind: 'seal-changed', seal: 3 });
  });

  it('D23: finds two rows that have changed places', async () => {
    await tamper(
      'alter table audit_entry alter sequence drop identity',
      'update audit_entry set sequence = -sequence where sequence in (4, 5)',
      'update audit_entry set sequence = case sequence when -4 then 5 else 4 end where sequence < 0',
    );
    expect((await verify()).broken).toMatchObject({ kind: 'row-changed', sequence: 4 });
  });

  it('D23: finds two seals that have changed places', async () => {
    await tamper(
      'update audit_seal set number = -number where number in (2, 3)',
      'update audit_seal set number = 5 + number where number < 0',
    );
    expect((await verify()).broken).toMatchObject({ kind: 'seal-changed', seal: 2 });
  });

  const PAST = `insert into audit_entry (id, version, created_at, action, resource, actor_name, result, trace_id, actor_id, sequence)
    overriding system value values (gen_random_uuid(), 1, now() - interval '3 days', 'forged', 'spec', '某人', 'ok', 'x', gen_random_uuid(), `;

  it('D23: finds a row put in the past, before a worker sees it', async () => {
    await tamper(`${PAST} 0)`);
    expect((await verify()).broken).toMatchObject({ kind: 'row-unsealed', sequence: 0 });
  });

  it('D23: finds a row put in the past, also when a worker has sealed it', async () => {
    await tamper(`${PAST} 13)`);
    await worker().seal();
    expect((await verify()).broken).toMatchObject({ kind: 'row-misdated', sequence: 13 });
  });

  it('D23: finds a tail that was cut with its seals, by what this machine remembers', async () => {
    await tamper('delete from audit_entry where sequence > 9', 'delete from audit_seal where number = 5');
    expect(await verify()).toMatchObject({ ok: true, rows: 9, numbersAfterLast: 3 });
    expect((await verifyAnchored()).broken).toMatchObject({ kind: 'tail-cut', seal: 5 });
  });

  it('D23: still finds it when the sealing has gone on, until somebody vouches for it', async () => {
    await tamper('delete from audit_entry where sequence > 9', 'delete from audit_seal where number = 5');
    await write(4);
    await worker().seal();
    expect((await verifyAnchored()).broken).toMatchObject({ kind: 'segment-missing', seal: 5 });
    expect(await verify({ anchors: anchor.points(), acceptSegment: 2 })).toMatchObject({
      ok: true,
      rows: 13,
      segments: 2,
    });
  });

  it('D23: finds a chain that was written anew from its beginning', async () => {
    await tamper('delete from audit_seal', `update audit_entry set actor_name = '某人' where sequence = 2`);
    await new AuditChain(database).seal();
    expect((await verify()).ok).toBe(true);
    expect((await verifyAnchored()).broken).toMatchObject({ kind: 'anchor-differs', seal: 2 });
  });

  it('D23: goes on with a new segment when the log was restored on another server', async () => {
    await tamper(
      `update audit_seal set subject = replace(subject, (subject::jsonb ->> 'server'), '42') where number = 1`,
    );
    await write(2);
    await new AuditChain(database).seal();
    const [segment] = await owner.query<{ subject: string }>(`select subject from audit_seal where number = 6`);
    expect(JSON.parse(segment?.subject ?? '')).toMatchObject({ reason: 'restored', after: { number: 5 } });
  });
});
