const example = {
  id: '0198c0de-7a11-7f3e-9b1d-3f1c7a5d2e10',
  kind: 'import.commit',
  zh: '执行导入',
  en: 'Run an import',
  status: 'running',
  done: 120,
  total: 300,
  message: null,
  result: null,
  createdAt: '2026-11-24T08:15:30.123Z',
  finishedAt: null,
};

/** Component schemas of the job routes, for the OpenAPI document. */
export const jobSchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Job: {
    type: 'object',
    description: '后台任务 / A job in the background',
    required: Object.keys(example),
    properties: {
      id: { type: 'string', format: 'uuid', description: '标识 / Id' },
      kind: { type: 'string', description: '种类 / Kind' },
      zh: { type: 'string', description: '中文名称 / Name in Chinese' },
      en: { type: 'string', description: '英文名称 / Name in English' },
      status: {
        type: 'string',
        enum: ['queued', 'running', 'succeeded', 'failed'],
        description: '状态：排队、进行中、已完成、失败 / State',
      },
      done: { type: 'integer', minimum: 0, description: '已完成的数量 / Items done' },
      total: { type: ['integer', 'null'], description: '总数，未知时为空 / Items in all, null while unknown' },
      message: { type: ['string', 'null'], description: '进度说明或失败原因 / What is being done, or why it failed' },
      result: { description: '结果，随种类而异 / The result, depending on the kind' },
      createdAt: { type: 'string', format: 'date-time', description: '发起时间 / Started at' },
      finishedAt: { type: ['string', 'null'], format: 'date-time', description: '结束时间 / Ended at' },
    },
    examples: [example],
  },
  JobList: {
    type: 'object',
    description: '我的任务 / My jobs',
    required: ['items'],
    properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Job' }, description: '任务 / Jobs' } },
    examples: [{ items: [example] }],
  },
};
