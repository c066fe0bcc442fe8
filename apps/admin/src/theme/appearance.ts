import { useColorMode } from '@vueuse/core';
import { computed, type Ref } from 'vue';
import { usePreference } from '@/api/preferences';

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

/** Row height of tables, one choice for the whole console, kept with the account. */
export function useDensity(): Ref<Density> {
  const preference = usePreference<Density>(() => 'density', 'comfortable');
  return computed({
    get: () => preference.value.value,
    set: (density) => void preference.save(density),
  });
}
