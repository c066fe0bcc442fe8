import type { Named } from '@/i18n';
import type { FieldMeta, ResourceMeta } from '@/resource/meta';

export interface FieldSection extends Named {
  code: string;
  fields: FieldMeta[];
}

/** The fields of a record in its sections; those without one come first under a general heading. */
export function sectionsOf(meta: ResourceMeta, keep: (field: FieldMeta) => boolean): FieldSection[] {
  const known = new Set(meta.sections?.map((section) => section.code));
  const loose = meta.fields.filter((field) => keep(field) && !known.has(field.section ?? ''));
  const sections = (meta.sections ?? []).map((section) => ({
    ...section,
    fields: meta.fields.filter((field) => keep(field) && field.section === section.code),
  }));
  return [{ code: 'general', zh: '', en: '', fields: loose }, ...sections].filter(
    (section) => section.fields.length > 0,
  );
}
