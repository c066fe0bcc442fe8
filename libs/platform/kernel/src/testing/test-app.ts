import { Global, Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidv7 } from 'uuid';
import type { CallerRequest } from '../access/access.decorators.js';
import { AUTHENTICATOR, type Authenticator } from '../access/access.guard.js';
import type { Principal } from '../access/principal.js';
import { PermissionCatalogue } from '../access/permissions.js';
import { Problem } from '../errors/problem.js';
import { IdempotencyGuard } from '../idempotency/idempotency.js';
import { fileBody } from '../import/testing/multipart.js';
import { KernelModule, type KernelOptions } from '../kernel.module.js';
import { parseKeys, type KeyRing } from '../vault/key-ring.js';

/** The same in every process of a spec, as processes on one database must have it. */
export const TEST_KEY_RING: KeyRing = {
  keys: parseKeys(`test:${Buffer.alloc(32, 1).toString('base64')}`, 'test'),
  hashSecret: Buffer.alloc(32, 2),
};

/** Principals by the token that stands for them in tests; signing in is identity's own concern. */
class TokenAuthenticator implements Authenticator {
  readonly principals = new Map<string, Principal>();

  authenticate(request: CallerRequest): Principal {
    const principal = this.principals.get((request.headers.authorization ?? '').replace(/^Bearer /, ''));
    if (!principal) throw new Problem('access.sign-in');
    return principal;
  }
}

@Global()
@Module({})
class TestAccessModule {
  static for(authenticator: Authenticator): DynamicModule {
    const provider = { provide: AUTHENTICATOR, useValue: authenticator };
    return { module: TestAccessModule, providers: [provider], exports: [provider] };
  }
}

/** An answer as tests look at it. */
export interface TestAnswer<B = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: B;
  readonly text: string;
  /** The body as it came, for files. */
  readonly raw: Buffer;
}

/** Sends requests as one person. */
export interface TestClient {
  readonly principal: Principal;
  get<B = Record<string, unknown>>(path: string, headers?: Record<string, string>): Promise<TestAnswer<B>>;
  post<B = Record<string, unknown>>(
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<TestAnswer<B>>;
  patch<B = Record<string, unknown>>(path: string, body: object, version?: number): Promise<TestAnswer<B>>;
  delete<B = Record<string, unknown>>(path: string, version?: number): Promise<TestAnswer<B>>;
  /** One file, as browsers send it. */
  upload<B = Record<string, unknown>>(path: string, name: string, content: Buffer): Promise<TestAnswer<B>>;
  act<B = Record<string, unknown>>(
    path: string,
    action: string,
    version: number,
    body?: object,
  ): Promise<TestAnswer<B>>;
}

/** The HTTP API of some modules on a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  /** A person with these permissions, or those of a role template. */
  as(
    who: Partial<Omit<Principal, 'permissions'>> & { readonly role?: string; readonly permissions?: readonly string[] },
  ): TestClient;
  /** Nobody signed in. */
  readonly anonymous: TestClient;
  close(): Promise<void>;
}

/** Starts modules that say themselves who their callers are (identity does) on the database of a spec. */
export async function startTestServer(
  options: KernelOptions,
  imports: NonNullable<ModuleMetadata['imports']>,
): Promise<NestFastifyApplication> {
  @Module({ imports: [KernelModule.for({ keyRing: TEST_KEY_RING, ...options }), ...imports] })
  class TestModule {}
  const app = await NestFactory.create<NestFastifyApplication>(TestModule as Type, new FastifyAdapter(), {
    logger: ['fatal'],
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1');
  const idempotency = app.get(IdempotencyGuard);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      await idempotency.remember(request, reply, payload);
      return payload;
    });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** Starts modules on the kernel with the database of a spec; callers are whoever the spec says. */
export async function createTestApp(
  options: KernelOptions,
  imports: NonNullable<ModuleMetadata['imports']>,
): Promise<TestApp> {
  const authenticator = new TokenAuthenticator();
  const app = await startTestServer(options, [TestAccessModule.for(authenticator), ...imports]);
  return {
    app,
    as: ({ role, permissions = [], ...who }) => {
      const template = role === undefined ? [] : app.get(PermissionCatalogue).templateOf(role);
      const principal = testPrincipal({ ...who, permissions: [...template, ...permissions] });
      authenticator.principals.set(principal.accountId, principal);
      return testClient(app, principal, { authorization: `Bearer ${principal.accountId}` });
    },
    anonymous: testClient(app, testPrincipal({}), {}),
    close: () => app.close(),
  };
}

/** Somebody for tests; alone in his organisation, without permissions unless said. */
export function testPrincipal(
  who: Partial<Omit<Principal, 'permissions'>> & { readonly permissions?: readonly string[] },
): Principal {
  return {
    accountId: uuidv7(),
    username: 'someone',
    name: '张三',
    organisationId: null,
    organisationName: null,
    organisationIds: who.organisationId ? [who.organisationId] : [],
    divisionCode: null,
    personId: null,
    ...who,
    permissions: new Set(who.permissions),
  };
}

/** Requests with these headers, straight into the server. */
export function testClient(
  app: NestFastifyApplication,
  principal: Principal,
  base: Record<string, string>,
): TestClient {
  const send = async <B>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<TestAnswer<B>> => {
    const url = path.startsWith('/api/') ? path : `/api/v1/${path}`;
    const answer = await app.inject({ method, url, headers: { ...base, ...headers }, ...(body && { payload: body }) });
    const isJson = /json/.test(String(answer.headers['content-type']));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.payload,
      raw: answer.rawPayload,
      body: (isJson ? answer.json() : {}) as B,
    };
  };
  const match = (version?: number): Record<string, string> =>
    version === undefined ? {} : { 'if-match': `"${version}"` };
  return {
    principal,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body = {}, headers = {}) => send('POST', path, body, headers),
    patch: (path, body, version) => send('PATCH', path, body, match(version)),
    delete: (path, version) => send('DELETE', path, undefined, match(version)),
    upload: (path, name, content) => {
      const form = fileBody(name, content);
      return send('POST', path, form.body, form.headers);
    },
    act: (path, action, version, body = {}) => send('POST', `${path}/actions/${action}`, body, match(version)),
  };
}
