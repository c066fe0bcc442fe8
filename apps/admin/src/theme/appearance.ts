import { useColorMode, useStorage } from '@vueuse/core';
import type { Ref } from 'vue';

export type Density = 'comfortable' | 'compact';

/** Light or dark, remembered on this device; the first visit follows the system. */
export function useTheme(): { mode: Ref<'light' | 'dark'>; toggle: () => void } {
  const mode = useColorMode({ storageKey: 'kechuang.theme', modes: { light: '', dark: 'dark' } });
  return {
    mode: mode as Ref<'light' | 'dark'>,
    toggle: () => {
      mode.value = mode.value === 'dark' ? 'light' : 'dark';
    },
  };
}

/** Row height of tables, one choice for the whole console. */
export function useDensity(): Ref<Density> {
  return useStorage<Density>('kechuang.density', 'comfortable');
}
