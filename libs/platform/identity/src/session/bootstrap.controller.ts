import { Body, Controller, HttpCode, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Route, withBody, type CallerRequest, type Reply } from '@kechuang/kernel';
import { BootstrapInput, type Administrator } from './auth.inputs.js';
import { Bootstrap } from './bootstrap.js';
import { clientOf } from './client.js';
import { RefreshCookie } from './refresh-cookie.js';
import type { SignedIn } from './session-start.js';
import { SignIn } from './sign-in.js';

/** The first administrators of an installation without accounts. */
@ApiTags('auth')
@Controller('auth/bootstrap')
export class BootstrapController {
  constructor(
    private readonly bootstrap: Bootstrap,
    private readonly signIn: SignIn,
    private readonly cookie: RefreshCookie,
  ) {}

  @Route('get', '', {
    operationId: 'auth_bootstrap_state',
    access: 'public',
    zh: '查询是否可以创建首批管理员',
    en: 'Ask whether first administrators can be made',
  })
  @Answers(200, 'BootstrapState', { zh: '成功', en: 'Done' })
  async bootstrapState(): Promise<{ open: boolean; vacant: readonly Administrator[] }> {
    const vacant = await this.bootstrap.vacant();
    return { open: vacant.length > 0, vacant };
  }

  @Route('post', '', {
    operationId: 'auth_bootstrap',
    limit: 'bootstrap',
    access: 'public',
    zh: '凭一次性令牌创建首批管理员',
    en: 'Make a first administrator by the one-time token',
    errors: [403, 409, 429],
  })
  @withBody(BootstrapInput)
  @HttpCode(201)
  @Answers(201, 'SignedIn', { zh: '已创建并登录', en: 'Created and signed in' })
  async createAdministrator(
    @Body() body: BootstrapInput,
    @Req() request: CallerRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SignedIn['answer']> {
    const client = clientOf(request);
    await this.bootstrap.createAdministrator(body, client);
    const result = await this.signIn.signIn(body.username, body.password, client);
    if (!('refreshToken' in result)) throw new Error('a new account has a second factor');
    return this.cookie.begin(reply, result);
  }
}
