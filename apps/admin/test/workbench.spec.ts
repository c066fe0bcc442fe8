import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { pieces, shares } from '@/modules/transfer/workbench/matching';
import ScoreBar from '@/modules/transfer/workbench/ScoreBar.vue';

const parts = [
  { code: 'text', zh: '内容相符', en: 'Text', value: 0.5, weight: 0.6 },
  { code: 'industry', zh: '产业一致', en: 'Industry', value: 1, weight: 0.2 },
];

describe('matching workbench', () => {
  it('splits a score into what each part adds, which adds up to it', () => {
    const added = shares(parts).map(({ share }) => share);
    expect(added.map((share) => share.toFixed(3))).toEqual(['0.375', '0.250']);
    const bar = mount(ScoreBar, { props: { score: 0.625, parts } });
    expect(bar.find('strong').text()).toBe('63');
    expect(bar.findAll('.bar span').map((span) => span.attributes('style'))).toEqual(['width: 37.5%;', 'width: 25%;']);
  });

  it('cuts a passage at its marks and loses nothing of it', () => {
    const text = '长期从事动力电池低温性能研究。';
    const cut = pieces({ text, marks: [[4, 8]] });
    expect(cut).toEqual([
      { text: '长期从事', marked: false },
      { text: '动力电池', marked: true },
      { text: '低温性能研究。', marked: false },
    ]);
    expect(pieces({ text, marks: [] })).toEqual([{ text, marked: false }]);
  });
});
