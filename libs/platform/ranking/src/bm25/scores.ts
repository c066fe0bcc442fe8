import { K1, normOf, type Directory } from './directory.js';
import type { Postings } from './postings.js';

/** A document that stands by itself still. */
export interface Fresh {
  readonly recordId: string;
  readonly length: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** A term that is asked for: how much it counts, and where it occurs. */
export interface AskedTerm {
  readonly term: string;
  /** Inverse document frequency, weight of its kind and number of times it is asked for, multiplied. */
  readonly weight: number;
  readonly postings: readonly Postings[];
}

const contribution = (weight: number, count: number, norm: number): number =>
  (weight * count * (K1 + 1)) / (count + norm);

/** How rare a term is (Robertson & Spärck Jones with the +1 that keeps it positive). */
export const rarity = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

/** BM25 of all sealed documents, by number. */
export function scoreSealed(directory: Directory, terms: readonly AskedTerm[]): Float32Array {
  const scores = new Float32Array(directory.documents);
  const { norms } = directory;
  for (const { weight, postings } of terms)
    for (const { documents, counts } of postings)
      for (let at = 0; at < documents.length; at += 1) {
        const document = documents[at] as number;
        scores[document] =
          (scores[document] as number) + contribution(weight, counts[at] as number, norms[document] as number);
      }
  for (let at = 0; at < scores.length; at += 1) if (directory.removed[at] === 1) scores[at] = 0;
  return scores;
}

/** BM25 of one document that is not sealed yet. */
export function scoreFresh(fresh: Fresh, terms: readonly AskedTerm[], averageLength: number): number {
  const norm = normOf(fresh.length, averageLength);
  return terms.reduce((sum, { term, weight }) => {
    const count = fresh.counts.get(term);
    return count === undefined ? sum : sum + contribution(weight, count, norm);
  }, 0);
}

/** Numbers of the documents with the highest scores, best first; those without any score are left out. */
export function best(scores: Float32Array, limit: number): number[] {
  const threshold = thresholdOf(scores, limit);
  const found: number[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    if (score > 0 && score >= threshold) found.push(at);
  }
  return found.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, limit);
}

/** The limit-th highest score, or 0 where there are fewer. */
function thresholdOf(scores: Float32Array, limit: number): number {
  if (scores.length <= limit) return 0;
  const heap = new Float32Array(limit);
  for (const score of scores) {
    if (score <= (heap[0] as number)) continue;
    sink(heap, score);
  }
  return heap[0] as number;
}

/** Puts a value in the place of the least one of a heap whose least value stands first. */
function sink(heap: Float32Array, value: number): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const child = right < heap.length && (heap[right] as number) < (heap[left] as number) ? right : left;
    if ((heap[child] as number) >= value) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = value;
}
