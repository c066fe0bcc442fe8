import { Body, Controller, HttpCode } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Http, HttpCall, Problem, reaches, Route, StoreRegistry, withBody } from '@kechuang/kernel';
import { ConsentBook } from './consent-book.js';
import { RecordedConsentInput, WithdrawalInput } from './consent.js';

/** Consents of people without an account, as whoever keeps their data records them. */
@ApiTags('registry')
@Controller('registry/people/:id/consents')
export class PersonConsentController {
  constructor(
    private readonly stores: StoreRegistry,
    private readonly consents: ConsentBook,
  ) {}

  @Route('get', '', {
    operationId: 'person_consents',
    access: 'person.update',
    zh: '查询人员的同意记录',
    en: 'List the consents of a person',
    errors: [404],
  })
  @Answers(200, 'Consents', { zh: '成功', en: 'Done' })
  async list(@Http() http: HttpCall): Promise<object> {
    return this.consents.of({ accountId: null, personId: await this.keptBy(http) });
  }

  @Route('post', '', {
    operationId: 'person_consent_record',
    access: 'person.update',
    zh: '登记人员的同意',
    en: 'Record the consent of a person',
    errors: [404, 409],
  })
  @withBody(RecordedConsentInput)
  @HttpCode(200)
  @Answers(200, 'Consents', { zh: '已登记', en: 'Recorded' })
  async give(@Body() body: RecordedConsentInput, @Http() http: HttpCall): Promise<object> {
    const personId = await this.keptBy(http);
    await this.consents.give({ accountId: null, personId }, body, http.who);
    return this.consents.of({ accountId: null, personId });
  }

  @Route('post', 'actions/withdraw', {
    operationId: 'person_consent_withdraw',
    access: 'person.update',
    zh: '登记人员撤回同意',
    en: 'Record that a person has withdrawn his consent',
    errors: [404, 409],
  })
  @withBody(WithdrawalInput)
  @HttpCode(200)
  @Answers(200, 'Consents', { zh: '已撤回', en: 'Withdrawn' })
  async withdraw(@Body() body: WithdrawalInput, @Http() http: HttpCall): Promise<object> {
    const personId = await this.keptBy(http);
    await this.consents.withdraw({ accountId: null, personId }, body.purpose, http.who);
    return this.consents.of({ accountId: null, personId });
  }

  /** The person in the path, whose data the caller keeps. */
  private async keptBy({ id, who }: HttpCall): Promise<string> {
    const people = this.stores.named('person');
    if (!people) throw new Problem('record.missing');
    const person = await people.find(id, who);
    if (!reaches(people.scope, people.scope.write, who, person)) throw new Problem('access.foreign');
    return id;
  }
}
