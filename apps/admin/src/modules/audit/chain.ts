import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, ref } from 'vue';
import { api, asProblem, read } from '@/api/client';
import { notifyProblem } from '@/ui/notify';

const STATE_MS = 15_000;
const JOB_MS = 1_000;

/** How far the log is sealed, the last check, and a check that runs now. */
export function useChain() {
  const cache = useQueryClient();
  const state = useQuery({
    queryKey: ['audit-chain'],
    queryFn: () => read(api.GET('/api/v1/audit/chain')),
    refetchInterval: STATE_MS,
  });
  const jobId = ref<string | null>(null);
  const starting = ref(false);
  const job = useQuery({
    queryKey: computed(() => ['job', jobId.value]),
    queryFn: async () => {
      const found = await read(api.GET('/api/v1/jobs/{id}', { params: { path: { id: jobId.value ?? '' } } }));
      if (found.finishedAt) await cache.invalidateQueries({ queryKey: ['audit-chain'] });
      return found;
    },
    enabled: computed(() => jobId.value !== null),
    refetchInterval: ({ state: { data } }) => (data?.finishedAt ? false : JOB_MS),
  });
  const running = computed(() => starting.value || (jobId.value !== null && !job.data.value?.finishedAt));
  const ratio = computed(() => {
    const { done = 0, total = 0 } = job.data.value ?? {};
    return total ? done / total : 0;
  });

  async function verify(): Promise<void> {
    starting.value = true;
    try {
      jobId.value = (await read(api.POST('/api/v1/audit/chain/actions/verify'))).id;
    } catch (error) {
      notifyProblem(asProblem(error));
    } finally {
      starting.value = false;
    }
  }

  return { state, job, running, ratio, verify };
}
