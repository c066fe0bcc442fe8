import { fieldsOf, type Field } from '../resource/field.js';
import type { RecordType } from '../resource/record.js';
import { resourceOf } from '../resource/resource.js';
import { parseFilter, type Filter } from './filter.js';
import { unknown, whole, wrong, type Queryable } from './queryable.js';
import { searchQuery } from './search.js';

/** A list request, checked against what the fields declare. */
export interface ListQuery {
  readonly filters: readonly Filter[];
  /** `tsquery` literal. */
  readonly search?: string;
  readonly sort: { readonly by: Queryable | 'relevance'; readonly descending: boolean };
  readonly page: number;
  readonly pageSize: number;
  readonly total: 'exact' | 'capped' | 'none';
  /** A filter looks for personal data. */
  readonly byPersonal: boolean;
  /** Set in cursor mode: where to go on, null from the beginning. */
  readonly after?: Cursor | null;
}

export interface Cursor {
  readonly value: string;
  readonly id: string;
}

/** Makes the keyed hash by which a sealed value is found. */
export interface PersonalHasher {
  hash(field: Field, value: string): string | null;
}

export type RawQuery = Readonly<Record<string, unknown>>;

const base = (inputKey: string, column: string, kind: Field['kind'], sqlType: string): Queryable => ({
  inputKey,
  column,
  kind,
  sqlType,
  filter: true,
  sortable: true,
  optional: false,
});

const BASE: readonly Queryable[] = [
  base('id', 'id', 'reference', 'uuid'),
  base('createdAt', 'created_at', 'dateTime', 'timestamptz'),
  base('updatedAt', 'updated_at', 'dateTime', 'timestamptz'),
];

/** Pages past this many rows are for cursors and exports. */
const MAX_OFFSET = 100_000;
const MAX_PAGE_SIZE = 100;

/** Reads list parameters against the whitelist that a record type's fields declare. */
export class ListQueryParser {
  private readonly columns: ReadonlyMap<string, Queryable>;
  private readonly sealed: ReadonlyMap<string, Field>;
  private readonly searchable: boolean;
  private readonly defaultSort: string;

  constructor(type: RecordType) {
    const fields = fieldsOf(type);
    this.columns = new Map([...BASE, ...fields.map(toQueryable)].map((column) => [column.inputKey, column]));
    this.sealed = new Map(
      fields.filter((field) => field.filter && field.hashColumn).map((field) => [field.inputKey, field]),
    );
    this.searchable = fields.some((field) => field.search);
    this.defaultSort = resourceOf(type).sort;
  }

  /** The columns that may be filtered by, in declaration order. */
  get filterable(): readonly Queryable[] {
    return [...this.columns.values()].filter((column) => column.filter);
  }

  /** Sealed fields by which whoever may unmask can look for rows, for equality only. */
  get personal(): readonly Field[] {
    return [...this.sealed.values()];
  }

  get sortable(): readonly Queryable[] {
    return [...this.columns.values()].filter((column) => column.sortable);
  }

  get hasSearch(): boolean {
    return this.searchable;
  }

  /**
   * Checks and reads the parameters; unknown or wrong ones answer 400 and name the parameter. Filters by personal data
   * are unknown to whoever brings no hasher.
   */
  parse(raw: RawQuery, ignore: readonly string[] = [], hasher?: PersonalHasher): ListQuery {
    const filters: Filter[] = [];
    let byPersonal = false;
    for (const [name, value] of Object.entries(raw)) {
      if (ignore.includes(name) || KNOWN.has(name)) continue;
      const personal = hasher && this.personalFilter(name, value, hasher);
      byPersonal ||= personal !== undefined;
      filters.push(personal ?? this.filter(name, value));
    }
    const search = this.search(raw['q']);
    const total = oneOf(raw, 'total', ['exact', 'capped', 'none'] as const, 'exact');
    const sort = this.sort(text(raw, 'sort') ?? this.defaultSort, search !== undefined);
    const cursor = text(raw, 'cursor');
    const pageSize = whole('pageSize', text(raw, 'pageSize'), 20, MAX_PAGE_SIZE);
    const page = whole('page', text(raw, 'page'), 1, Math.max(1, Math.floor(MAX_OFFSET / pageSize)));
    if (cursor !== undefined && (raw['page'] !== undefined || sort.by === 'relevance' || sort.by.optional))
      throw wrong('cursor', cursor);
    return {
      filters,
      byPersonal,
      ...(search !== undefined && { search }),
      sort,
      page,
      pageSize,
      total: cursor === undefined ? total : 'none',
      ...(cursor !== undefined && { after: decodeCursor(cursor) }),
    };
  }

  /** The parameters without the personal data that was looked for, for the audit log. */
  withoutPersonal(raw: RawQuery): RawQuery {
    const hidden = (name: string): boolean => this.sealed.has(/^filter\[(\w+)\]/.exec(name)?.[1] ?? '');
    return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, hidden(name) ? '…' : value]));
  }

  private personalFilter(name: string, value: unknown, hasher: PersonalHasher): Filter | undefined {
    const field = this.sealed.get(/^filter\[(\w+)\]$/.exec(name)?.[1] ?? '');
    if (!field) return undefined;
    if (typeof value !== 'string' || value.trim() === '') throw wrong(name, '…');
    const column = { ...toQueryable(field), column: field.hashColumn ?? field.column };
    return { column, values: [hasher.hash(field, value)], sql: (c, [p]) => `${c} = ${p}` };
  }

  private filter(name: string, value: unknown): Filter {
    const match = /^filter\[(\w+)\](?:\[(\w+)\])?$/.exec(name);
    const column = match?.[1] === undefined ? undefined : this.columns.get(match[1]);
    if (!match || !column?.filter) throw unknown(name);
    if (typeof value !== 'string') throw wrong(name, String(value));
    return parseFilter(name, column, match[2] ?? 'eq', value);
  }

  private search(value: unknown): string | undefined {
    if (value === undefined || value === '') return undefined;
    if (!this.searchable) throw unknown('q');
    if (typeof value !== 'string') throw wrong('q', String(value));
    return searchQuery(value) ?? NOTHING;
  }

  private sort(asked: string, searching: boolean): ListQuery['sort'] {
    const descending = asked.startsWith('-');
    const name = descending ? asked.slice(1) : asked;
    if (name === 'relevance' && searching) return { by: 'relevance', descending };
    const by = this.columns.get(name);
    if (!by?.sortable) throw wrong('sort', asked);
    return { by, descending };
  }
}

/** Matches no row: what was typed holds nothing that can be searched. */
const NOTHING = "'\u0001'";
const KNOWN = new Set(['q', 'sort', 'page', 'pageSize', 'total', 'cursor']);

const toQueryable = (field: Field): Queryable => ({
  inputKey: field.inputKey,
  column: field.column,
  kind: field.kind,
  sqlType: field.sqlType,
  ...(field.choices && { choices: field.choices }),
  filter: field.filter === true && field.kind !== 'personal',
  sortable: field.sortable && field.list === true,
  optional: field.optional === true,
});

function text(raw: RawQuery, name: string): string | undefined {
  const value = raw[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw wrong(name, String(value));
  return value;
}

function oneOf<V extends string>(raw: RawQuery, name: string, values: readonly V[], fallback: V): V {
  const value = text(raw, name);
  if (value === undefined) return fallback;
  const known = values.find((candidate) => candidate === value);
  if (known === undefined) throw wrong(name, value);
  return known;
}

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url');

function decodeCursor(text: string): Cursor | null {
  if (text === '') return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(parts) && typeof parts[0] === 'string' && typeof parts[1] === 'string')
      return { value: parts[0], id: parts[1] };
  } catch {
    throw wrong('cursor', text);
  }
  throw wrong('cursor', text);
}
