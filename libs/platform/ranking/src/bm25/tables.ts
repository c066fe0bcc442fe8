import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * The index lies in PostgreSQL, so that all processes rank alike and a backup holds it. It is built like a search
 * engine's: new documents stand by themselves until a batch of them is sealed into a leaf; what a term's postings are
 * is kept by segment, and small segments are merged into larger ones. Leaves and segments never change.
 */
@Entity('ranking_corpus')
export class RankingCorpusRow {
  @PrimaryColumn('varchar', { length: 60 }) readonly corpus: string;
  /** Grows when leaves, segments or removals change: what a process remembers of an earlier one is void. */
  @Column('bigint', { default: 0 }) readonly version: string;
}

/** One document of a corpus: by itself with its terms, or at its place in a leaf. */
@Entity('ranked_document')
@Index('ranked_document_fresh', ['corpus'], { where: 'leaf_id is null' })
@Index('ranked_document_by_leaf', ['leafId'])
export class RankedDocumentRow {
  @PrimaryColumn('varchar', { length: 60 }) readonly corpus: string;
  @PrimaryColumn('uuid', { name: 'record_id' }) readonly recordId: string;
  /** Version of the record that the terms were taken from. */
  @Column('integer') readonly version: number;
  /** Number of terms, repetitions included. */
  @Column('integer') readonly length: number;
  @Column('bytea', { nullable: true }) readonly terms: Buffer | null;
  @Column('bigint', { name: 'leaf_id', nullable: true }) readonly leafId: string | null;
  @Column('integer', { nullable: true }) readonly ordinal: number | null;
}

/** Documents that were sealed together, by their place. */
@Entity('ranking_leaf')
@Index(['corpus'])
export class RankingLeafRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' }) readonly id: string;
  @Column('varchar', { length: 60 }) readonly corpus: string;
  @Column('integer') readonly documents: number;
  /** Sixteen bytes for each document's record. */
  @Column('bytea', { name: 'record_ids' }) readonly recordIds: Buffer;
  /** Four bytes for each document's number of terms, lowest first. */
  @Column('bytea') readonly lengths: Buffer;
}

/** A place in a leaf whose document has changed since or is gone. */
@Entity('ranking_removed')
export class RankingRemovedRow {
  @PrimaryColumn('bigint', { name: 'leaf_id' }) readonly leafId: string;
  @PrimaryColumn('integer') readonly ordinal: number;
}

/** Postings that were written together. */
@Entity('ranking_segment')
@Index(['corpus'])
export class RankingSegmentRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' }) readonly id: string;
  @Column('varchar', { length: 60 }) readonly corpus: string;
  @Column('integer') readonly documents: number;
  /** Merged into another; kept a little longer for queries that are under way. */
  @Column('timestamptz', { name: 'retired_at', nullable: true }) readonly retiredAt: string | null;
}

/** Where a term occurs in a segment. */
@Entity('ranking_posting')
export class RankingPostingRow {
  @PrimaryColumn('bigint', { name: 'segment_id' }) readonly segmentId: string;
  @PrimaryColumn('varchar', { length: 60 }) readonly term: string;
  @Column('integer') readonly documents: number;
  @Column('bytea') readonly postings: Buffer;
}

/** Tables of the ranking. */
export const rankingEntities = [
  RankingCorpusRow,
  RankedDocumentRow,
  RankingLeafRow,
  RankingRemovedRow,
  RankingSegmentRow,
  RankingPostingRow,
] as const;
