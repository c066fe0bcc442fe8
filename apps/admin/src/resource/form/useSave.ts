import { useQueryClient } from '@tanstack/vue-query';
import { ref, shallowRef } from 'vue';
import { asProblem } from '@/api/client';
import type { Versioned } from '@/api/types';
import { resourceApi } from '@/resource/api';
import { mergeVersions, type Merge } from '@/resource/form/conflict';
import { createPayload, modelOf, patchPayload, type FormModel } from '@/resource/form/payload';
import type { FormState } from '@/resource/form/useForm';
import type { ResourceMeta } from '@/resource/meta';
import { notifyProblem } from '@/ui/notify';

const STALE = 412;

/** Saves a form as a new record or as a change, and leads through a conflict with somebody else's change. */
export function useSave(meta: ResourceMeta, form: FormState, opened: Versioned | null) {
  const client = useQueryClient();
  const saving = ref(false);
  const attempt = ref(0);
  const merge = shallowRef<Merge | null>(null);
  const theirs = shallowRef<FormModel>({});
  let current = opened;
  // One key for all tries of one new record: a retry after a lost answer must not create it twice.
  const idempotencyKey = crypto.randomUUID();

  async function send(): Promise<Versioned> {
    if (!current) return resourceApi.create(meta.path, createPayload(meta.fields, form.model.value), idempotencyKey);
    const body = patchPayload(meta.fields, form.base.value, form.model.value);
    return resourceApi.update(meta.path, current.record.id, body, current.etag);
  }

  async function openConflict(): Promise<void> {
    if (!current) return;
    current = await resourceApi.read(meta.path, current.record.id);
    theirs.value = modelOf(meta.fields, current.record);
    merge.value = mergeVersions(meta.fields, form.base.value, form.model.value, theirs.value);
  }

  async function save(): Promise<Versioned | null> {
    if (!form.checkAll()) {
      attempt.value += 1;
      return null;
    }
    saving.value = true;
    try {
      const saved = await send();
      client.setQueryData(['record', meta.path, saved.record.id], saved);
      await client.invalidateQueries({ queryKey: ['list', meta.path] });
      await client.invalidateQueries({ queryKey: ['history', meta.path, saved.record.id] });
      return saved;
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status === STALE) await openConflict();
      else if (form.refuse(problem)) attempt.value += 1;
      else notifyProblem(problem);
      return null;
    } finally {
      saving.value = false;
    }
  }

  /** Takes a merged version as the new starting point. */
  function accept(model: FormModel): void {
    form.base.value = theirs.value;
    form.model.value = model;
    merge.value = null;
  }

  return { saving, attempt, merge, theirs, save, accept };
}
