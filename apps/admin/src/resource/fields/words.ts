import { useI18n } from 'vue-i18n';
import type { FieldValue } from '@/api/types';
import { currentLocale } from '@/i18n';
import { useCodes } from '@/resource/codes';
import { fieldText, type Words } from '@/resource/fields/text';
import type { FieldMeta } from '@/resource/meta';

/** Gives `text(field, value)` in the language now chosen, with dictionaries and divisions resolved. */
export function useFieldText(): (field: FieldMeta, value: FieldValue) => string {
  const { t } = useI18n();
  const codes = useCodes();
  return (field, value) => {
    const locale = currentLocale();
    const words: Words = {
      locale,
      yes: t('common.yes'),
      no: t('common.no'),
      codeName: (dictionary, code) => codes.codeName(dictionary, code, locale),
      divisionName: (code) => codes.divisionName(code, locale),
    };
    return fieldText(field, value, words);
  };
}
