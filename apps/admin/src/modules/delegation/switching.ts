import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { asProblem, get } from '@/api/client';
import type { Delegation, Delegations } from '@/api/types';
import { useActing } from '@/modules/delegation/acting';
import { notifyDone, notifyProblem } from '@/ui/notify';

export const DELEGATIONS = ['delegations'];

/** Switching between oneself and those for whom one may act; nothing that was read as the one is shown to the other. */
export function useSwitching() {
  const { t } = useI18n();
  const router = useRouter();
  const client = useQueryClient();
  const acting = useActing();
  const asked = ref(false);
  const delegations = useQuery({
    queryKey: DELEGATIONS,
    queryFn: () => get<Delegations>('me/delegations'),
    enabled: asked,
    retry: false,
  });
  const running = computed(() => (delegations.data.value?.received ?? []).filter(({ state }) => state === 'running'));

  /** Begins anew at the first page. */
  async function change(): Promise<void> {
    client.clear();
    if (router.currentRoute.value.path !== '/') await router.push('/');
  }

  async function begin(delegation: Pick<Delegation, 'id'>): Promise<void> {
    try {
      await acting.begin(delegation);
      await change();
    } catch (error) {
      notifyProblem(asProblem(error));
    }
  }

  async function stop(): Promise<void> {
    acting.stop();
    await change();
    notifyDone(t('delegation.stopped'));
  }

  return {
    acting,
    running,
    change,
    begin,
    stop,
    /** Asks the server for whom one may act, once somebody wants to know. */
    ask: (open: boolean) => {
      if (open && asked.value) void delegations.refetch();
      asked.value ||= open;
    },
  };
}
