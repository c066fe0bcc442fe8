import type { Database } from '../database/database.js';
import { NO_SEAL, rootOf, sealDigest } from './canonical.js';
import type { AnchorPoint } from './chain-anchor.js';
import type { PurgeSubject, SegmentSubject, StoredSeal } from './chain-links.js';
import { broken, ChainBroken, type Break, type ChainReport } from './chain-report.js';
import { checkRows, type DatedSeal } from './verify-rows.js';

export interface VerifyOptions {
  /** What is known of the chain outside of the database. */
  readonly anchors?: readonly AnchorPoint[];
  /** The segment whose declared loss of earlier seals somebody vouches for, e.g. after restoring an older backup. */
  readonly acceptSegment?: number;
  readonly progress?: (seals: number, total: number) => void;
}

/** Seals that are held in memory at once. */
const PAGE = 200;

const SEAL = `number, sealed_at as "sealedAt", segment, kind, entries::text as entries, rows, root, subject, previous, digest`;

/** Checks the whole log against its chain and answers the first broken place, in constant memory. */
export async function verifyChain(database: Database, options: VerifyOptions = {}): Promise<ChainReport> {
  const check = new ChainCheck(database, options);
  const began = performance.now();
  let found: Break | null = null;
  try {
    await check.run();
  } catch (error) {
    if (!(error instanceof ChainBroken)) throw error;
    found = error.found;
  }
  return { ...check.counts(), ok: found === null, seconds: (performance.now() - began) / 1000, broken: found };
}

class ChainCheck {
  private rows = 0;
  private seals = 0;
  private segments = 0;
  private purged = 0;
  private unsealed = 0;
  private anchors = 0;
  private numbersAfterLast = 0;
  private previous = NO_SEAL;
  /** When the rows before were sealed, within the same stretch of the chain. */
  private sealedBefore: string | null = null;
  private purges: PurgeSubject[] = [];
  private readonly points: ReadonlyMap<number, readonly AnchorPoint[]>;

  constructor(
    private readonly database: Database,
    private readonly options: VerifyOptions,
  ) {
    const points = new Map<number, AnchorPoint[]>();
    for (const point of options.anchors ?? []) points.set(point.number, [...(points.get(point.number) ?? []), point]);
    this.points = points;
  }

  counts(): Omit<ChainReport, 'ok' | 'seconds' | 'broken'> {
    const { rows, seals, segments, purged, unsealed, anchors, numbersAfterLast } = this;
    return { rows, seals, segments, purged, unsealed, anchors, numbersAfterLast };
  }

  async run(): Promise<void> {
    const { end, purgedThrough, lost } = await this.survey();
    for (;;) {
      const seals = await this.database.read<StoredSeal>(
        `select ${SEAL}, leaves from audit_seal where number > $1 and number <= $2 order by number limit ${PAGE}`,
        [this.seals, end],
      );
      if (seals.length === 0) break;
      const dated: DatedSeal[] = [];
      for (const seal of seals) {
        this.checkSeal(seal, purgedThrough, lost);
        if (seal.kind === 'rows' && seal.number > purgedThrough)
          dated.push({ ...seal, sealedBefore: this.sealedBefore });
        if (seal.kind !== 'purge') this.sealedBefore = seal.kind === 'rows' ? seal.sealedAt : null;
      }
      this.rows += await checkRows(this.database, dated);
      this.options.progress?.(this.seals, end);
    }
    this.checkTail(lost);
    await this.checkStrays(end, purgedThrough);
  }

  /** Where the chain ends now, how far its rows were purged, and which losses its segments declare. */
  private async survey(): Promise<{ end: number; purgedThrough: number; lost: Loss[] }> {
    const marks = await this.database.read<StoredSeal>(
      `select ${SEAL} from audit_seal where kind <> 'rows' order by number`,
    );
    const [end] = await this.database.read<{ end: number }>('select coalesce(max(number), 0) as end from audit_seal');
    this.purges = marks.filter(({ kind }) => kind === 'purge').map((seal) => subjectOf<PurgeSubject>(seal));
    const lost = marks.flatMap((seal) => {
      const { missing } = seal.kind === 'segment' ? subjectOf<SegmentSubject>(seal) : {};
      return missing ? [{ from: seal.number, ...missing }] : [];
    });
    return { end: end?.end ?? 0, purgedThrough: Math.max(0, ...this.purges.map(({ through }) => through)), lost };
  }

  private checkSeal(seal: StoredSeal, purgedThrough: number, lost: readonly Loss[]): void {
    if (seal.number !== this.seals + 1) broken('seal-missing', { seal: this.seals + 1 });
    if (seal.previous !== this.previous || sealDigest(seal) !== seal.digest)
      broken('seal-changed', { seal: seal.number });
    if (rootOf(seal.leaves) !== seal.root || seal.leaves.length !== 32 * seal.rows)
      broken('seal-changed', { seal: seal.number });
    for (const point of this.points.get(seal.number) ?? []) this.checkAnchor(point, seal, lost);
    if (seal.kind === 'segment') this.checkSegment(seal);
    if (seal.kind === 'purge') this.checkPurge(seal);
    if (seal.number <= purgedThrough && seal.kind === 'rows') {
      this.purged += seal.rows;
      const purge = this.purges.find(({ through }) => seal.number <= through);
      if (purge && new Date(seal.sealedAt) >= new Date(purge.before)) broken('purge-early', { seal: seal.number });
    }
    this.seals = seal.number;
    this.previous = seal.digest;
  }

  private checkAnchor(point: AnchorPoint, seal: StoredSeal, lost: readonly Loss[]): void {
    this.anchors += 1;
    if (point.digest !== seal.digest && !isLost(point, lost)) broken('anchor-differs', { seal: seal.number });
  }

  private checkSegment(seal: StoredSeal): void {
    this.segments += 1;
    const { missing } = subjectOf<SegmentSubject>(seal);
    if (missing && this.options.acceptSegment !== seal.segment) broken('segment-missing', { seal: seal.number });
  }

  /** Whoever writes a purge seal must have left young rows alone: their seals tell how old they were at least. */
  private checkPurge(seal: StoredSeal): void {
    const { before } = subjectOf<PurgeSubject>(seal);
    const limit = new Date(seal.sealedAt);
    limit.setUTCMonth(limit.getUTCMonth() - 6);
    if (new Date(before) > limit) broken('purge-early', { seal: seal.number });
  }

  private checkTail(lost: readonly Loss[]): void {
    for (const point of this.options.anchors ?? [])
      if (point.number > this.seals && !isLost(point, lost)) broken('tail-cut', { seal: this.seals + 1 });
  }

  /** Rows among the sealed numbers that no seal covers, and how many are simply too new. */
  private async checkStrays(end: number, purgedThrough: number): Promise<void> {
    const [row] = await this.database.read<{
      top: number;
      stray: number | null;
      id: string | null;
      unsealed: number;
      after: number;
    }>(
      `with live as (select coalesce(range_agg(entries), '{}') as covered from audit_seal where kind = 'rows' and number > $2),
         ever as (select coalesce(max(upper(entries)) - 1, 0) as top from audit_seal where kind = 'rows' and number <= $1),
         settled as (select coalesce(max(upper(entries)) - 1, 0) as top from audit_seal
           where kind = 'rows' and sealed_at < now() - interval '2 hours'),
         stray as (select e.sequence, e.id from audit_entry e, live, ever, settled
           where e.sequence <= ever.top and not e.sequence <@ live.covered
             and (e.sequence <= settled.top or e.created_at < now() - interval '2 hours') order by e.sequence limit 1)
       select ever.top, stray.sequence as stray, stray.id,
         (select count(*) from audit_entry e, live where not e.sequence <@ live.covered) as unsealed,
         coalesce(pg_sequence_last_value(pg_get_serial_sequence('audit_entry', 'sequence')::regclass), 0)
           - greatest(ever.top, coalesce((select max(sequence) from audit_entry), 0)) as after
       from ever left join stray on true`,
      [end, purgedThrough],
    );
    this.unsealed = row?.unsealed ?? 0;
    this.numbersAfterLast = row?.after ?? 0;
    if (row && row.stray !== null) broken('row-unsealed', { sequence: row.stray, entryId: row.id });
  }
}

interface Loss {
  readonly from: number;
  readonly through: number;
}

/** Seals that were written anew after an older backup had been restored have other digests than the ones before. */
const isLost = (point: AnchorPoint, lost: readonly Loss[]): boolean =>
  lost.some(({ from, through }) => point.number >= from && point.number <= through);

const subjectOf = <T>(seal: StoredSeal): T => JSON.parse(seal.subject ?? '{}') as T;
