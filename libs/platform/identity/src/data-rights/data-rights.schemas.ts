const rows = (description: string): object => ({
  type: 'array',
  items: { type: 'object', additionalProperties: true },
  description,
});
const record = (description: string): object => ({
  type: ['object', 'null'],
  additionalProperties: true,
  description,
});

const properties = {
  exportedAt: { type: 'string', format: 'date-time', description: '导出时间 / Exported at' },
  account: record('账号 / Account'),
  person: record('人员档案 / Record of the person'),
  consents: rows('同意记录 / Consents'),
  delegations: record('委托 / Delegations'),
  sessions: rows('登录会话 / Sessions'),
  preferences: rows('偏好设置 / Preferences'),
  recordsCreated: rows('本人建立的记录 / Records created'),
  files: rows('本人上传的文件 / Files uploaded'),
  notifications: rows('个人通知 / Notifications'),
  audit: rows('有关本人的审计记录 / Audit rows about the person'),
};

/** Components of what the API answers about a person's own data. */
export const dataRightsSchemas: Readonly<Record<string, object>> = {
  OwnData: { type: 'object', properties, required: Object.keys(properties) },
  DeletionState: {
    type: 'object',
    properties: {
      lastOf: {
        type: 'array',
        items: { type: 'string', enum: ['system', 'security', 'audit'] },
        description: '仅由本账号担任的管理职责，须先移交 / Duties that nobody else holds',
        examples: [[]],
      },
    },
    required: ['lastOf'],
  },
};
