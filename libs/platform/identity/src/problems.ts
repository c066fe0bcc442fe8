import { defineProblems } from '@kechuang/kernel';

defineProblems({
  'auth.credentials': {
    status: 401,
    zh: '用户名或密码不正确，或账号已停用。',
    en: 'The user name or password is wrong, or the account is disabled.',
  },
  'auth.session': { status: 401, zh: '登录已过期，请重新登录。', en: 'The session has ended; please sign in again.' },
  'auth.refresh-again': {
    status: 409,
    zh: '登录刚在另一个页面续期，请重试。',
    en: 'The session was renewed by another page a moment ago; please try again.',
  },
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

defineProblems({
  'delegation.void': {
    status: 403,
    zh: '该委托不存在、尚未生效、已到期或已终止，不能代为办理。',
    en: 'This delegation does not exist, has not begun, is over or was ended; you cannot act by it.',
  },
  'delegation.over': { status: 409, zh: '该委托已经结束。', en: 'This delegation is over already.' },
  'delegation.overlap': {
    status: 409,
    zh: '这段时间内已委托同一人，请先终止原委托。',
    en: 'The same person is your deputy in this time already; end that delegation first.',
  },
  'delegation.nothing': {
    status: 409,
    zh: '您没有可以委托的权限；管理、审计职责不得委托。',
    en: 'You hold no permission that can be delegated; administration and audit never are.',
  },
  'delegation.deputy': {
    status: 400,
    zh: '代理人应为本单位（含机关部室）其他人员的有效账号，且不担任系统管理员、安全管理员或审计员。',
    en: 'A deputy is somebody else with an active account of the same body, and not one of the three administrators.',
  },
  'delegation.module': {
    status: 400,
    zh: '“{value}”不是您可以委托的模块。',
    en: '"{value}" is not a module you can delegate.',
  },
  'delegation.past': { status: 400, zh: '开始日期不能早于今天。', en: 'The first day must not be in the past.' },
  'delegation.order': {
    status: 400,
    zh: '结束日期不能早于开始日期。',
    en: 'The last day must not be before the first.',
  },
  'delegation.length': { status: 400, zh: '一次委托最长 {max} 天。', en: 'A delegation lasts {max} days at most.' },
});

defineProblems({
  'consent.version': {
    status: 409,
    zh: '告知书已更新，请阅读新版本后再确认。',
    en: 'The notice has a new version; please read it before you consent.',
  },
  'consent.none': { status: 409, zh: '没有可以撤回的同意。', en: 'There is no consent to withdraw.' },
});

defineProblems({
  'deletion.last-administrator': {
    status: 409,
    zh: '系统管理、安全管理或审计职责目前仅由您担任，请先由他人接任后再注销。',
    en: 'You alone hold an administrator’s duty; somebody else must take it over before the account is closed.',
  },
});
