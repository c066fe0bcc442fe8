import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  AUTHENTICATOR,
  loadConfig,
  StoreRegistry,
  type Authenticator,
  type Principal,
  type Store,
} from '@kechuang/kernel';
import { testClient, testDatabase, testPrincipal, type TestClient, type TestDatabase } from '@kechuang/kernel/testing';
import { createApp, type ReadyConfig } from '../src/app.module.js';

/** The whole API with a little demo data, on a database of its own. */
export interface WholeApi {
  readonly app: NestFastifyApplication;
  /** Somebody with exactly these permissions, without an account; for what concerns record types, not sign-in. */
  as(permissions: readonly string[], who?: Partial<Principal>): TestClient;
  readonly anonymous: TestClient;
  /** Signed in for real, as a demo account. */
  signedIn(username: string): Promise<TestClient>;
  store(name: string): Store;
  readonly config: ReadyConfig;
  /** Of every demo account. */
  readonly password: string;
  close(): Promise<void>;
}

/** Of all demo accounts. */
export const DEMO_PASSWORD = 'conformance-2026';

/** How a process differs from the usual one of specs. */
export interface WholeApiOptions {
  /** A database that exists already and stays. */
  readonly database?: Pick<TestDatabase, 'url' | 'ownerUrl'>;
  /** A folder with keys and files that exists already and stays. */
  readonly dataDir?: string;
  readonly worker?: 'in-process' | 'off';
  /** Further environment variables of the process. */
  readonly environment?: Readonly<Record<string, string>>;
}

export async function startWholeApi(scale = 0.05, options: WholeApiOptions = {}): Promise<WholeApi> {
  const own = options.database ? undefined : await testDatabase();
  const { url, ownerUrl } = { ...own, ...options.database } as TestDatabase;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'kechuang-api-'));
  const loaded = loadConfig({
    DATA_DIR: dataDir,
    DEMO_PASSWORD,
    DEMO_SCALE: String(scale),
    LOG_LEVEL: 'fatal',
    WORKER: options.worker ?? 'off',
    ...options.environment,
    RATE_LIMITS: 'off',
  });
  const config = { ...loaded, databaseUrl: url, databaseOwnerUrl: ownerUrl };
  const app = await createApp(config);
  await app.getHttpAdapter().getInstance().ready();
  const principals = admitPrincipals(app);
  const stores = app.get(StoreRegistry);
  return {
    app,
    password: DEMO_PASSWORD,
    as: (permissions, who = {}) => {
      const principal = testPrincipal({ ...who, permissions });
      principals.set(principal.accountId, principal);
      return testClient(app, principal, { authorization: `Bearer ${principal.accountId}` });
    },
    anonymous: testClient(app, testPrincipal({}), {}),
    signedIn: async (username) => {
      const anonymous = testClient(app, testPrincipal({ username }), {});
      const answer = await anonymous.post<{ accessToken: string }>('auth/login', { username, password: DEMO_PASSWORD });
      return testClient(app, testPrincipal({ username }), { authorization: `Bearer ${answer.body.accessToken}` });
    },
    store: (name) => {
      const store = stores.named(name);
      if (!store) throw new Error(`there is no record type ${name}`);
      return store;
    },
    config,
    close: async () => {
      await app.close();
      await own?.drop();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Lets tests speak as principals that no account stands for, beside the real sign-in. */
function admitPrincipals(app: NestFastifyApplication): Map<string, Principal> {
  const principals = new Map<string, Principal>();
  const authenticator = app.get<Authenticator>(AUTHENTICATOR, { strict: false });
  const real = authenticator.authenticate.bind(authenticator);
  authenticator.authenticate = (request) =>
    principals.get((request.headers.authorization ?? '').replace(/^Bearer /, '')) ?? real(request);
  return principals;
}
