import type { Session } from '../database/database.js';
import { CANONICAL_ROW } from './canonical.js';
import { gapsBetween, parseRanges, rangesText, type Range } from './ranges.js';

/** A row that no seal covers yet. */
export interface OpenRow extends Record<string, unknown> {
  readonly sequence: number;
  readonly canonical: string;
}

/** A number that was given out but whose row has not been seen: still being written, or rolled back. */
interface Gap extends Range {
  /** First transaction that began after the gap was seen: once all older ones have ended, the row never comes. */
  readonly until: number;
  readonly seenAt: number;
}

/** Seals that a process looks back over when it begins, for rows of transactions that were running then. */
const LOOK_BACK = 100_000;
/** Between taking its number and its transaction id a statement takes no time to speak of; this is a lot of it. */
const PATIENCE_MS = 60_000;

/**
 * Knows which rows are still to be sealed without looking at the others: those behind the highest sealed one, and
 * those that fill a gap before it.
 */
export class OpenRows {
  private top = 0;
  private gaps: Gap[] = [];
  private known = 0;

  /** Takes in the seals that this or another process has added since. */
  async follow(session: Session, headNumber: number): Promise<void> {
    if (headNumber === this.known) return;
    const since = this.known > 0 && this.known < headNumber ? this.known : headNumber - LOOK_BACK;
    const [row] = await session.query<{ covered: string | null; xmax: string }>(
      `select range_agg(entries)::text as covered, pg_snapshot_xmax(pg_current_snapshot())::text as xmax
       from audit_seal where number > $1 and kind = 'rows'`,
      [since],
    );
    const covered = parseRanges(row?.covered ?? '{}');
    const highest = (covered.at(-1)?.to ?? 1) - 1;
    const before = this.top === 0 ? [] : [{ from: 0, to: this.top + 1 }];
    const opened = gapsBetween(merged([...before, ...covered]));
    const still = this.gaps.flatMap((gap) => without(gap, covered));
    this.gaps = [...still, ...opened.map((gap) => this.gap(gap, Number(row?.xmax ?? 0)))];
    this.top = Math.max(this.top, highest);
    this.known = headNumber;
  }

  /** The next rows in order; late ones first. */
  async next(session: Session, limit: number): Promise<OpenRow[]> {
    await this.dropDead(session);
    return session.query<OpenRow>(
      `select * from (
         select e.sequence, ${CANONICAL_ROW} as canonical from unnest($1::int8multirange) as gap(range)
         join audit_entry e on e.sequence >= lower(gap.range) and e.sequence < upper(gap.range)
         union all
         (select e.sequence, ${CANONICAL_ROW} from audit_entry e where e.sequence > $2 order by e.sequence limit ${limit})
       ) as open order by sequence limit ${limit}`,
      [rangesText(merged(this.gaps)), this.top],
    );
  }

  /** Forgets gaps whose transactions have all ended: they were rolled back. */
  private async dropDead(session: Session): Promise<void> {
    const old = Date.now() - PATIENCE_MS;
    if (!this.gaps.some((gap) => gap.seenAt < old)) return;
    const [row] = await session.query<{ xmin: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xmin');
    const oldest = Number(row?.xmin ?? 0);
    this.gaps = this.gaps.filter((gap) => gap.seenAt >= old || gap.until > oldest);
  }

  private gap(range: Range, until: number): Gap {
    return { ...range, until, seenAt: Date.now() };
  }
}

/** Ascending and joined where they touch. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else result.push({ from: range.from, to: range.to });
  }
  return result;
}

/** What is left of a gap once these have been sealed. */
function without(gap: Gap, covered: readonly Range[]): Gap[] {
  let left: Gap[] = [gap];
  for (const { from, to } of covered)
    left = left.flatMap((part) => [
      ...(part.from < Math.min(part.to, from) ? [{ ...part, to: Math.min(part.to, from) }] : []),
      ...(Math.max(part.from, to) < part.to ? [{ ...part, from: Math.max(part.from, to) }] : []),
    ]);
  return left;
}
