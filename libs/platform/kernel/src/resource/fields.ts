import {
  hasLength,
  isAmount,
  isAtLeast,
  isAtMost,
  isDay,
  isFlag,
  isInstant,
  isText,
  isWhole,
  matches,
  LINE,
} from './checks.js';
import type { FieldOptions } from './field.js';
import type { FieldDecorator } from './field-types.js';
import { field } from './make-field.js';

const PARAGRAPHS = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;

/** One line of text; lengths in characters. */
export const Text = <const O extends FieldOptions & { max: number; min?: number; pattern?: RegExp }>(
  o: O,
): FieldDecorator<string, O> =>
  field(o, {
    kind: 'text',
    column: { type: 'varchar', length: o.max },
    sqlType: 'varchar',
    schema: {
      type: 'string',
      minLength: o.min ?? 1,
      maxLength: o.max,
      ...(o.pattern && { pattern: o.pattern.source }),
    },
    checks: [
      isText(),
      hasLength(o.min ?? 1, o.max),
      matches(LINE, 'line'),
      ...(o.pattern ? [matches(o.pattern, 'pattern')] : []),
    ],
    more: { min: o.min ?? 1, max: o.max },
  });

/** Text of several paragraphs; lengths in characters. */
export const LongText = <const O extends FieldOptions & { max: number; min?: number }>(
  o: O,
): FieldDecorator<string, O> =>
  field(o, {
    kind: 'longText',
    column: { type: 'text' },
    sqlType: 'text',
    schema: { type: 'string', minLength: o.min ?? 1, maxLength: o.max },
    checks: [isText(), hasLength(o.min ?? 1, o.max), matches(PARAGRAPHS, 'paragraphs')],
    more: { min: o.min ?? 1, max: o.max },
  });

/** The human-readable number, given by the server from the record type's `code`: XQ-2026-340100-000123. */
export const RecordNumber = <const O extends FieldOptions & { readonly: true }>(o: O): FieldDecorator<string, O> =>
  field(o, {
    kind: 'text',
    column: { type: 'varchar', length: 40, unique: true },
    sqlType: 'varchar',
    schema: { type: 'string', maxLength: 40 },
    checks: [],
    more: { max: 40 },
  });

/** A whole number. */
export const Integer = <const O extends FieldOptions & { min?: number; max?: number }>(
  o: O,
): FieldDecorator<number, O> =>
  field(o, {
    kind: 'integer',
    column: { type: 'integer' },
    sqlType: 'integer',
    schema: { type: 'integer', minimum: o.min ?? -2147483648, maximum: o.max ?? 2147483647 },
    checks: [isWhole(), isAtLeast(o.min ?? -2147483648), isAtMost(o.max ?? 2147483647)],
    more: { min: o.min, max: o.max },
  });

/** A measured number. */
export const Decimal = <const O extends FieldOptions & { min?: number; max?: number }>(
  o: O,
): FieldDecorator<number, O> =>
  field(o, {
    kind: 'number',
    column: { type: 'double precision' },
    sqlType: 'double precision',
    schema: {
      type: 'number',
      ...(o.min !== undefined && { minimum: o.min }),
      ...(o.max !== undefined && { maximum: o.max }),
    },
    checks: [
      isAmount(),
      ...(o.min === undefined ? [] : [isAtLeast(o.min)]),
      ...(o.max === undefined ? [] : [isAtMost(o.max)]),
    ],
    more: { min: o.min, max: o.max },
  });

const MONEY = /^\d{1,12}(\.\d{1,2})?$/;

/** Yuan as a decimal string with at most two decimals. */
export const Money = <const O extends FieldOptions>(o: O): FieldDecorator<string, O> =>
  field(o, {
    kind: 'money',
    column: { type: 'numeric', precision: 14, scale: 2 },
    sqlType: 'numeric',
    schema: { type: 'string', pattern: MONEY.source },
    checks: [isText(), matches(MONEY, 'money')],
    more: { unit: { zh: '元', en: 'yuan' } },
  });

/** A calendar day, `YYYY-MM-DD`. */
export const Day = <const O extends FieldOptions>(o: O): FieldDecorator<string, O> =>
  field(o, {
    kind: 'date',
    column: { type: 'date' },
    sqlType: 'date',
    schema: { type: 'string', format: 'date' },
    checks: [matches(/^[1-9]\d{3}-\d{2}-\d{2}$/, 'date'), isDay()],
  });

/** A moment, ISO 8601 with zone. */
export const Instant = <const O extends FieldOptions>(o: O): FieldDecorator<string, O> =>
  field(o, {
    kind: 'dateTime',
    column: { type: 'timestamptz' },
    sqlType: 'timestamptz',
    schema: { type: 'string', format: 'date-time' },
    checks: [matches(/^[1-9]\d{3}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/, 'dateTime'), isInstant()],
  });

/** Yes or no. */
export const Flag = <const O extends FieldOptions>(o: O): FieldDecorator<boolean, O> =>
  field(o, {
    kind: 'boolean',
    column: { type: 'boolean' },
    sqlType: 'boolean',
    schema: { type: 'boolean' },
    checks: [isFlag()],
  });
