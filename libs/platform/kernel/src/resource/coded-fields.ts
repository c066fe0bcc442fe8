import type { ChoiceOf, Choices } from './choice.js';
import { hasLength, isList, isOneOf, isText, matches, LINE } from './checks.js';
import type { FieldOptions } from './field.js';
import type { FieldDecorator } from './field-types.js';
import { field } from './make-field.js';

/** One value of a closed set. */
export const Choice = <C extends Choices<string>, const O extends FieldOptions>(
  choices: C,
  o: O,
): FieldDecorator<ChoiceOf<C>, O> =>
  field(o, {
    kind: 'choice',
    column: { type: 'varchar', length: 40 },
    sqlType: 'varchar',
    schema: { type: 'string', enum: [...choices.values] },
    checks: [isOneOf(choices.values)],
    more: { choices },
  });

/** Several values of a closed set. */
export const MultiChoice = <C extends Choices<string>, const O extends FieldOptions>(
  choices: C,
  o: O,
): FieldDecorator<ChoiceOf<C>[], O> =>
  field(o, {
    kind: 'choices',
    column: { type: 'varchar', length: 40, array: true },
    sqlType: 'varchar[]',
    schema: { type: 'array', items: { type: 'string', enum: [...choices.values] }, maxItems: choices.values.length },
    checks: [...isList(choices.values.length), isOneOf(choices.values, true)],
    more: { choices },
  });

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** A code of a dictionary kept by the registry; retired codes stay valid where they stand already. */
export const Coded = <const O extends FieldOptions>(dictionary: string, o: O): FieldDecorator<string, O> =>
  field(o, {
    kind: 'coded',
    column: { type: 'varchar', length: 40 },
    sqlType: 'varchar',
    schema: { type: 'string', pattern: CODE.source },
    checks: [isText(), matches(CODE, 'code')],
    more: { dictionary },
  });

/** Several codes of a dictionary. */
export const Codes = <const O extends FieldOptions & { max?: number }>(
  dictionary: string,
  o: O,
): FieldDecorator<string[], O> =>
  field(o, {
    kind: 'codes',
    column: { type: 'varchar', length: 40, array: true },
    sqlType: 'varchar[]',
    schema: { type: 'array', items: { type: 'string', pattern: CODE.source }, maxItems: o.max ?? 20 },
    checks: [...isList(o.max ?? 20), isText(true), matches(CODE, 'code', true)],
    more: { dictionary, max: o.max ?? 20 },
  });

/** Free words, each at most 30 characters unless said. */
export const Tags = <const O extends FieldOptions & { max?: number; length?: number }>(
  o: O,
): FieldDecorator<string[], O> =>
  field(o, {
    kind: 'tags',
    column: { type: 'varchar', length: o.length ?? 30, array: true },
    sqlType: 'varchar[]',
    schema: {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: o.length ?? 30 },
      maxItems: o.max ?? 10,
    },
    checks: [...isList(o.max ?? 10), isText(true), hasLength(1, o.length ?? 30, true), matches(LINE, 'line', true)],
    more: { max: o.max ?? 10 },
  });

const DIVISION = /^34\d{4}$/;

/** A city or county of Anhui by its GB/T 2260 code. */
export const Division = <const O extends FieldOptions>(o: O): FieldDecorator<string, O> =>
  field(o, {
    kind: 'division',
    column: { type: 'char', length: 6 },
    sqlType: 'char(6)',
    schema: { type: 'string', pattern: DIVISION.source },
    checks: [isText(), matches(DIVISION, 'division')],
    more: { dictionary: 'division' },
  });
