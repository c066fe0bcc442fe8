import { Column, JoinColumn, ManyToOne, type ColumnOptions } from 'typeorm';
import type { ChoiceOf, Choices } from './choice.js';
import {
  hasLength,
  isAmount,
  isAtLeast,
  isAtMost,
  isDay,
  isFlag,
  isId,
  isInstant,
  isList,
  isOneOf,
  isText,
  isWhole,
  matches,
} from './checks.js';
import { addField, snakeCase, type Field, type FieldKind, type FieldOptions, type JsonSchema } from './field.js';
import type { FieldDecorator, FileSummary } from './field-types.js';
import { isPersonal, maskOf, type PersonalKind } from './personal.js';
import type { BaseRecord, RecordType } from './record.js';

/** What a kind of field adds to its options. */
interface Kind {
  readonly kind: FieldKind;
  readonly column: ColumnOptions;
  readonly sqlType: string;
  readonly schema: JsonSchema;
  readonly inputSchema?: JsonSchema;
  readonly checks: readonly PropertyDecorator[];
  readonly sortable: boolean;
  readonly inputKey?: (key: string) => string;
  readonly columnName?: (key: string) => string;
  readonly more?: Partial<Field>;
}

const UNSORTABLE = new Set<FieldKind>([
  'longText',
  'choices',
  'codes',
  'tags',
  'references',
  'attachments',
  'personal',
  'structured',
]);

/** Makes the decorator of one field: storage by TypeORM, the rest into the record type's field list. */
function field<V, const O extends FieldOptions>(options: O, kind: Omit<Kind, 'sortable'>): FieldDecorator<V, O> {
  return ((prototype: object, key: string) => {
    const column = (kind.columnName ?? snakeCase)(key);
    addField(prototype, {
      ...options,
      ...kind.more,
      // Lists are read by many; personal data is shown record by record.
      list: options.list === true && kind.kind !== 'personal',
      key,
      inputKey: (kind.inputKey ?? ((name: string) => name))(key),
      kind: kind.kind,
      column,
      sqlType: kind.sqlType,
      schema: kind.schema,
      inputSchema: kind.inputSchema ?? kind.schema,
      checks: kind.checks,
      sortable: !UNSORTABLE.has(kind.kind),
    });
    const nullable = options.optional === true;
    const target = kind.more?.target;
    if (kind.kind === 'reference' && target) {
      ManyToOne(() => target() as never, { nullable, onDelete: 'RESTRICT' })(prototype, key);
      JoinColumn({ name: column })(prototype, key);
    } else Column({ ...kind.column, name: column, nullable })(prototype, key);
  }) as never;
}

const LINE = /^[^\u0000-\u001f\u007f]*$/;
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

const ID: JsonSchema = { type: 'string', format: 'uuid' };

/** The bare id of something that is not joined, e.g. in the audit log. */
export const Identifier = <const O extends FieldOptions & { readonly: true }>(o: O): FieldDecorator<string, O> =>
  field(o, {
    kind: 'identifier',
    column: { type: 'uuid' },
    sqlType: 'uuid',
    schema: ID,
    checks: [isId()],
  });

/** A structure that the server writes and shows as it is: the changes of an audit row, an earlier version. */
export const Structured = <const O extends FieldOptions & { readonly: true }>(o: O): FieldDecorator<object, O> =>
  field(o, {
    kind: 'structured',
    column: { type: 'jsonb' },
    sqlType: 'jsonb',
    schema: { type: ['array', 'object'], items: {} },
    checks: [],
    more: { hiddenInFiles: true },
  });

/** Another record; answers carry `{ id, name }`, requests its id under `<key>Id`. */
export const Reference = <R extends BaseRecord, const O extends FieldOptions>(
  target: () => RecordType<R>,
  o: O,
): FieldDecorator<R, O> =>
  field(o, {
    kind: 'reference',
    column: {},
    sqlType: 'uuid',
    schema: { $ref: '#/components/schemas/RecordSummary' },
    inputSchema: ID,
    checks: [isId()],
    inputKey: (key) => `${key}Id`,
    columnName: (key) => `${snakeCase(key)}_id`,
    more: { target },
  });

const manyKey = (key: string): string => `${key.replace(/s$/, '')}Ids`;
const manyColumn = (key: string): string => snakeCase(manyKey(key));

/** Several other records; answers carry `[{ id, name }]`, requests their ids: `experts` → `expertIds`. */
export const References = <R extends BaseRecord, const O extends FieldOptions & { max?: number }>(
  target: () => RecordType<R>,
  o: O,
): FieldDecorator<R[], O> =>
  field(o, {
    kind: 'references',
    column: { type: 'uuid', array: true },
    sqlType: 'uuid[]',
    schema: { type: 'array', items: { $ref: '#/components/schemas/RecordSummary' } },
    inputSchema: { type: 'array', items: ID, maxItems: o.max ?? 50 },
    checks: [...isList(o.max ?? 50), isId(true)],
    inputKey: manyKey,
    columnName: manyColumn,
    more: { target, max: o.max ?? 50 },
  });

/** Stored files; answers carry their names and sizes, requests their ids under `attachmentIds`. */
export const Attachments = <const O extends FieldOptions & { max?: number }>(o: O): FieldDecorator<FileSummary[], O> =>
  field(o, {
    kind: 'attachments',
    column: { type: 'uuid', array: true },
    sqlType: 'uuid[]',
    schema: { type: 'array', items: { $ref: '#/components/schemas/FileSummary' } },
    inputSchema: { type: 'array', items: ID, maxItems: o.max ?? 10 },
    checks: [...isList(o.max ?? 10), isId(true)],
    inputKey: manyKey,
    columnName: manyColumn,
    more: { max: o.max ?? 10, hiddenInFiles: true },
  });

/** Something about a natural person; masked in answers unless the reader may see it for this row. */
export const Personal = <const O extends FieldOptions>(kind: PersonalKind, o: O): FieldDecorator<string, O> =>
  field(o, {
    kind: 'personal',
    column: { type: 'varchar', length: 120 },
    sqlType: 'varchar',
    schema: { type: 'string', maxLength: 120 },
    checks: [isText(), hasLength(1, 120), isPersonal(kind)],
    more: { mask: maskOf(kind), max: 120 },
  });
