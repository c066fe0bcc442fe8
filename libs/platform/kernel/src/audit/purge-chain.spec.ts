import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemCaller } from '../access/principal.js';
import { Database } from '../database/database.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { AuditChain } from './audit-chain.js';
import { AuditLog } from './audit-log.js';
import { sealDigest } from './canonical.js';
import { ChainAnchor } from './chain-anchor.js';
import type { StoredSeal } from './chain-links.js';
import { purgeAudit } from './purge-chain.js';
import { verifyChain } from './verify-chain.js';

let test: TestDatabase;
let database: Database;
let owner: Database;
let folder: string;
let anchor: ChainAnchor;

const DAY_MS = 86_400_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS);
const write = (action: string): Promise<void> =>
  new AuditLog(database).add(database, systemCaller('spec'), {
    action,
    resource: 'spec',
    recordId: null,
    result: 'ok',
  });

async function asOwner(statement: string, values: unknown[] = []): Promise<void> {
  await owner.transaction(async (session) => {
    await session.query('set local session_replication_role = replica');
    await session.query(statement, values);
  });
}

/** Five rows under two seals, made that long ago: the only way to have an old log in a new database. */
async function logOf(age: number): Promise<void> {
  const chain = new AuditChain(database);
  for (const round of [
    [1, 2, 3],
    [4, 5],
  ]) {
    for (const step of round) await write(`step-${step}`);
    await asOwner(
      `update audit_entry set created_at = now() - make_interval(days => $1) where created_at > now() - interval '1 day'`,
      [age],
    );
    await chain.seal();
  }
  const seals = await owner.query<StoredSeal>(
    `select number, segment, kind, entries::text as entries, rows, root, subject from audit_seal order by number`,
  );
  let previous = '0'.repeat(64);
  for (const seal of seals) {
    const sealedAt = daysAgo(age).toISOString();
    const digest = sealDigest({ ...seal, sealedAt, previous });
    await asOwner('update audit_seal set sealed_at = $2, previous = $3, digest = $4 where number = $1', [
      seal.number,
      sealedAt,
      previous,
      digest,
    ]);
    previous = digest;
  }
}

beforeEach(async () => {
  Logger.overrideLogger(['error']);
  test = await testDatabase();
  database = new Database({ databaseUrl: test.url });
  owner = new Database({ databaseUrl: test.ownerUrl });
  folder = mkdtempSync(join(tmpdir(), 'kechuang-purge-'));
  anchor = new ChainAnchor(join(folder, 'audit'));
});

afterEach(async () => {
  await Promise.all([database.onApplicationShutdown(), owner.onApplicationShutdown()]);
  await test.drop();
  rmSync(folder, { recursive: true, force: true });
});

const purge = (days: number): ReturnType<typeof purgeAudit> =>
  purgeAudit(owner, anchor, { before: daysAgo(days), folder });

describe('purging the audit log', () => {
  it('D23: exports old rows to a signed file, removes them, and the chain still holds', async () => {
    await logOf(400);
    await write('young');
    await new AuditChain(database, anchor).seal();
    const report = await purge(200);
    expect(report).toMatchObject({ rows: 5, through: 3 });

    const content = readFileSync(report.archive ?? '');
    const lines = gunzipSync(content)
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { action: string });
    expect(lines.map(({ action }) => action)).toEqual(['step-1', 'step-2', 'step-3', 'step-4', 'step-5']);
    const { sha256, signature } = JSON.parse(readFileSync(`${report.archive}.sig`, 'utf8')) as Record<string, string>;
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    const key = createPublicKey(readFileSync(join(folder, 'audit', 'signing-key.pub.pem')));
    expect(verifySignature(null, Buffer.from(sha256 ?? ''), key, Buffer.from(signature ?? '', 'base64'))).toBe(true);

    const left = await database.query<{ action: string }>('select action from audit_entry order by sequence');
    expect(left.map(({ action }) => action)).toEqual(['young', 'purged']);
    await new AuditChain(database, anchor).seal();
    expect(await verifyChain(database, { anchors: anchor.points() })).toMatchObject({ ok: true, rows: 2, purged: 5 });
    expect(await purge(200)).toEqual({ rows: 0, through: 0, archive: null });
  });

  it('D23: refuses rows of the last six months, also in the database itself', async () => {
    await logOf(100);
    await expect(purge(90)).rejects.toThrow('only those before');
    await expect(owner.query(`select audit_purge(3, now() - interval '90 days')`)).rejects.toThrow('six months');
    await expect(owner.query(`select audit_purge(3, now() - interval '50 days')`)).rejects.toThrow('six months');
    expect(await purge(190)).toEqual({ rows: 0, through: 0, archive: null });
    expect(await verifyChain(database)).toMatchObject({ ok: true, rows: 5, purged: 0 });
  });

  it('D23: is not for the application', async () => {
    await logOf(400);
    await expect(purgeAudit(database, anchor, { before: daysAgo(200), folder })).rejects.toThrow('permission denied');
    expect(await verifyChain(database)).toMatchObject({ ok: true, rows: 5 });
  });

  it('D23: a purged row that comes back, or a young one that was purged, is found', async () => {
    await logOf(400);
    await purge(200);
    await asOwner(
      `insert into audit_entry (id, version, created_at, action, resource, actor_name, result, trace_id, actor_id, sequence)
       overriding system value values (gen_random_uuid(), 1, now() - interval '400 days', 'forged', 'spec', 'x', 'ok', 'x', gen_random_uuid(), 2)`,
    );
    expect((await verifyChain(database)).broken).toMatchObject({ kind: 'row-unsealed', sequence: 2 });
  });
});
