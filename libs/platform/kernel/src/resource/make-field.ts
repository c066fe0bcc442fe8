import { Column, Index, JoinColumn, ManyToOne, type ColumnOptions } from 'typeorm';
import { addField, snakeCase, type Field, type FieldKind, type FieldOptions, type JsonSchema } from './field.js';
import type { FieldDecorator } from './field-types.js';

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
  /** The column holds sealed text, and a column beside it a keyed hash. */
  readonly sealed?: boolean;
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
export function field<V, const O extends FieldOptions>(options: O, kind: Omit<Kind, 'sortable'>): FieldDecorator<V, O> {
  return ((prototype: object, key: string) => {
    const column = (kind.columnName ?? snakeCase)(key);
    const hashColumn = `${column}_hash`;
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
      ...(kind.sealed && { hashColumn }),
      sortable: !UNSORTABLE.has(kind.kind),
    });
    if (kind.sealed) addHashColumn(prototype, key, hashColumn, options.filter === true);
    const nullable = options.optional === true;
    const target = kind.more?.target;
    if (kind.kind === 'reference' && target) {
      ManyToOne(() => target() as never, { nullable, onDelete: 'RESTRICT' })(prototype, key);
      JoinColumn({ name: column })(prototype, key);
    } else Column({ ...kind.column, name: column, nullable })(prototype, key);
  }) as never;
}

/** The keyed hash of a sealed column, by which equal values are found; of 43 letters. */
function addHashColumn(prototype: object, key: string, name: string, isFiltered: boolean): void {
  Column({ type: 'varchar', length: 43, name, nullable: true, select: false })(prototype, `${key}Hash`);
  if (isFiltered) Index()(prototype, `${key}Hash`);
}
