import { defineProblems } from '@kechuang/kernel';

defineProblems({
  'auth.credentials': {
    status: 401,
    zh: '用户名或密码不正确，或账号已停用。',
    en: 'The user name or password is wrong, or the account is disabled.',
  },
  'auth.session': { status: 401, zh: '登录已过期，请重新登录。', en: 'The session has ended; please sign in again.' },
  'auth.origin': { status: 403, zh: '只接受本站页面发出的请求。', en: 'Only requests from this site are accepted.' },
  'bootstrap.token': { status: 403, zh: '一次性令牌不正确。', en: 'The one-time token is wrong.' },
  'bootstrap.closed': {
    status: 409,
    zh: '首位管理员已经创建，此入口已关闭。',
    en: 'The first administrator exists already; this way is closed.',
  },
});

defineProblems({
  'account.oneself': {
    status: 403,
    zh: '不能对自己的账号执行此操作。',
    en: 'This cannot be done to one’s own account.',
  },
  'account.protected': {
    status: 403,
    zh: '安全管理员、审计员的密码只能由本人修改。',
    en: 'Security administrators and auditors change their passwords themselves.',
  },
  'account.duties': {
    status: 409,
    zh: '系统管理、安全管理、审计三种职责须由不同账号担任。',
    en: 'System, security and audit duties must lie with different accounts.',
  },
  'role.built-in': {
    status: 409,
    zh: '内置角色由系统维护，不能修改或删除。',
    en: 'Built-in roles are kept by the system; they cannot be changed or deleted.',
  },
  'role.code-reserved': { status: 400, zh: '该代码属于内置角色。', en: 'This code belongs to a built-in role.' },
  'role.own': { status: 403, zh: '不能修改自己担任的角色。', en: 'Nobody changes a role that he holds.' },
  'role.unknown-permission': { status: 400, zh: '没有“{value}”这项权限。', en: 'There is no permission "{value}".' },
  'role.duties': {
    status: 409,
    zh: '一个角色不能兼有系统管理、安全管理、审计三种职责中的两种。',
    en: 'A role cannot combine two of the system, security and audit duties.',
  },
  'preference.key': {
    status: 400,
    zh: '偏好名称应为 1 至 80 个字母、数字、点、短横或下划线。',
    en: 'A preference key takes 1 to 80 letters, digits, dots, dashes or underscores.',
  },
  'preference.size': {
    status: 413,
    zh: '偏好内容不能超过 {max} 字节。',
    en: 'A preference must not exceed {max} bytes.',
  },
  'preference.count': { status: 409, zh: '偏好数量已达上限 {max} 项。', en: 'There are {max} preferences already.' },
});
