import type { JsonSchema } from '../resource/field.js';

const text = (description: string, examples?: readonly unknown[]): JsonSchema => ({
  type: 'string',
  description,
  ...(examples && { examples }),
});
const nullableText = (description: string, examples?: readonly unknown[]): JsonSchema => ({
  type: ['string', 'null'],
  description,
  ...(examples && { examples }),
});
const whole = (description: string, example = 12): JsonSchema => ({
  type: 'integer',
  description,
  examples: [example],
});
const object = (properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  properties,
  required,
});
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** Label in both languages. */
const label = {
  zh: text('中文名称 / Chinese name', ['技术需求']),
  en: text('英文名称 / English name', ['Technology demand']),
};

/** Components that belong to the kernel's own answers. */
export const kernelSchemas: Readonly<Record<string, JsonSchema>> = {
  Problem: {
    ...object({
      type: text('问题类型 / Problem type', ['urn:kechuang:problem:request.invalid']),
      title: text('标题 / Title', ['请求有误']),
      status: whole('HTTP 状态码 / HTTP status', 400),
      code: text('错误代码 / Error code', ['request.invalid']),
      detail: text('说明 / Explanation', ['提交的内容有误，请按提示修改，数据未保存。']),
      errors: list(
        object({
          pointer: text('字段位置 / Pointer to the field', ['/title']),
          code: text('错误代码 / Error code', ['validation.length']),
          message: text('说明 / Explanation', ['提交的内容有误，请按提示修改，数据未保存。']),
        }),
      ),
      traceId: text('追踪号 / Trace id', ['dc08d0ef-29f8-455e-8b46-0d2e67d1d3f9']),
    }),
    required: ['type', 'title', 'status', 'code', 'detail', 'traceId'],
    description: 'RFC 9457',
  },
  RecordSummary: object({
    id: { type: 'string', format: 'uuid', description: '标识 / Id' },
    name: nullableText('名称 / Name', ['合肥示例科技有限公司']),
  }),
  FileSummary: object({
    id: { type: 'string', format: 'uuid', description: '标识 / Id' },
    name: text('文件名 / File name', ['技术方案.pdf']),
    size: whole('字节数 / Size in bytes'),
    contentType: text('类型 / Media type', ['application/pdf']),
  }),
  Unmasked: object({
    values: {
      type: 'object',
      description: '所查字段的完整值 / The values asked for',
      additionalProperties: { type: ['string', 'null'] },
      examples: [{ contactPhone: '13800000000' }],
    },
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
        at: { type: 'string', format: 'date-time', description: '时间 / Time', examples: ['2026-11-23T08:00:00.000Z'] },
        actor: { $ref: '#/components/schemas/RecordSummary' },
        onBehalfOf: {
          anyOf: [{ $ref: '#/components/schemas/RecordSummary' }, { type: 'null' }],
          description: '被代理人 / On whose behalf',
        },
        organisation: nullableText('单位 / Organisation', ['合肥示例科技有限公司']),
        action: text('动作 / Action', ['verify']),
        from: nullableText('原状态 / State before', ['submitted']),
        to: nullableText('新状态 / State after', ['verified']),
        note: nullableText('意见 / Remark', ['情况属实']),
        changes: list(
          object({
            field: text('字段 / Field', ['title']),
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
        resource: text('记录类型 / Record type', ['demand']),
        measure: nullableText('举措编号 / Measure', ['7.1']),
        unit: object(label),
        dimensions: list(text('维度 / Dimension', ['city'])),
      }),
    ),
  }),
  MetricFigure: object({
    code: text('指标代码 / Code', ['demand.published']),
    ...label,
    resource: text('记录类型 / Record type', ['demand']),
    measure: nullableText('举措编号 / Measure', ['7.1']),
    unit: object(label),
    total: { type: 'number', description: '合计 / Total', examples: [12] },
    from: nullableText('起始日 / First day', ['2026-01-01']),
    to: nullableText('截止日 / Last day', ['2026-12-31']),
    by: nullableText('维度 / Dimension', ['city']),
    href: text('对应记录清单 / List of the rows', ['/api/v1/transfer/demands?filter%5BpublishedAt%5D%5Bnull%5D=false']),
    items: list(
      object({
        key: text('取值 / Key', ['340100']),
        ...label,
        value: { type: 'number', description: '数值 / Value', examples: [12] },
        href: text('对应记录清单 / List of the rows', [
          '/api/v1/transfer/demands?filter%5BpublishedAt%5D%5Bnull%5D=false',
        ]),
      }),
    ),
  }),
  TodoList: object({
    total: whole('待办总数 / All'),
    groups: list(
      object({
        resource: text('记录类型 / Record type', ['demand']),
        action: text('动作 / Action', ['verify']),
        ...label,
        path: text('路径 / Path', ['transfer/demands']),
        href: text('清单 / List', ['/api/v1/transfer/demands?filter%5Bstatus%5D=submitted']),
        count: whole('件数 / Count'),
        items: list(
          object({
            id: { type: 'string', format: 'uuid', description: '标识 / Id' },
            code: nullableText('编号 / Number', ['XQ-2026-340100-000123']),
            title: text('标题 / Title', ['动力电池低温快充技术']),
            organisation: nullableText('单位 / Organisation', ['合肥示例科技有限公司']),
            since: {
              type: 'string',
              format: 'date-time',
              description: '等待起 / Waiting since',
              examples: ['2026-11-23T08:00:00.000Z'],
            },
            due: nullableText('截止 / Due', ['2027-03-10']),
          }),
        ),
      }),
    ),
  }),
  SearchResult: object({
    groups: list(
      object({
        resource: text('记录类型 / Record type', ['demand']),
        ...label,
        path: text('路径 / Path', ['transfer/demands']),
        total: whole('条数 / Rows'),
        items: list(
          object({
            id: { type: 'string', format: 'uuid', description: '标识 / Id' },
            code: nullableText('编号 / Number', ['XQ-2026-340100-000123']),
            title: text('标题 / Title', ['动力电池低温快充技术']),
          }),
        ),
      }),
    ),
  }),
  NotificationPage: object({
    items: list(
      object({
        id: { type: 'string', format: 'uuid', description: '标识 / Id' },
        at: { type: 'string', format: 'date-time', description: '时间 / Time', examples: ['2026-11-23T08:00:00.000Z'] },
        ...label,
        resource: text('记录类型 / Record type', ['demand']),
        recordId: { type: 'string', format: 'uuid', description: '记录标识 / Record id' },
        path: nullableText('路径 / Path', ['transfer/demands']),
        read: { type: 'boolean', description: '已读 / Read' },
      }),
    ),
    total: whole('总数 / Total'),
    unread: whole('未读 / Unread'),
    page: whole('页码 / Page', 1),
    pageSize: whole('每页条数 / Rows per page', 20),
  }),
};
