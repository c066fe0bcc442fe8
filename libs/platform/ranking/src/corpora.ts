import { Injectable } from '@nestjs/common';
import {
  allOf,
  always,
  Database,
  Dictionaries,
  Outbox,
  StoreRegistry,
  type Caller,
  type Condition,
  type RecordType,
  type Session,
} from '@kechuang/kernel';
import { textOf, type Corpus } from './corpus.js';
import { RankingEngine, type Findings, type RankedDocument } from './engine.js';

/** Records taken in by one transaction when an engine catches up. */
const BATCH = 200;

/** Records that are found by their text: keeps the engine up to date with them, and asks it for their readers. */
@Injectable()
export class Corpora {
  private readonly corpora = new Map<RecordType, Corpus>();

  constructor(
    private readonly database: Database,
    private readonly dictionaries: Dictionaries,
    private readonly stores: StoreRegistry,
    private readonly outbox: Outbox,
    private readonly engine: RankingEngine,
  ) {}

  /** Records of this type are found from now on; call it when the module is constructed. */
  add(corpus: Corpus): void {
    this.corpora.set(corpus.type, corpus);
    this.outbox.register({
      name: `ranking.${corpus.name}`,
      handles: (event) => event.resource === corpus.name,
      handle: (event, session) => this.refresh(session, corpus, [event.recordId]),
    });
  }

  all(): readonly Corpus[] {
    return [...this.corpora.values()];
  }

  /**
   * The records nearest to a text that the reader may see, best first.
   *
   * @param where narrows them further
   */
  search(type: RecordType, text: string, limit: number, who: Caller, where: Condition = always): Promise<Findings> {
    const corpus = this.of(type);
    const store = this.stores.of(type);
    const condition = allOf(corpus.rows ?? always, where);
    return this.engine.search(corpus.name, {
      text,
      limit,
      accept: (recordIds) => store.visibleAmong(recordIds, who, condition),
    });
  }

  /** Takes in what the engine does not know yet in its present version; answers how many records that were. */
  async catchUp(corpus: Corpus): Promise<number> {
    let taken = 0;
    for (;;) {
      const ids = await this.engine.outdated(corpus.name, this.stores.of(corpus.type).selection.table, BATCH);
      if (ids.length === 0) return taken;
      await this.database.transaction((session) => this.refresh(session, corpus, ids));
      taken += ids.length;
    }
  }

  private of(type: RecordType): Corpus {
    const corpus = this.corpora.get(type);
    if (!corpus) throw new Error(`${type.name} is not found by its text`);
    return corpus;
  }

  private async refresh(session: Session, corpus: Corpus, recordIds: readonly string[]): Promise<void> {
    const { selection } = this.stores.of(corpus.type);
    const rows = await session.query(
      `select ${selection.stored} from ${selection.table} d where d.id = any($1::uuid[])`,
      [recordIds],
    );
    const documents = await Promise.all(rows.map((row) => this.documentOf(corpus, row)));
    await this.engine.put(session, corpus.name, documents);
    const present = new Set(documents.map((document) => document.recordId));
    const gone = recordIds.filter((id) => !present.has(id));
    if (gone.length > 0) await this.engine.remove(session, corpus.name, gone);
  }

  private async documentOf(corpus: Corpus, row: Readonly<Record<string, unknown>>): Promise<RankedDocument> {
    const labelOf = async (dictionary: string, code: string): Promise<string> =>
      (await this.dictionaries.labelOf(dictionary, code)).zh;
    return {
      recordId: row['id'] as string,
      version: row['version'] as number,
      parts: await textOf(corpus, row, labelOf),
    };
  }
}
