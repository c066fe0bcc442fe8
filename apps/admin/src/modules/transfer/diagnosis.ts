import type { FieldValue, ResourceRecord } from '@/api/types';
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
    return target && !/^original/.test(field.key) ? [{ field, target }] : [];
  });
}

/** The text as it was when the proposal was made, if the proposal kept it; otherwise as the demand reads now. */
export function originalValue(
  diagnosis: ResourceRecord,
  demand: ResourceRecord,
  _field: FieldMeta,
  target: FieldMeta,
): FieldValue {
  const kept = diagnosis[`original${target.key.charAt(0).toUpperCase()}${target.key.slice(1)}`];
  return kept ?? demand[target.key];
}
