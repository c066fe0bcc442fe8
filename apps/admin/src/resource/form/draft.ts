import { watchDebounced } from '@vueuse/core';
import { ref, type Ref } from 'vue';
import type { FormModel } from '@/resource/form/payload';
import type { FieldMeta } from '@/resource/meta';

interface StoredDraft {
  at: string;
  values: FormModel;
}

const PREFIX = 'kechuang.draft.';

/** Personal data is never left behind on a device. */
function withoutPersonal(fields: FieldMeta[], model: FormModel): FormModel {
  const kept = fields.filter((field) => field.kind !== 'personal' && !field.readonly);
  return Object.fromEntries(kept.map((field) => [field.key, model[field.key]]));
}

function stored(key: string): StoredDraft | null {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text ? (JSON.parse(text) as StoredDraft) : null;
  } catch {
    return null;
  }
}

export interface Draft {
  /** When the draft was last written, to be shown. */
  savedAt: Ref<string | null>;
  /** A draft of an earlier visit, if there is one. */
  restore: () => StoredDraft | null;
  discard: () => void;
}

/** Keeps what is typed in this browser until it is saved, so that a closed tab loses nothing. */
export function useDraft(key: string, fields: FieldMeta[], model: Ref<FormModel>, dirty: Ref<boolean>): Draft {
  const savedAt = ref<string | null>(null);

  function discard(): void {
    localStorage.removeItem(PREFIX + key);
    savedAt.value = null;
  }

  watchDebounced(
    model,
    (values) => {
      if (!dirty.value) return;
      const at = new Date().toISOString();
      localStorage.setItem(PREFIX + key, JSON.stringify({ at, values: withoutPersonal(fields, values) }));
      savedAt.value = at;
    },
    { debounce: 600, deep: true },
  );

  return { savedAt, restore: () => stored(key), discard };
}
