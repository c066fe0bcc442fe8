import fastJson from 'fast-json-stringify';
import type { Field } from '../resource/field.js';

type Shape = Readonly<Record<string, unknown>>;

const text: Shape = { type: 'string', nullable: true };
const SUMMARY: Shape = { type: 'object', nullable: true, properties: { id: { type: 'string' }, name: text } };
const FILE: Shape = {
  type: 'object',
  properties: { id: { type: 'string' }, name: text, size: { type: 'integer' }, contentType: text },
};

/** What the compiled serialiser needs to know of a field: less than JSON Schema, no validation happens here. */
function shapeOf(field: Field): Shape {
  switch (field.kind) {
    case 'integer':
      return { type: 'integer', nullable: true };
    case 'number':
      return { type: 'number', nullable: true };
    case 'boolean':
      return { type: 'boolean', nullable: true };
    case 'reference':
      return SUMMARY;
    case 'references':
      return { type: 'array', nullable: true, items: SUMMARY };
    case 'attachments':
      return { type: 'array', nullable: true, items: FILE };
    case 'structured':
      return {};
    case 'choices':
    case 'codes':
    case 'tags':
      return { type: 'array', nullable: true, items: { type: 'string' } };
    default:
      return text;
  }
}

const BASE: Shape = {
  id: { type: 'string' },
  version: { type: 'integer' },
  createdAt: { type: 'string' },
  updatedAt: { type: 'string' },
};

const recordShape = (fields: readonly Field[], more: Shape = {}): Shape => ({
  type: 'object',
  properties: { ...BASE, ...Object.fromEntries(fields.map((field) => [field.key, shapeOf(field)])), ...more },
});

export interface PageBody {
  readonly items: readonly object[];
  readonly total?: number;
  readonly totalCapped?: boolean;
  readonly page?: number;
  readonly pageSize: number;
  readonly nextCursor?: string | null;
}

/** Compiled writers of a record and of a page of them. */
export interface Serialisers {
  readonly record: (record: object) => string;
  readonly page: (page: PageBody) => string;
}

export function serialisersFor(fields: readonly Field[], listed: readonly Field[], workflow: boolean): Serialisers {
  const more: Shape = {
    editable: { type: 'boolean' },
    ...(workflow && { actions: { type: 'array', items: { type: 'string' } } }),
    ...(fields.some((field) => field.mask) && { masked: { type: 'array', items: { type: 'string' } } }),
  };
  return {
    record: fastJson(recordShape(fields, more) as never) as (record: object) => string,
    page: fastJson({
      type: 'object',
      properties: {
        items: { type: 'array', items: recordShape(listed) },
        total: { type: 'integer' },
        totalCapped: { type: 'boolean' },
        page: { type: 'integer' },
        pageSize: { type: 'integer' },
        nextCursor: text,
      },
    } as never) as (page: PageBody) => string,
  };
}
