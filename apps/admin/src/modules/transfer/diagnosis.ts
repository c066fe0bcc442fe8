import type { FieldValue, ResourceRecord, Structured } from '@/api/types';
import type { FieldMeta, ResourceMeta } from '@/resource/meta';

/** A field of the proposal with the demand's field it would replace. */
export interface ComparedField {
  field: FieldMeta;
  target: FieldMeta;
}

/** The demand's field a proposal's field stands for: by the same name, or by `proposedTitle` for `title`. */
function targetKey(key: string): string {
  const bare = key.replace(/^proposed/, '');
  return bare === key ? key : bare.charAt(0).toLowerCase() + bare.slice(1);
}

export function comparedFields(diagnosis: ResourceMeta, demand: ResourceMeta): ComparedField[] {
  return diagnosis.fields.flatMap((field) => {
    const target = demand.fields.find((candidate) => candidate.key === targetKey(field.key) && !candidate.readonly);
    const shared = field.kind === 'text' || field.kind === 'longText';
    return target && shared ? [{ field, target }] : [];
  });
}

/** The text as it was when the proposal was made, which the proposal keeps; otherwise as the demand reads now. */
export function originalValue(diagnosis: ResourceRecord, demand: ResourceRecord, key: string): FieldValue {
  const kept = diagnosis.original;
  const original = kept && typeof kept === 'object' && key in kept ? (kept as Structured)[key] : undefined;
  return original === undefined ? demand[key] : (original as FieldValue);
}

/** The demand's words a proposal starts from, by the proposal's own fields. */
export function proposalStart(fields: FieldMeta[], demand: ResourceRecord): Record<string, FieldValue> {
  return Object.fromEntries(fields.map((field) => [field.key, demand[targetKey(field.key)]]));
}
