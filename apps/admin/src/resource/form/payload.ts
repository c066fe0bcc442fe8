import type { FieldValue, FileRef, Ref } from '@/api/types';
import { isBlank } from '@/resource/fields/text';
import type { FieldMeta } from '@/resource/meta';

/** The values of a form, keyed by field, in the shape the API answers them. */
export type FormModel = Record<string, FieldValue>;

/** A value in the shape the API takes it: references and attachments by id, trimmed text, null for nothing. */
export function inputValue(field: FieldMeta, value: FieldValue): unknown {
  if (Array.isArray(value) && (field.kind === 'references' || field.kind === 'attachments')) {
    return (value as (Ref | FileRef)[]).map((item) => item.id);
  }
  if (isBlank(value)) return Array.isArray(value) ? [] : null;
  if (field.kind === 'reference') return (value as Ref).id;
  return typeof value === 'string' ? value.trim() || null : value;
}

/** The fields a person may fill in. */
export function inputFields(fields: FieldMeta[]): FieldMeta[] {
  return fields.filter((field) => !field.readonly);
}

/** The body of a new record: only what was filled in. */
export function createPayload(fields: FieldMeta[], model: FormModel): Record<string, unknown> {
  const filled = inputFields(fields).filter((field) => !isBlank(model[field.key]));
  return Object.fromEntries(filled.map((field) => [field.inputKey, inputValue(field, model[field.key])]));
}

export function sameValue(field: FieldMeta, a: FieldValue, b: FieldValue): boolean {
  if (isBlank(a) && isBlank(b)) return true;
  return JSON.stringify(inputValue(field, a)) === JSON.stringify(inputValue(field, b));
}

/** The fields whose value differs from the one the form was opened with. */
export function changedFields(fields: FieldMeta[], base: FormModel, model: FormModel): FieldMeta[] {
  return inputFields(fields).filter((field) => !sameValue(field, base[field.key], model[field.key]));
}

/** The body of a change: only the fields that differ. */
export function patchPayload(fields: FieldMeta[], base: FormModel, model: FormModel): Record<string, unknown> {
  const changed = changedFields(fields, base, model);
  return Object.fromEntries(changed.map((field) => [field.inputKey, inputValue(field, model[field.key])]));
}

/** The form's values of a record. */
export function modelOf(fields: FieldMeta[], record: FormModel): FormModel {
  return Object.fromEntries(inputFields(fields).map((field) => [field.key, record[field.key]]));
}
