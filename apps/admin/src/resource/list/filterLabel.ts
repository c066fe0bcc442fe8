import { useI18n } from 'vue-i18n';
import { named } from '@/i18n';
import { useFieldText } from '@/resource/fields/words';
import { stateOf, type FieldMeta, type ResourceMeta } from '@/resource/meta';
import type { Filter } from '@/resource/query';

const OP_KEYS: Partial<Record<Filter['op'], string>> = {
  gt: 'atLeast',
  gte: 'atLeast',
  lt: 'atMost',
  lte: 'atMost',
  within: 'within',
  ne: 'not',
};
const DATE_OP_KEYS: Partial<Record<Filter['op'], string>> = { gt: 'since', gte: 'since', lt: 'before', lte: 'until' };

/** A chosen filter in words: `产业：人工智能、新材料`. */
export function useFilterLabel(): (meta: ResourceMeta, field: FieldMeta | undefined, filter: Filter) => string {
  const { t } = useI18n();
  const textOf = useFieldText();

  function valueText(meta: ResourceMeta, field: FieldMeta | undefined, value: string): string {
    if (filterIsState(meta, field)) return named(stateOf(meta, value)) || value;
    if (!field) return value;
    if (field.kind === 'boolean') return value === 'true' ? t('common.yes') : t('common.no');
    return textOf(field, value);
  }

  return (meta, field, filter) => {
    const name = field ? named(field) : filter.field;
    if (filter.op === 'null') {
      return `${name}${t('common.colon')}${t(filter.value === 'true' ? 'resource.list.empty_value' : 'resource.list.not_empty')}`;
    }
    const values = filter.value.split(',').map((value) => valueText(meta, field, value));
    const dated = field?.kind === 'date' || field?.kind === 'dateTime';
    if (filter.op === 'between') return `${name}${t('common.colon')}${values.join(' – ')}`;
    const key = (dated ? DATE_OP_KEYS[filter.op] : undefined) ?? OP_KEYS[filter.op];
    const text = values.join(t('resource.list.separator'));
    return `${name}${t('common.colon')}${key ? t(`resource.list.${key}`, { value: text }) : text}`;
  };
}

function filterIsState(meta: ResourceMeta, field: FieldMeta | undefined): boolean {
  return meta.workflow !== undefined && (field === undefined || field.key === 'status');
}
