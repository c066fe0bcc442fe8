import { createHash } from 'node:crypto';

/** Written into every digest, so that another way of taking them can be told apart. */
const FORMAT = 1;

/**
 * A row of `audit_entry e` as the one text that its digest is taken over: every column by name, in jsonb's own order
 * of keys, in a session that runs in UTC. Columns without a value are left out, so that a column added later changes
 * nothing about older rows; columns of this table therefore never get a default.
 */
export const CANONICAL_ROW = `(select jsonb_object_agg(key, value)::text from jsonb_each(to_jsonb(e)) where jsonb_typeof(value) <> 'null')`;

/** Everything that a seal says. */
export interface SealFacts {
  readonly number: number;
  readonly sealedAt: string;
  readonly segment: number;
  readonly kind: string;
  readonly entries: string;
  readonly rows: number;
  readonly root: string;
  readonly subject: string | null;
  readonly previous: string;
}

/** Digest of one row. */
export const leafOf = (canonical: string): Buffer => createHash('sha256').update(canonical).digest();

/** Digest over the digests of rows. */
export const rootOf = (leaves: Buffer): string => createHash('sha256').update(leaves).digest('hex');

/** Digest of a seal, which the next one names. */
export function sealDigest(seal: SealFacts): string {
  const { number, segment, kind, entries, rows, root, subject, previous } = seal;
  const at = new Date(seal.sealedAt).toISOString();
  const told = JSON.stringify([FORMAT, number, at, segment, kind, entries, rows, root, subject, previous]);
  return createHash('sha256').update(told).digest('hex');
}

/** What the first seal names as the one before it. */
export const NO_SEAL = '0'.repeat(64);
