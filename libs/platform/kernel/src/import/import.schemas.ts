const mapping = {
  sheet: '汇总表',
  sheets: [
    { name: '填表说明', rows: 12, state: 'instructions' },
    { name: '汇总表', rows: 123, state: 'used' },
  ],
  headerRow: 3,
  headerRows: 1,
  hiddenRows: 0,
  encoding: null,
  unit: '万元',
  columns: [
    { letter: 'A', header: '序号', field: null, label: null, rule: 'ignored', hidden: false, candidates: [] },
    {
      letter: 'B',
      header: '技术需求',
      field: 'title',
      label: '需求名称',
      rule: 'synonym',
      hidden: false,
      candidates: [],
    },
    {
      letter: 'C',
      header: '联系手机',
      field: null,
      label: null,
      rule: 'unknown',
      hidden: false,
      candidates: [{ key: 'contactPhone', label: '联系电话' }],
    },
  ],
  missing: [{ key: 'kind', label: '需求类型' }],
  fields: [
    { key: 'title', label: '需求名称' },
    { key: 'contactPhone', label: '联系电话' },
  ],
};

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
  creates: 110,
  updates: 7,
  created: 0,
  updated: 0,
  progress: 1,
  problem: null,
  unknownColumns: ['备注'],
  mapping,
  createdAt: '2026-11-24T08:15:30.123Z',
  finishedAt: null,
};

const rows = {
  items: [
    {
      row: 3,
      state: 'invalid',
      outcome: 'wrong',
      values: { title: '固态电池界面阻抗测试', kind: '研发', budgetMin: '５０万元' },
      notes: [
        {
          column: 'budgetMin',
          header: '预算下限（元）',
          code: 'import.note.read-as',
          message: '“５０万元”读作“500000.00”',
          from: '５０万元',
          to: '500000.00',
        },
      ],
      changes: [],
      problems: [
        {
          column: 'kind',
          header: '需求类型',
          code: 'import.choice',
          message: '“研发”不是可选值，可填：技术研究、产品研发。',
          suggestions: ['产品研发'],
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

const listOf = (description: string, properties: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  type: 'array',
  description,
  items: { type: 'object', required: Object.keys(properties), properties },
});
const fieldList = (description: string): Record<string, unknown> =>
  listOf(description, { key: text('字段 / Field'), label: text('名称 / Name') });

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
      skipped: whole('跳过的行数：以前已导入、与现有记录相同、合计与备注等 / Rows passed over'),
      creates: whole('新增记录的行数 / Rows that make a record'),
      updates: whole('更新记录的行数 / Rows that change a record'),
      created: whole('已新建的记录数 / Records created'),
      updated: whole('已更新的记录数 / Records changed'),
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
      mapping: {
        type: ['object', 'null'],
        description: '文件的读法：工作表、表头、各列对应的字段 / How the file is read',
        required: Object.keys(mapping),
        properties: {
          sheet: text('所用工作表 / Sheet that is used'),
          sheets: listOf('各工作表 / All sheets', {
            name: text('名称 / Name'),
            rows: whole('非空行数 / Rows that are not empty'),
            state: {
              type: 'string',
              enum: ['used', 'hidden', 'empty', 'instructions', 'other'],
              description: '采用、隐藏、空表、说明、其他 / What became of it',
            },
          }),
          headerRow: whole('表头首行 / First row of the header'),
          headerRows: whole('表头行数 / Rows of the header'),
          hiddenRows: whole('隐藏的数据行数，照常读取 / Hidden rows, read like others'),
          encoding: nullableText('文本文件的字符编码 / Encoding of a text file'),
          unit: nullableText('表上注明的金额单位 / Unit that stands above the table'),
          columns: listOf('各列 / Columns', {
            letter: text('列号 / Column'),
            header: text('表头 / Header'),
            field: nullableText('对应的字段 / Field that it fills'),
            label: nullableText('字段名 / Name of the field'),
            rule: {
              type: 'string',
              enum: [
                'chosen',
                'remembered',
                'name',
                'group',
                'synonym',
                'number',
                'ignored',
                'readonly',
                'twice',
                'unknown',
              ],
              description:
                '依据：人工指定、上次指定、同名、分组表头、同义、编号、无内容、只读、重复、未识别 / How it was recognised',
            },
            hidden: { type: 'boolean', description: '隐藏列 / Hidden' },
            candidates: fieldList('可能的字段 / What it may be'),
          }),
          missing: fieldList('必填而没有对应列的字段 / Required fields that no column fills'),
          fields: fieldList('可以导入的全部字段 / All fields that can be filled'),
        },
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
          required: ['row', 'state', 'outcome', 'values', 'problems', 'notes', 'changes'],
          properties: {
            row: whole('在文件中的行号 / Number of the row in the file'),
            state: {
              type: 'string',
              enum: ['valid', 'invalid', 'skipped', 'imported', 'updated', 'deleted'],
              description: '状态：通过、未通过、跳过、已新增、已更新、导入后已删除 / State',
            },
            outcome: {
              type: 'string',
              enum: ['create', 'update', 'skip', 'wrong'],
              description: '处理结果：新增、更新、跳过、有误 / What a commit does with the row',
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
                required: ['column', 'header', 'code', 'message', 'suggestions'],
                properties: {
                  column: nullableText('字段；整行的问题为空 / Field; null for the row as a whole'),
                  header: nullableText('列名 / Header'),
                  code: text('错误代码 / Error code'),
                  message: text('说明 / Explanation'),
                  suggestions: {
                    type: 'array',
                    items: { type: 'string' },
                    description: '可能的正确写法 / What may have been meant',
                  },
                },
              },
            },
            notes: listOf('对单元格所做的规范化 / What was made of cells', {
              column: nullableText('字段 / Field'),
              header: nullableText('列名 / Header'),
              code: text('代码 / Code'),
              message: text('说明 / Explanation'),
              from: text('原文 / As written'),
              to: text('读作 / Read as'),
            }),
            changes: listOf('对现有记录的修改 / Changes of the record', {
              column: text('字段 / Field'),
              header: text('列名 / Header'),
              before: { description: '原值 / Old value' },
              after: { description: '新值 / New value' },
            }),
            recordId: {
              type: 'string',
              format: 'uuid',
              description: '新建、更新或与之相同的记录 / The record that was made, changed or found the same',
            },
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
