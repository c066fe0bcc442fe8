import type { Store } from '../store/store.js';

const LISTS = new Set(['choices', 'codes', 'tags', 'references', 'attachments']);

/** A stored row of a record type with nothing in it, for specs that load rows and care about a few fields only. */
export const blankRow = ({ selection }: Pick<Store, 'selection'>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(selection.fields.map((field) => [field.inputKey, LISTS.has(field.kind) ? [] : null]));
