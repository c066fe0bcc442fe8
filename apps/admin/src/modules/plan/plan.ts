import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api, read } from '@/api/client';
import type { Measure } from '@/api/types';
import type { components } from '@/gen/api';
import { useSession } from '@/modules/identity/session';
import { resourceAt } from '@/resource/meta';
import { pageOfHref } from '@/resource/query';

type Place = components['schemas']['PlanPart'];

/** A measure with its place in the plan. */
export interface PlacedMeasure {
  measure: Measure;
  area: Place | null;
  task: Place;
}

/** The plan's catalogue, read once and shared by menu, breadcrumb and plan pages. */
export function usePlan() {
  const session = useSession();
  const query = useQuery({
    queryKey: ['plan'],
    queryFn: () => read(api.GET('/api/v1/plan')),
    staleTime: 60_000,
    enabled: computed(() => session.account !== null),
  });

  const measures = computed(() => {
    const found = new Map<string, PlacedMeasure>();
    for (const area of query.data.value?.areas ?? []) {
      for (const task of area.tasks)
        for (const measure of task.measures) found.set(measure.code, { measure, area, task });
    }
    for (const safeguard of query.data.value?.safeguards ?? []) {
      for (const measure of safeguard.measures) found.set(measure.code, { measure, area: null, task: safeguard });
    }
    return found;
  });

  return { query, plan: query.data, measures };
}

/** The console's list page behind a figure, or null when there is none. */
export function rowsPage(href: string | null | undefined): string | null {
  return pageOfHref(href, (path) => resourceAt(path) !== undefined);
}
