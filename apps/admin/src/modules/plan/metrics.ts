import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { get } from '@/api/client';
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
    queryFn: () => get<{ items: Metric[] }>('metrics'),
    staleTime: 300_000,
  });
  return { query, metrics: computed(() => query.data.value?.items ?? []) };
}

/** One figure, split by a dimension when asked for. */
export function metricQuery(code: string, scope: MetricScope) {
  const given = Object.entries(scope).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return {
    queryKey: ['metric', code, Object.fromEntries(given)],
    queryFn: () => get<MetricAnswer>(`metrics/${code}`, new URLSearchParams(given)),
    placeholderData: keepPreviousData<MetricAnswer>,
  };
}

export function unitText(unit: Metric['unit']): string {
  return typeof unit === 'string' ? unit : named(unit);
}

/** A metric that counts records, and so may stand in a funnel or on a map; hours and days are averages. */
export function countsRecords(metric: Metric): boolean {
  const unit = metric.unit;
  const text = typeof unit === 'string' ? unit : (unit?.en ?? '');
  return !/hour|day|小时|天/i.test(text);
}
