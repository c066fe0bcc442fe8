import type { Database, Session } from '@kechuang/kernel';
import type { RankedDocument } from '../engine.js';
import { countTerms } from '../text/terms.js';
import { idBytes } from './directory.js';
import { decodeTerms, encodeBlock, encodeTerms } from './postings.js';

/** So many documents stand by themselves before they are sealed; more of them slow the queries. */
const SEAL_FROM = 128;
/** Documents of one leaf at most: a first load makes large ones. */
const LEAF = 4_000;
/** Posting rows written by one statement. */
const BATCH = 5_000;

interface FreshRow extends Record<string, unknown> {
  readonly recordId: string;
  readonly length: number;
  readonly terms: Buffer;
}

/** Takes documents in and seals them. */
export class Bm25Writer {
  constructor(private readonly database: Database) {}

  /** Documents stand by themselves from now on, with their terms; an earlier place of theirs counts no more. */
  async put(session: Session, corpus: string, documents: readonly RankedDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const rows = documents.map(({ recordId, version, parts }) => {
      const counts = countTerms(parts);
      const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
      return { recordId, version, length, terms: encodeTerms(counts) };
    });
    await session.query('insert into ranking_corpus (corpus) values ($1) on conflict do nothing', [corpus]);
    await session.query(
      `with taken as (
         select * from unnest($2::uuid[], $3::integer[], $4::integer[], $5::bytea[]) as t(record_id, version, length, terms)),
       ${FORGET_PLACES.replace('$WHICH', 'd.record_id in (select record_id from taken) and d.version <= (select t.version from taken t where t.record_id = d.record_id)')}
       insert into ranked_document as d (corpus, record_id, version, length, terms)
       select $1, record_id, version, length, terms from taken
       on conflict (corpus, record_id) do update set version = excluded.version, length = excluded.length,
         terms = excluded.terms, leaf_id = null, ordinal = null where d.version <= excluded.version`,
      [
        corpus,
        rows.map((row) => row.recordId),
        rows.map((row) => row.version),
        rows.map((row) => row.length),
        rows.map((row) => row.terms),
      ],
    );
  }

  /** Documents are gone. */
  async remove(session: Session, corpus: string, recordIds: readonly string[]): Promise<void> {
    await session.query(
      `with ${FORGET_PLACES.replace('$WHICH', 'd.record_id = any($2::uuid[])')}
       delete from ranked_document where corpus = $1 and record_id = any($2::uuid[])`,
      [corpus, recordIds],
    );
  }

  /** Seals documents that stand by themselves; answers how many. One process seals a corpus at a time. */
  seal(corpus: string, from = SEAL_FROM): Promise<number> {
    return this.database.transaction(async (session) => {
      if (!(await lockCorpus(session, corpus))) return 0;
      const fresh = await session.query<FreshRow>(
        `select record_id as "recordId", length, terms from ranked_document
         where corpus = $1 and leaf_id is null order by record_id limit ${LEAF} for update`,
        [corpus],
      );
      if (fresh.length < from) return 0;
      const leaf = await insertLeaf(session, corpus, fresh);
      const [segment] = await session.query<{ id: number }>(
        'insert into ranking_segment (corpus, documents) values ($1, $2) returning id',
        [corpus, fresh.length],
      );
      await insertPostings(session, segment?.id ?? 0, postingsOf(leaf, fresh));
      await session.query(
        `update ranked_document d set leaf_id = $2, ordinal = u.n - 1, terms = null
         from unnest($3::uuid[]) with ordinality u(id, n) where d.corpus = $1 and d.record_id = u.id`,
        [corpus, leaf, fresh.map((row) => row.recordId)],
      );
      await raiseVersion(session, corpus);
      return fresh.length;
    });
  }
}

/** Marks the places that documents had in leaves as removed, and tells the processes. */
const FORGET_PLACES = `gone as (
    insert into ranking_removed (leaf_id, ordinal) select d.leaf_id, d.ordinal from ranked_document d
    where d.corpus = $1 and d.leaf_id is not null and $WHICH on conflict do nothing returning leaf_id),
  told as (update ranking_corpus set version = version + 1 where corpus = $1 and exists (select from gone))`;

/** Whether this transaction may change leaves and segments of the corpus: one at a time does. */
export async function lockCorpus(session: Session, corpus: string): Promise<boolean> {
  const [row] = await session.query<{ locked: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('ranking ' || $1, 0)) as locked`,
    [corpus],
  );
  return row?.locked === true;
}

/** What processes remember of the corpus is void when this transaction commits. */
export async function raiseVersion(session: Session, corpus: string): Promise<void> {
  await session.query('update ranking_corpus set version = version + 1 where corpus = $1', [corpus]);
}

/** A new leaf; answers its id. */
export async function insertLeaf(
  session: Session,
  corpus: string,
  documents: readonly { readonly recordId: string; readonly length: number }[],
): Promise<number> {
  const lengths = Buffer.alloc(documents.length * 4);
  for (const [at, { length }] of documents.entries()) lengths.writeUInt32LE(length, at * 4);
  const [row] = await session.query<{ id: number }>(
    'insert into ranking_leaf (corpus, documents, record_ids, lengths) values ($1, $2, $3, $4) returning id',
    [corpus, documents.length, Buffer.concat(documents.map(({ recordId }) => idBytes(recordId))), lengths],
  );
  if (!row) throw new Error('a leaf was not written');
  return row.id;
}

/** A term's row of a segment. */
export interface PostingRow {
  readonly term: string;
  readonly documents: number;
  readonly postings: Buffer;
}

function postingsOf(leaf: number, fresh: readonly FreshRow[]): PostingRow[] {
  const terms = new Map<string, { ordinals: number[]; counts: number[] }>();
  for (const [ordinal, row] of fresh.entries())
    for (const [term, count] of decodeTerms(row.terms)) {
      let places = terms.get(term);
      if (!places) terms.set(term, (places = { ordinals: [], counts: [] }));
      places.ordinals.push(ordinal);
      places.counts.push(count);
    }
  return [...terms].map(([term, { ordinals, counts }]) => ({
    term,
    documents: ordinals.length,
    postings: encodeBlock(leaf, ordinals, counts),
  }));
}

/** Writes the posting rows of a segment. */
export async function insertPostings(session: Session, segment: number, rows: readonly PostingRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const some = rows.slice(at, at + BATCH);
    await session.query(
      `insert into ranking_posting (segment_id, term, documents, postings)
       select $1, * from unnest($2::text[], $3::integer[], $4::bytea[])`,
      [segment, some.map((row) => row.term), some.map((row) => row.documents), some.map((row) => row.postings)],
    );
  }
}
