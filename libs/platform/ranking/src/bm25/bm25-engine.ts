import { Injectable } from '@nestjs/common';
import { Database, type Session } from '@kechuang/kernel';
import { RankingEngine, type Findings, type Inquiry, type RankedDocument } from '../engine.js';
import { Bm25Search } from './bm25-search.js';
import { Bm25Upkeep } from './bm25-upkeep.js';
import { Bm25Writer } from './bm25-writer.js';

/** The engine that comes with the platform: BM25 in PostgreSQL. */
@Injectable()
export class Bm25Engine extends RankingEngine {
  private readonly reader: Bm25Search;
  private readonly writer: Bm25Writer;
  private readonly keeper: Bm25Upkeep;

  constructor(private readonly database: Database) {
    super();
    this.reader = new Bm25Search(database);
    this.writer = new Bm25Writer(database);
    this.keeper = new Bm25Upkeep(database);
  }

  put(session: Session, corpus: string, documents: readonly RankedDocument[]): Promise<void> {
    return this.writer.put(session, corpus, documents);
  }

  remove(session: Session, corpus: string, recordIds: readonly string[]): Promise<void> {
    return this.writer.remove(session, corpus, recordIds);
  }

  async outdated(corpus: string, table: string, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select coalesce(d.id, r.record_id) as id from ${table} d
       full join (select record_id, version from ranked_document where corpus = $1) r on r.record_id = d.id
       where r.record_id is null or d.id is null or r.version < d.version limit $2`,
      [corpus, limit],
    );
    return rows.map((row) => row.id);
  }

  search(corpus: string, inquiry: Inquiry): Promise<Findings> {
    return this.reader.search(corpus, inquiry);
  }

  async upkeep(corpus: string): Promise<boolean> {
    const sealed = await this.writer.seal(corpus);
    const merged = await this.keeper.merge(corpus);
    const compacted = await this.keeper.compact(corpus);
    const purged = await this.keeper.purge(corpus);
    return sealed > 0 || merged || compacted || purged;
  }
}
