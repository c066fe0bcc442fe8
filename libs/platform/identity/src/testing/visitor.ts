import { randomInt } from 'node:crypto';
import type { startTestServer } from '@kechuang/kernel/testing';
import type { Profile } from '../account/profiles.js';

type Server = Awaited<ReturnType<typeof startTestServer>>;
type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An answer as specs look at it. */
export interface Answer<B> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: B;
  readonly text: string;
}

/** What a problem answer carries. */
export interface ProblemBody {
  readonly code: string;
  readonly detail: string;
  readonly traceId: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

/** What sign-in and refresh answer. */
export interface SignedInBody {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly account: Profile;
}

/** A browser: keeps its access token and its cookies. */
export class Visitor {
  token: string | null = null;
  /** `name=value` as the browser sends it back. */
  cookie: string | null = null;
  /** The last Set-Cookie header in full. */
  setCookie = '';
  account: Profile | null = null;

  constructor(
    private readonly server: Server,
    /** Each browser has an address of its own, so that no spec suffers from the failures of another. */
    readonly address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
    readonly userAgent = 'jest',
  ) {}

  async signIn(username: string, password: string): Promise<Answer<SignedInBody & ProblemBody>> {
    return this.remember(await this.post<SignedInBody & ProblemBody>('auth/login', { username, password }));
  }

  async refresh(): Promise<Answer<SignedInBody & ProblemBody>> {
    return this.remember(await this.post<SignedInBody & ProblemBody>('auth/refresh', {}));
  }

  get<B = ProblemBody>(path: string): Promise<Answer<B>> {
    return this.send('GET', path);
  }

  post<B = ProblemBody>(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Answer<B>> {
    return this.send('POST', path, body, headers);
  }

  put<B = ProblemBody>(path: string, body: object): Promise<Answer<B>> {
    return this.send('PUT', path, body);
  }

  patch<B = ProblemBody>(path: string, body: object, version: number): Promise<Answer<B>> {
    return this.send('PATCH', path, body, { 'if-match': `"${version}"` });
  }

  delete<B = ProblemBody>(path: string, version: number): Promise<Answer<B>> {
    return this.send('DELETE', path, undefined, { 'if-match': `"${version}"` });
  }

  act<B = ProblemBody>(path: string, action: string, version: number, body: object = {}): Promise<Answer<B>> {
    return this.send('POST', `${path}/actions/${action}`, body, { 'if-match': `"${version}"` });
  }

  async send<B = ProblemBody>(
    method: Verb,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<B>> {
    const answer = await this.server.inject({
      method,
      url: `/api/v1/${path}`,
      remoteAddress: this.address,
      headers: {
        'user-agent': this.userAgent,
        ...(this.token !== null && { authorization: `Bearer ${this.token}` }),
        ...(this.cookie !== null && { cookie: this.cookie }),
        ...headers,
      },
      ...(body && { payload: body }),
    });
    const isJson = /json/.test(String(answer.headers['content-type']));
    const setCookie = answer.headers['set-cookie'];
    if (typeof setCookie === 'string') {
      this.setCookie = setCookie;
      this.cookie = setCookie.split(';')[0] ?? null;
    }
    const content = (isJson ? answer.json() : {}) as B;
    return { status: answer.statusCode, headers: answer.headers, text: answer.payload, body: content };
  }

  private remember<B extends SignedInBody>(answer: Answer<B>): Answer<B> {
    if (answer.status === 200) {
      this.token = answer.body.accessToken;
      this.account = answer.body.account;
    }
    return answer;
  }
}
