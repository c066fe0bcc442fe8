const batch = {
  id: '0198c0de-7a11-7f3e-9b1d-3f1c7a5d2e10',
  resource: 'demand',
  status: 'checked',
  jobId: '0198c0de-7a12-7c11-9b1e-3f0c2a7d5e42',
  fileName: '技术需求.xlsx',
  total: 120,
  valid: 117,
  invalid: 2,
  skipped: 1,
  created: 0,
  progress: 1,
  problem: null,
  unknownColumns: ['备注'],
  createdAt: '2026-11-24T08:15:30.123Z',
  finishedAt: null,
};

const rows = {
  items: [
    {
      row: 3,
      state: 'invalid',
      values: { title: '固态电池界面阻抗测试', kind: '研发' },
      problems: [
        {
          column: 'kind',
          header: '需求类型',
          code: 'import.choice',
          message: '“研发”不是可选值，可填：技术研究、产品研发。',
        },
      ],
    },
  ],
  total: 2,
  page: 1,
  pageSize: 20,
};

const whole = (description: string): Record<string, unknown> => ({ type: 'integer', minimum: 0, description });
const text = (description: string): Record<string, unknown> => ({ type: 'string', description });
const nullableText = (description: string): Record<string, unknown> => ({ type: ['string', 'null'], description });

/** Component schemas of the import routes, for the OpenAPI document. */
export const importSchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Import: {
    type: 'object',
    description: '一次导入 / One import',
    required: Object.keys(batch),
    properties: {
      id: { type: 'string', format: 'uuid', description: '标识 / Id' },
      resource: text('记录类型 / Record type'),
      status: {
        type: 'string',
        enum: ['checking', 'checked', 'committing', 'done', 'failed'],
        description: '状态：校验中、已校验、导入中、已完成、失败 / State',
      },
      jobId: { type: ['string', 'null'], format: 'uuid', description: '正在进行的任务 / The job at work' },
      fileName: text('文件名 / File name'),
      total: whole('数据行数 / Rows of data'),
      valid: whole('通过校验的行数 / Rows that have passed'),
      invalid: whole('未通过的行数 / Rows with problems'),
      skipped: whole('以前已导入而跳过的行数 / Rows imported before, passed over'),
      created: whole('已新建的记录数 / Records created'),
      progress: { type: 'number', minimum: 0, maximum: 1, description: '当前步骤的进度，0 至 1 / Part done, 0 to 1' },
      problem: {
        type: ['object', 'null'],
        description: '整个文件不能导入的原因 / Why the file as a whole could not be imported',
        required: ['code', 'message'],
        properties: { code: text('错误代码 / Error code'), message: text('说明 / Explanation') },
      },
      unknownColumns: {
        type: 'array',
        items: { type: 'string' },
        description: '未识别的列 / Columns that are not known',
      },
      createdAt: { type: 'string', format: 'date-time', description: '发起时间 / Started at' },
      finishedAt: { type: ['string', 'null'], format: 'date-time', description: '结束时间 / Ended at' },
    },
    examples: [batch],
  },
  ImportRows: {
    type: 'object',
    description: '导入明细的一页 / A page of the rows of an import',
    required: Object.keys(rows),
    properties: {
      items: {
        type: 'array',
        description: '行 / Rows',
        items: {
          type: 'object',
          required: ['row', 'state', 'values', 'problems'],
          properties: {
            row: whole('在文件中的行号 / Number of the row in the file'),
            state: {
              type: 'string',
              enum: ['valid', 'invalid', 'skipped', 'imported', 'deleted'],
              description: '状态：通过、未通过、跳过、已导入、导入后已删除 / State',
            },
            values: {
              type: 'object',
              additionalProperties: { type: 'string' },
              description: '文件中的内容，按字段 / What the file says, by field',
            },
            problems: {
              type: 'array',
              description: '问题 / Problems',
              items: {
                type: 'object',
                required: ['column', 'header', 'code', 'message'],
                properties: {
                  column: nullableText('字段；整行的问题为空 / Field; null for the row as a whole'),
                  header: nullableText('列名 / Header'),
                  code: text('错误代码 / Error code'),
                  message: text('说明 / Explanation'),
                },
              },
            },
            recordId: { type: 'string', format: 'uuid', description: '新建的记录 / The record created' },
          },
        },
      },
      total: whole('总数 / Total'),
      page: whole('页码 / Page'),
      pageSize: whole('每页条数 / Rows per page'),
    },
    examples: [rows],
  },
};
