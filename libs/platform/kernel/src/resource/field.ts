import type { Choices, ChoiceOption } from './choice.js';
import type { Label } from './label.js';
import type { BaseRecord, RecordType } from './record.js';
import type { Principal } from '../access/principal.js';
import type { PersonalKind } from './personal.js';

export type FieldKind =
  | 'text'
  | 'longText'
  | 'integer'
  | 'number'
  | 'money'
  | 'date'
  | 'dateTime'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'coded'
  | 'codes'
  | 'tags'
  | 'reference'
  | 'references'
  | 'division'
  | 'attachments'
  | 'personal'
  | 'identifier'
  | 'structured';

export type JsonSchema = { readonly [key: string]: unknown };

/** How a cell of a file is read that fills the field, beyond what its kind says. */
export interface InFiles {
  /** Key of the field that takes the upper end when a cell holds a range: 50-100万元. */
  readonly upper?: string;
  /** Words that stand for values of other fields instead of one of this: 面议 → { budgetMode: 'negotiable' }. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Values of other fields that follow from this one being filled, unless the row gives them itself. */
  readonly implies?: Readonly<Record<string, unknown>>;
  /** The value names the record in other files, beside its title: a short name, former names, a code. */
  readonly names?: boolean;
}

/** What a record type says of one of its fields. */
export interface FieldOptions extends Label {
  /** One sentence under the field in forms. */
  readonly help?: Label;
  /** Code of the form section that the field stands in. */
  readonly section?: string;
  /** Shown in lists and exports' first columns, and sortable where its kind can be sorted. */
  readonly list?: boolean;
  readonly filter?: boolean;
  /** Weight in the full-text search: A (title) to C. */
  readonly search?: 'A' | 'B' | 'C';
  readonly optional?: boolean;
  /** Tells who a person is though it is no contact data; erased when the person's data is deleted. */
  readonly identifying?: boolean;
  /** Set by the server only. */
  readonly readonly?: boolean;
  /** Value for a create that leaves the field out. */
  readonly default?: (who: Principal) => unknown;
  readonly unit?: Label;
  /** Value shown in the document's examples; needed where a pattern decides what is valid. */
  readonly example?: string;
  /** Kept for the server's own use (search keys): in no answer, document or file. */
  readonly internal?: boolean;
  /** Left out of exports and import templates, e.g. attachments. */
  readonly hiddenInFiles?: boolean;
  /** Other headers that offices give its column. */
  readonly synonyms?: readonly string[];
  readonly inFiles?: InFiles;
}

/** One field with all that storage, validation, documents and the console need to know. */
export interface Field extends FieldOptions {
  readonly key: string;
  /** Key in request bodies and filters: `organisationId` for the reference `organisation`. */
  readonly inputKey: string;
  readonly kind: FieldKind;
  readonly column: string;
  /** PostgreSQL type, for casts in compiled statements. */
  readonly sqlType: string;
  /** Schema of a value in an answer, null not yet included. */
  readonly schema: JsonSchema;
  /** Schema of a value in a request, null not yet included. */
  readonly inputSchema: JsonSchema;
  readonly checks: readonly PropertyDecorator[];
  readonly sortable: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly choices?: Choices<string>;
  readonly dictionary?: string;
  readonly target?: () => RecordType<BaseRecord>;
  readonly mask?: (value: string) => string;
  /** Which personal data it is. */
  readonly personal?: PersonalKind;
  /** Column of the keyed hash; set where the value is sealed in its column. */
  readonly hashColumn?: string;
  /** Sensitive personal information (PIPL article 28): kept with the person's consent only. */
  readonly sensitive?: boolean;
}

export type { ChoiceOption };

const FIELDS = new WeakMap<object, Field[]>();

/** The fields of a record type, inherited ones first, in the order of their declaration. */
export function fieldsOf(type: object): readonly Field[] {
  const parent: unknown = Object.getPrototypeOf(type);
  const inherited = typeof parent === 'function' && parent !== Function.prototype ? fieldsOf(parent) : [];
  return [...inherited, ...(FIELDS.get(type) ?? [])];
}

/** Remembers a field of the class whose prototype is decorated. */
export function addField(prototype: object, field: Field): void {
  const type = prototype.constructor;
  FIELDS.set(type, [...(FIELDS.get(type) ?? []), field]);
}

/** `contactPhone` → `contact_phone`. */
export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
