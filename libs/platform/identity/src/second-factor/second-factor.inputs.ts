import { ActionInput, Text } from '@kechuang/kernel';
import { LONGEST_PASSWORD } from '../password/password-policy.js';

const CODE = {
  zh: '验证码或恢复码',
  en: 'Code or recovery code',
  max: 40,
  example: '287082',
} as const;

/** Body that begins the set-up of a second factor. */
@ActionInput()
export class EnrolInput {
  @Text({ zh: '当前密码', en: 'Current password', max: LONGEST_PASSWORD }) password: string;
}

/** Body that confirms a second factor. */
@ActionInput()
export class SecondFactorCodeInput {
  @Text({ zh: '验证码', en: 'Code', max: 10, example: '287082' }) code: string;
}

/** Body of what takes password and code. */
@ActionInput()
export class SecondFactorProofInput {
  @Text({ zh: '当前密码', en: 'Current password', max: LONGEST_PASSWORD }) password: string;
  @Text(CODE) code: string;
}

/** Body of the second step of a sign-in. */
@ActionInput()
export class SignInCodeInput {
  @Text({
    zh: '登录凭据',
    en: 'Challenge',
    max: 100,
    help: { zh: '第一步返回的 challenge。', en: 'From the first step.' },
  })
  challenge: string;
  @Text(CODE) code: string;
}
