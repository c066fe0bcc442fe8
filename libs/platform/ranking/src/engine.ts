import type { Session } from '@kechuang/kernel';

/** A text that can be found: a record's id and version, and its parts with how much they count. */
export interface RankedDocument {
  readonly recordId: string;
  readonly version: number;
  readonly parts: readonly TextPart[];
}

/** Part of a text; its terms count as if they stood there so many times. */
export interface TextPart {
  readonly text: string;
  readonly times: number;
}

/** A document that was found. */
export interface Hit {
  readonly recordId: string;
  /** Greater is better; comparable within one answer only. */
  readonly score: number;
  /** How much of what was asked for the text holds, from 0 to 1; comparable between answers. */
  readonly coverage: number;
}

/** What was found, best first. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** The terms that were looked for, with how much each tells; what an explanation is made from. */
  readonly terms: ReadonlyMap<string, number>;
}

/** What is looked for. */
export interface Inquiry {
  readonly text: string;
  readonly limit: number;
  /** Which of these records may be in the answer; asked in the order of rank until enough are found. */
  readonly accept: (recordIds: readonly string[]) => Promise<ReadonlySet<string>>;
}

/**
 * Port of whatever ranks texts: BM25 in PostgreSQL, an embedding model, or a search engine outside. It learns of
 * documents in a transaction or after one, at least once each, and may be asked at any time.
 */
export abstract class RankingEngine {
  /** Takes documents in, or in again; older versions than the known ones are passed over. */
  abstract put(session: Session, corpus: string, documents: readonly RankedDocument[]): Promise<void>;
  /** Forgets documents. */
  abstract remove(session: Session, corpus: string, recordIds: readonly string[]): Promise<void>;
  /** Records of a table that it does not know in their present version, and known ones that are gone; some of them. */
  abstract outdated(corpus: string, table: string, limit: number): Promise<string[]>;
  /** The documents nearest to a text, best first. */
  abstract search(corpus: string, inquiry: Inquiry): Promise<Findings>;
  /** Housekeeping, called by the workers every second; answers whether there was anything to do. */
  abstract upkeep(corpus: string): Promise<boolean>;
}
