import { defineProblems } from '@kechuang/kernel';

defineProblems({
  'auth.locked': {
    status: 429,
    zh: '失败次数过多，请 {minutes} 分钟后再试。',
    en: 'Too many failed attempts; please try again in {minutes} minutes.',
  },
  'auth.slow': {
    status: 429,
    zh: '来自此网络地址的失败次数过多，请 {seconds} 秒后再试。',
    en: 'Too many failed attempts from this address; please try again in {seconds} seconds.',
  },
  'account.not-locked': { status: 409, zh: '该账号未被锁定。', en: 'This account is not locked.' },
});
