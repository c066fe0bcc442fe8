import type { Database, Session } from '@kechuang/kernel';
import { loadDirectory, EMPTY, recordIdAt, type Directory } from './directory.js';
import { decodeBlocks, encodeBlock } from './postings.js';
import { insertLeaf, insertPostings, lockCorpus, raiseVersion, type PostingRow } from './bm25-writer.js';

/** So many segments of a size become one of the next: queries look into few, and each posting is moved rarely. */
const FACTOR = 8;
/** Queries under way may read a segment for so long after it was merged. */
const RETIRED_FOR = '1 minute';
/** With so many places removed, and more than this share of all, the leaves are written anew. */
const COMPACT = { from: 500, share: 0.3 };
const BATCH = 2_000;

interface SegmentRow extends Record<string, unknown> {
  readonly id: number;
  readonly documents: number;
}

/** Keeps a corpus small and quick: merges segments, drops merged ones, writes leaves anew without what was removed. */
export class Bm25Upkeep {
  constructor(private readonly database: Database) {}

  /** Merges the segments of the smallest size that has enough of them; answers whether there was one. */
  merge(corpus: string, factor = FACTOR): Promise<boolean> {
    return this.database.transaction(async (session) => {
      if (!(await lockCorpus(session, corpus))) return false;
      const segments = await session.query<SegmentRow>(
        'select id, documents from ranking_segment where corpus = $1 and retired_at is null order by documents, id',
        [corpus],
      );
      const together = mergeable(segments, factor);
      if (together.length === 0) return false;
      const [merged] = await session.query<{ id: number }>(
        'insert into ranking_segment (corpus, documents) values ($1, $2) returning id',
        [corpus, together.reduce((sum, segment) => sum + segment.documents, 0)],
      );
      const ids = together.map((segment) => segment.id);
      await session.query(
        `insert into ranking_posting (segment_id, term, documents, postings)
         select $1, term, sum(documents), string_agg(postings, '' order by segment_id) from ranking_posting
         where segment_id = any($2::bigint[]) group by term`,
        [merged?.id, ids],
      );
      await retire(session, ids);
      await raiseVersion(session, corpus);
      return true;
    });
  }

  /** Drops segments that were merged and that no query reads any more. */
  async purge(corpus: string): Promise<boolean> {
    const dropped = await this.database.query(
      `with dropped as (delete from ranking_segment where corpus = $1 and retired_at < now() - interval '${RETIRED_FOR}' returning id)
       delete from ranking_posting p using dropped where p.segment_id = dropped.id returning 1`,
      [corpus],
    );
    return dropped.length > 0;
  }

  /** Writes all leaves anew as one when many places of theirs are removed; answers whether it did. */
  compact(corpus: string, when = COMPACT): Promise<boolean> {
    return this.database.transaction(async (session) => {
      if (!(await lockCorpus(session, corpus))) return false;
      const directory = await loadDirectory(this.database, corpus, EMPTY);
      const removed = directory.documents - directory.live;
      if (removed < when.from || removed < directory.documents * when.share) return false;
      await this.rewrite(session, corpus, directory);
      return true;
    });
  }

  private async rewrite(session: Session, corpus: string, directory: Directory): Promise<void> {
    const { ordinals, documents } = renumber(directory);
    const leaf = await insertLeaf(session, corpus, documents);
    const [segment] = await session.query<{ id: number }>(
      'insert into ranking_segment (corpus, documents) values ($1, $2) returning id',
      [corpus, documents.length],
    );
    let rows: PostingRow[] = [];
    for await (const row of this.database.stream<PostingRow & Record<string, unknown>>(
      `select term, sum(documents)::float8 as documents, string_agg(postings, '' order by segment_id) as postings
       from ranking_posting where segment_id = any($1::bigint[]) group by term`,
      [directory.segments],
    )) {
      const kept = withoutRemoved(row, leaf, directory, ordinals);
      if (kept) rows.push(kept);
      if (rows.length >= BATCH) {
        await insertPostings(session, segment?.id ?? 0, rows);
        rows = [];
      }
    }
    await insertPostings(session, segment?.id ?? 0, rows);
    await replaceLeaves(session, corpus, directory, leaf);
  }
}

/** The smallest size of segments of which there are enough, if any. */
function mergeable(segments: readonly SegmentRow[], factor: number): readonly SegmentRow[] {
  const bySize = new Map<number, SegmentRow[]>();
  for (const segment of segments) {
    const size = Math.floor(Math.log(Math.max(1, segment.documents)) / Math.log(factor));
    bySize.set(size, [...(bySize.get(size) ?? []), segment]);
  }
  return [...bySize.values()].find((some) => some.length >= factor) ?? [];
}

/** New numbers of the documents that are left; -1 for the others. */
function renumber(directory: Directory): {
  readonly ordinals: Int32Array;
  readonly documents: { recordId: string; length: number }[];
} {
  const ordinals = new Int32Array(directory.documents).fill(-1);
  const documents: { recordId: string; length: number }[] = [];
  for (let at = 0; at < directory.documents; at += 1)
    if (directory.removed[at] === 0) {
      ordinals[at] = documents.length;
      documents.push({ recordId: recordIdAt(directory, at), length: directory.lengths[at] ?? 0 });
    }
  return { ordinals, documents };
}

function withoutRemoved(
  row: PostingRow,
  leaf: number,
  directory: Directory,
  ordinals: Int32Array,
): PostingRow | undefined {
  const all = decodeBlocks(row.postings, (id) => directory.baseOf.get(id), row.documents);
  const kept = [...all.documents]
    .map((document, at) => ({ ordinal: ordinals[document] ?? -1, count: all.counts[at] ?? 1 }))
    .filter(({ ordinal }) => ordinal >= 0)
    .sort((a, b) => a.ordinal - b.ordinal);
  if (kept.length === 0) return undefined;
  const postings = encodeBlock(
    leaf,
    kept.map(({ ordinal }) => ordinal),
    kept.map(({ count }) => count),
  );
  return { term: row.term, documents: kept.length, postings };
}

/** The one new leaf takes the place of all before it; what was removed while it was written is removed from it too. */
async function replaceLeaves(session: Session, corpus: string, directory: Directory, leaf: number): Promise<void> {
  // Changes of these documents wait until their new places are known.
  await session.query(
    'select from ranked_document where corpus = $1 and leaf_id = any($2::bigint[]) order by record_id for update',
    [corpus, directory.leaves],
  );
  await session.query(
    `insert into ranking_removed (leaf_id, ordinal)
     select $2, u.at from ranking_leaf l
     cross join lateral generate_series(0, l.documents - 1) u(at)
     left join ranked_document d on d.corpus = $1 and d.leaf_id = any($3::bigint[])
       and decode(replace(d.record_id::text, '-', ''), 'hex') = substring(l.record_ids from u.at * 16 + 1 for 16)
     where l.id = $2 and d.record_id is null`,
    [corpus, leaf, directory.leaves],
  );
  await session.query(
    `update ranked_document d set leaf_id = $2, ordinal = u.at from ranking_leaf l
     cross join lateral generate_series(0, l.documents - 1) u(at)
     where l.id = $2 and d.corpus = $1 and d.leaf_id = any($3::bigint[])
       and d.record_id = encode(substring(l.record_ids from u.at * 16 + 1 for 16), 'hex')::uuid`,
    [corpus, leaf, directory.leaves],
  );
  await session.query('delete from ranking_removed where leaf_id = any($1::bigint[])', [directory.leaves]);
  await session.query('delete from ranking_leaf where id = any($1::bigint[])', [directory.leaves]);
  await retire(session, directory.segments);
  await raiseVersion(session, corpus);
}

async function retire(session: Session, segments: readonly number[]): Promise<void> {
  await session.query('update ranking_segment set retired_at = now() where id = any($1::bigint[])', [segments]);
}
