import { Body, Controller, HttpCode, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Answers, Problem, Route, Who, withBody, type Caller, type CallerRequest, type Reply } from '@kechuang/kernel';
import { Profiles, type Profile } from '../account/profiles.js';
import { PASSWORD_DUE } from '../password/password-problems.js';
import type { Challenge } from '../second-factor/challenges.js';
import { SECOND_FACTOR_DUE } from '../second-factor/second-factor-problems.js';
import { SignInCodeInput } from '../second-factor/second-factor.inputs.js';
import { LoginInput, PasswordChangeInput } from './auth.inputs.js';
import { clientOf } from './client.js';
import { PasswordChange } from './password-change.js';
import { RefreshCookie } from './refresh-cookie.js';
import { SessionLife } from './session-life.js';
import type { SignedIn } from './session-start.js';
import { SignIn } from './sign-in.js';
import { TokenAuthenticator } from './token-authenticator.js';

/** Signing in and out, and one's own account. */
@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: SessionLife,
    private readonly cookie: RefreshCookie,
    private readonly authenticator: TokenAuthenticator,
    private readonly profiles: Profiles,
    private readonly passwords: PasswordChange,
  ) {}

  @Route('post', 'login', {
    operationId: 'auth_login',
    limit: 'login',
    access: 'public',
    zh: '登录',
    en: 'Sign in',
    errors: [401, 429],
  })
  @withBody(LoginInput)
  @HttpCode(200)
  @Answers(200, 'SignedIn', { zh: '已登录', en: 'Signed in' })
  @Answers(202, 'SignInChallenge', { zh: '密码正确，还须验证码', en: 'The password is right; a code is to follow' })
  async login(
    @Body() { username, password }: LoginInput,
    @Req() request: CallerRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SignedIn['answer'] | Challenge> {
    const result = await this.signIn.signIn(username, password, clientOf(request));
    if ('refreshToken' in result) return this.cookie.begin(reply, result);
    void reply.code(202).header('cache-control', 'no-store');
    return result;
  }

  @Route('post', 'login/second-factor', {
    operationId: 'auth_login_second_factor',
    limit: 'login',
    access: 'public',
    zh: '登录第二步：验证码',
    en: 'Second step of the sign-in: the code',
    errors: [401, 429],
  })
  @withBody(SignInCodeInput)
  @HttpCode(200)
  @Answers(200, 'SignedIn', { zh: '已登录', en: 'Signed in' })
  async loginBySecondFactor(
    @Body() { challenge, code }: SignInCodeInput,
    @Req() request: CallerRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SignedIn['answer']> {
    return this.cookie.begin(reply, await this.signIn.complete(challenge, code, clientOf(request)));
  }

  @Route('post', 'refresh', {
    operationId: 'auth_refresh',
    limit: 'refresh',
    access: 'public',
    zh: '续期登录',
    en: 'Renew the sign-in',
    description: {
      zh: '凭登录时下发的 Cookie 换取新的令牌；请求须为 JSON 或来自本站页面。Cookie 每次更换，重复使用旧 Cookie 将注销该次登录。',
      en: 'Takes the cookie of the sign-in in exchange for new tokens; JSON or a page of this site only. The cookie changes every time, and using an old one ends the session.',
    },
    errors: [401, 403, 409],
  })
  @HttpCode(200)
  @Answers(200, 'SignedIn', { zh: '已续期', en: 'Renewed' })
  async refresh(@Req() request: CallerRequest, @Res({ passthrough: true }) reply: Reply): Promise<SignedIn['answer']> {
    const token = this.cookie.read(request);
    if (token === undefined) throw new Problem('auth.session');
    try {
      return this.cookie.begin(reply, await this.sessions.refresh(token, clientOf(request)));
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
    if (token !== undefined) await this.sessions.signOut(token, client);
    else if (bearer) await this.sessions.endSession(bearer.sessionId, bearer.accountId, client);
    this.cookie.clear(reply);
  }

  @Route('get', 'me', {
    operationId: 'auth_me',
    access: 'signed-in',
    despite: [PASSWORD_DUE, SECOND_FACTOR_DUE],
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
    errors: [429],
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
}
