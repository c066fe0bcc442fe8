import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, ref } from 'vue';
import { useDraft, type Draft } from '@/resource/form/draft';
import type { FormModel } from '@/resource/form/payload';
import { demandMeta } from './samples';

function setUp(dirty = true) {
  const model = ref<FormModel>({});
  let draft: Draft | undefined;
  mount(
    defineComponent({
      setup() {
        draft = useDraft('a.demand.new', demandMeta.fields, model, ref(dirty));
        return () => null;
      },
    }),
  );
  if (!draft) throw new Error('not mounted');
  return { model, draft };
}

describe('draft on this device', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('keeps what is typed, but no personal data', async () => {
    const { model, draft } = setUp();
    model.value = { title: '高镍正极材料', contactPhone: '13800000000', code: 'XQ-1' };
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.restore()?.values).toEqual({ title: '高镍正极材料' });
    expect(JSON.stringify({ ...localStorage })).not.toContain('13800000000');
  });

  it('is gone when discarded, and is not written for an untouched form', async () => {
    const { model, draft } = setUp();
    model.value = { title: '高镍正极材料' };
    await vi.advanceTimersByTimeAsync(1000);
    draft.discard();
    expect(draft.restore()).toBeNull();

    const untouched = setUp(false);
    untouched.model.value = { title: '高镍' };
    await vi.advanceTimersByTimeAsync(1000);
    expect(untouched.draft.restore()).toBeNull();
  });

  it('survives a broken entry', () => {
    localStorage.setItem('kechuang.draft.a.demand.new', '{');
    expect(setUp().draft.restore()).toBeNull();
  });
});
