import type { Postings } from './postings.js';

/** Bytes of decoded postings that a process keeps. */
const MAX_BYTES = 96 * 1024 * 1024;
const BYTES_PER_POSTING = 5;

/** Postings that were asked for lately. Segments never change, so that what is kept here cannot be outdated. */
export class PostingCache {
  private readonly kept = new Map<string, Postings>();
  private bytes = 0;

  get(key: string): Postings | undefined {
    const postings = this.kept.get(key);
    if (!postings) return undefined;
    this.kept.delete(key);
    this.kept.set(key, postings);
    return postings;
  }

  set(key: string, postings: Postings): void {
    this.kept.set(key, postings);
    this.bytes += sizeOf(key, postings);
    for (const [oldest, held] of this.kept) {
      if (this.bytes <= MAX_BYTES) return;
      this.kept.delete(oldest);
      this.bytes -= sizeOf(oldest, held);
    }
  }

  clear(): void {
    this.kept.clear();
    this.bytes = 0;
  }
}

const sizeOf = (key: string, { documents }: Postings): number => 2 * key.length + documents.length * BYTES_PER_POSTING;
