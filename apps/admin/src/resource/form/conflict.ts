import { sameValue, type FormModel } from '@/resource/form/payload';
import { inputFields } from '@/resource/form/payload';
import type { FieldMeta } from '@/resource/meta';

export interface Merge {
  /** The newest version with the person's changes that nobody else touched. */
  merged: FormModel;
  /** Fields both sides changed to different values: the person has to choose. */
  conflicts: FieldMeta[];
}

/** Merges a person's changes with a newer version of the record, field by field against their common base. */
export function mergeVersions(fields: FieldMeta[], base: FormModel, mine: FormModel, theirs: FormModel): Merge {
  const merged: FormModel = {};
  const conflicts: FieldMeta[] = [];
  for (const field of inputFields(fields)) {
    const { key } = field;
    const iChanged = !sameValue(field, base[key], mine[key]);
    const theyChanged = !sameValue(field, base[key], theirs[key]);
    merged[key] = iChanged ? mine[key] : theirs[key];
    if (iChanged && theyChanged && !sameValue(field, mine[key], theirs[key])) conflicts.push(field);
  }
  return { merged, conflicts };
}
