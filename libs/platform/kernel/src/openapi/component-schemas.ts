import type { JsonSchema } from '../resource/field.js';

const text = (description: string, examples?: readonly unknown[]): JsonSchema => ({
  type: 'string',
  description,
  ...(examples && { examples }),
});
const nullableText = (description: string): JsonSchema => ({ type: ['string', 'null'], description });
const whole = (description: string): JsonSchema => ({ type: 'integer', description });
const object = (properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  properties,
  required,
});
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** Label in both languages. */
const label = { zh: text('中文名称 / Chinese name'), en: text('英文名称 / English name') };

/** Components that belong to the kernel's own answers. */
export const kernelSchemas: Readonly<Record<string, JsonSchema>> = {
  Problem: {
    ...object({
      type: text('问题类型 / Problem type', ['urn:kechuang:problem:request.invalid']),
      title: text('标题 / Title', ['请求有误']),
      status: whole('HTTP 状态码 / HTTP status'),
      code: text('错误代码 / Error code', ['request.invalid']),
      detail: text('说明 / Explanation'),
      errors: list(
        object({
          pointer: text('字段位置 / Pointer to the field', ['/title']),
          code: text('错误代码 / Error code', ['validation.length']),
          message: text('说明 / Explanation'),
        }),
      ),
      traceId: text('追踪号 / Trace id'),
    }),
    required: ['type', 'title', 'status', 'code', 'detail', 'traceId'],
    description: 'RFC 9457',
  },
  RecordSummary: object({
    id: { type: 'string', format: 'uuid', description: '标识 / Id' },
    name: nullableText('名称 / Name'),
  }),
  FileSummary: object({
    id: { type: 'string', format: 'uuid', description: '标识 / Id' },
    name: text('文件名 / File name', ['技术方案.pdf']),
    size: whole('字节数 / Size in bytes'),
    contentType: text('类型 / Media type', ['application/pdf']),
  }),
  Facets: {
    type: 'object',
    description: '各字段取值的条数 / Rows per value of each field',
    additionalProperties: list(
      object({
        value: { type: ['string', 'boolean', 'number', 'null'], description: '取值 / Value' },
        count: whole('条数 / Rows'),
      }),
    ),
    examples: [{ status: [{ value: 'submitted', count: 12 }] }],
  },
  History: object({
    items: list(
      object({
        id: { type: 'string', format: 'uuid', description: '标识 / Id' },
        at: { type: 'string', format: 'date-time', description: '时间 / Time' },
        actor: { $ref: '#/components/schemas/RecordSummary' },
        organisation: nullableText('单位 / Organisation'),
        action: text('动作 / Action', ['verify']),
        from: nullableText('原状态 / State before'),
        to: nullableText('新状态 / State after'),
        note: nullableText('意见 / Remark'),
        changes: list(
          object({
            field: text('字段 / Field'),
            before: { description: '修改前 / Before' },
            after: { description: '修改后 / After' },
          }),
        ),
      }),
    ),
  }),
  MetricList: object({
    items: list(
      object({
        code: text('指标代码 / Code', ['demand.published']),
        ...label,
        resource: text('记录类型 / Record type'),
        measure: nullableText('举措编号 / Measure'),
        unit: object(label),
        dimensions: list(text('维度 / Dimension')),
      }),
    ),
  }),
  MetricFigure: object({
    code: text('指标代码 / Code', ['demand.published']),
    ...label,
    resource: text('记录类型 / Record type'),
    measure: nullableText('举措编号 / Measure'),
    unit: object(label),
    total: { type: 'number', description: '合计 / Total' },
    from: nullableText('起始日 / First day'),
    to: nullableText('截止日 / Last day'),
    by: nullableText('维度 / Dimension'),
    href: text('对应记录清单 / List of the rows'),
    items: list(
      object({
        key: text('取值 / Key', ['340100']),
        ...label,
        value: { type: 'number', description: '数值 / Value' },
        href: text('对应记录清单 / List of the rows'),
      }),
    ),
  }),
  TodoList: object({
    total: whole('待办总数 / All'),
    groups: list(
      object({
        resource: text('记录类型 / Record type'),
        action: text('动作 / Action'),
        ...label,
        path: text('路径 / Path'),
        href: text('清单 / List'),
        count: whole('件数 / Count'),
        items: list(
          object({
            id: { type: 'string', format: 'uuid', description: '标识 / Id' },
            code: nullableText('编号 / Number'),
            title: text('标题 / Title'),
            organisation: nullableText('单位 / Organisation'),
            since: { type: 'string', format: 'date-time', description: '等待起 / Waiting since' },
            due: nullableText('截止 / Due'),
          }),
        ),
      }),
    ),
  }),
  SearchResult: object({
    groups: list(
      object({
        resource: text('记录类型 / Record type'),
        ...label,
        path: text('路径 / Path'),
        total: whole('条数 / Rows'),
        items: list(
          object({
            id: { type: 'string', format: 'uuid', description: '标识 / Id' },
            code: nullableText('编号 / Number'),
            title: text('标题 / Title'),
          }),
        ),
      }),
    ),
  }),
  NotificationPage: object({
    items: list(
      object({
        id: { type: 'string', format: 'uuid', description: '标识 / Id' },
        at: { type: 'string', format: 'date-time', description: '时间 / Time' },
        ...label,
        resource: text('记录类型 / Record type'),
        recordId: { type: 'string', format: 'uuid', description: '记录标识 / Record id' },
        path: nullableText('路径 / Path'),
        read: { type: 'boolean', description: '已读 / Read' },
      }),
    ),
    total: whole('总数 / Total'),
    unread: whole('未读 / Unread'),
    page: whole('页码 / Page'),
    pageSize: whole('每页条数 / Rows per page'),
  }),
};
