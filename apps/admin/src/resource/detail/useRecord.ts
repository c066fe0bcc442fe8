import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import type { Versioned } from '@/api/types';
import { resourceApi } from '@/resource/api';
import type { ResourceMeta } from '@/resource/meta';

/** One record with its version, and how to put a newer one in its place. */
export function useRecord(meta: ComputedRef<ResourceMeta>, id: ComputedRef<string>) {
  const client = useQueryClient();
  const key = computed(() => ['record', meta.value.path, id.value]);
  const query = useQuery({
    queryKey: key,
    queryFn: () => resourceApi.read(meta.value.path, id.value),
    retry: (count, error) => count < 2 && !('status' in error && Number(error.status) < 500),
  });

  /** A change shows at once here and, when they are next seen, in lists, to-dos and figures. */
  async function replace(next: Versioned): Promise<void> {
    client.setQueryData(key.value, next);
    await Promise.all([
      client.invalidateQueries({ queryKey: ['history', meta.value.path, id.value] }),
      client.invalidateQueries({ queryKey: ['list', meta.value.path] }),
      client.invalidateQueries({ queryKey: ['todos'] }),
      client.invalidateQueries({ queryKey: ['plan'] }),
      client.invalidateQueries({ queryKey: ['metric'] }),
    ]);
  }

  return { query, replace };
}
