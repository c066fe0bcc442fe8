import type { Database, ResultRow } from '../database/database.js';
import type { SealedPlace } from './sealed-places.js';

/** How many rows of a table were sealed anew. */
export interface Resealed {
  readonly table: string;
  readonly rows: number;
}

/** Rows per transaction: few enough that nobody waits for their locks. */
const TOGETHER = 500;

/**
 * Seals what is in the clear (rows of versions without a vault) and what is under older keys, a few rows at a time.
 * Rows that are done no longer match, so it can be broken off, repeated, and run in several processes at once.
 */
export async function resealAll(database: Database, places: readonly SealedPlace[]): Promise<Resealed[]> {
  const done = new Map<string, number>();
  for (const place of places) {
    const rows = await resealPlace(database, place);
    if (rows > 0) done.set(place.table, (done.get(place.table) ?? 0) + rows);
  }
  return [...done].map(([table, rows]) => ({ table, rows }));
}

async function resealPlace(database: Database, place: SealedPlace): Promise<number> {
  let rows = 0;
  for (let after: ResultRow | undefined; ;) {
    const batch = await resealBatch(database, place, after);
    rows += batch.length;
    after = batch.at(-1);
    if (batch.length < TOGETHER) return rows;
  }
}

/** Seals the next rows after the last one seen; answers their keys. */
function resealBatch(database: Database, place: SealedPlace, after: ResultRow | undefined): Promise<ResultRow[]> {
  const { table, key, reads, writes, stale, renew } = place;
  const columns = key.join(', ');
  const from = after ? `and (${columns}) > (${key.map((_name, at) => `$${at + 1}`).join(', ')})` : '';
  return database.transaction(async (session) => {
    const rows = await session.query(
      `select ${[...key, ...reads].join(', ')} from ${table} where (${stale}) ${from} order by ${columns} limit ${TOGETHER} for update`,
      after ? key.map((name) => after[name]) : [],
    );
    if (rows.length === 0) return [];
    const set = Object.entries(writes).map(([name, type]) => `${name} = (x.row->>'${name}')::${type}`);
    const same = key.map((name) => `t.${name}::text = x.row->>'${name}'`);
    const keys = rows.map((row) => Object.fromEntries(key.map((name) => [name, row[name]])));
    await session.query(
      `update ${table} t set ${set.join(', ')} from jsonb_array_elements($1::jsonb) as x(row) where ${same.join(' and ')}`,
      [JSON.stringify(rows.map((row, at) => ({ ...renew(row), ...keys[at] })))],
    );
    return keys;
  });
}
