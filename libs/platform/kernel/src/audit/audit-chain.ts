import {
  Inject,
  Injectable,
  Logger,
  Optional,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Database, type Session } from '../database/database.js';
import { Rounds } from '../work/rounds.js';
import { leafOf } from './canonical.js';
import { addSeal, readHead, without, type Head, type SegmentSubject } from './chain-links.js';
import type { ChainAnchor } from './chain-anchor.js';
import { ChainState, type ChainStatus } from './chain-state.js';
import { OpenRows, type OpenRow } from './open-rows.js';
import { rangesOf, rangesText } from './ranges.js';

/** The process's {@link ChainAnchor}; none where there is no data directory, e.g. in most specs. */
export const CHAIN_ANCHOR = Symbol('CHAIN_ANCHOR');

/** One sealer at a time, over any number of workers. */
export const CHAIN_LOCK = 7_202_114;

const EVERY_MS = 1_000;
const ROWS_PER_SEAL = 2_000;

/**
 * Seals the rows of the audit log into a hash chain, every second, in worker processes. A row is sealed as soon as it
 * is committed, in whichever order transactions end; no row is ever changed for it.
 */
@Injectable()
export class AuditChain implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('AuditChain');
  private readonly open = new OpenRows();
  private readonly status: ChainState;
  private readonly rounds = new Rounds('AuditChain', EVERY_MS, () => this.seal());
  private begun = false;

  constructor(
    private readonly database: Database,
    @Optional() @Inject(CHAIN_ANCHOR) private readonly anchor: ChainAnchor | null = null,
  ) {
    this.status = new ChainState(database);
  }

  /** Lets this process seal; API-only processes leave it to the workers. */
  enable(): void {
    this.rounds.enable();
  }

  /** How far the log is sealed and whether the sealing keeps up; worked out at most every few seconds. */
  state(): Promise<ChainStatus> {
    return this.status.read();
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Seals all rows that are committed by now; answers how many. None when another process is at it. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const round = await this.round();
      if (round.head) this.keep(round.head);
      sealed += round.rows;
      if (round.rows < ROWS_PER_SEAL) return sealed;
    }
  }

  private round(): Promise<{ rows: number; head?: Head }> {
    return this.database.transaction(async (session) => {
      const [lock] = await session.query<{ mine: boolean; now: string }>(
        'select pg_try_advisory_xact_lock($1) as mine, clock_timestamp()::timestamptz(3) as now',
        [CHAIN_LOCK],
      );
      if (lock?.mine !== true) return { rows: 0 };
      let head = await readHead(session);
      if (!this.begun) head = await this.begin(session, head, lock.now);
      await this.open.follow(session, head.number);
      const rows = await this.open.next(session, ROWS_PER_SEAL);
      if (rows.length === 0) return this.begun ? { rows: 0 } : { rows: 0, head };
      return { rows: rows.length, head: await addSeal(session, head, sealOf(rows), lock.now) };
    });
  }

  /** Opens a new stretch of the chain where this process finds the log begun, moved or shorter than it was. */
  private async begin(session: Session, head: Head, now: string): Promise<Head> {
    const subject = await this.segmentFor(session, head);
    if (!subject) return head;
    if (subject.reason !== 'start') this.log.warn({ msg: 'a new stretch of the audit chain begins', ...subject });
    return addSeal(session, head, without('segment', subject), now);
  }

  private async segmentFor(session: Session, head: Head): Promise<SegmentSubject | null> {
    const server = await serverIdentity(session);
    const after = { number: head.number, digest: head.digest };
    const known = this.anchor?.latest();
    const missing =
      known && !(await holds(session, known)) ? { through: known.number, digest: known.digest } : undefined;
    if (missing && !(await isDeclared(session, missing))) return { reason: 'missing', server, after, missing };
    if (head.number === 0) return { reason: 'start', server, after };
    const [last] = await session.query<{ subject: string }>(
      `select subject from audit_seal where kind = 'segment' order by number desc limit 1`,
    );
    const before = last && (JSON.parse(last.subject) as SegmentSubject).server;
    return before !== server && server !== null ? { reason: 'restored', server, after } : null;
  }

  private keep({ number, digest, sealedAt }: Head): void {
    this.begun = true;
    const kept = this.anchor?.keep({ number, digest, at: sealedAt ?? '' });
    if (kept) this.log.log({ msg: 'audit chain', number, digest });
  }
}

function sealOf(rows: readonly OpenRow[]): Parameters<typeof addSeal>[2] {
  return {
    kind: 'rows',
    entries: rangesText(rangesOf(rows.map(({ sequence }) => sequence))),
    rows: rows.length,
    leaves: Buffer.concat(rows.map(({ canonical }) => leafOf(canonical))),
    subject: null,
  };
}

/** Which database server this is: a dump that is restored elsewhere keeps everything but this. */
async function serverIdentity(session: Session): Promise<string | null> {
  const [may] = await session.query<{ may: boolean }>(
    `select has_function_privilege('pg_control_system()', 'execute') as may`,
  );
  if (may?.may !== true) return null;
  const [row] = await session.query<{ server: string }>(
    'select system_identifier::text as server from pg_control_system()',
  );
  return row?.server ?? null;
}

async function holds(session: Session, point: { number: number; digest: string }): Promise<boolean> {
  const [row] = await session.query('select 1 from audit_seal where number = $1 and digest = $2', [
    point.number,
    point.digest,
  ]);
  return row !== undefined;
}

/** Whether an earlier stretch has said already that these seals are gone. */
async function isDeclared(session: Session, missing: { through: number; digest: string }): Promise<boolean> {
  const [row] = await session.query(
    `select 1 from audit_seal where kind = 'segment' and subject::jsonb -> 'missing' ->> 'digest' = $1`,
    [missing.digest],
  );
  return row !== undefined;
}
