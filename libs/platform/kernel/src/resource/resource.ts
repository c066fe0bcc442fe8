import { Column, Entity, type EntityOptions } from 'typeorm';
import { fieldsOf, snakeCase, type Field } from './field.js';
import type { Label } from './label.js';
import type { BaseRecord, RecordType } from './record.js';

/** What is said once of a record type. */
export interface ResourceOptions extends Label {
  /** Singular, kebab-case; permissions, events and metrics are named after it. */
  readonly name: string;
  /** Path under /api/v1, plural; its first part is the module. */
  readonly path: string;
  /** English name of several, where adding an s will not do. */
  readonly enPlural?: string;
  /** Code of the plan's measure that the records are evidence of. */
  readonly measure?: string;
  /** Prefix of record numbers; needs a `code` field. */
  readonly code?: string;
  /** Field that names a record in references, searches and to-dos. */
  readonly title: string;
  readonly table?: string;
  /** Sort of a list that asks for none, `-createdAt` unless said. */
  readonly sort?: string;
  /**
   * Sets of input keys by which people tell records apart where they have no number, the surest first: an import
   * changes the record that it finds by one of them.
   */
  readonly naturalKey?: readonly (readonly string[])[];
  readonly sections?: Readonly<Record<string, Label>>;
}

export interface ResourceInfo extends ResourceOptions {
  readonly type: RecordType;
  readonly table: string;
  readonly module: string;
  readonly sort: string;
  readonly enPlural: string;
}

const RESOURCES = new Map<object, ResourceInfo>();

/** Column that holds the search vector of a record type with searchable fields. */
export const SEARCH_COLUMN = 'search_vector';

/** Declares a class as a record type: table, path, labels and what the plan says of it. */
export function Resource(options: ResourceOptions, entity: EntityOptions = {}): ClassDecorator {
  return (type) => {
    const info: ResourceInfo = {
      ...options,
      type: type as unknown as RecordType,
      table: options.table ?? snakeCase(options.name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())),
      module: options.path.split('/')[0] ?? options.path,
      sort: options.sort ?? '-createdAt',
      enPlural: options.enPlural ?? `${options.en}s`,
    };
    RESOURCES.set(type, info);
    if (fieldsOf(type).some((field) => field.search))
      Column({ type: 'tsvector', name: SEARCH_COLUMN, nullable: true, select: false })(
        type.prototype as object,
        'searchVector',
      );
    Entity({ ...entity, name: info.table })(type);
  };
}

/** What is known of a record type; throws when the class is not decorated. */
export function resourceOf(type: object): ResourceInfo {
  const info = RESOURCES.get(type);
  if (!info) throw new Error(`${String((type as { name?: string }).name)} is not a @Resource`);
  return info;
}

/** Every record type whose class has been loaded, in that order. */
export const resources = (): readonly ResourceInfo[] => [...RESOURCES.values()];

/** The record type with that name. */
export function resourceNamed(name: string): ResourceInfo | undefined {
  return resources().find((info) => info.name === name);
}

/** The field by its key, or an error that names the record type. */
export function fieldOf(type: RecordType<BaseRecord>, key: string): Field {
  const field = fieldsOf(type).find((candidate) => candidate.key === key);
  if (!field) throw new Error(`${resourceOf(type).name} has no field ${key}`);
  return field;
}
