import { useI18n } from 'vue-i18n';
import { currentLocale, named } from '@/i18n';
import { useCodes } from '@/resource/codes';
import type { FieldMeta } from '@/resource/meta';

export interface Option {
  value: string;
  label: string;
  disabled: boolean;
}

/** The values a choice or coded field offers; retired dictionary entries stay readable but cannot be chosen anew. */
export function useOptions(): (field: FieldMeta) => Option[] {
  const { t } = useI18n();
  const codes = useCodes();
  return (field) => {
    const locale = currentLocale();
    if (field.options) {
      return field.options.map((option) => ({ value: option.value, label: named(option, locale), disabled: false }));
    }
    if (!field.dictionary) return [];
    return codes.itemsOf(field.dictionary).map((item) => ({
      value: item.code,
      label: item.retired ? `${named(item, locale)}${t('resource.field.retired')}` : named(item, locale),
      disabled: item.retired,
    }));
  };
}
