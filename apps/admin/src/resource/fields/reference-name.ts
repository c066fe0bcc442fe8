import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { resourceApi } from '@/resource/api';
import { resourceNamed, titleOf } from '@/resource/meta';

/** The name of a record of which only the id is known, as in a filter that stands in the page's address. */
export function useReferenceName(target: () => string | undefined, id: () => string) {
  const meta = computed(() => resourceNamed(target() ?? ''));
  const query = useQuery({
    queryKey: computed(() => ['record', meta.value?.path, id()]),
    queryFn: () => resourceApi.read(meta.value?.path ?? '', id()),
    enabled: computed(() => meta.value !== undefined && id() !== ''),
    staleTime: 300_000,
  });
  return computed(() => {
    const record = query.data.value?.record;
    return record && meta.value ? titleOf(meta.value, record) : '';
  });
}
