import { VarintReader, VarintWriter } from './varint.js';

/** Where a term occurs: numbers of documents, rising, and how often in each. */
export interface Postings {
  readonly documents: Int32Array;
  readonly counts: Uint8Array;
}

/** Counts above this say nothing more. */
export const MAX_COUNT = 255;

/**
 * One leaf's documents that hold a term. Blocks of several leaves lie behind each other, in any order: segments are
 * merged by joining their bytes.
 *
 * @param ordinals numbers within the leaf, rising
 */
export function encodeBlock(leaf: number, ordinals: readonly number[], counts: readonly number[]): Buffer {
  const writer = new VarintWriter();
  writer.number(leaf);
  writer.number(ordinals.length);
  let last = 0;
  for (const [at, ordinal] of ordinals.entries()) {
    writer.number(ordinal - last);
    writer.number(Math.min(counts[at] ?? 1, MAX_COUNT));
    last = ordinal;
  }
  return writer.finish();
}

/**
 * Reads blocks; each leaf's documents are numbered from its base. Leaves that are no longer known are passed over.
 *
 * @param capacity at least the number of documents in all blocks
 */
export function decodeBlocks(bytes: Buffer, baseOf: (leaf: number) => number | undefined, capacity: number): Postings {
  const documents = new Int32Array(capacity);
  const counts = new Uint8Array(capacity);
  const reader = new VarintReader(bytes);
  let used = 0;
  while (!reader.isAtEnd) {
    const base = baseOf(reader.number());
    const size = reader.number();
    let ordinal = 0;
    for (let at = 0; at < size; at += 1) {
      ordinal += reader.number();
      const count = reader.number();
      if (base === undefined) continue;
      documents[used] = base + ordinal;
      counts[used] = count;
      used += 1;
    }
  }
  return { documents: documents.subarray(0, used), counts: counts.subarray(0, used) };
}

/** The terms of one document with their counts, as they are kept until it is sealed. */
export function encodeTerms(counts: ReadonlyMap<string, number>): Buffer {
  const writer = new VarintWriter();
  for (const [term, count] of counts) {
    writer.text(term);
    writer.number(Math.min(count, MAX_COUNT));
  }
  return writer.finish();
}

/** Reads what {@link encodeTerms} wrote. */
export function decodeTerms(bytes: Buffer): Map<string, number> {
  const reader = new VarintReader(bytes);
  const counts = new Map<string, number>();
  while (!reader.isAtEnd) {
    const term = reader.text();
    counts.set(term, reader.number());
  }
  return counts;
}
