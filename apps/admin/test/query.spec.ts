import { describe, expect, it } from 'vitest';
import {
  apiParams,
  filterValue,
  formatListQuery,
  nextSort,
  pageOfHref,
  parseListQuery,
  withFilter,
  withoutField,
} from '@/resource/query';

const address = {
  q: '电池',
  'filter[status]': 'published,matching',
  'filter[divisionCode][within]': '340100',
  'filter[deadline][gte]': '2026-01-01',
  sort: '-deadline',
  page: '3',
  pageSize: '50',
};

describe('list query and address', () => {
  it('reads filters with and without operator', () => {
    const query = parseListQuery(address);
    expect(query).toMatchObject({ q: '电池', sort: '-deadline', page: 3, pageSize: 50 });
    expect(query.filters).toEqual([
      { field: 'status', op: 'eq', value: 'published,matching' },
      { field: 'divisionCode', op: 'within', value: '340100' },
      { field: 'deadline', op: 'gte', value: '2026-01-01' },
    ]);
  });

  it('writes the same address it has read', () => {
    expect(formatListQuery(parseListQuery(address))).toEqual(address);
  });

  it('leaves out what is as usual', () => {
    expect(formatListQuery(parseListQuery({ page: '1' }))).toEqual({});
  });

  it('takes nonsense for the usual', () => {
    expect(parseListQuery({ page: '-2', pageSize: 'x', 'filter[]': 'a', 'filter[kind]': '' })).toEqual({
      q: '',
      filters: [],
      sort: '',
      page: 1,
      pageSize: null,
    });
  });

  it('fills in the defaults for the API', () => {
    const params = apiParams(parseListQuery({ 'filter[kind]': 'talent' }), { sort: '-createdAt', pageSize: 20 });
    expect(params.toString()).toBe('filter%5Bkind%5D=talent&sort=-createdAt&page=1&pageSize=20');
  });

  it('goes back to the first page when a filter changes', () => {
    const changed = withFilter(parseListQuery(address), 'kind', 'eq', 'talent');
    expect(changed.page).toBe(1);
    expect(filterValue(changed, 'kind')).toBe('talent');
    expect(filterValue(withFilter(changed, 'kind', 'eq', ''), 'kind')).toBe('');
    expect(withoutField(changed, 'deadline').filters.map((filter) => filter.field)).not.toContain('deadline');
  });

  it('turns sorting from falling over rising to the list’s own order', () => {
    expect(nextSort('', 'deadline')).toBe('-deadline');
    expect(nextSort('-deadline', 'deadline')).toBe('deadline');
    expect(nextSort('deadline', 'deadline')).toBe('');
  });
});

describe('rows behind a figure', () => {
  const knows = (path: string) => path === 'transfer/demands';

  it('finds the console’s own list page for an API list', () => {
    const href = '/api/v1/transfer/demands?filter%5Bstatus%5D=published';
    expect(pageOfHref(href, knows)).toBe('/transfer/demands?filter%5Bstatus%5D=published');
  });

  it('gives none for a list the console does not have', () => {
    expect(pageOfHref('/api/v1/talent/awards', knows)).toBeNull();
    expect(pageOfHref(null, knows)).toBeNull();
  });
});
