import { Body, Controller, HttpCode } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Route, Who, withBody, type Caller } from '@kechuang/kernel';
import { ConsentBook, type ConsentSubject } from './consent-book.js';
import { ConsentInput, WithdrawalInput } from './consent.js';

const subjectOf = ({ accountId, personId }: Caller): ConsentSubject => ({ accountId, personId });

/** One's own consents to sensitive personal data being kept. */
@ApiTags('identity')
@Controller('me/consents')
export class ConsentController {
  constructor(private readonly consents: ConsentBook) {}

  @Route('get', '', { operationId: 'consent_list', access: 'signed-in', zh: '我的同意', en: 'My consents' })
  @Answers(200, 'Consents', { zh: '成功', en: 'Done' })
  list(@Who() who: Caller): Promise<object> {
    return this.consents.of(subjectOf(who));
  }

  @Route('post', '', {
    operationId: 'consent_give',
    access: 'signed-in',
    zh: '同意处理敏感个人信息',
    en: 'Consent to sensitive data being kept',
    errors: [409],
  })
  @withBody(ConsentInput)
  @HttpCode(200)
  @Answers(200, 'Consents', { zh: '已同意', en: 'Given' })
  async give(@Body() body: ConsentInput, @Who() who: Caller): Promise<object> {
    await this.consents.give(subjectOf(who), { ...body, way: 'console' }, who);
    return this.consents.of(subjectOf(who));
  }

  @Route('post', 'actions/withdraw', {
    operationId: 'consent_withdraw',
    access: 'signed-in',
    zh: '撤回同意',
    en: 'Withdraw a consent',
    description: {
      zh: '撤回后不再保存新的敏感个人信息，已凭该同意保存的立即删除。',
      en: 'Nothing new is kept from then on, and what was kept by this consent is deleted at once.',
    },
    errors: [409],
  })
  @withBody(WithdrawalInput)
  @HttpCode(200)
  @Answers(200, 'Consents', { zh: '已撤回', en: 'Withdrawn' })
  async withdraw(@Body() body: WithdrawalInput, @Who() who: Caller): Promise<object> {
    await this.consents.withdraw(subjectOf(who), body.purpose, who);
    return this.consents.of(subjectOf(who));
  }
}
