import { named, type Named } from '@/i18n';
import { isBlank } from '@/resource/fields/text';
import { useFieldText } from '@/resource/fields/words';
import { resourceNamed, fieldOf, type ResourceMeta } from '@/resource/meta';
import type { FieldValue, ResourceRecord } from '@/api/types';

/** One thing that an audit row tells: a value, or one before and after. */
export interface Told {
  key: string;
  label: string;
  before: string | null;
  after: string | null;
}

interface Change {
  field: string;
  before: FieldValue;
  after: FieldValue;
}

/** What is noted of events that change no fields. */
const NOTES: Record<string, Named> = {
  needed: { zh: '所需权限', en: 'Permission needed' },
  method: { zh: '请求方法', en: 'Method' },
  path: { zh: '请求地址', en: 'Path' },
  name: { zh: '文件名', en: 'File name' },
  fileName: { zh: '文件名', en: 'File name' },
  size: { zh: '大小（字节）', en: 'Size in bytes' },
  contentType: { zh: '文件类型', en: 'File type' },
  sha256: { zh: '文件摘要', en: 'SHA-256' },
  format: { zh: '文件格式', en: 'Format' },
  filters: { zh: '筛选条件', en: 'Filters' },
  rows: { zh: '行数', en: 'Rows' },
  created: { zh: '新增行数', en: 'Rows created' },
  skipped: { zh: '跳过行数', en: 'Rows passed over' },
  fields: { zh: '字段', en: 'Fields' },
  reason: { zh: '事由', en: 'Reason' },
  unmasked: { zh: '含完整个人信息', en: 'Personal data in the clear' },
  ok: { zh: '完好', en: 'Intact' },
  seals: { zh: '封存数', en: 'Seals' },
  segments: { zh: '分段数', en: 'Segments' },
  purged: { zh: '已到期清理的记录数', en: 'Rows purged' },
  unsealed: { zh: '尚未封存的记录数', en: 'Rows not sealed yet' },
  seconds: { zh: '用时（秒）', en: 'Seconds' },
  broken: { zh: '首个异常位置', en: 'First broken place' },
  startsOn: { zh: '开始日期', en: 'Begins on' },
  endsOn: { zh: '截止日期', en: 'Ends on' },
  modules: { zh: '模块范围', en: 'Modules' },
};

const plain = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value as string | number | boolean);

/** Gives what an audit row tells of its object, in the words of the object's own form. */
export function useTold(): (entry: ResourceRecord) => Told[] {
  const textOf = useFieldText();
  const value = (meta: ResourceMeta | undefined, key: string, raw: FieldValue): string | null => {
    if (isBlank(raw)) return null;
    const field = meta && fieldOf(meta, key);
    return field && typeof raw !== 'object' ? textOf(field, raw) : plain(raw);
  };
  return (entry) => {
    const meta = resourceNamed(String(entry.resource));
    const changes = entry.changes as Change[] | Record<string, FieldValue> | null;
    if (!changes) return [];
    if (!Array.isArray(changes))
      return Object.entries(changes)
        .filter(([, raw]) => !isBlank(raw))
        .map(([key, raw]) => ({ key, label: NOTES[key] ? named(NOTES[key]) : key, before: null, after: plain(raw) }));
    return changes
      .map(({ field, before, after }) => {
        const known = meta && fieldOf(meta, field);
        return {
          key: field,
          label: known ? named(known) : field,
          before: value(meta, field, before),
          after: value(meta, field, after),
        };
      })
      .filter(({ before, after }) => before !== null || after !== null);
  };
}
