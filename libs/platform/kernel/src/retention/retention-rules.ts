import type { Label } from '../resource/label.js';

/** Which rows of a table go, after how long, and why they may. */
export interface RetentionRule {
  /** Unique and stable, e.g. `jobs`. */
  readonly name: string;
  readonly table: string;
  /** Column whose time the age is counted from. */
  readonly since: string;
  /** How long rows are kept, as a PostgreSQL interval. */
  readonly age: string;
  /** Further condition, in SQL on `t`; all rows of that age unless said. */
  readonly where?: string;
  /** Rows that belong to those and go with them. */
  readonly parts?: readonly { readonly table: string; readonly column: string }[];
  readonly why: Label;
}

/** What the kernel's own tables keep, and for how long. Modules add rules for theirs. */
export const KERNEL_RETENTION: readonly RetentionRule[] = [
  {
    name: 'imports',
    table: 'import_batch',
    since: 'created_at',
    age: '180 days',
    parts: [{ table: 'import_row', column: 'batch_id' }],
    why: {
      zh: '导入文件的逐行内容仅供核对，半年后记录以台账为准。',
      en: 'Rows of imported files are for checking; after half a year the records themselves count.',
    },
  },
  {
    name: 'jobs',
    table: 'job',
    since: 'created_at',
    age: '90 days',
    where: 't.finished_at is not null',
    why: { zh: '后台任务只显示近期的。', en: 'Only recent jobs are shown.' },
  },
  {
    name: 'events',
    table: 'outbox_event',
    since: 'processed_at',
    age: '30 days',
    parts: [{ table: 'outbox_delivery', column: 'event_id' }],
    why: {
      zh: '已送达的领域事件仅用于排查近期问题。',
      en: 'Delivered events serve to look into recent trouble only.',
    },
  },
  {
    name: 'idempotency-keys',
    table: 'idempotency_key',
    since: 'created_at',
    age: '2 days',
    why: {
      zh: '客户端重试在数分钟内完成，两天后同一键视为新请求。',
      en: 'Clients repeat a request within minutes; after two days a key counts as new.',
    },
  },
  {
    name: 'rate-counts',
    table: 'rate_count',
    since: 'ends_at',
    age: '1 hour',
    why: { zh: '限次窗口已过，计数不再有意义。', en: 'Once its window has passed a count means nothing.' },
  },
  {
    name: 'read-marks',
    table: 'account_write',
    since: 'at',
    age: '1 day',
    why: {
      zh: '只用于让写入者立即在只读副本上看到自己的改动。',
      en: 'Only there so that a writer sees his own change on a replica at once.',
    },
  },
  {
    name: 'notifications',
    table: 'notification',
    since: 'created_at',
    age: '90 days',
    where: 'exists (select from notification_read r where r.notification_id = t.id)',
    parts: [{ table: 'notification_read', column: 'notification_id' }],
    why: {
      zh: '已读通知的内容都在业务记录里；无人阅读的保留。',
      en: 'What was read stands in the records; what nobody has read stays.',
    },
  },
];

/** Uploaded files that no record carries. */
export const FILE_RETENTION = {
  name: 'files',
  age: '24 hours',
  why: {
    zh: '上传后一直未被任何记录引用的文件，视为放弃。',
    en: 'A file that was uploaded and never put into a record was given up.',
  },
} as const;
