import { defineWorkflow, type ActionContext, type Stored } from '@kechuang/kernel';
import { Account, AccountPassword, AccountRoles } from './account.js';
import { ACCOUNT_STATUS, type AccountStatus } from './account.kinds.js';

const ALWAYS: readonly AccountStatus[] = ['active', 'disabled'];
const unchanged = { states: ALWAYS, choose: (account: Stored<Account>): AccountStatus => account.status };

/** Nobody locks himself out, grants himself a role, or gets round his current password. */
const notOneself = (account: Stored<Account>, _input: unknown, { who }: ActionContext): 'account.oneself' | null =>
  account.id === who.accountId ? 'account.oneself' : null;

const isLocked = ({ lockedUntil }: Stored<Account>, now = new Date()): boolean =>
  lockedUntil !== null && new Date(lockedUntil) > now;

/**
 * What administrators do to an account besides changing its fields. Actions rather than fields, because each belongs
 * to one of the three administrators and has a permission of its own.
 */
export const accountWorkflow = defineWorkflow(Account, {
  states: ACCOUNT_STATUS,
  initial: 'active',
  editable: ALWAYS,
  path: ['active'],
  actions: {
    'assign-roles': {
      zh: '分配角色',
      en: 'Assign roles',
      from: ALWAYS,
      to: unchanged,
      by: ['all'],
      tone: 'primary',
      input: AccountRoles,
      guard: notOneself,
      effect: (_account, { roleIds }) => ({ roleIds }),
    },
    'reset-password': {
      zh: '重置密码',
      en: 'Reset password',
      from: ALWAYS,
      to: unchanged,
      by: ['all'],
      input: AccountPassword,
      confirm: {
        zh: '请先核实本人身份，并当面或通过可靠渠道告知新密码。已登录的设备立即退出，本人登录后须另设密码。',
        en: 'Make sure that it is the person himself and tell the password over a safe way. All devices are signed out, and another password must be chosen at sign-in.',
      },
      guard: notOneself,
      // Whoever needs a new password has often tried the old one too often.
      effect: () => ({ lockedUntil: null }),
    },
    unlock: {
      zh: '解除锁定',
      en: 'Unlock',
      from: ['active'],
      to: unchanged,
      by: ['all'],
      offered: (account) => isLocked(account),
      guard: (account, input, context) =>
        notOneself(account, input, context) ?? (isLocked(account, new Date(context.now)) ? null : 'account.not-locked'),
      effect: () => ({ lockedUntil: null }),
    },
    'reset-second-factor': {
      zh: '重置二次验证',
      en: 'Reset second factor',
      from: ALWAYS,
      to: unchanged,
      by: ['all'],
      offered: ({ secondFactor }) => secondFactor,
      confirm: {
        zh: '请先核实本人身份。重置后原验证器和恢复码作废，该账号将退出登录，确定重置？',
        en: 'Make sure that it is the person himself. Authenticator and recovery codes become void and the account is signed out. Reset them?',
      },
      guard: (account, input, context) =>
        notOneself(account, input, context) ?? (account.secondFactor ? null : 'second-factor.absent'),
      effect: () => ({ secondFactor: false }),
    },
    'end-sessions': {
      zh: '结束登录',
      en: 'End sessions',
      from: ['active'],
      to: unchanged,
      by: ['all'],
      confirm: {
        zh: '该账号将在所有设备上退出登录，确定结束？',
        en: 'The account is signed out on all devices. End its sessions?',
      },
      guard: notOneself,
    },
    disable: {
      zh: '停用',
      en: 'Disable',
      from: ['active'],
      to: 'disabled',
      by: ['all'],
      tone: 'danger',
      confirm: { zh: '停用后该账号立即退出登录，确定停用？', en: 'The account is signed out at once. Disable it?' },
      guard: notOneself,
    },
    enable: { zh: '启用', en: 'Enable', from: ['disabled'], to: 'active', by: ['all'] },
    close: {
      zh: '注销',
      en: 'Close',
      from: ALWAYS,
      to: 'closed',
      by: ['all'],
      tone: 'danger',
      confirm: {
        zh: '依本人书面申请办理：账号永久停用，其个人信息立即删除且不能恢复，办理记录改为“已注销用户”。确定注销？',
        en: 'At the person’s written request: the account ends for good and his personal data is deleted at once. Close it?',
      },
      guard: notOneself,
    },
  },
});
