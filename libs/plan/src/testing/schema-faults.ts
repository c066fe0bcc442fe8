/** The part of JSON Schema that the plan's components use. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly examples?: readonly unknown[];
}

type Components = Readonly<Record<string, Schema>>;

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** Where a value differs from its schema; a property that the schema does not name is a fault too. */
export function faultsOf(components: Components, schema: Schema, value: unknown, at = ''): string[] {
  const named = schema.$ref === undefined ? schema : components[schema.$ref.split('/').pop() ?? ''];
  if (!named) return [`${at}: ${String(schema.$ref)} is missing`];
  if (named.anyOf) return named.anyOf.some((part) => faultsOf(components, part, value, at).length === 0) ? [] : [at];
  if (!accepts(named, value)) return [`${at}: ${JSON.stringify(value)}`];
  const { items = {} } = named;
  if (Array.isArray(value)) return value.flatMap((entry, n) => faultsOf(components, items, entry, `${at}/${n}`));
  return value !== null && typeof value === 'object' ? faultsInside(components, named, value, at) : [];
}

function accepts({ type = [], enum: values }: Schema, value: unknown): boolean {
  const types = [type].flat();
  const actual = typeOf(value);
  const fits = types.includes(actual) || (actual === 'integer' && types.includes('number'));
  return fits && (values?.includes(value) ?? true);
}

function faultsInside(components: Components, schema: Schema, value: object, at: string): string[] {
  const missing = (schema.required ?? []).filter((key) => !(key in value)).map((key) => `${at}/${key}: missing`);
  const others = Object.entries(value).flatMap(([key, entry]) => {
    const property = schema.properties?.[key];
    return property ? faultsOf(components, property, entry, `${at}/${key}`) : [`${at}/${key}: not described`];
  });
  return [...missing, ...others];
}
