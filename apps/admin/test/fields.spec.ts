import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { fieldText, type Words } from '@/resource/fields/text';
import { fieldWidgets } from '@/resource/fields/registry';
import { readStructured } from '@/resource/fields/structured';
import FieldValue from '@/resource/fields/FieldValue.vue';
import LongTextInput from '@/resource/fields/input/LongTextInput.vue';
import MoneyInput from '@/resource/fields/input/MoneyInput.vue';
import NumberInput from '@/resource/fields/input/NumberInput.vue';
import OptionsInput from '@/resource/fields/input/OptionsInput.vue';
import type { FieldKind } from '@/resource/meta';
import { field } from './samples';

const words: Words = {
  locale: 'zh-CN',
  yes: '是',
  no: '否',
  codeName: (dictionary, code) => `${dictionary}:${code}`,
  divisionName: (code) => `区划${code}`,
};
const kindField = field('kind', 'choice', {
  options: [
    { value: 'talent', zh: '人才需求', en: 'Talent', tone: 'info' },
    { value: 'other', zh: '其他', en: 'Other' },
  ],
});

describe('values in words', () => {
  it.each<[FieldKind, Parameters<typeof fieldText>[1], string]>([
    ['text', '合肥', '合肥'],
    ['integer', 12345, '12,345'],
    ['money', '1200000', '120 万元'],
    ['date', '2026-11-23', '2026-11-23'],
    ['boolean', false, '否'],
    ['tags', ['锂', '镍'], '锂、镍'],
    ['reference', { id: '1', name: '合肥晶芯' }, '合肥晶芯'],
    [
      'references',
      [
        { id: '1', name: '王' },
        { id: '2', name: '李' },
      ],
      '王、李',
    ],
    ['division', '340100', '区划340100'],
    ['text', null, ''],
    ['tags', [], ''],
  ])('says a %s', (kind, value, text) => {
    expect(fieldText(field('x', kind), value, words)).toBe(text);
  });

  it('names choices and codes, and keeps a value it does not know', () => {
    expect(fieldText(kindField, 'talent', words)).toBe('人才需求');
    expect(fieldText(kindField, 'talent', { ...words, locale: 'en' })).toBe('Talent');
    expect(fieldText(kindField, 'gone', words)).toBe('gone');
    expect(fieldText(field('i', 'codes', { dictionary: 'industry' }), ['a', 'b'], words)).toBe(
      'industry:a、industry:b',
    );
  });

  it('adds the unit', () => {
    const hours = field('h', 'number', { unit: { zh: '小时', en: 'h' } });
    expect(fieldText(hours, 38.5, words)).toBe('38.5 小时');
  });

  it('has a widget for every kind', () => {
    for (const widget of Object.values(fieldWidgets)) expect(widget.input).toBeDefined();
  });
});

describe('shown values', () => {
  it('shows a toned choice as a pill with a mark beside the word', () => {
    const wrapper = mount(FieldValue, { props: { field: kindField, value: 'talent' } });
    expect(wrapper.text()).toBe('人才需求');
    expect(wrapper.find('.pill.info svg').exists()).toBe(true);
  });

  it('shows a dash for nothing and the exact amount beside the readable one', () => {
    expect(mount(FieldValue, { props: { field: kindField, value: null } }).text()).toBe('—');
    const money = mount(FieldValue, { props: { field: field('b', 'money'), value: '1200000' } });
    expect(money.text()).toBe('120 万元');
    expect(money.get('span').attributes('title')).toBe('1,200,000 元');
  });

  it('reads what an audit entry says has changed', () => {
    expect(readStructured({ status: { before: 'draft', after: 'submitted' }, note: '好' })).toEqual([
      { name: 'status', value: 'submitted', before: 'draft' },
      { name: 'note', value: '好' },
    ]);
    expect(readStructured([{ field: 'title', before: null, after: '新' }])).toEqual([
      { name: 'title', value: '新', before: '' },
    ]);
  });
});

describe('inputs', () => {
  const common = { id: 'field-x' };

  it('reads money with 万 and says what it reads as', async () => {
    const wrapper = mount(MoneyInput, { props: { ...common, field: field('x', 'money'), modelValue: null } });
    await wrapper.get('input').setValue('120万');
    expect(wrapper.emitted('update:modelValue')?.at(-1)).toEqual(['1200000']);
    await wrapper.setProps({ modelValue: '1200000' });
    await wrapper.get('input').trigger('blur');
    expect(wrapper.get('input').element.value).toBe('1,200,000');
    expect(wrapper.text()).toContain('即 120 万元');
  });

  it('keeps what is no number for the rule to name', async () => {
    const wrapper = mount(NumberInput, { props: { ...common, field: field('x', 'integer'), modelValue: null } });
    await wrapper.get('input').setValue('12');
    await wrapper.get('input').setValue('十二');
    await wrapper.get('input').setValue('');
    expect(wrapper.emitted('update:modelValue')).toEqual([[12], ['十二'], [null]]);
  });

  it('ties the control to label, error and limit', async () => {
    const wrapper = mount(LongTextInput, {
      props: {
        id: 'field-x',
        field: field('x', 'longText', { max: 50, required: true }),
        modelValue: '有',
        invalid: true,
        describedBy: 'field-x-error',
      },
    });
    await nextTick();
    const area = wrapper.get('textarea');
    expect(area.attributes()).toMatchObject({
      id: 'field-x',
      'aria-invalid': 'true',
      'aria-describedby': 'field-x-error',
      'aria-required': 'true',
      maxlength: '50',
    });
    expect(wrapper.text()).toContain('1 / 50');
  });

  it('shows a few choices side by side', async () => {
    const wrapper = mount(OptionsInput, { props: { ...common, field: kindField, modelValue: null } });
    const radios = wrapper.findAll('input[type=radio]');
    expect(radios).toHaveLength(2);
    await radios[0]?.setValue();
    expect(wrapper.emitted('update:modelValue')?.[0]).toEqual(['talent']);
  });
});
