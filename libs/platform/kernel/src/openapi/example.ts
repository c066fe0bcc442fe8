import { personalRule } from '../resource/personal.js';
import type { Field, JsonSchema } from '../resource/field.js';

const ID = '01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42';

/** A believable value of a field, for the document's examples. */
export function exampleOf(field: Field, part: 'answer' | 'request'): unknown {
  if (field.example !== undefined) return field.example;
  switch (field.kind) {
    case 'text':
      return field.key === 'code'
        ? 'XQ-2026-340100-000123'
        : `${field.zh}示例`.slice(0, field.max ?? 40).padEnd(field.min ?? 1, '示');
    case 'longText':
      return `${field.zh}的详细说明，供调用方参考。`.padEnd(field.min ?? 1, '示');
    case 'integer':
      return field.min ?? 1;
    case 'number':
      return field.min ?? 1.5;
    case 'money':
      return '500000.00';
    case 'date':
      return '2026-11-23';
    case 'dateTime':
      return '2026-11-23T08:00:00.000Z';
    case 'boolean':
      return true;
    case 'choice':
      return field.choices?.values[0];
    case 'choices':
      return field.choices?.values.slice(0, 1) ?? [];
    case 'coded':
      return 'new-it';
    case 'codes':
      return ['new-it'];
    case 'tags':
      return ['电池'];
    case 'division':
      return '340100';
    case 'personal':
      return personalRule(field.personal ?? 'name').example;
    case 'identifier':
      return ID;
    case 'structured':
      return [];
    case 'reference':
      return part === 'request' ? ID : { id: ID, name: '合肥示例科技有限公司' };
    case 'references':
      return part === 'request' ? [ID] : [{ id: ID, name: '示例' }];
    case 'attachments':
      return [];
  }
}

/** Example of a whole record or request body. */
export function exampleRecord(fields: readonly Field[], part: 'answer' | 'request', more: JsonSchema = {}): JsonSchema {
  const base =
    part === 'answer'
      ? { id: ID, version: 1, createdAt: '2026-11-23T08:00:00.000Z', updatedAt: '2026-11-23T08:00:00.000Z' }
      : {};
  return {
    ...base,
    ...Object.fromEntries(
      fields.map((field) => [part === 'answer' ? field.key : field.inputKey, exampleOf(field, part)]),
    ),
    ...more,
  };
}
