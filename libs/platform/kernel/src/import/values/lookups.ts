import type { Principal } from '../../access/principal.js';
import { visibleRows } from '../../access/scope.js';
import { toSql } from '../../condition/condition.js';
import type { Database } from '../../database/database.js';
import type { Field } from '../../resource/field.js';
import { UUID } from '../../resource/id.js';
import { fieldOf } from '../../resource/resource.js';
import { Values } from '../../store/list-sql.js';
import type { Dictionaries, DictionaryItem } from '../../store/references.js';
import type { Store } from '../../store/store.js';
import type { StoreRegistry } from '../../store/store-registry.js';
import { accept, foldName, refuse, type Reading } from './reading.js';
import { closest, type Candidate } from './similar.js';

interface DictionaryIndex {
  readonly byName: ReadonlyMap<string, readonly DictionaryItem[]>;
  readonly byCode: ReadonlyMap<string, DictionaryItem>;
  readonly candidates: readonly Candidate<string>[];
}

const SUGGESTED = 3;
/** Names of records that suggestions are chosen from. */
const NAMES_AT_MOST = 20_000;
/** Wrong names of one file that suggestions are looked for. */
const LOOKED_FOR = 300;

/** What names stand for, for one person and one file; each is looked up once. */
export class Lookups {
  private readonly dictionaryIndexes = new Map<string, DictionaryIndex>();
  private readonly codes = new Map<string, Reading>();
  private readonly records = new Map<string, Reading>();
  private readonly names = new Map<string, Promise<readonly Candidate<string>[]>>();
  private looked = 0;

  constructor(
    private readonly database: Database,
    private readonly dictionaries: Dictionaries,
    private readonly stores: StoreRegistry,
    private readonly who: Principal,
  ) {}

  /** The code behind a label in either language or another way to write it; a code stands for itself. */
  async code(dictionary: string, written: string): Promise<Reading> {
    const key = `${dictionary}\n${written}`;
    let reading = this.codes.get(key);
    if (!reading) this.codes.set(key, (reading = await this.findCode(dictionary, written)));
    return reading;
  }

  /** The record that is called so or has that number, among those that the person sees. */
  async record(field: Field, written: string): Promise<Reading> {
    if (!field.target) return refuse('validation.unknown');
    const store = this.stores.of(field.target());
    const key = `${store.info.name}\n${written}`;
    let reading = this.records.get(key);
    if (!reading) this.records.set(key, (reading = await this.findRecord(store, written)));
    return reading;
  }

  private async findCode(dictionary: string, written: string): Promise<Reading> {
    const { byName, byCode, candidates } = await this.indexOf(dictionary);
    const wanted = foldName(written);
    const own = byCode.get(written.trim()) ?? byCode.get(wanted);
    if (own) return accept(own.code, own.zh);
    if (byCode.size === 0 && (await this.dictionaries.accepts(dictionary, written))) return accept(written);
    const found = byName.get(wanted) ?? [];
    const [item, ...others] = found;
    if (item && others.length === 0) return accept(item.code, item.zh);
    if (item)
      return refuse(
        'import.ambiguous',
        { value: written },
        found.map((one) => one.aliases?.[0] ?? one.code),
      );
    return refuse('import.code', { value: written }, closest([wanted], candidates, SUGGESTED));
  }

  private async indexOf(dictionary: string): Promise<DictionaryIndex> {
    let index = this.dictionaryIndexes.get(dictionary);
    if (!index) this.dictionaryIndexes.set(dictionary, (index = indexed(await this.dictionaries.items(dictionary))));
    return index;
  }

  private async findRecord(store: Store, written: string): Promise<Reading> {
    const unknown = refuse('import.unknown-name', { value: written });
    if (!this.who.permissions.has(`${store.info.name}.read`)) return unknown;
    const title = fieldOf(store.type, store.info.title).column;
    const values = new Values();
    const name = values.bind(written);
    const folded = values.bind(foldName(written).replace(/[()]/g, ''));
    const visible = toSql(visibleRows(store.scope, this.who), {
      column: (input) => store.selection.column(input),
      bind: values.bind,
    });
    const { single, several } = namingColumns(store);
    const named = [
      ...single.map((column) => `d.${column} = ${name}`),
      ...several.map((column) => `d.${column} @> array[${name}]::varchar[]`),
    ];
    if (UUID.test(written)) named.push(`d.id = ${name}::uuid`);
    const exact = `(${named.join(' or ')})`;
    // Names are compared exactly first; brackets of either width and spaces make no other name.
    const loose = `lower(translate(d.${title}, '（）() \u3000', '')) = ${folded}`;
    const rows = await this.database.read<{ id: string; title: string; called: boolean; exact: boolean }>(
      `select d.id, d.${title} as title, d.${title} = ${name} as called, coalesce(${exact}, false) as exact from ${store.selection.table} d
       where (${exact} or ${loose}) and (${visible}) limit 5`,
      values.list,
    );
    // Who is called so now goes before who was once.
    const tiers = [rows.filter((row) => row.called), rows.filter((row) => row.exact), rows];
    const found = tiers.find((tier) => tier.length > 0) ?? [];
    if (found.length === 1 && found[0]) return accept(found[0].id, found[0].title);
    if (found.length > 1) return refuse('import.ambiguous', { value: written });
    return { ...unknown, ...(await this.suggestions(store, written)) };
  }

  private async suggestions(store: Store, written: string): Promise<{ suggestions?: string[] }> {
    this.looked += 1;
    if (this.looked > LOOKED_FOR) return {};
    let names = this.names.get(store.info.name);
    if (!names) this.names.set(store.info.name, (names = this.namesOf(store)));
    const suggestions = closest([foldName(written)], await names, SUGGESTED);
    return suggestions.length > 0 ? { suggestions } : {};
  }

  private async namesOf(store: Store): Promise<Candidate<string>[]> {
    const values = new Values();
    const visible = toSql(visibleRows(store.scope, this.who), {
      column: (input) => store.selection.column(input),
      bind: values.bind,
    });
    const title = fieldOf(store.type, store.info.title).column;
    const former = namingColumns(store).several.map((column) => `d.${column}`);
    const rows = await this.database.read<{ title: string | null; former: readonly string[] }>(
      `select d.${title} as title, ${former.length > 0 ? former.join(' || ') : `'{}'::varchar[]`} as former
       from ${store.selection.table} d where ${visible} limit ${NAMES_AT_MOST}`,
      values.list,
    );
    // Whatever name is close, the one that is offered is today's.
    return rows.flatMap(({ title: name, former: names }) =>
      name === null ? [] : [name, ...names].map((called) => ({ text: foldName(called), value: name })),
    );
  }
}

function indexed(items: readonly DictionaryItem[]): DictionaryIndex {
  const byName = new Map<string, DictionaryItem[]>();
  for (const item of items)
    for (const name of new Set([item.zh, item.en, ...(item.aliases ?? [])].map(foldName)))
      byName.set(name, [...(byName.get(name) ?? []), item]);
  const candidates = items.flatMap((item) =>
    [item.zh, ...(item.aliases ?? [])].map((name) => ({
      text: foldName(name),
      // What is offered must be clear by itself.
      value: (byName.get(foldName(item.zh)) ?? []).length === 1 ? item.zh : (item.aliases?.[0] ?? item.code),
    })),
  );
  return { byName, byCode: new Map(items.map((item) => [item.code, item])), candidates };
}

/** The columns that name a record: its title, its number, codes, and whatever it declares to name it. */
function namingColumns(store: Store): { readonly single: readonly string[]; readonly several: readonly string[] } {
  const { fields } = store.selection;
  const columnsOf = (those: readonly Field[]): string[] => those.map(({ column }) => column);
  const texts = fields.filter(
    (field) => field.kind === 'text' && (/code$/i.test(field.key) || field.inFiles?.names === true),
  );
  return {
    single: [...new Set([fieldOf(store.type, store.info.title).column, ...columnsOf(texts)])],
    several: columnsOf(fields.filter((field) => field.kind === 'tags' && field.inFiles?.names === true)),
  };
}
