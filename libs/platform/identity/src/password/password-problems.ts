import { defineProblems } from '@kechuang/kernel';

/** Confines a session until the password has been changed. */
export const PASSWORD_DUE = 'auth.password-due';

defineProblems({
  [PASSWORD_DUE]: {
    status: 403,
    zh: '请先修改密码：密码已到期，或由管理员设置。',
    en: 'Please change your password first: it has expired or was set by an administrator.',
  },
  'auth.current-password': { status: 400, zh: '当前密码不正确。', en: 'The current password is wrong.' },
  'password.length': {
    status: 400,
    zh: '密码长度应为 {min} 至 {max} 个字符。',
    en: 'A password takes {min} to {max} characters.',
  },
  'password.kinds': {
    status: 400,
    zh: '密码应包含大写字母、小写字母、数字、符号中的至少 {count} 种。',
    en: 'A password takes at least {count} of: capital letters, small letters, digits, signs.',
  },
  'password.common': {
    status: 400,
    zh: '密码过于常见，请换一个。',
    en: 'This password is too common; choose another one.',
  },
  'password.own-name': {
    status: 400,
    zh: '密码不能包含用户名或姓名。',
    en: 'A password must not contain the user name or name.',
  },
  'password.unchanged': {
    status: 400,
    zh: '新密码不能与当前密码相同。',
    en: 'The new password must differ from the current one.',
  },
  'password.used': {
    status: 400,
    zh: '不能使用最近 {count} 次用过的密码。',
    en: 'None of the last {count} passwords can be used again.',
  },
});
