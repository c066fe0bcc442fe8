import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '@/api/problem';
import { resourceApi } from '@/resource/api';
import ActionBar from '@/resource/detail/ActionBar.vue';
import { demandMeta } from './samples';

const ask = vi.hoisted(() => vi.fn());
vi.mock('@/ui/notify', () => ({ ask, notifyDone: vi.fn(), notifyProblem: vi.fn(), problemText: () => '' }));

const opened = { record: { id: 'd1', status: 'submitted', actions: ['close', 'return', 'verify'] }, etag: '"3"' };
const act = vi.spyOn(resourceApi, 'act');
const bar = (actions = opened.record.actions) =>
  mount(ActionBar, {
    props: { meta: demandMeta, opened: { ...opened, record: { ...opened.record, actions } } },
    attachTo: document.body,
  });

describe('action bar', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
    act.mockReset();
    ask.mockReset();
  });

  it('offers exactly what the server allows, the main action first and the dangerous one last', () => {
    expect(
      bar()
        .findAll('button')
        .map((button) => button.text()),
    ).toEqual(['核实通过', '退回修改', '关闭']);
    expect(bar(['verify']).findAll('button')).toHaveLength(1);
    expect(bar([]).findAll('button')).toHaveLength(0);
  });

  it('runs a plain action with the version it has seen and hands the new one on', async () => {
    const next = { record: { id: 'd1', status: 'verified' }, etag: '"4"' };
    act.mockResolvedValue(next);
    const wrapper = bar();
    await wrapper.get('[data-action=verify]').trigger('click');
    await flushPromises();
    expect(act).toHaveBeenCalledWith('transfer/demands', 'd1', 'verify', {}, '"3"');
    expect(wrapper.emitted('changed')).toEqual([[next]]);
  });

  it('asks before a dangerous action and does nothing on no', async () => {
    ask.mockResolvedValue(false);
    await bar().get('[data-action=close]').trigger('click');
    await flushPromises();
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ danger: true, yes: '关闭' }));
    expect(act).not.toHaveBeenCalled();
  });

  it('asks for the input of an action and refuses to send it incomplete', async () => {
    const wrapper = bar();
    await wrapper.get('[data-action=return]').trigger('click');
    await flushPromises();
    const send = [...document.querySelectorAll<HTMLButtonElement>('.el-dialog__footer button')].at(-1);
    send?.click();
    await flushPromises();
    expect(act).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('请填写退回原因');
  });

  it('reports a record that somebody else has changed', async () => {
    act.mockRejectedValue(new ProblemError(412));
    const wrapper = bar();
    await wrapper.get('[data-action=verify]').trigger('click');
    await flushPromises();
    expect(wrapper.emitted('outdated')).toHaveLength(1);
    expect(wrapper.emitted('changed')).toBeUndefined();
  });
});
