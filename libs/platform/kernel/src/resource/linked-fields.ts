import { hasLength, isId, isList, isText } from './checks.js';
import { snakeCase, type FieldOptions, type JsonSchema } from './field.js';
import type { FieldDecorator, FileSummary } from './field-types.js';
import { field } from './make-field.js';
import { personalRule, type PersonalKind } from './personal.js';
import type { BaseRecord, RecordType } from './record.js';

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

/**
 * Something about a natural person; masked in answers unless the reader may see it for this row. Telephone numbers,
 * addresses and account numbers are sealed in the column; whoever may unmask can filter by them, for equality only.
 */
export const Personal = <const O extends FieldOptions & { readonly search?: never; readonly list?: never }>(
  kind: PersonalKind,
  o: O,
): FieldDecorator<string, O> => {
  const { check, mask, sealed, sensitive } = personalRule(kind);
  const schema = { type: 'string', maxLength: 120 };
  return field(o, {
    kind: 'personal',
    column: sealed ? { type: 'text' } : { type: 'varchar', length: 120 },
    sqlType: sealed ? 'text' : 'varchar',
    schema,
    checks: [isText(), hasLength(1, 120), check],
    sealed,
    more: { mask, max: 120, personal: kind, ...(sensitive && { sensitive }) },
  });
};
