import { Inject, Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import passport from 'passport';
import passportJwt from 'passport-jwt';
import passportLocal from 'passport-local';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER, TOKEN_TYPE, type AccessClaims } from './access-tokens.js';
import { Credentials, type Verified } from './credentials.js';

/** The passport of this process: by user name and password, by bearer token; further ways (TOTP, SSO) join here. */
@Injectable()
export class Strategies {
  private readonly passport = new passport.Passport();

  constructor(credentials: Credentials, @Inject(IDENTITY_OPTIONS) options: IdentityOptions) {
    this.passport.use(
      new passportLocal.Strategy((username, password, done) => {
        credentials.verify(username, password).then((verified) => done(null, verified ?? false), done);
      }),
    );
    this.passport.use(
      new passportJwt.Strategy(
        {
          jwtFromRequest: passportJwt.ExtractJwt.fromAuthHeaderAsBearerToken(),
          secretOrKey: options.jwtSecret,
          algorithms: [TOKEN_ALGORITHM],
          issuer: TOKEN_ISSUER,
          audience: TOKEN_AUDIENCE,
        },
        (claims, done) => done(null, isAccess(claims) ? claims : false),
      ),
    );
  }

  /** The account that signs in with these; undefined when passport refuses. */
  byPassword(username: string, password: string): Promise<Verified | undefined> {
    return this.attempt<Verified>('local', { body: { username, password } });
  }

  /** What the access token of an Authorization header says; undefined when it is not valid. */
  byToken(authorization: string): Promise<AccessClaims | undefined> {
    return this.attempt<AccessClaims>('jwt', { headers: { authorization } });
  }

  /** Passport sees only what a strategy needs, never the query string, where credentials end up in logs. */
  private attempt<U>(
    name: 'local' | 'jwt',
    request: { readonly body?: object; readonly headers?: object },
  ): Promise<U | undefined> {
    return new Promise((resolve, reject) => {
      const verdict = (error: unknown, user: unknown): void => {
        if (error) reject(error instanceof Error ? error : new Error('sign-in strategy failed'));
        else resolve(user ? (user as U) : undefined);
      };
      this.passport.authenticate(name, { session: false }, verdict)({ ...request }, {}, reject);
    });
  }
}

function isAccess(claims: unknown): claims is AccessClaims {
  if (typeof claims !== 'object' || claims === null) return false;
  const { sub, sid, type, exp } = claims as Partial<AccessClaims>;
  return type === TOKEN_TYPE && isUUID(sub) && isUUID(sid) && typeof exp === 'number';
}
