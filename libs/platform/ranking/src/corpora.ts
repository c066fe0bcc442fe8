import { setTimeout as sleep } from 'node:timers/promises';
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
  type ResultRow,
  type Session,
} from '@kechuang/kernel';
import { textOf, type Corpus, type LabelOf } from './corpus.js';
import { RankingEngine, type Findings, type RankedDocument } from './engine.js';

/** A record's stored row and what it says. */
export interface RecordText {
  readonly row: ResultRow;
  readonly text: string;
}

/** Records taken in by one transaction when an engine catches up. */
const BATCH = 200;
/** Records that one look for missing ones names at most: it compares whole tables. */
const LOOK = 20 * BATCH;
/** Between two batches, so that requests and other work of the process and of the database get their turn. */
const PAUSE_MS = 50;

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

  /**
   * The text of records, by id, as one would ask for their like: for inquiries and explanations, without regard to
   * who may see them.
   */
  async texts(type: RecordType, recordIds: readonly string[]): Promise<ReadonlyMap<string, RecordText>> {
    const corpus = this.of(type);
    const rows = await this.stored(this.database, corpus, recordIds);
    const entries = rows.map(async (row) => {
      const parts = await textOf(corpus, row, this.labelOf);
      return [row['id'] as string, { row, text: parts.map((part) => part.text).join('\n') }] as const;
    });
    return new Map(await Promise.all(entries));
  }

  /**
   * Takes in what the engine does not know yet in its present version, in batches with pauses.
   *
   * @param goOn asked before each batch
   * @returns whether nothing was left when it ended
   */
  async catchUp(corpus: Corpus, goOn: () => boolean = () => true): Promise<boolean> {
    while (goOn()) {
      const ids = await this.engine.outdated(corpus.name, this.stores.of(corpus.type).selection.table, LOOK);
      if (ids.length === 0) return true;
      for (let from = 0; from < ids.length && goOn(); from += BATCH) {
        const batch = ids.slice(from, from + BATCH);
        await this.database.transaction((session) => this.refresh(session, corpus, batch));
        await sleep(PAUSE_MS);
      }
    }
    return false;
  }

  private of(type: RecordType): Corpus {
    const corpus = this.corpora.get(type);
    if (!corpus) throw new Error(`${type.name} is not found by its text`);
    return corpus;
  }

  private async refresh(session: Session, corpus: Corpus, recordIds: readonly string[]): Promise<void> {
    const rows = await this.stored(session, corpus, recordIds);
    const documents = await Promise.all(rows.map((row) => this.documentOf(corpus, row)));
    await this.engine.put(session, corpus.name, documents);
    const present = new Set(documents.map((document) => document.recordId));
    const gone = recordIds.filter((id) => !present.has(id));
    if (gone.length > 0) await this.engine.remove(session, corpus.name, gone);
  }

  private stored(session: Session, { type }: Corpus, recordIds: readonly string[]): Promise<ResultRow[]> {
    const { selection } = this.stores.of(type);
    return session.query(`select ${selection.stored} from ${selection.table} d where d.id = any($1::uuid[])`, [
      recordIds,
    ]);
  }

  private async documentOf(corpus: Corpus, row: ResultRow): Promise<RankedDocument> {
    return {
      recordId: row['id'] as string,
      version: row['version'] as number,
      parts: await textOf(corpus, row, this.labelOf),
    };
  }

  private readonly labelOf: LabelOf = async (dictionary, code) =>
    (await this.dictionaries.labelOf(dictionary, code)).zh;
}
