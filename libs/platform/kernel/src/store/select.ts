import { fieldsOf, type Field } from '../resource/field.js';
import type { RecordType } from '../resource/record.js';
import { fieldOf, resourceOf } from '../resource/resource.js';
import type { Vault } from '../vault/vault.js';
import { SealedFields } from './sealed-fields.js';

/** Column and joins of one record type, for rows under the alias `d`. */
export class Selection {
  readonly table: string;
  readonly fields: readonly Field[];
  /** Fields that answers carry. */
  readonly shown: readonly Field[];
  readonly listed: readonly Field[];
  readonly detail: { readonly columns: string; readonly joins: string };
  /** Titles of related records by subquery: twenty look-ups run sooner than a join is planned. */
  readonly list: string;
  /** Plain columns under their input keys, as guards and scopes see a row. */
  readonly stored: string;
  private readonly byInputKey: ReadonlyMap<string, Field>;

  /** Fields that are opened after reading and sealed before writing. */
  readonly sealed: SealedFields;

  constructor(
    readonly type: RecordType,
    vault: Vault,
  ) {
    this.sealed = new SealedFields(type, vault);
    this.table = resourceOf(type).table;
    this.fields = fieldsOf(type);
    this.listed = this.fields.filter((field) => field.list);
    this.byInputKey = new Map(this.fields.map((field) => [field.inputKey, field]));
    this.shown = this.fields.filter((field) => !field.internal);
    this.detail = { columns: columns(this.shown, joinedTitle), joins: joins(this.shown) };
    this.list = columns(this.listed, lookedUpTitle);
    this.stored = [...BASE, ...this.fields.map((field) => `d.${field.column} as "${field.inputKey}"`)].join(', ');
  }

  /** The column of a field named as conditions name it. */
  column(inputKey: string): string {
    const base = BASE_COLUMNS[inputKey];
    if (base) return `d.${base}`;
    const field = this.byInputKey.get(inputKey);
    if (!field) throw new Error(`${this.table} has no field ${inputKey}`);
    return `d.${field.column}`;
  }

  /** The field with that input key. */
  field(inputKey: string): Field | undefined {
    return this.byInputKey.get(inputKey);
  }
}

const BASE_COLUMNS: Readonly<Record<string, string>> = {
  id: 'id',
  version: 'version',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  createdBy: 'created_by',
};

const BASE = Object.entries(BASE_COLUMNS).map(([key, column]) => `d.${column} as "${key}"`);

/** How a statement comes by the title of a related record. */
type TitleSql = (field: Field) => string;

const joinedTitle: TitleSql = (field) => `${alias(field.key)}.${titleOf(field)}`;

const lookedUpTitle: TitleSql = (field) =>
  `(select t.${titleOf(field)} from ${targetTable(field)} t where t.id = d.${field.column})`;

/** A reference becomes `{ id, name }`, several become a list, files their summaries; all in the one statement. */
function columnOf(field: Field, title: TitleSql): string {
  const { key, column } = field;
  switch (field.kind) {
    case 'reference':
      return `case when d.${column} is not null then json_build_object('id', d.${column}, 'name', ${title(field)}) end as "${key}"`;
    case 'references':
      return `(select coalesce(json_agg(json_build_object('id', t.id, 'name', t.${titleOf(field)}) order by u.n), '[]'::json)
        from unnest(d.${column}) with ordinality u(id, n) join ${targetTable(field)} t on t.id = u.id) as "${key}"`;
    case 'attachments':
      return `(select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'size', f.size, 'contentType', f.content_type) order by u.n), '[]'::json)
        from unnest(d.${column}) with ordinality u(id, n) join stored_file f on f.id = u.id) as "${key}"`;
    default:
      return `d.${column} as "${key}"`;
  }
}

const columns = (fields: readonly Field[], title: TitleSql): string =>
  [...BASE, ...fields.map((field) => columnOf(field, title))].join(', ');

const joins = (fields: readonly Field[]): string =>
  fields
    .filter((field) => field.kind === 'reference')
    .map((field) => `left join ${targetTable(field)} ${alias(field.key)} on ${alias(field.key)}.id = d.${field.column}`)
    .join(' ');

/** Aliases are prefixed, because a field may be named like an SQL keyword. */
const alias = (key: string): string => `"r_${key}"`;

const targetOf = (field: Field): RecordType => {
  if (!field.target) throw new Error(`${field.key} has no target`);
  return field.target();
};

const targetTable = (field: Field): string => resourceOf(targetOf(field)).table;

const titleOf = (field: Field): string => fieldOf(targetOf(field), resourceOf(targetOf(field)).title).column;
