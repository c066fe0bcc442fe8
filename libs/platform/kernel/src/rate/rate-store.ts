import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** Requests to be added to a bucket, and how long its window is when it begins now. */
export interface RateCharge {
  readonly bucket: string;
  readonly n: number;
  readonly seconds: number;
}

/** How many requests a bucket has counted in all processes, and how long its window still lasts. */
export interface RateCount {
  readonly n: number;
  /** Seconds. */
  readonly left: number;
}

/** Larger counts say nothing more. */
const MOST = 1_000_000_000;

const ADD = `insert into rate_count as c (bucket, n, ends_at)
  select b, k, now() + make_interval(secs => s) from unnest($1::text[], $2::int[], $3::float8[]) as t(b, k, s)
  on conflict (bucket) do update set
    n = case when c.ends_at <= now() then excluded.n else least(c.n + excluded.n, ${MOST}) end,
    ends_at = case when c.ends_at <= now() then excluded.ends_at else c.ends_at end
  returning bucket, n, greatest(extract(epoch from ends_at - now()), 0)::float8 as left`;

/** The counts that all processes share: one statement counts and reads, so no two requests see the same number. */
@Injectable()
export class RateStore {
  constructor(private readonly database: Database) {}

  async add(charges: readonly RateCharge[]): Promise<ReadonlyMap<string, RateCount>> {
    // Always in the same order, so that two processes never wait for each other.
    const sorted = [...charges].sort((a, b) => (a.bucket < b.bucket ? -1 : 1));
    const rows = await this.database.query<{ bucket: string } & RateCount & Record<string, unknown>>(ADD, [
      sorted.map(({ bucket }) => bucket),
      sorted.map(({ n }) => n),
      sorted.map(({ seconds }) => seconds),
    ]);
    return new Map(rows.map(({ bucket, n, left }) => [bucket, { n, left }]));
  }
}
