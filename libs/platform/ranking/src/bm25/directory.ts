import type { Database } from '@kechuang/kernel';

/** Saturation of repeated terms and weight of a document's length (Robertson & Zaragoza 2009, the usual values). */
export const K1 = 1.2;
const B = 0.75;
const ID_BYTES = 16;

interface LeafRow extends Record<string, unknown> {
  readonly id: number;
  readonly documents: number;
  readonly recordIds: Buffer;
  readonly lengths: Buffer;
}

/** The sealed documents of a corpus at one version of it, numbered through. */
export interface Directory {
  readonly version: number;
  readonly segments: readonly number[];
  /** Number of the first document of each leaf. */
  readonly baseOf: ReadonlyMap<number, number>;
  /** Documents, removed ones included. */
  readonly documents: number;
  readonly live: number;
  readonly averageLength: number;
  readonly lengths: Float32Array;
  /** Length normalisation of each document: k1 · (1 − b + b · length / average). */
  readonly norms: Float32Array;
  readonly removed: Uint8Array;
  readonly recordIds: Buffer;
  /** Leaves in their order; one directory continues another when this begins alike. */
  readonly leaves: readonly number[];
}

export const EMPTY: Directory = {
  version: 0,
  segments: [],
  baseOf: new Map(),
  documents: 0,
  live: 0,
  averageLength: 1,
  lengths: new Float32Array(0),
  norms: new Float32Array(0),
  removed: new Uint8Array(0),
  recordIds: Buffer.alloc(0),
  leaves: [],
};

/** Reads the directory of a corpus; of leaves that `known` holds already only the removals are read again. */
export async function loadDirectory(database: Database, corpus: string, known: Directory): Promise<Directory> {
  const [state] = await database.query<{ version: number; segments: number[]; leaves: number[] }>(
    `select c.version,
       array(select s.id::float8 from ranking_segment s where s.corpus = c.corpus and s.retired_at is null order by s.id) as segments,
       array(select l.id::float8 from ranking_leaf l where l.corpus = c.corpus order by l.id) as leaves
     from ranking_corpus c where c.corpus = $1`,
    [corpus],
  );
  if (!state) return EMPTY;
  const continues = known.leaves.every((leaf, at) => state.leaves[at] === leaf);
  const base = continues ? known : EMPTY;
  const added = await database.query<LeafRow>(
    `select id, documents, record_ids as "recordIds", lengths from ranking_leaf where id = any($1::bigint[]) order by id`,
    [state.leaves.slice(base.leaves.length)],
  );
  const removed = await database.query<{ leaf: number; ordinal: number }>(
    `select r.leaf_id as leaf, r.ordinal from ranking_removed r where r.leaf_id = any($1::bigint[])`,
    [state.leaves],
  );
  return assemble(state, base, added, removed);
}

function assemble(
  state: { readonly version: number; readonly segments: readonly number[] },
  base: Directory,
  added: readonly LeafRow[],
  removals: readonly { readonly leaf: number; readonly ordinal: number }[],
): Directory {
  const baseOf = new Map(base.baseOf);
  let documents = base.documents;
  for (const leaf of added) {
    baseOf.set(leaf.id, documents);
    documents += leaf.documents;
  }
  const removed = new Uint8Array(documents);
  for (const { leaf, ordinal } of removals) {
    const first = baseOf.get(leaf);
    if (first !== undefined) removed[first + ordinal] = 1;
  }
  const lengths = joinLengths(base, added, documents);
  const averageLength = averageOf(lengths, removed);
  return {
    version: state.version,
    segments: state.segments,
    baseOf,
    documents,
    live: documents - removed.reduce((sum, one) => sum + one, 0),
    averageLength,
    lengths,
    norms: lengths.map((length) => normOf(length, averageLength)),
    removed,
    recordIds: Buffer.concat([base.recordIds, ...added.map((leaf) => leaf.recordIds)]),
    leaves: [...base.leaves, ...added.map((leaf) => leaf.id)],
  };
}

/** The length normalisation of one document. */
export const normOf = (length: number, average: number): number => K1 * (1 - B + (B * length) / average);

function joinLengths(base: Directory, added: readonly LeafRow[], documents: number): Float32Array {
  const lengths = new Float32Array(documents);
  lengths.set(base.lengths);
  let at = base.documents;
  for (const leaf of added)
    for (let ordinal = 0; ordinal < leaf.documents; ordinal += 1)
      lengths[at++] = leaf.lengths.readUInt32LE(ordinal * 4);
  return lengths;
}

function averageOf(lengths: Float32Array, removed: Uint8Array): number {
  let sum = 0;
  let live = 0;
  for (const [at, length] of lengths.entries())
    if (removed[at] === 0) {
      sum += length;
      live += 1;
    }
  return live === 0 ? 1 : Math.max(1, sum / live);
}

/** The record of a document, as text. */
export function recordIdAt(directory: Directory, document: number): string {
  const hex = directory.recordIds.toString('hex', document * ID_BYTES, (document + 1) * ID_BYTES);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The bytes of a record's id. */
export const idBytes = (recordId: string): Buffer => Buffer.from(recordId.replaceAll('-', ''), 'hex');
