import { useQueries, useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { api, read } from '@/api/client';
import type { MetricAnswer } from '@/api/types';
import type { ChartRow } from '@/charts/rows';
import { named } from '@/i18n';
import { countsRecords, metricQuery, useMetrics } from '@/modules/plan/metrics';

/** The rows of a chart from a metric's answer. */
export function chartRows(answer: MetricAnswer | undefined): ChartRow[] {
  return (answer?.items ?? []).map((item) => ({
    key: item.key,
    label: named(item) || item.key,
    value: item.value,
    href: item.href,
  }));
}

/** The figures of the overview for one period; everything comes from metrics, nothing is typed in. */
export function useCockpit(year: Ref<string>, metricCode: Ref<string>) {
  const { metrics } = useMetrics();
  const period = computed(() => (year.value ? { from: `${year.value}-01-01`, to: `${year.value}-12-31` } : {}));
  const counting = computed(() => metrics.value.filter(countsRecords));
  const metric = computed(
    () => counting.value.find((candidate) => candidate.code === metricCode.value) ?? counting.value[0],
  );
  const has = (dimension: string) => metric.value?.dimensions.includes(dimension) ?? false;

  const split = (dimension: string) =>
    useQuery(
      computed(() => ({
        ...metricQuery(metric.value?.code ?? '', { by: dimension, ...period.value }),
        enabled: has(dimension),
      })),
    );
  const byCity = split('city');
  const byMonth = split('month');
  const byIndustry = split('industry');

  const totals = useQueries({
    queries: computed(() => metrics.value.map((item) => metricQuery(item.code, period.value))),
  });
  const figures = computed(() =>
    metrics.value.map((item, index) => ({ metric: item, answer: totals.value[index]?.data })),
  );

  const targets = useQuery({ queryKey: ['plan', 'targets'], queryFn: () => read(api.GET('/api/v1/plan/targets')) });

  return { metrics, counting, metric, period, byCity, byMonth, byIndustry, figures, targets };
}
