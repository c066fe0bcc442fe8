import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { usePreference } from '@/api/preferences';
import { resourceApi } from '@/resource/api';
import { fieldWidgets } from '@/resource/fields/registry';
import { filterKey, type FieldMeta, type ResourceMeta } from '@/resource/meta';
import { apiParams, formatListQuery, parseListQuery, type ListQuery } from '@/resource/query';

/** What a person chose about a list; kept with the account. */
export interface ListSettings {
  columns?: string[];
  pageSize?: number;
}

const QUICK_ORDER = ['options', 'division', 'reference', 'boolean'];
const QUICK_COUNT = 3;
/** More columns than this fit no screen; the rest can be chosen. */
const USUAL_COLUMNS = 7;

/** The fields a list can be narrowed by, without the state, which has its own tabs. */
export function filterFields(meta: ResourceMeta): FieldMeta[] {
  return meta.fields.filter(
    (field) => field.filter && fieldWidgets[field.kind].filter !== 'none' && !(meta.workflow && field.key === 'status'),
  );
}

/** The filters that stay in sight: choices and places before dates and figures. */
export function quickFilters(meta: ResourceMeta): FieldMeta[] {
  const rank = (field: FieldMeta) => QUICK_ORDER.indexOf(fieldWidgets[field.kind].filter);
  return filterFields(meta)
    .filter((field) => rank(field) >= 0)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, QUICK_COUNT);
}

/** Columns after the first one, which always carries title and number: the state, or in a log the time, leads. */
export function columnFields(meta: ResourceMeta): FieldMeta[] {
  const own = meta.fields.filter(
    (field) => field.list && field.key !== meta.titleField && field.key !== meta.codeField,
  );
  const first = own.filter((field) => field.key === 'status' || (field.key === 'createdAt' && !meta.workflow));
  return [...first, ...own.filter((field) => !first.includes(field))];
}

export function useList(meta: ComputedRef<ResourceMeta>) {
  const route = useRoute();
  const router = useRouter();
  const settings = usePreference<ListSettings>(() => `list.${meta.value.name}`, {});

  const query = computed(() => parseListQuery(route.query));
  const pageSize = computed(() => query.value.pageSize ?? settings.value.value.pageSize ?? 20);
  const params = computed(() => apiParams(query.value, { sort: meta.value.defaultSort, pageSize: pageSize.value }));

  const list = useQuery({
    queryKey: computed(() => ['list', meta.value.path, params.value.toString()]),
    queryFn: ({ signal }) => resourceApi.list(meta.value.path, params.value, signal),
    placeholderData: keepPreviousData,
  });

  const facetParams = computed(() => {
    const without = new URLSearchParams(params.value);
    without.delete('filter[status]');
    return without;
  });
  const facets = useQuery({
    queryKey: computed(() => ['list', meta.value.path, 'facets', facetParams.value.toString()]),
    queryFn: ({ signal }) => resourceApi.facets(meta.value.path, ['status'], facetParams.value, signal),
    enabled: computed(() => meta.value.workflow !== undefined),
    placeholderData: keepPreviousData,
  });

  const columns = computed(() => {
    const all = columnFields(meta.value);
    const chosen = settings.value.value.columns;
    return chosen ? all.filter((field) => chosen.includes(field.key)) : all.slice(0, USUAL_COLUMNS);
  });

  function go(next: ListQuery): void {
    void router.replace({ query: formatListQuery(next) });
  }

  function configure(next: ListSettings): void {
    void settings.save({ ...settings.value.value, ...next });
  }

  const activeFields = computed(() => new Set(query.value.filters.map((filter) => filter.field)));
  const isFiltered = computed(() => query.value.q !== '' || query.value.filters.length > 0);
  const fieldsByFilter = computed(() => new Map(meta.value.fields.map((field) => [filterKey(field), field])));

  return {
    query,
    params,
    pageSize,
    list,
    facets,
    columns,
    settings,
    go,
    configure,
    activeFields,
    isFiltered,
    fieldsByFilter,
  };
}

export type ListState = ReturnType<typeof useList>;
