import { Body, Controller, HttpCode, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers, Route, Who, withBody, type Caller } from '@kechuang/kernel';
import type { Profile } from '../account/profiles.js';
import type { DelegationView, Party } from './delegation-view.js';
import { DelegationInput } from './delegation.js';
import { Delegations } from './delegations.js';
import { DeputySearch } from './deputy-search.js';

/** Letting somebody act for oneself, and acting for somebody. */
@ApiTags('identity')
@Controller('me/delegations')
export class DelegationController {
  constructor(
    private readonly delegations: Delegations,
    private readonly deputies: DeputySearch,
  ) {}

  @Route('get', '', { operationId: 'delegation_list', access: 'signed-in', zh: '我的委托', en: 'My delegations' })
  @Answers(200, 'Delegations', { zh: '成功', en: 'Done' })
  async list(@Who() who: Caller): Promise<object> {
    return { ...(await this.delegations.of(who)), modules: this.delegations.modules(who) };
  }

  @Route('get', 'deputies', {
    operationId: 'delegation_deputies',
    access: 'signed-in',
    zh: '查找可以代理的同事',
    en: 'Find colleagues who can act for oneself',
  })
  @ApiQuery({ name: 'q', required: false, schema: { type: 'string', maxLength: 60 }, description: '姓名 / Name' })
  @Answers(200, 'Deputies', { zh: '成功', en: 'Done' })
  async findDeputies(@Query('q') words: unknown, @Who() who: Caller): Promise<{ items: readonly Party[] }> {
    return { items: await this.deputies.find(typeof words === 'string' ? words.trim().slice(0, 60) : '', who) };
  }

  @Route('post', '', {
    operationId: 'delegation_create',
    access: 'signed-in',
    zh: '委托他人代为办理',
    en: 'Let somebody act for oneself',
    errors: [409],
  })
  @withBody(DelegationInput)
  @HttpCode(201)
  @Answers(201, 'Delegation', { zh: '已委托', en: 'Delegated' })
  create(@Body() body: DelegationInput, @Who() who: Caller): Promise<DelegationView> {
    return this.delegations.create(body, who);
  }

  @Route('post', ':id/actions/revoke', {
    operationId: 'delegation_revoke',
    access: 'signed-in',
    zh: '终止委托',
    en: 'End a delegation',
    description: { zh: '委托人和代理人均可终止，立即生效。', en: 'Either party may; it takes effect at once.' },
    errors: [409],
  })
  @HttpCode(200)
  @Answers(200, 'Delegation', { zh: '已终止', en: 'Ended' })
  revoke(@Param('id') id: string, @Who() who: Caller): Promise<DelegationView> {
    return this.delegations.revoke(id, who);
  }

  @Route('post', ':id/actions/act', {
    operationId: 'delegation_act',
    access: 'signed-in',
    zh: '开始代为办理',
    en: 'Begin to act for somebody',
    description: {
      zh: '此后在请求中带上请求头 `X-Act-For: <委托标识>`，即以委托人的范围和可委托的权限办理；每次请求都会核验委托是否有效。',
      en: 'From then on the header `X-Act-For: <id of the delegation>` makes a request one for the delegator, within his scope and what of his permissions can be delegated; every request is checked.',
    },
  })
  @HttpCode(200)
  @Answers(200, 'Acting', { zh: '可以开始', en: 'Ready' })
  act(@Param('id') id: string, @Who() who: Caller): Promise<{ delegation: DelegationView; account: Profile }> {
    return this.delegations.begin(id, who);
  }
}
