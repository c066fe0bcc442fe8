import type { Named } from '@/i18n';
import type { FieldMeta, ResourceMeta } from '@/resource/meta';

export interface FieldSection extends Named {
  code: string;
  fields: FieldMeta[];
}

/** The fields of a record in its sections; those without one stand under a heading of their own. */
export function sectionsOf(meta: ResourceMeta, keep: (field: FieldMeta) => boolean): FieldSection[] {
  const known = new Set(meta.sections?.map((section) => section.code));
  const loose = meta.fields.filter((field) => keep(field) && !known.has(field.section ?? ''));
  const sections = (meta.sections ?? []).map((section) => ({
    ...section,
    fields: meta.fields.filter((field) => keep(field) && field.section === section.code),
  }));
  // What the system keeps by itself comes after what people have written.
  const written = loose.filter((field) => !field.readonly);
  const kept = loose.filter((field) => field.readonly);
  return [
    { code: 'general', zh: '', en: '', fields: written },
    ...sections,
    { code: 'kept', zh: '办理情况', en: 'Course of events', fields: kept },
  ].filter((section) => section.fields.length > 0);
}
