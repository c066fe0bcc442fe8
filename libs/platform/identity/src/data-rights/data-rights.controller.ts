import { Body, Controller, HttpCode, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActionInput, Answers, Database, Route, Text, Who, withBody, type Caller, type Reply } from '@kechuang/kernel';
import { LONGEST_PASSWORD } from '../password/password-policy.js';
import { SelfProof } from '../session/self-proof.js';
import { AccountClosing } from './account-closing.js';
import { OwnData } from './own-data.js';

/** Body by which a person closes his account. */
@ActionInput()
export class DeletionInput {
  @Text({ zh: '当前密码', en: 'Current password', max: LONGEST_PASSWORD }) password: string;
}

/** A person's rights to his own data: to have a copy, and to have it deleted. */
@ApiTags('identity')
@Controller('me')
export class DataRightsController {
  constructor(
    private readonly data: OwnData,
    private readonly closing: AccountClosing,
    private readonly proof: SelfProof,
    private readonly database: Database,
  ) {}

  @Route('get', 'data', {
    operationId: 'own_data',
    access: 'signed-in',
    zh: '导出本人数据',
    en: 'Export one’s own data',
    description: {
      zh: '平台保存的与本人有关的全部数据，JSON 文件；每次导出记入审计。',
      en: 'Everything the platform keeps about oneself, as a JSON file; every export is audited.',
    },
  })
  @Answers(200, 'OwnData', { zh: '成功', en: 'Done' })
  async export(@Who() who: Caller, @Res({ passthrough: true }) reply: Reply): Promise<object> {
    void reply.header('cache-control', 'no-store').header('content-disposition', 'attachment; filename="my-data.json"');
    return this.data.of(who);
  }

  @Route('get', 'deletion', {
    operationId: 'own_deletion_state',
    access: 'signed-in',
    zh: '查询能否注销账号',
    en: 'Ask whether the account can be closed',
  })
  @Answers(200, 'DeletionState', { zh: '成功', en: 'Done' })
  async state(@Who() who: Caller): Promise<{ lastOf: readonly string[] }> {
    return { lastOf: await this.closing.lastOf(this.database, who.accountId) };
  }

  @Route('post', 'deletion', {
    operationId: 'own_deletion',
    access: 'signed-in',
    zh: '注销账号并删除个人信息',
    en: 'Close the account and delete one’s personal data',
    description: {
      zh: '立即生效，不能恢复。办理过的业务记录和统计保留，姓名改为“已注销用户”；审计日志依法保存至期满。',
      en: 'At once and for good. Records and figures stay, without the name; the audit log is kept for its legal period.',
    },
    errors: [409, 429],
  })
  @withBody(DeletionInput)
  @HttpCode(204)
  @ApiResponse({ status: 204, description: '已注销 / Closed' })
  async delete(@Body() { password }: DeletionInput, @Who() who: Caller): Promise<void> {
    await this.proof.check(who, { password, pointer: '/password' }, 'account-closed');
    await this.closing.closeOwn(who);
  }
}
