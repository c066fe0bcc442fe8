import { Controller, HttpCode } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, ChainVerification, Route, Who, type Caller, type JobState } from '@kechuang/kernel';

/** The chain of seals over the audit log, for the auditor. */
@ApiTags('audit')
@Controller('audit/chain')
export class AuditChainController {
  constructor(private readonly verification: ChainVerification) {}

  @Route('get', '', {
    operationId: 'audit_chain_get',
    access: 'audit-entry.read',
    zh: '查看审计日志封存情况',
    en: 'Read how far the audit log is sealed',
  })
  @Answers(200, 'AuditChain', { zh: '封存情况和最近一次校验', en: 'The seals and the last check' })
  overview(): Promise<object> {
    return this.verification.overview();
  }

  @Route('post', 'actions/verify', {
    operationId: 'audit_chain_verify',
    access: 'audit-entry.read',
    zh: '校验审计日志',
    en: 'Check the audit log',
    description: {
      zh: '在后台逐条比对审计记录与封存链，结果写入审计日志。',
      en: 'Compares every audit row with the chain of seals in the background; the outcome is audited.',
    },
  })
  @HttpCode(202)
  @Answers(202, 'Job', { zh: '已开始', en: 'Started' })
  verify(@Who() who: Caller): Promise<JobState> {
    return this.verification.start(who);
  }
}
