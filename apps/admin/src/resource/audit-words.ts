import type { FieldMeta, Operation, OptionMeta, ResourceMeta } from '@/resource/meta';

/** What the log calls things by code, in words; workflow actions and record types add their own below. */
const ACTIONS: OptionMeta[] = [
  { value: 'created', zh: '新建', en: 'Created' },
  { value: 'updated', zh: '修改', en: 'Changed' },
  { value: 'deleted', zh: '删除', en: 'Deleted' },
  { value: 'refused', zh: '越权访问', en: 'Was refused' },
  { value: 'unmasked', zh: '查看完整个人信息', en: 'Unmasked personal data' },
  { value: 'imported', zh: '导入', en: 'Imported' },
  { value: 'import-started', zh: '开始导入', en: 'Started an import' },
  { value: 'exported', zh: '导出', en: 'Exported' },
  { value: 'uploaded', zh: '上传文件', en: 'Uploaded a file' },
  { value: 'downloaded', zh: '下载文件', en: 'Downloaded a file' },
  { value: 'sign-in', zh: '登录', en: 'Signed in' },
  { value: 'sign-out', zh: '退出登录', en: 'Signed out' },
  { value: 'refresh-reuse', zh: '登录凭证被重复使用', en: 'A session was used twice' },
  { value: 'lockout', zh: '登录锁定', en: 'Locked the sign-in' },
  { value: 'session-end', zh: '结束登录会话', en: 'Ended a session' },
  { value: 'session-end-others', zh: '结束其他登录会话', en: 'Ended the other sessions' },
  { value: 'second-factor-enrol', zh: '设置二次验证', en: 'Set up a second factor' },
  { value: 'second-factor-confirm', zh: '启用二次验证', en: 'Confirmed a second factor' },
  { value: 'second-factor-disable', zh: '停用二次验证', en: 'Removed the second factor' },
  { value: 'recovery-codes-renew', zh: '更换恢复码', en: 'Renewed the recovery codes' },
  { value: 'password-change', zh: '修改密码', en: 'Changed the password' },
  { value: 'delegated', zh: '设立委托', en: 'Delegated' },
  { value: 'delegation-revoked', zh: '终止委托', en: 'Ended a delegation' },
  { value: 'act-for', zh: '开始代办', en: 'Began to act for somebody' },
  { value: 'consent-given', zh: '同意处理敏感个人信息', en: 'Consented to sensitive data' },
  { value: 'consent-withdrawn', zh: '撤回同意', en: 'Withdrew a consent' },
  { value: 'data-exported', zh: '导出本人数据', en: 'Took a copy of one’s own data' },
  { value: 'account-closed', zh: '注销账号', en: 'Closed an account' },
  { value: 'closed', zh: '注销并删除个人信息', en: 'Closed and emptied an account' },
  { value: 'personal-data-erased', zh: '删除个人信息', en: 'Erased personal data' },
  { value: 'moved-with-organisation', zh: '随单位调整所在市县', en: 'Moved with the organisation' },
  { value: 'chain-verified', zh: '校验审计日志', en: 'Checked the audit log' },
  { value: 'purged', zh: '清理到期审计日志', en: 'Purged old audit rows' },
  { value: 'retention', zh: '清理到期数据', en: 'Removed expired data' },
];

const OBJECTS: OptionMeta[] = [
  { value: 'route', zh: '接口', en: 'Route' },
  { value: 'file', zh: '文件', en: 'File' },
  { value: 'import', zh: '导入批次', en: 'Import' },
  { value: 'export', zh: '导出', en: 'Export' },
  { value: 'delegation', zh: '委托', en: 'Delegation' },
  { value: 'audit-chain', zh: '审计日志封存链', en: 'Chain of the audit log' },
  { value: 'retention', zh: '到期数据', en: 'Expired data' },
];

const OPERATIONS: Record<Operation, { zh: string; en: string }> = {
  list: { zh: '查看', en: 'read' },
  get: { zh: '查看', en: 'read' },
  create: { zh: '新建', en: 'create' },
  update: { zh: '修改', en: 'change' },
  remove: { zh: '删除', en: 'delete' },
  export: { zh: '导出', en: 'export' },
  import: { zh: '导入', en: 'import' },
  unmask: { zh: '查看完整个人信息', en: 'unmask personal data' },
};

function unique(options: OptionMeta[]): OptionMeta[] {
  return [...new Map(options.map((option) => [option.value, option])).values()];
}

/** A refused request is logged by the permission it needed. */
function permissionWords(meta: ResourceMeta): OptionMeta[] {
  const operations = Object.entries(meta.operations) as [Operation, string][];
  const plain = operations.map(([operation, value]) => ({
    value,
    zh: `${meta.zh}：${OPERATIONS[operation].zh}`,
    en: `${meta.en}: ${OPERATIONS[operation].en}`,
  }));
  const actions = (meta.workflow?.actions ?? []).map((action) => ({
    value: action.permission,
    zh: `${meta.zh}：${action.zh}`,
    en: `${meta.en}: ${action.en}`,
  }));
  return [...plain, ...actions];
}

function named(field: FieldMeta, options: OptionMeta[]): FieldMeta {
  return { ...field, kind: 'choice', options };
}

/** The audit log keeps codes; the console shows and filters them by name. */
export function withAuditWords(meta: ResourceMeta, all: ResourceMeta[]): ResourceMeta {
  if (meta.name !== 'audit-entry') return meta;
  const workflowActions = all.flatMap((item) =>
    (item.workflow?.actions ?? []).map(({ code, zh, en }) => ({ value: code, zh, en })),
  );
  const actions = unique([...workflowActions, ...ACTIONS, ...all.flatMap(permissionWords)]);
  const objects = unique([...all.map(({ name, zh, en }) => ({ value: name, zh, en })), ...OBJECTS]);
  const fields = meta.fields.map((field) => {
    if (field.key === 'createdAt') return { ...field, zh: '时间', en: 'Time' };
    if (field.key === 'action') return named(field, actions);
    return field.key === 'resource' ? named(field, objects) : field;
  });
  return { ...meta, fields };
}
