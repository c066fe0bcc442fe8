import type { LocationQuery, LocationQueryRaw } from 'vue-router';

export type FilterOp = 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'between' | 'contains' | 'null' | 'within';

export interface Filter {
  field: string;
  op: FilterOp;
  value: string;
}

/** What a list shows, in the words of the API; the same words stand in the page's address. */
export interface ListQuery {
  q: string;
  filters: Filter[];
  sort: string;
  page: number;
  pageSize: number | null;
}

const FILTER = /^filter\[([\w.-]+)\](?:\[(\w+)\])?$/;

function single(value: LocationQuery[string] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function positive(text: string): number | null {
  const number = Number.parseInt(text, 10);
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** Reads a list query from the page's address. */
export function parseListQuery(query: LocationQuery): ListQuery {
  const filters: Filter[] = [];
  for (const [name, raw] of Object.entries(query)) {
    const match = FILTER.exec(name);
    const value = single(raw);
    if (match?.[1] && value !== '') filters.push({ field: match[1], op: (match[2] ?? 'eq') as FilterOp, value });
  }
  return {
    q: single(query.q),
    filters,
    sort: single(query.sort),
    page: positive(single(query.page)) ?? 1,
    pageSize: positive(single(query.pageSize)),
  };
}

function filterName(filter: Filter): string {
  return filter.op === 'eq' ? `filter[${filter.field}]` : `filter[${filter.field}][${filter.op}]`;
}

/** The page's address for a list query; what is as usual is left out, so that links stay short. */
export function formatListQuery(query: ListQuery): LocationQueryRaw {
  const result: LocationQueryRaw = {};
  if (query.q) result.q = query.q;
  for (const filter of query.filters) result[filterName(filter)] = filter.value;
  if (query.sort) result.sort = query.sort;
  if (query.page > 1) result.page = String(query.page);
  if (query.pageSize) result.pageSize = String(query.pageSize);
  return result;
}

/** The parameters for the API, with the defaults filled in. */
export function apiParams(query: ListQuery, defaults: { sort: string; pageSize: number }): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q) params.set('q', query.q);
  for (const filter of query.filters) params.append(filterName(filter), filter.value);
  params.set('sort', query.sort || defaults.sort);
  params.set('page', String(query.page));
  params.set('pageSize', String(query.pageSize ?? defaults.pageSize));
  return params;
}

/** Sets one filter (or takes it away when the value is empty) and goes back to the first page. */
export function withFilter(query: ListQuery, field: string, op: FilterOp, value: string): ListQuery {
  const others = query.filters.filter((filter) => filter.field !== field || filter.op !== op);
  return { ...query, page: 1, filters: value === '' ? others : [...others, { field, op, value }] };
}

/** Takes all filters of one field away. */
export function withoutField(query: ListQuery, field: string): ListQuery {
  return { ...query, page: 1, filters: query.filters.filter((filter) => filter.field !== field) };
}

export function filterValue(query: ListQuery, field: string, op: FilterOp = 'eq'): string {
  return query.filters.find((filter) => filter.field === field && filter.op === op)?.value ?? '';
}

/** The next sort order when a column head is pressed: descending, ascending, then the list's own order. */
export function nextSort(current: string, field: string): string {
  if (current === `-${field}`) return field;
  return current === field ? '' : `-${field}`;
}

/** The console's page for a list the API names by `href`, if the console has one. */
export function pageOfHref(href: string | null | undefined, knows: (path: string) => boolean): string | null {
  if (!href) return null;
  const url = new URL(href, 'http://local');
  const path = url.pathname.replace(/^\/api\/v1\//, '').replace(/^\//, '');
  return knows(path) ? `/${path}${url.search}` : null;
}
