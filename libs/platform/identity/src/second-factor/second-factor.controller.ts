import { Body, Controller, Header, HttpCode } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Answers, Route, Who, withBody, type Caller } from '@kechuang/kernel';
import { OwnSecondFactors, type OwnSecondFactor, type RecoveryCodes } from './own-second-factor.js';
import { SECOND_FACTOR_DUE } from './second-factor-problems.js';
import { EnrolInput, SecondFactorCodeInput, SecondFactorProofInput } from './second-factor.inputs.js';
import type { Enrolment } from './second-factors.js';

/** One's own second factor. */
@ApiTags('auth')
@Controller('auth/second-factor')
export class SecondFactorController {
  constructor(private readonly own: OwnSecondFactors) {}

  @Route('get', '', {
    operationId: 'auth_second_factor',
    access: 'signed-in',
    despite: [SECOND_FACTOR_DUE],
    zh: '查询本人的二次验证',
    en: 'Read one’s own second factor',
  })
  @Answers(200, 'SecondFactor', { zh: '成功', en: 'Done' })
  state(@Who() who: Caller): Promise<OwnSecondFactor> {
    return this.own.state(who);
  }

  @Route('post', 'actions/enrol', {
    operationId: 'auth_second_factor_enrol',
    access: 'signed-in',
    despite: [SECOND_FACTOR_DUE],
    zh: '设置二次验证',
    en: 'Set up a second factor',
    errors: [409, 429],
  })
  @withBody(EnrolInput)
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Answers(200, 'SecondFactorEnrolment', { zh: '请在验证器中添加后确认', en: 'Add it to an authenticator and confirm' })
  enrol(@Body() { password }: EnrolInput, @Who() who: Caller): Promise<Enrolment> {
    return this.own.enrol(who, password);
  }

  @Route('post', 'actions/confirm', {
    operationId: 'auth_second_factor_confirm',
    access: 'signed-in',
    despite: [SECOND_FACTOR_DUE],
    zh: '确认二次验证',
    en: 'Confirm the second factor',
    errors: [409],
  })
  @withBody(SecondFactorCodeInput)
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Answers(200, 'RecoveryCodes', { zh: '已启用；恢复码只显示一次', en: 'In use; the recovery codes are shown once' })
  confirm(@Body() { code }: SecondFactorCodeInput, @Who() who: Caller): Promise<RecoveryCodes> {
    return this.own.confirm(who, code);
  }

  @Route('post', 'actions/renew-codes', {
    operationId: 'auth_second_factor_renew_codes',
    access: 'signed-in',
    zh: '更换恢复码',
    en: 'Renew the recovery codes',
    errors: [429],
  })
  @withBody(SecondFactorProofInput)
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Answers(200, 'RecoveryCodes', { zh: '已更换，旧恢复码作废', en: 'Renewed; the earlier codes are void' })
  renewCodes(@Body() { password, code }: SecondFactorProofInput, @Who() who: Caller): Promise<RecoveryCodes> {
    return this.own.renewCodes(who, password, code);
  }

  @Route('post', 'actions/disable', {
    operationId: 'auth_second_factor_disable',
    access: 'signed-in',
    zh: '停用本人的二次验证',
    en: 'Remove one’s own second factor',
    errors: [429],
  })
  @withBody(SecondFactorProofInput)
  @HttpCode(204)
  @ApiResponse({ status: 204, description: '已停用 / Removed' })
  disable(@Body() { password, code }: SecondFactorProofInput, @Who() who: Caller): Promise<void> {
    return this.own.disable(who, password, code);
  }
}
