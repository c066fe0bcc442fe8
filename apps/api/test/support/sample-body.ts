interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly format?: string;
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: '01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42',
  date: '2026-11-25',
  'date-time': '2026-11-25T08:00:00Z',
};

/** The smallest body that a schema of the document allows. */
export function sampleBody(schema: Schema, schemas: Readonly<Record<string, Schema>>): unknown {
  if (schema.$ref !== undefined) return sampleBody(schemas[schema.$ref.split('/').pop() ?? ''] ?? {}, schemas);
  if (schema.anyOf?.[0]) return sampleBody(schema.anyOf[0], schemas);
  if (schema.enum) return schema.enum[0];
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  switch (type) {
    case 'string':
      return FORMATS[schema.format ?? ''] ?? '样'.repeat(schema.minLength ?? 1);
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleBody(schema.items ?? {}, schemas));
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleBody(schema.properties?.[name] ?? {}, schemas)]),
      );
  }
}
