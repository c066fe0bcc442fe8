import type { FieldKind, FieldMeta, ResourceMeta } from '@/resource/meta';

/** A field with everything off that the test does not turn on. */
export function field(key: string, kind: FieldKind, more: Partial<FieldMeta> = {}): FieldMeta {
  return {
    key,
    inputKey: key,
    kind,
    zh: key,
    en: key,
    list: false,
    filter: false,
    sort: false,
    search: false,
    readonly: false,
    required: false,
    ...more,
  };
}

export const demandMeta: ResourceMeta = {
  name: 'demand',
  path: 'transfer/demands',
  zh: '技术需求',
  en: 'Technology demand',
  enPlural: 'Technology demands',
  module: 'transfer',
  measure: '7.1',
  titleField: 'title',
  codeField: 'code',
  defaultSort: '-createdAt',
  operations: { list: 'demand.read', get: 'demand.read', create: 'demand.create', update: 'demand.update' },
  fields: [
    field('code', 'text', { readonly: true }),
    field('title', 'text', { zh: '需求名称', required: true, min: 4, max: 120 }),
    field('budgetMax', 'money', { zh: '预算上限', min: 0 }),
    field('organisation', 'reference', { zh: '提出单位', inputKey: 'organisationId', target: 'organisation' }),
    field('keywords', 'tags', { zh: '关键词', max: 3 }),
    field('attachments', 'attachments', { zh: '附件', inputKey: 'attachmentIds' }),
    field('contactPhone', 'personal', { zh: '联系电话' }),
  ],
  workflow: {
    initial: 'draft',
    path: ['draft', 'submitted', 'published'],
    states: [
      { code: 'draft', zh: '草稿', en: 'Draft', tone: 'neutral', terminal: false },
      { code: 'submitted', zh: '待核实', en: 'Submitted', tone: 'warning', terminal: false },
      { code: 'published', zh: '已发布', en: 'Published', tone: 'info', terminal: false },
      { code: 'closed', zh: '已关闭', en: 'Closed', tone: 'neutral', terminal: true },
    ],
    actions: [
      {
        code: 'close',
        zh: '关闭',
        en: 'Close',
        from: ['submitted'],
        permission: 'demand.close',
        tone: 'danger',
        input: [],
      },
      {
        code: 'verify',
        zh: '核实通过',
        en: 'Verify',
        from: ['submitted'],
        permission: 'demand.verify',
        tone: 'primary',
        input: [],
      },
      {
        code: 'return',
        zh: '退回修改',
        en: 'Return',
        from: ['submitted'],
        permission: 'demand.return',
        tone: 'default',
        input: [field('reason', 'longText', { zh: '退回原因', required: true, min: 4 })],
      },
    ],
  },
};
