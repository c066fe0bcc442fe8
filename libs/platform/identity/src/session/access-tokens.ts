import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { IDENTITY_OPTIONS, LIFETIMES, type IdentityOptions } from '../identity.options.js';

/** Fixed, so that a token cannot choose how it is checked. */
export const TOKEN_ALGORITHM = 'HS256';
export const TOKEN_ISSUER = 'kechuang-anhui';
export const TOKEN_AUDIENCE = 'kechuang-api';
/** Other tokens may one day be signed with the same key; they are not to pass for this one. */
export const TOKEN_TYPE = 'access';

/** What an access token says. */
export interface AccessClaims {
  readonly sub: string;
  /** The session: ended with it. */
  readonly sid: string;
  readonly type: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

/** Signs access tokens. */
@Injectable()
export class AccessTokens {
  private readonly jwt: JwtService;

  constructor(@Inject(IDENTITY_OPTIONS) options: IdentityOptions) {
    this.jwt = new JwtService({ secret: options.jwtSecret });
  }

  sign(accountId: string, sessionId: string): string {
    return this.jwt.sign(
      { sid: sessionId, type: TOKEN_TYPE },
      {
        algorithm: TOKEN_ALGORITHM,
        issuer: TOKEN_ISSUER,
        audience: TOKEN_AUDIENCE,
        subject: accountId,
        expiresIn: LIFETIMES.accessToken,
        jwtid: randomBytes(6).toString('base64url'),
      },
    );
  }
}
