import { Controller, HttpCode, Param, Req } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Answers, Problem, Route, Who, type Caller, type CallerRequest } from '@kechuang/kernel';
import { isUUID } from 'class-validator';
import { OwnSessions, type RunningSession } from './own-sessions.js';
import { TokenAuthenticator } from './token-authenticator.js';

/** Where one is signed in. */
@ApiTags('auth')
@Controller('auth/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly authenticator: TokenAuthenticator,
  ) {}

  @Route('get', '', {
    operationId: 'auth_sessions',
    access: 'signed-in',
    zh: '查询本人的登录会话',
    en: 'List one’s own sessions',
  })
  @Answers(200, 'Sessions', { zh: '成功', en: 'Done' })
  async list(@Who() who: Caller, @Req() request: CallerRequest): Promise<{ items: RunningSession[] }> {
    return { items: await this.sessions.list(who, await this.currentId(request)) };
  }

  @Route('delete', ':id', {
    operationId: 'auth_session_end',
    access: 'signed-in',
    zh: '结束本人的一个登录会话',
    en: 'End one of one’s own sessions',
  })
  @HttpCode(204)
  @ApiResponse({ status: 204, description: '已结束 / Ended' })
  async end(@Param('id') id: string, @Who() who: Caller): Promise<void> {
    if (!isUUID(id)) throw new Problem('record.missing');
    await this.sessions.end(id, who);
  }

  @Route('post', 'actions/end-others', {
    operationId: 'auth_sessions_end_others',
    access: 'signed-in',
    zh: '结束本人的其他登录会话',
    en: 'End one’s other sessions',
  })
  @HttpCode(204)
  @ApiResponse({ status: 204, description: '已结束 / Ended' })
  async endOthers(@Who() who: Caller, @Req() request: CallerRequest): Promise<void> {
    await this.sessions.endOthers(who, await this.currentId(request));
  }

  private async currentId(request: CallerRequest): Promise<string | null> {
    return (await this.authenticator.bearerOf(request))?.sessionId ?? null;
  }
}
