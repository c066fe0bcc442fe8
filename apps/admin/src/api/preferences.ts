import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { call, get } from '@/api/client';

export interface Preference<T> {
  value: ComputedRef<T>;
  save: (next: T) => Promise<void>;
}

/** One setting of the signed-in person, kept with the account so that it is the same on every device. */
export function usePreference<T>(key: () => string, fallback: T): Preference<T> {
  const client = useQueryClient();
  const queryKey = computed(() => ['preference', key()]);
  const query = useQuery({
    queryKey,
    queryFn: () => get<{ value: T | null }>(`me/preferences/${key()}`),
    staleTime: Infinity,
    retry: false,
  });
  return {
    value: computed(() => query.data.value?.value ?? fallback),
    save: async (next) => {
      client.setQueryData(queryKey.value, { value: next });
      await call('PUT', `me/preferences/${key()}`, { body: { value: next } });
    },
  };
}
