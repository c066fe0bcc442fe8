import cookies from '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type CallerRequest, type Reply } from '@kechuang/kernel';
import { IDENTITY_OPTIONS, LIFETIMES, type IdentityOptions } from '../identity.options.js';

const { parse, serialize } = cookies.fastifyCookie;

/**
 * The cookie that carries the refresh token: scripts cannot read it, other sites cannot send it. Over https its name
 * starts with `__Host-`, which browsers accept only from this very host, Secure and for the path `/`.
 */
@Injectable()
export class RefreshCookie {
  private readonly name: string;
  private readonly attributes: { httpOnly: true; sameSite: 'strict'; secure: boolean; path: string };
  /** Host in the browsers' address line, where a proxy may give this process another one. */
  private readonly publicHost: string | null;

  constructor(@Inject(IDENTITY_OPTIONS) { publicUrl }: IdentityOptions) {
    const url = publicUrl === null ? null : new URL(publicUrl);
    const secure = url?.protocol === 'https:';
    this.publicHost = url?.host ?? null;
    this.name = secure ? '__Host-refresh' : 'refresh';
    this.attributes = { httpOnly: true, sameSite: 'strict', secure, path: secure ? '/' : '/api/v1/auth' };
  }

  /** The token that came with the request, if any; refuses requests that another site's page could have made. */
  read(request: CallerRequest): string | undefined {
    if (!this.isOfThisSite(request)) throw new Problem('auth.origin');
    const { cookie } = request.headers;
    return cookie === undefined ? undefined : parse(cookie)[this.name];
  }

  write(reply: Reply, token: string): void {
    this.send(reply, token, LIFETIMES.idle);
  }

  clear(reply: Reply): void {
    this.send(reply, '', 0);
  }

  private send(reply: Reply, value: string, maxAge: number): void {
    void reply.header('set-cookie', serialize(this.name, value, { ...this.attributes, maxAge }));
  }

  /**
   * SameSite=Strict keeps the cookie from other sites already, but not from another subdomain of one's own domain. A
   * page there cannot send JSON without asking first, nor hide its origin.
   */
  private isOfThisSite({ headers, host }: CallerRequest): boolean {
    if (/^application\/json\b/i.test(headers['content-type'] ?? '')) return true;
    const { origin } = headers;
    if (origin === undefined || !URL.canParse(origin)) return false;
    return [host, this.publicHost].includes(new URL(origin).host);
  }
}
