import { Inject, Injectable } from '@nestjs/common';
import { Problem, type CallerRequest, type Reply } from '@kechuang/kernel';
import { IDENTITY_OPTIONS, LIFETIMES, type IdentityOptions } from '../identity.options.js';

/**
 * The cookie that carries the refresh token: scripts cannot read it, other sites cannot send it. Over https its name
 * starts with `__Host-`, which browsers accept only from this very host, Secure and for the path `/`.
 */
@Injectable()
export class RefreshCookie {
  private readonly name: string;
  private readonly attributes: string;
  /** Host in the browsers' address line, where a proxy may give this process another one. */
  private readonly publicHost: string | null;

  constructor(@Inject(IDENTITY_OPTIONS) { publicUrl }: IdentityOptions) {
    const url = publicUrl === null ? null : new URL(publicUrl);
    const secure = url?.protocol === 'https:';
    this.publicHost = url?.host ?? null;
    this.name = secure ? '__Host-refresh' : 'refresh';
    this.attributes = `Path=${secure ? '/' : '/api/v1/auth'}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  }

  /** The token that came with the request, if any; refuses requests that another site's page could have made. */
  read(request: CallerRequest): string | undefined {
    if (!this.isOfThisSite(request)) throw new Problem('auth.origin');
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
    const token = pairs.find((pair) => pair.startsWith(`${this.name}=`))?.slice(this.name.length + 1);
    return token === '' ? undefined : token;
  }

  private write(reply: Reply, token: string): void {
    this.send(reply, token, LIFETIMES.idle);
  }

  /** Hands a session to the browser: the refresh token as cookie, the rest as the answer. */
  begin<A>(reply: Reply, { refreshToken, answer }: { readonly refreshToken: string; readonly answer: A }): A {
    this.write(reply, refreshToken);
    void reply.header('cache-control', 'no-store');
    return answer;
  }

  clear(reply: Reply): void {
    this.send(reply, '', 0);
  }

  /** The value is base64url and needs no escaping. */
  private send(reply: Reply, value: string, maxAge: number): void {
    void reply.header('set-cookie', `${this.name}=${value}; Max-Age=${maxAge}; ${this.attributes}`);
  }

  /**
   * SameSite=Strict keeps the cookie from other sites already, but not from another subdomain of one's own domain. A
   * page there cannot send JSON without asking first, nor hide its origin.
   */
  private isOfThisSite({ headers, host }: CallerRequest): boolean {
    if (/^application\/json\b/i.test(headers['content-type'] ?? '')) return true;
    const { origin } = headers;
    if (origin === undefined || !URL.canParse(origin)) return false;
    const from = new URL(origin);
    // Read as an address of the same scheme, so that a default port counts as none on both sides.
    const here = `${from.protocol}//${host}`;
    return from.host === this.publicHost || (URL.canParse(here) && from.host === new URL(here).host);
  }
}
