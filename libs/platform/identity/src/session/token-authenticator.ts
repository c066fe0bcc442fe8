import { Injectable } from '@nestjs/common';
import { Problem, type Authenticator, type CallerRequest, type Principal } from '@kechuang/kernel';
import { ActingPrincipals } from '../delegation/acting-principals.js';
import { Principals } from './principals.js';
import { Strategies } from './strategies.js';

/** What a verified Authorization header stands for. */
export interface Bearer {
  readonly sessionId: string;
  readonly accountId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Header that names the delegation by which the caller acts for somebody else. */
export const ACT_FOR = 'x-act-for';

/** Headers remembered at most; with 15 minutes of life the first to come in is the first to expire. */
const MAX_KNOWN = 20_000;

/**
 * Establishes the caller from his bearer token. A token's signature is checked once; afterwards it is looked up, and
 * a request costs two map lookups.
 */
@Injectable()
export class TokenAuthenticator implements Authenticator {
  private readonly known = new Map<string, Bearer>();

  constructor(
    private readonly strategies: Strategies,
    private readonly principals: Principals,
    private readonly acting: ActingPrincipals,
  ) {}

  authenticate(request: CallerRequest): Principal | Promise<Principal> {
    const { authorization, [ACT_FOR]: delegation } = request.headers;
    if (authorization === undefined) throw new Problem('access.sign-in');
    const bearer = this.known.get(authorization);
    const principal =
      bearer && bearer.expiresAt > Date.now() ? this.principals.of(bearer.sessionId) : this.verify(authorization);
    return delegation === undefined ? principal : this.actingFor(principal, String(delegation));
  }

  /** The session that the request's token belongs to; undefined without a valid one. */
  async bearerOf(request: CallerRequest): Promise<Bearer | undefined> {
    const { authorization } = request.headers;
    if (authorization === undefined) return undefined;
    const bearer = this.known.get(authorization) ?? (await this.check(authorization));
    return bearer && bearer.expiresAt > Date.now() ? bearer : undefined;
  }

  private async actingFor(deputy: Principal | Promise<Principal>, delegation: string): Promise<Principal> {
    return this.acting.of(await deputy, delegation);
  }

  private async verify(authorization: string): Promise<Principal> {
    const bearer = await this.check(authorization);
    if (!bearer) throw new Problem('access.sign-in');
    return this.principals.of(bearer.sessionId);
  }

  private async check(authorization: string): Promise<Bearer | undefined> {
    this.known.delete(authorization);
    const claims = await this.strategies.byToken(authorization);
    if (!claims) return undefined;
    const bearer = { sessionId: claims.sid, accountId: claims.sub, expiresAt: claims.exp * 1000 };
    const [oldest] = this.known.keys();
    if (this.known.size >= MAX_KNOWN && oldest !== undefined) this.known.delete(oldest);
    this.known.set(authorization, bearer);
    return bearer;
  }
}
