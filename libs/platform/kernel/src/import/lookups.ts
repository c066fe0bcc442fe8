import type { Principal } from '../access/principal.js';
import { visibleRows } from '../access/scope.js';
import { toSql } from '../condition/condition.js';
import type { Database } from '../database/database.js';
import type { Field } from '../resource/field.js';
import { fieldOf } from '../resource/resource.js';
import { Values } from '../store/list-sql.js';
import type { Dictionaries } from '../store/references.js';
import type { Store } from '../store/store.js';
import type { StoreRegistry } from '../store/store-registry.js';
import { accept, foldName, refuse, type Reading } from './reading.js';
import { UUID } from '../resource/id.js';

/** What names stand for, for one person and one file; each is looked up once. */
export class Lookups {
  private readonly dictionaryIndexes = new Map<string, Map<string, Set<string>>>();
  private readonly records = new Map<string, Reading>();

  constructor(
    private readonly database: Database,
    private readonly dictionaries: Dictionaries,
    private readonly stores: StoreRegistry,
    private readonly who: Principal,
  ) {}

  /** The code behind a label in either language; a code stands for itself. */
  async code(dictionary: string, written: string): Promise<Reading> {
    if (await this.dictionaries.accepts(dictionary, written)) return accept(written);
    const [code, ...others] = (await this.indexOf(dictionary)).get(foldName(written)) ?? [];
    if (code === undefined) return refuse('validation.dictionary', { value: written });
    return others.length > 0 ? refuse('import.ambiguous', { value: written }) : accept(code);
  }

  /** The record that is called so or has that number, among those that the person sees. */
  async record(field: Field, written: string): Promise<Reading> {
    if (!field.target) return refuse('validation.unknown');
    const store = this.stores.of(field.target());
    const key = `${store.info.name}\n${written}`;
    let reading = this.records.get(key);
    if (!reading) {
      reading = await this.findRecord(store, written);
      this.records.set(key, reading);
    }
    return reading;
  }

  private async indexOf(dictionary: string): Promise<Map<string, Set<string>>> {
    let index = this.dictionaryIndexes.get(dictionary);
    if (!index) {
      index = new Map();
      for (const { code, zh, en, aliases = [] } of await this.dictionaries.items(dictionary))
        for (const name of new Set([zh, en, ...aliases].map(foldName)))
          index.set(name, (index.get(name) ?? new Set()).add(code));
      this.dictionaryIndexes.set(dictionary, index);
    }
    return index;
  }

  private async findRecord(store: Store, written: string): Promise<Reading> {
    const unknown = refuse('import.unknown-name', { value: written });
    if (!this.who.permissions.has(`${store.info.name}.read`)) return unknown;
    const values = new Values();
    const name = values.bind(written);
    const visible = toSql(visibleRows(store.scope, this.who), {
      column: (input) => store.selection.column(input),
      bind: values.bind,
    });
    const named = namingColumns(store).map((column) => `d.${column} = ${name}`);
    if (UUID.test(written)) named.push(`d.id = ${name}::uuid`);
    const rows = await this.database.read<{ id: string }>(
      `select d.id from ${store.selection.table} d where (${named.join(' or ')}) and (${visible}) limit 2`,
      values.list,
    );
    const [found, ...others] = rows;
    if (!found) return unknown;
    return others.length > 0 ? refuse('import.ambiguous', { value: written }) : accept(found.id);
  }
}

/** The columns that name a record: its title, its number, and codes such as the unified social credit code. */
const namingColumns = (store: Store): string[] => [
  ...new Set([
    fieldOf(store.type, store.info.title).column,
    ...store.selection.fields
      .filter((field) => field.kind === 'text' && /code$/i.test(field.key))
      .map((field) => field.column),
  ]),
];
