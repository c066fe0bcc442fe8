import { Body, Controller, HttpCode, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Answers, Problem, Route, Who, withBody, type Caller, type CallerRequest, type Reply } from '@kechuang/kernel';
import { Profiles, type Profile } from '../account/profiles.js';
import { PASSWORD_DUE } from '../password/password-problems.js';
import { BootstrapInput, LoginInput, PasswordChangeInput, type Administrator } from './auth.inputs.js';
import { Bootstrap } from './bootstrap.js';
import { clientOf } from './client.js';
import { PasswordChange } from './password-change.js';
import { RefreshCookie } from './refresh-cookie.js';
import { SignIn, type SignedIn } from './sign-in.js';
import { TokenAuthenticator } from './token-authenticator.js';

/** Signing in and out, and one's own account. */
@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly cookie: RefreshCookie,
    private readonly authenticator: TokenAuthenticator,
    private readonly profiles: Profiles,
    private readonly passwords: PasswordChange,
    private readonly bootstrap: Bootstrap,
  ) {}

  @Route('post', 'login', { operationId: 'auth_login', access: 'public', zh: '登录', en: 'Sign in', errors: [401] })
  @withBody(LoginInput)
  @HttpCode(200)
  @Answers(200, 'SignedIn', { zh: '已登录', en: 'Signed in' })
  async login(
    @Body() { username, password }: LoginInput,
    @Req() request: CallerRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SignedIn['answer']> {
    return this.begin(reply, await this.signIn.signIn(username, password, clientOf(request)));
  }

  @Route('post', 'refresh', {
    operationId: 'auth_refresh',
    access: 'public',
    zh: '续期登录',
    en: 'Renew the sign-in',
    description: {
      zh: '凭登录时下发的 Cookie 换取新的令牌；请求须为 JSON 或来自本站页面。Cookie 每次更换，重复使用旧 Cookie 将注销该次登录。',
      en: 'Takes the cookie of the sign-in in exchange for new tokens; JSON or a page of this site only. The cookie changes every time, and using an old one ends the session.',
    },
    errors: [401, 403],
  })
  @HttpCode(200)
  @Answers(200, 'SignedIn', { zh: '已续期', en: 'Renewed' })
  async refresh(@Req() request: CallerRequest, @Res({ passthrough: true }) reply: Reply): Promise<SignedIn['answer']> {
    const token = this.cookie.read(request);
    if (token === undefined) throw new Problem('auth.session');
    try {
      return this.begin(reply, await this.signIn.refresh(token, clientOf(request)));
    } catch (error) {
      // A database that is away for a moment must not sign anybody out.
      if (error instanceof Problem && error.code === 'auth.session') this.cookie.clear(reply);
      throw error;
    }
  }

  @Route('post', 'logout', {
    operationId: 'auth_logout',
    access: 'public',
    zh: '退出登录',
    en: 'Sign out',
    errors: [403],
  })
  @HttpCode(204)
  @ApiResponse({ status: 204, description: '已退出 / Signed out' })
  async logout(@Req() request: CallerRequest, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    const client = clientOf(request);
    const bearer = await this.authenticator.bearerOf(request);
    const token = this.cookie.read(request);
    if (token !== undefined) await this.signIn.signOut(token, client);
    else if (bearer) await this.signIn.endSession(bearer.sessionId, bearer.accountId, client);
    this.cookie.clear(reply);
  }

  @Route('get', 'me', {
    operationId: 'auth_me',
    access: 'signed-in',
    despite: [PASSWORD_DUE],
    zh: '查看当前账号',
    en: 'Read one’s own account',
  })
  @Answers(200, 'SignedInAccount', { zh: '成功', en: 'Done' })
  async me(@Who() who: Caller, @Res({ passthrough: true }) reply: Reply): Promise<Profile> {
    void reply.header('cache-control', 'no-store');
    return this.profiles.of(who.accountId);
  }

  @Route('post', 'password', {
    operationId: 'auth_password',
    access: 'signed-in',
    despite: [PASSWORD_DUE],
    zh: '修改本人密码',
    en: 'Change one’s own password',
  })
  @withBody(PasswordChangeInput)
  @HttpCode(204)
  @ApiResponse({ status: 204, description: '已修改 / Changed' })
  async changePassword(
    @Body() body: PasswordChangeInput,
    @Who() who: Caller,
    @Req() request: CallerRequest,
  ): Promise<void> {
    const bearer = await this.authenticator.bearerOf(request);
    await this.passwords.change(body, who, bearer?.sessionId ?? null);
  }

  @Route('get', 'bootstrap', {
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

  @Route('post', 'bootstrap', {
    operationId: 'auth_bootstrap',
    access: 'public',
    zh: '凭一次性令牌创建首批管理员',
    en: 'Make a first administrator by the one-time token',
    errors: [403, 409],
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
    return this.begin(reply, await this.signIn.signIn(body.username, body.password, client));
  }

  private begin(reply: Reply, { refreshToken, answer }: SignedIn): SignedIn['answer'] {
    this.cookie.write(reply, refreshToken);
    void reply.header('cache-control', 'no-store');
    return answer;
  }
}
