import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Route } from '@kechuang/kernel';
import { Passwords } from './passwords.js';
import type { PasswordPolicy } from './password-policy.js';

/** The rules for passwords, for whoever has to choose one. */
@ApiTags('auth')
@Controller('auth/password-policy')
export class PasswordPolicyController {
  constructor(private readonly passwords: Passwords) {}

  @Route('get', '', {
    operationId: 'auth_password_policy',
    access: 'public',
    zh: '查询密码规则',
    en: 'Read the rules for passwords',
  })
  @Answers(200, 'PasswordPolicy', { zh: '成功', en: 'Done' })
  read(): PasswordPolicy {
    return this.passwords.policy;
  }
}
