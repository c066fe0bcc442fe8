import type { ActionMeta, FieldMeta } from '@/resource/meta';

/** Why personal data must be seen or taken away in the clear; the audit log keeps it. */
const reason = (zh: string): FieldMeta => ({
  key: 'reason',
  inputKey: 'reason',
  kind: 'longText',
  zh,
  en: 'Reason',
  help: { zh: '5 至 200 字，记入审计日志。', en: '5 to 200 characters; goes into the audit log.' },
  list: false,
  filter: false,
  sort: false,
  search: false,
  readonly: false,
  required: true,
  min: 5,
  max: 200,
});

const base = { code: 'unmask', permission: '', tone: 'primary' } as const;

/** Asked before a masked value is shown. */
export const UNMASK: ActionMeta = {
  ...base,
  from: [],
  input: [reason('查看事由')],
  zh: '查看完整个人信息',
  en: 'See the whole value',
  confirm: {
    zh: '个人信息只能因工作需要查看，查看人、时间和事由记入审计日志。内容显示 60 秒后自动隐藏。',
    en: 'Personal data is seen for work only. Who saw it, when and why is audited. It is hidden again after 60 seconds.',
  },
};

/** Asked before a file is written with personal data in the clear. */
export const EXPORT_UNMASKED: ActionMeta = {
  ...base,
  from: [],
  input: [reason('导出事由')],
  zh: '导出完整个人信息',
  en: 'Export whole values',
  confirm: {
    zh: '文件将含未脱敏的个人信息，请妥善保管，用后删除。导出人、时间和事由记入审计日志。',
    en: 'The file will hold personal data in the clear: keep it safe and delete it after use. The export is audited.',
  },
};
