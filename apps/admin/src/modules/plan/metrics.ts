import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api, read } from '@/api/client';
import type { Metric, MetricAnswer } from '@/api/types';
import { named } from '@/i18n';

export interface MetricScope {
  by?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** The figures the platform computes from records. */
export function useMetrics() {
  const query = useQuery({
    queryKey: ['metrics'],
    queryFn: () => read(api.GET('/api/v1/metrics')),
    staleTime: 300_000,
  });
  return { query, metrics: computed(() => query.data.value?.items ?? []) };
}

/** One figure, split by a dimension when asked for. */
export function metricQuery(code: string, scope: MetricScope) {
  const given = Object.entries(scope).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return {
    queryKey: ['metric', code, Object.fromEntries(given)],
    queryFn: () =>
      read(api.GET('/api/v1/metrics/{code}', { params: { path: { code }, query: Object.fromEntries(given) } })),
    placeholderData: keepPreviousData<MetricAnswer>,
  };
}

export function unitText(unit: Metric['unit'] | null): string {
  return named(unit);
}

/** A metric that counts records, and so may stand in a funnel or on a map; hours and days are averages. */
export function countsRecords(metric: Metric): boolean {
  return !/hour|day/i.test(metric.unit.en);
}
