import { defineProblems } from '@kechuang/kernel';

/** Confines a session until the person has a second factor. */
export const SECOND_FACTOR_DUE = 'auth.second-factor-due';

defineProblems({
  [SECOND_FACTOR_DUE]: {
    status: 403,
    zh: '您的权限要求启用二次验证，请先完成设置。',
    en: 'Your permissions need a second factor; please set it up first.',
  },
  'auth.code': {
    status: 401,
    zh: '验证码不正确或已使用过。',
    en: 'The code is wrong or has been used already.',
  },
  'auth.challenge': {
    status: 401,
    zh: '验证已超时，请重新输入用户名和密码。',
    en: 'The sign-in took too long; please enter user name and password again.',
  },
  'second-factor.present': { status: 409, zh: '已启用二次验证。', en: 'There is a second factor already.' },
  'second-factor.absent': { status: 409, zh: '尚未启用二次验证。', en: 'There is no second factor.' },
});
