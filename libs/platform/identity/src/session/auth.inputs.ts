import { ActionInput, Choice, defineChoices, Text, type ChoiceOf } from '@kechuang/kernel';
import { USERNAME } from '../account/account.js';
import { LONGEST_PASSWORD } from '../password/password-policy.js';
import { ROLE_TEMPLATES } from '../role/role-templates.js';

/** Body of a sign-in. */
@ActionInput()
export class LoginInput {
  @Text({ zh: '用户名', en: 'User name', max: 64 }) username: string;
  @Text({ zh: '密码', en: 'Password', max: LONGEST_PASSWORD }) password: string;
}

/** Body of a change of one's own password. */
@ActionInput()
export class PasswordChangeInput {
  @Text({ zh: '当前密码', en: 'Current password', max: LONGEST_PASSWORD }) current: string;
  @Text({ zh: '新密码', en: 'New password', max: LONGEST_PASSWORD }) next: string;
}

/** The three administrators, none of whom can do the others' work. */
export const ADMINISTRATOR = defineChoices({
  'system-administrator': ROLE_TEMPLATES['system-administrator'],
  'security-administrator': ROLE_TEMPLATES['security-administrator'],
  auditor: ROLE_TEMPLATES.auditor,
});

export type Administrator = ChoiceOf<typeof ADMINISTRATOR>;

/** Body that makes one of the first administrators. */
@ActionInput()
export class BootstrapInput {
  @Text({ zh: '一次性令牌', en: 'One-time token', max: 200 }) token: string;
  @Text({ zh: '用户名', en: 'User name', min: 2, max: 40, pattern: USERNAME, example: 'admin' }) username: string;
  @Text({ zh: '密码', en: 'Password', max: LONGEST_PASSWORD }) password: string;
  @Text({ zh: '姓名', en: 'Name', max: 60, optional: true }) name: string | null;
  @Choice(ADMINISTRATOR, {
    zh: '管理员类型',
    en: 'Administrator',
    help: { zh: '不填为系统管理员。', en: 'The system administrator unless said.' },
    optional: true,
  })
  role: Administrator | null;
}
