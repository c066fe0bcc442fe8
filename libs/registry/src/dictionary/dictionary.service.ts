import { InjectStore, Problem, Store, type Answer, type Caller } from '@kechuang/kernel';
import { Injectable } from '@nestjs/common';
import '../problems.js';
import { DictionaryCache } from './dictionary-cache.js';
import {
  Dictionary,
  DictionaryItem,
  type DictionaryInput,
  type DictionaryItemInput,
  type DictionaryItemPatch,
  type DictionaryPatch,
} from './dictionary.js';

/** Keeps codes stable: they may be added and retired, never changed or removed. */
@Injectable()
export class DictionaryService {
  constructor(
    @InjectStore(Dictionary) private readonly dictionaries: Store<Dictionary>,
    @InjectStore(DictionaryItem) private readonly items: Store<DictionaryItem>,
    private readonly cache: DictionaryCache,
  ) {}

  async create(input: DictionaryInput, who: Caller): Promise<Answer> {
    return this.changed(await this.dictionaries.create(input, who));
  }

  async update(id: string, patch: DictionaryPatch, version: number, who: Caller): Promise<Answer> {
    const before = await this.dictionaries.find(id, who);
    if (patch.code !== undefined && patch.code !== before.code) throw new Problem('dictionary.code-fixed');
    return this.changed(await this.dictionaries.update(id, patch, version, who));
  }

  /** A new item belongs to the dictionary from its present edition on. */
  async createItem(input: DictionaryItemInput, who: Caller): Promise<Answer> {
    const edition = await this.editionOf(input.dictionaryId, who);
    const set = { since: edition, ...(input.retired === true && { retiredIn: edition }) };
    return this.changed(await this.items.create(input, who, { set }));
  }

  async updateItem(id: string, patch: DictionaryItemPatch, version: number, who: Caller): Promise<Answer> {
    const before = await this.items.find(id, who);
    const moved = patch.dictionaryId !== undefined && patch.dictionaryId !== before.dictionaryId;
    if (moved || (patch.code !== undefined && patch.code !== before.code)) throw new Problem('dictionary.code-fixed');
    const switched = patch.retired !== undefined && patch.retired !== before.retired;
    const retiredIn = patch.retired === true ? await this.editionOf(before.dictionaryId, who) : null;
    const options = switched ? { set: { retiredIn } } : {};
    return this.changed(await this.items.update(id, patch, version, who, options));
  }

  private async editionOf(dictionaryId: string, who: Caller): Promise<string> {
    return (await this.dictionaries.find(dictionaryId, who)).edition;
  }

  private changed(answer: Answer): Answer {
    this.cache.forget();
    return answer;
  }
}
