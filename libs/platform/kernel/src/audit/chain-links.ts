import type { Session } from '../database/database.js';
import { NO_SEAL, rootOf, sealDigest, type SealFacts } from './canonical.js';

/** The end of the chain, which the next seal is added to. */
export interface Head {
  readonly number: number;
  readonly digest: string;
  readonly segment: number;
  readonly sealedAt: string | null;
}

export const NO_HEAD: Head = { number: 0, digest: NO_SEAL, segment: 0, sealedAt: null };

/** Why a stretch of the chain begins. */
export interface SegmentSubject {
  /** `start` of the log, another database server (`restored`), or the anchor knew of later seals (`missing`). */
  readonly reason: 'start' | 'restored' | 'missing';
  /** Identity of the database server; null where it is not told. */
  readonly server: string | null;
  /** The last seal of the stretch before. */
  readonly after: { readonly number: number; readonly digest: string };
  /** The seal up to which the anchor knew the chain. */
  readonly missing?: { readonly through: number; readonly digest: string };
}

/** What was removed on purpose. */
export interface PurgeSubject {
  /** Rows of all seals up to this one are gone. */
  readonly through: number;
  /** All of them were older than this. */
  readonly before: string;
  readonly rows: number;
  /** File name and SHA-256 of what was exported first. */
  readonly archive: { readonly file: string; readonly sha256: string };
}

/** A seal as it is checked. */
export interface StoredSeal extends SealFacts, Record<string, unknown> {
  readonly leaves: Buffer;
  readonly digest: string;
}

/** The last seal, or none. */
export async function readHead(session: Session): Promise<Head> {
  const [head] = await session.query<Head & Record<string, unknown>>(
    'select number, digest, segment, sealed_at as "sealedAt" from audit_seal order by number desc limit 1',
  );
  return head ?? NO_HEAD;
}

/** What a new seal is about; its place in the chain follows from the head. */
export interface NewSeal {
  readonly kind: 'rows' | 'segment' | 'purge';
  readonly entries: string;
  readonly rows: number;
  readonly leaves: Buffer;
  readonly subject: SegmentSubject | PurgeSubject | null;
}

/** A seal that covers no rows of its own. */
export const without = (kind: 'segment' | 'purge', subject: SegmentSubject | PurgeSubject): NewSeal => ({
  kind,
  entries: '{}',
  rows: 0,
  leaves: Buffer.alloc(0),
  subject,
});

/** Adds a seal behind the head and answers the new one; the caller holds the lock of the chain. */
export async function addSeal(session: Session, head: Head, seal: NewSeal, sealedAt: string): Promise<Head> {
  const facts: SealFacts = {
    number: head.number + 1,
    sealedAt,
    segment: head.segment + (seal.kind === 'segment' ? 1 : 0),
    kind: seal.kind,
    entries: seal.entries,
    rows: seal.rows,
    root: rootOf(seal.leaves),
    subject: seal.subject && JSON.stringify(seal.subject),
    previous: head.digest,
  };
  const digest = sealDigest(facts);
  await session.query(
    `insert into audit_seal (number, sealed_at, segment, kind, entries, rows, leaves, root, subject, previous, digest)
     values ($1, $2, $3, $4, $5::int8multirange, $6, $7, $8, $9, $10, $11)`,
    [
      facts.number,
      sealedAt,
      facts.segment,
      facts.kind,
      facts.entries,
      facts.rows,
      seal.leaves,
      facts.root,
      facts.subject,
      facts.previous,
      digest,
    ],
  );
  return { number: facts.number, digest, segment: facts.segment, sealedAt };
}
