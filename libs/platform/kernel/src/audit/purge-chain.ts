import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { systemCaller } from '../access/principal.js';
import { StartupError } from '../config/startup-error.js';
import type { Database, Session } from '../database/database.js';
import { CHAIN_LOCK } from './audit-chain.js';
import { AuditLog } from './audit-log.js';
import { CANONICAL_ROW } from './canonical.js';
import type { ChainAnchor } from './chain-anchor.js';
import { addSeal, readHead, without, type PurgeSubject } from './chain-links.js';

/** Rows younger than this stay; the database refuses it too. */
export const KEPT_MONTHS = 6;

/** What was removed, and where it lies now. */
export interface PurgeReport {
  readonly rows: number;
  /** The last seal whose rows went. */
  readonly through: number;
  readonly archive: string | null;
}

/**
 * Removes rows older than `before`, as whole seals from the oldest on: exports them to a signed file first, deletes
 * them as the owner, and adds a seal that says so, so that the chain still holds.
 *
 * @param database connected as the owner of the schema
 * @throws StartupError when `before` would reach into the time that rows are kept
 */
export async function purgeAudit(
  database: Database,
  anchor: ChainAnchor,
  { before, folder }: { readonly before: Date; readonly folder: string },
): Promise<PurgeReport> {
  refuseYoung(before);
  const stretch = await stretchBefore(database, before);
  if (!stretch) return { rows: 0, through: 0, archive: null };
  const archive = archiveFile(folder, stretch.from, stretch.through);
  const rows = await writeArchive(database, archive, stretch);
  const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex');
  writeFileSync(
    `${archive}.sig`,
    `${JSON.stringify({ sha256, keyId: anchor.keyId, signature: anchor.sign(sha256) })}\n`,
  );
  const subject: PurgeSubject = {
    through: stretch.through,
    before: before.toISOString(),
    rows,
    archive: { file: basename(archive), sha256 },
  };
  const head = await database
    .transaction((session) => remove(database, session, subject))
    .catch((error: unknown) => {
      for (const file of [archive, `${archive}.sig`]) rmSync(file, { force: true });
      throw error;
    });
  anchor.keep({ number: head.number, digest: head.digest, at: head.sealedAt ?? '' });
  return { rows, through: stretch.through, archive };
}

function refuseYoung(before: Date): void {
  const limit = new Date();
  limit.setUTCMonth(limit.getUTCMonth() - KEPT_MONTHS);
  if (before <= limit) return;
  const day = limit.toISOString().slice(0, 10);
  throw new StartupError(
    `审计日志至少保存 ${KEPT_MONTHS} 个月，只能清理 ${day} 之前的记录。`,
    `Audit rows are kept for ${KEPT_MONTHS} months: only those before ${day} can be purged.`,
  );
}

interface Stretch {
  readonly from: number;
  readonly through: number;
}

/** The oldest seals that still have rows and were all made before that time. */
async function stretchBefore(database: Database, before: Date): Promise<Stretch | null> {
  const [row] = await database.query<{ purged: number; through: number | null; rows: number }>(
    `with done as (select coalesce(max((subject::jsonb ->> 'through')::bigint), 0) as purged from audit_seal where kind = 'purge'),
       stretch as (select coalesce((select min(number) from audit_seal where sealed_at >= $1), (select max(number) + 1 from audit_seal)) - 1 as through)
     select purged, through, (select coalesce(sum(rows), 0) from audit_seal where number > purged and number <= through) as rows
     from done, stretch`,
    [before.toISOString()],
  );
  if (!row || row.through === null || Number(row.rows) === 0) return null;
  return { from: row.purged + 1, through: row.through };
}

function archiveFile(folder: string, from: number, through: number): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `audit-${from}-${through}.jsonl.gz`);
  if (existsSync(file)) throw new StartupError(`${file} 已存在。`, `${file} exists already.`);
  return file;
}

/** One line a row, in the form that its digest was taken over, in the order of the seals. */
async function writeArchive(database: Database, file: string, { from, through }: Stretch): Promise<number> {
  let count = 0;
  const rows = database.stream<{ canonical: string }>(
    `select ${CANONICAL_ROW} as canonical from audit_seal s cross join lateral unnest(s.entries) as part(range)
     join audit_entry e on e.sequence >= lower(part.range) and e.sequence < upper(part.range)
     where s.number between $1 and $2 and s.kind = 'rows' order by s.number, e.sequence`,
    [from, through],
  );
  async function* lines(): AsyncGenerator<string> {
    for await (const { canonical } of rows) {
      count += 1;
      yield `${canonical}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(file, { mode: 0o600, flush: true }));
  return count;
}

async function remove(database: Database, session: Session, subject: PurgeSubject): ReturnType<typeof addSeal> {
  const [lock] = await session.query<{ now: string }>(
    'select pg_advisory_xact_lock($1), clock_timestamp()::timestamptz(3) as now',
    [CHAIN_LOCK],
  );
  const [removed] = await session.query<{ n: number }>('select audit_purge($1, $2) as n', [
    subject.through,
    subject.before,
  ]);
  if (removed?.n !== subject.rows) throw new Error(`${subject.rows} rows were exported but ${removed?.n} removed`);
  await new AuditLog(database).add(session, systemCaller('audit-purge'), {
    action: 'purged',
    resource: 'audit-chain',
    recordId: null,
    recordName: subject.archive.file,
    result: 'ok',
    changes: { ...subject },
  });
  return addSeal(session, await readHead(session), without('purge', subject), lock?.now ?? '');
}
