import type { Database } from '@kechuang/kernel';
import type { Findings, Hit, Inquiry } from '../engine.js';
import { countTerms, kindWeight } from '../text/terms.js';
import { EMPTY, loadDirectory, recordIdAt, type Directory } from './directory.js';
import { PostingCache } from './posting-cache.js';
import { decodeBlocks, decodeTerms, type Postings } from './postings.js';
import { best, rarity, scoreFresh, scoreSealed, type AskedTerm, type Fresh } from './scores.js';

/** A text is asked for by so many of its terms at most: those that tell most. */
const MAX_TERMS = 96;
/** How many of the best are looked at for what the reader may see: first few, then more. */
const STEPS = [200, 2_000, 20_000];

interface FreshRow extends Record<string, unknown> {
  readonly recordId: string | null;
  /** Of the corpus in the row without a record. */
  readonly version: number;
  readonly length: number;
  readonly terms: Buffer | null;
}

/** What a process remembers of a corpus. */
interface Known {
  directory: Directory;
  readonly cache: PostingCache;
  readonly fresh: Map<string, Fresh>;
}

/** Ranks by BM25 over characters, pairs of characters and words, from an index that lies in PostgreSQL. */
export class Bm25Search {
  private readonly known = new Map<string, Known>();

  constructor(private readonly database: Database) {}

  /** The documents nearest to a text. */
  async search(corpus: string, { text, limit, accept }: Inquiry): Promise<Findings> {
    const asked = countTerms([{ text, times: 1 }]);
    if (asked.size === 0 || limit < 1) return { hits: [], terms: new Map() };
    const known = this.of(corpus);
    const fresh = await this.refresh(corpus, known);
    const { directory } = known;
    const terms = await this.terms(known, directory, asked, fresh);
    const hits = await choose(ranked(directory, fresh, terms), limit, accept);
    return { hits, terms: new Map(terms.map(({ term, weight }) => [term, weight])) };
  }

  private of(corpus: string): Known {
    let known = this.known.get(corpus);
    if (!known) this.known.set(corpus, (known = { directory: EMPTY, cache: new PostingCache(), fresh: new Map() }));
    return known;
  }

  /** Makes sure that the directory is the present one; answers the documents that stand by themselves. */
  private async refresh(corpus: string, known: Known): Promise<Fresh[]> {
    const rows = await this.database.query<FreshRow>(
      `select null::uuid as "recordId", version, 0 as length, null::bytea as terms from ranking_corpus where corpus = $1
       union all select record_id, version, length, terms from ranked_document where corpus = $1 and leaf_id is null`,
      [corpus],
    );
    const version = rows.find((row) => row.recordId === null)?.version ?? 0;
    if (version !== known.directory.version) {
      const next = await loadDirectory(this.database, corpus, known.directory);
      // Leaves are only ever added behind the others, or all replaced by one: then documents have other numbers.
      if (next.leaves[0] !== known.directory.leaves[0]) known.cache.clear();
      known.directory = next;
    }
    return keepFresh(known, rows);
  }

  private async terms(
    known: Known,
    directory: Directory,
    asked: ReadonlyMap<string, number>,
    fresh: readonly Fresh[],
  ): Promise<AskedTerm[]> {
    const chosen = asked.size <= MAX_TERMS ? [...asked.keys()] : await this.mostTelling(directory, asked);
    const postings = await this.postings(known, directory, chosen);
    const documents = directory.live + fresh.length;
    return chosen.map((term) => {
      const found = postings.get(term) ?? [];
      const holding =
        found.reduce((sum, part) => sum + part.documents.length, 0) +
        fresh.filter((document) => document.counts.has(term)).length;
      const weight = rarity(Math.max(documents, holding), holding) * kindWeight(term) * (asked.get(term) ?? 1);
      return { term, weight, postings: found };
    });
  }

  /** Long texts are asked for by their rarest terms. */
  private async mostTelling(directory: Directory, asked: ReadonlyMap<string, number>): Promise<string[]> {
    const rows = await this.database.query<{ term: string; holding: number }>(
      `select term, sum(documents) as holding from ranking_posting
       where segment_id = any($1::bigint[]) and term = any($2::text[]) group by term`,
      [directory.segments, [...asked.keys()]],
    );
    const holding = new Map(rows.map((row) => [row.term, Number(row.holding)]));
    const value = (term: string): number =>
      rarity(Math.max(directory.live, holding.get(term) ?? 0), holding.get(term) ?? 0) *
      kindWeight(term) *
      (asked.get(term) ?? 1);
    return [...asked.keys()].sort((a, b) => value(b) - value(a)).slice(0, MAX_TERMS);
  }

  private async postings(
    { cache }: Known,
    directory: Directory,
    terms: readonly string[],
  ): Promise<ReadonlyMap<string, Postings[]>> {
    const found = new Map<string, Postings[]>();
    const missing = new Set<string>();
    for (const term of terms) {
      const parts = directory.segments.map((segment) => cache.get(`${segment}:${term}`));
      if (parts.includes(undefined)) missing.add(term);
      else found.set(term, parts as Postings[]);
    }
    if (missing.size === 0) return found;
    const rows = await this.database.query<{ segment: number; term: string; documents: number; postings: Buffer }>(
      `select segment_id as segment, term, documents, postings from ranking_posting
       where segment_id = any($1::bigint[]) and term = any($2::text[])`,
      [directory.segments, [...missing]],
    );
    const read = new Map(rows.map((row) => [`${row.segment}:${row.term}`, row]));
    for (const term of missing)
      found.set(
        term,
        directory.segments.map((segment) => {
          const key = `${segment}:${term}`;
          const row = read.get(key);
          const postings = row ? decodeBlocks(row.postings, (leaf) => directory.baseOf.get(leaf), row.documents) : NONE;
          cache.set(key, postings);
          return postings;
        }),
      );
    return found;
  }
}

const NONE: Postings = { documents: new Int32Array(0), counts: new Uint8Array(0) };

/** Decodes each document's terms once. */
function keepFresh(known: Known, rows: readonly FreshRow[]): Fresh[] {
  const present = new Map<string, Fresh>();
  for (const { recordId, version, length, terms } of rows) {
    if (recordId === null || terms === null) continue;
    const key = `${recordId}:${version}`;
    present.set(key, known.fresh.get(key) ?? { recordId, length, counts: decodeTerms(terms) });
  }
  known.fresh.clear();
  for (const [key, fresh] of present) known.fresh.set(key, fresh);
  return [...present.values()];
}

/** The best of sealed and fresh documents, as deep as is asked for. */
function ranked(
  directory: Directory,
  fresh: readonly Fresh[],
  terms: readonly AskedTerm[],
): (depth: number) => readonly Hit[] {
  const scores = scoreSealed(directory, terms);
  // A term that stands once in a text of average length adds its weight.
  const whole = Math.max(
    Number.EPSILON,
    terms.reduce((sum, { weight }) => sum + weight, 0),
  );
  const hit = (recordId: string, score: number): Hit => ({ recordId, score, coverage: Math.min(1, score / whole) });
  // A document that is being sealed at this moment may be seen on both sides.
  const loose = new Set(fresh.map(({ recordId }) => recordId));
  const single = fresh
    .map((document) => hit(document.recordId, scoreFresh(document, terms, directory.averageLength)))
    .filter(({ score }) => score > 0);
  return (depth) =>
    [
      ...best(scores, depth + loose.size)
        .map((document) => hit(recordIdAt(directory, document), scores[document] as number))
        .filter(({ recordId }) => !loose.has(recordId)),
      ...single,
    ]
      .sort((a, b) => b.score - a.score)
      .slice(0, depth);
}

/** The first hits that are accepted. */
async function choose(
  hitsTo: (depth: number) => readonly Hit[],
  limit: number,
  accept: Inquiry['accept'],
): Promise<Hit[]> {
  const chosen: Hit[] = [];
  let seen = 0;
  for (const depth of STEPS.map((step) => Math.max(step, limit * 2))) {
    const hits = hitsTo(depth);
    const more = hits.slice(seen);
    const accepted = more.length === 0 ? new Set<string>() : await accept(more.map(({ recordId }) => recordId));
    chosen.push(...more.filter(({ recordId }) => accepted.has(recordId)));
    seen = hits.length;
    if (chosen.length >= limit || hits.length < depth) break;
  }
  return chosen.slice(0, limit);
}
