/** The part of passport and its strategies that sign-in uses; the packages bring no types. */
declare module 'passport' {
  interface Strategy {
    readonly name?: string;
  }
  type Verdict = (error: unknown, user: unknown) => void;
  type Handler = (request: object, response: object, next: (error?: unknown) => void) => void;
  class Passport {
    use(strategy: Strategy): this;
    authenticate(name: string, options: { session: false }, verdict: Verdict): Handler;
  }
  const passport: { readonly Passport: typeof Passport };
  export default passport;
}

declare module 'passport-local' {
  type Done = (error: unknown, user?: object | false) => void;
  export class Strategy {
    constructor(verify: (username: string, password: string, done: Done) => void);
    readonly name: 'local';
  }
  const local: { readonly Strategy: typeof Strategy };
  export default local;
}

declare module 'passport-jwt' {
  type Done = (error: unknown, user?: object | false) => void;
  interface Options {
    readonly jwtFromRequest: (request: object) => string | null;
    readonly secretOrKey: string;
    readonly algorithms: readonly string[];
    readonly issuer: string;
    readonly audience: string;
  }
  export class Strategy {
    constructor(options: Options, verify: (claims: unknown, done: Done) => void);
    readonly name: 'jwt';
  }
  const jwt: {
    readonly Strategy: typeof Strategy;
    readonly ExtractJwt: { fromAuthHeaderAsBearerToken(): (request: object) => string | null };
  };
  export default jwt;
}
