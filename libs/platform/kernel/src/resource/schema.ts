import type { BaseRecord, RecordType } from './record.js';
import { fieldsOf, type Field, type JsonSchema } from './field.js';
import { inputFields } from './inputs.js';
import { bilingual } from './label.js';

/** The same schema, with null allowed (JSON Schema 2020-12, as OpenAPI 3.1 wants it). */
export function nullable(schema: JsonSchema): JsonSchema {
  if ('$ref' in schema) return { anyOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: [schema['type'], 'null'].flat(),
    ...(Array.isArray(schema['enum']) && { enum: [...(schema['enum'] as unknown[]), null] }),
  };
}

const described = (field: Field, schema: JsonSchema): JsonSchema => ({
  ...(field.optional ? nullable(schema) : schema),
  ...('$ref' in schema && !field.optional ? {} : { description: describe(field) }),
});

const describe = (field: Field): string =>
  [bilingual(field), field.help && bilingual(field.help), field.unit && `(${bilingual(field.unit)})`]
    .filter(Boolean)
    .join('. ');

const BASE_PROPERTIES: Readonly<Record<string, JsonSchema>> = {
  id: { type: 'string', format: 'uuid', description: '标识 / Id' },
  version: { type: 'integer', description: '版本号，即 ETag / Version, the ETag' },
  createdAt: { type: 'string', format: 'date-time', description: '创建时间 / Created at' },
  updatedAt: { type: 'string', format: 'date-time', description: '更新时间 / Updated at' },
};

/** Schema of a record in answers: all fields, or only those of lists. */
export function recordSchema(type: RecordType<BaseRecord>, part: 'detail' | 'list', workflow: boolean): JsonSchema {
  const fields = fieldsOf(type).filter((field) => !field.internal && (part === 'detail' || field.list));
  const extra: Record<string, JsonSchema> =
    part === 'detail'
      ? {
          editable: { type: 'boolean', description: '当前可否修改 / May the reader change it now' },
          ...(workflow && {
            actions: {
              type: 'array',
              items: { type: 'string' },
              description: '当前可办理的动作 / Actions the reader may take now',
            },
          }),
          ...(fields.some((field) => field.mask) && {
            masked: {
              type: 'array',
              items: { type: 'string' },
              description: '已脱敏的个人信息字段 / Personal fields that are masked',
              examples: [['contactPhone']],
            },
          }),
        }
      : {};
  const properties = {
    ...BASE_PROPERTIES,
    ...Object.fromEntries(fields.map((field) => [field.key, described(field, field.schema)])),
    ...extra,
  };
  return { type: 'object', properties, required: Object.keys(properties) };
}

/** Schema of a request body made by InputOf, PatchOf or ActionInput. */
export function inputSchema(input: object): JsonSchema {
  const { fields, partial } = inputFields(input);
  const required = fields.filter((field) => !partial && !field.optional && !field.default);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map((field) => [field.inputKey, described(field, field.inputSchema)])),
    ...(required.length > 0 && { required: required.map((field) => field.inputKey) }),
  };
}
