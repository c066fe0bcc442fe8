import { defineStore } from 'pinia';
import { ref } from 'vue';
import { call, onVoid, transport } from '@/api/client';
import type { Acting, Delegation } from '@/api/types';

/** The delegation by which this tab acts survives a reload of the page, and no more. */
const MARK = 'kechuang.acting';

/** For whom the person acts in this tab, if for anybody. */
export const useActing = defineStore('acting', () => {
  const current = ref<Acting | null>(null);
  /** The last delegation turned out to be void while it was used. */
  const lost = ref(false);

  onVoid(() => {
    lost.value = current.value !== null;
    stop();
  });

  async function begin(delegation: Pick<Delegation, 'id'>): Promise<void> {
    const acting = await call<Acting>('POST', `me/delegations/${delegation.id}/actions/act`);
    transport.actBy(delegation.id);
    sessionStorage.setItem(MARK, delegation.id);
    lost.value = false;
    current.value = acting;
  }

  function stop(): void {
    transport.actBy(null);
    sessionStorage.removeItem(MARK);
    current.value = null;
  }

  /** Goes on where the page was before it was loaded again; a delegation that is over by now is forgotten. */
  async function resume(): Promise<void> {
    const id = sessionStorage.getItem(MARK);
    if (id !== null && current.value === null) await begin({ id }).catch(stop);
  }

  return { current, lost, begin, stop, resume };
});
