import type { Database } from '../database/database.js';
import { CANONICAL_ROW, leafOf } from './canonical.js';
import { broken } from './chain-report.js';
import { numbersIn, parseRanges } from './ranges.js';
import type { StoredSeal } from './chain-links.js';

/** A transaction may run this long before its row, which bears the time of its beginning, is sealed. */
const LONGEST_MS = 2 * 3_600_000;

/** A seal together with the time of the seal before, if the chain runs on from it. */
export interface DatedSeal extends StoredSeal {
  readonly sealedBefore: string | null;
}

interface SealedRow extends Record<string, unknown> {
  readonly seal: number;
  readonly sequence: number;
  readonly id: string;
  readonly createdAt: string;
  readonly canonical: string;
}

/** Rows of seals, by seal and in order; one pass over the index, streamed. */
const ROWS = `select s.number as seal, e.sequence, e.id, e.created_at as "createdAt", ${CANONICAL_ROW} as canonical
  from audit_seal s cross join lateral unnest(s.entries) as part(range)
  join audit_entry e on e.sequence >= lower(part.range) and e.sequence < upper(part.range)
  where s.number between $1 and $2 and s.kind = 'rows' order by s.number, e.sequence`;

/** Compares the rows of these seals with what the seals say of them; answers how many there are. */
export async function checkRows(database: Database, seals: readonly DatedSeal[]): Promise<number> {
  const [first, last] = [seals.at(0), seals.at(-1)];
  if (!first || !last) return 0;
  const rows = database.stream<SealedRow>(ROWS, [first.number, last.number]);
  let count = 0;
  try {
    let next = await rows.next();
    for (const seal of seals) {
      let at = 0;
      for (const sequence of numbersIn(parseRanges(seal.entries))) {
        const row = next.done ? undefined : next.value;
        if (row?.seal !== seal.number || row.sequence !== sequence)
          broken('row-missing', { seal: seal.number, sequence });
        checkRow(row, seal, at);
        at += 1;
        count += 1;
        next = await rows.next();
      }
    }
  } finally {
    await rows.return(undefined);
  }
  return count;
}

function checkRow(row: SealedRow, seal: DatedSeal, at: number): void {
  const where = { seal: seal.number, sequence: row.sequence, entryId: row.id };
  if (!leafOf(row.canonical).equals(seal.leaves.subarray(32 * at, 32 * (at + 1)))) broken('row-changed', where);
  const [written, sealed] = [Date.parse(row.createdAt), Date.parse(seal.sealedAt)];
  const earliest = seal.sealedBefore === null ? -Infinity : Date.parse(seal.sealedBefore) - LONGEST_MS;
  if (written > sealed + LONGEST_MS || written < earliest) broken('row-misdated', where);
}
