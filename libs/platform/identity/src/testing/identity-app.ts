import { Bus, kernelMigrations } from '@kechuang/kernel';
import { startTestServer, testDatabase } from '@kechuang/kernel/testing';
import { DataSource } from 'typeorm';
import { DemoAccounts, IdentityModule, identityMigrations, OrganisationDirectory, type RoleCode } from '../index.js';
import { CreateStandIns1795557300000, ORGANISATIONS, StandInDirectory } from './registry-stand-in.js';
import { Visitor } from './visitor.js';

export const SECRET = 'a-secret-of-the-specs-that-is-long-enough';
export const PASSWORD = 'Bai-xing-tian-xia';
export const BOOTSTRAP_TOKEN = 'the-one-time-token-of-the-specs-0123456789';

type Server = Awaited<ReturnType<typeof startTestServer>>;

/** One of several processes on the same database. */
export interface Process {
  readonly app: Server;
  visitor(address?: string): Visitor;
  /** Settles when this process has been told that an account has changed; call it before the change. */
  hears(accountId: string): Promise<void>;
  close(): Promise<void>;
}

/** Identity on a database of its own, with one account per role at hand. */
export interface IdentityApp {
  readonly app: Server;
  readonly directory: StandInDirectory;
  /** Somebody who has not signed in. */
  visitor(address?: string, userAgent?: string): Visitor;
  /** Somebody who has. */
  as(username: string, password?: string): Promise<Visitor>;
  /** Takes a password that an administrator has set for the person's own. */
  settle(accountId: string): Promise<void>;
  /** Rows of the database, as no API shows them. */
  rows<R>(sql: string, values?: unknown[]): Promise<R[]>;
  /** A further process on the same database. */
  another(): Promise<Process>;
  close(): Promise<void>;
}

const account = (username: string, name: string, role: RoleCode, place: keyof typeof ORGANISATIONS) => ({
  username,
  name,
  organisationId: ORGANISATIONS[place].id,
  personId: null,
  roles: [role],
});

/** One person per role. */
export const PEOPLE = [
  account('xuehui', '程怀远', 'department', 'province'),
  account('chuangxin', '洪学文', 'service-centre', 'province'),
  account('leader', '许正阳', 'leader', 'province'),
  account('hefei', '何静怡', 'city', 'hefei'),
  account('county', '胡春燕', 'county', 'changfeng'),
  account('park', '江浩然', 'park', 'hefei'),
  account('university', '俞婉清', 'university', 'hefei'),
  account('enterprise', '周锦程', 'enterprise', 'hefei'),
  account('society', '丁文博', 'society', 'society'),
  account('expert', '陆明远', 'expert', 'society'),
  account('sysadmin', '朱明哲', 'system-administrator', 'province'),
  account('security', '唐若兰', 'security-administrator', 'province'),
  account('auditor', '沈克勤', 'auditor', 'province'),
];

export interface IdentityAppOptions {
  /** An installation without demo accounts. */
  readonly bare?: boolean;
  readonly publicUrl?: string;
  readonly passwordPolicy?: 'mlps' | 'asvs';
  readonly secondFactor?: 'required' | 'optional';
}

/** Starts identity for a spec; `close` it in `afterAll`. */
export async function startIdentity({
  bare = false,
  publicUrl,
  passwordPolicy = 'mlps',
  secondFactor = 'optional',
}: IdentityAppOptions = {}): Promise<IdentityApp> {
  const database = await testDatabase({ empty: true });
  const source = await new DataSource({
    type: 'postgres',
    url: database.url,
    migrations: [...kernelMigrations, CreateStandIns1795557300000, ...identityMigrations] as never[],
    migrationsRun: true,
  }).initialize();
  for (const { id, name } of Object.values(ORGANISATIONS))
    await source.query('insert into organisation (id, name) values ($1, $2)', [id, name]);
  const directory = new StandInDirectory();
  const options = {
    jwtSecret: SECRET,
    bootstrap: bare ? { token: BOOTSTRAP_TOKEN } : null,
    publicUrl: publicUrl ?? null,
    passwordPolicy,
    secondFactor,
    demo: bare ? null : {},
  };
  const start = async (): Promise<Server> => {
    const server = await startTestServer({ databaseUrl: database.url }, [IdentityModule.for(options)]);
    server.get(OrganisationDirectory).use(directory);
    return server;
  };
  const app = await start();
  if (!bare) await app.get(DemoAccounts).load(PEOPLE, PASSWORD);
  const visitor = (address?: string, userAgent?: string): Visitor => new Visitor(app, address, userAgent);
  return {
    app,
    directory,
    visitor,
    as: async (username, password = PASSWORD) => {
      const person = visitor();
      const answer = await person.signIn(username, password);
      if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.text}`);
      return person;
    },
    settle: async (accountId) => {
      await source.query('update account set password_provisional = false where id = $1', [accountId]);
    },
    rows: <R>(sql: string, values: unknown[] = []) => source.query<R[]>(sql, values),
    another: async () => {
      const server = await start();
      return {
        app: server,
        visitor: (address) => new Visitor(server, address),
        hears: (accountId) => heard(server, accountId),
        close: () => server.close(),
      };
    },
    close: async () => {
      await app.close();
      await source.destroy();
      await database.drop();
    },
  };
}

/** What the process does after it was told builds upon that: its own subscribers come first. */
const heard = (server: Server, accountId: string): Promise<void> =>
  new Promise((resolve) => {
    const changed = (key: string): void => {
      if (key === accountId) resolve();
    };
    server.get(Bus).subscribe('account', { changed, missed: () => undefined });
  });
