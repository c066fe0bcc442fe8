import { defineAsyncComponent, type Component } from 'vue';
import AttachmentsValue from '@/resource/fields/display/AttachmentsValue.vue';
import LongTextValue from '@/resource/fields/display/LongTextValue.vue';
import OptionValue from '@/resource/fields/display/OptionValue.vue';
import ReferenceValue from '@/resource/fields/display/ReferenceValue.vue';
import StructuredValue from '@/resource/fields/display/StructuredValue.vue';
import TagsValue from '@/resource/fields/display/TagsValue.vue';
import type { FieldKind } from '@/resource/meta';

/** How a list is narrowed by a field of this kind. */
export type FilterStyle = 'options' | 'text' | 'range' | 'dates' | 'boolean' | 'reference' | 'division' | 'none';

/** Everything the console knows about one kind of field. */
export interface FieldWidget {
  /** Shows a value; without one the value's text is shown. */
  display?: Component;
  /** Lets a person enter a value; loaded when a form first needs it. */
  input: Component;
  filter: FilterStyle;
  /** Set in the width of the whole form. */
  wide?: boolean;
  /** Right-aligned in tables. */
  numeric?: boolean;
}

const text = defineAsyncComponent(() => import('@/resource/fields/input/TextInput.vue'));
const personal = defineAsyncComponent(() => import('@/resource/fields/input/PersonalInput.vue'));
const longText = defineAsyncComponent(() => import('@/resource/fields/input/LongTextInput.vue'));
const number = defineAsyncComponent(() => import('@/resource/fields/input/NumberInput.vue'));
const money = defineAsyncComponent(() => import('@/resource/fields/input/MoneyInput.vue'));
const date = defineAsyncComponent(() => import('@/resource/fields/input/DateInput.vue'));
const toggle = defineAsyncComponent(() => import('@/resource/fields/input/BooleanInput.vue'));
const options = defineAsyncComponent(() => import('@/resource/fields/input/OptionsInput.vue'));
const tags = defineAsyncComponent(() => import('@/resource/fields/input/TagsInput.vue'));
const reference = defineAsyncComponent(() => import('@/resource/fields/input/ReferenceInput.vue'));
const division = defineAsyncComponent(() => import('@/resource/fields/input/DivisionInput.vue'));
const attachments = defineAsyncComponent(() => import('@/resource/fields/input/AttachmentsInput.vue'));

/** The one registry of field widgets: a new kind of field is added here and nowhere else. */
export const fieldWidgets: Record<FieldKind, FieldWidget> = {
  text: { input: text, filter: 'text' },
  longText: { input: longText, display: LongTextValue, filter: 'text', wide: true },
  personal: { input: personal, filter: 'none' },
  identifier: { input: text, filter: 'text' },
  structured: { input: text, display: StructuredValue, filter: 'none', wide: true },
  integer: { input: number, filter: 'range', numeric: true },
  number: { input: number, filter: 'range', numeric: true },
  money: { input: money, filter: 'range', numeric: true },
  date: { input: date, filter: 'dates' },
  dateTime: { input: date, filter: 'dates' },
  boolean: { input: toggle, filter: 'boolean' },
  choice: { input: options, display: OptionValue, filter: 'options' },
  choices: { input: options, display: OptionValue, filter: 'options' },
  coded: { input: options, filter: 'options' },
  codes: { input: options, display: OptionValue, filter: 'options' },
  tags: { input: tags, display: TagsValue, filter: 'text' },
  reference: { input: reference, display: ReferenceValue, filter: 'reference' },
  references: { input: reference, display: ReferenceValue, filter: 'reference', wide: true },
  division: { input: division, filter: 'division' },
  attachments: { input: attachments, display: AttachmentsValue, filter: 'none', wide: true },
};
