import { useEventListener } from '@vueuse/core';
import type { Ref } from 'vue';

const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"]';

/** j and k walk through the rows of a list, Enter opens the one in focus: a list can be worked through by keyboard. */
export function useRowKeys(container: Ref<HTMLElement | null>): void {
  useEventListener(window, 'keydown', (event) => {
    const step = { j: 1, k: -1 }[event.key];
    const target = event.target as HTMLElement;
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || target.closest(TYPING)) return;
    const links = [...(container.value?.querySelectorAll<HTMLElement>('tbody .name') ?? [])];
    const current = links.indexOf(document.activeElement as HTMLElement);
    const next = current < 0 ? (step > 0 ? 0 : links.length - 1) : current + step;
    links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
  });
}
