import { resolve } from 'node:path';
import type { ScannerAddress } from '../files/virus-scanner.js';
import { EnvironmentReader, type Environment } from './environment.js';
import { loadOperations, type OperationsConfig } from './operations.js';
import { keptSecret, machineSecret, readablePassword } from './secret-file.js';
import { newKey, newSecret, parseKeys, parseSecret, type KeyRing } from '../vault/key-ring.js';

/** Injection token of the process's {@link AppConfig}. */
export const CONFIG = Symbol('CONFIG');

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where files go when they are not kept on the local disk. */
export interface S3Config {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** Demo accounts and data, for trying the platform out. */
export interface DemoConfig {
  readonly password: string;
  /** Where the password can be looked up; null when it was given by DEMO_PASSWORD. */
  readonly passwordFile: string | null;
  /** Share of the full demo data to make: 1 is all of it, tests take less. */
  readonly scale: number;
}

/** The one-time right to make the first administrator, on an installation without demo accounts. */
export interface BootstrapConfig {
  readonly token: string;
  /** Where the token can be looked up; null when it was given by BOOTSTRAP_TOKEN. */
  readonly tokenFile: string | null;
}

export const PASSWORD_POLICY_NAMES = ['mlps', 'asvs'] as const;
export type PasswordPolicyName = (typeof PASSWORD_POLICY_NAMES)[number];

/** What a process needs to know before it starts; read once, never changed. */
export interface AppConfig extends OperationsConfig {
  readonly environment: 'production' | 'development' | 'test';
  readonly host: string;
  readonly port: number;
  /** Under which people reach the platform, where a proxy stands before it; with https cookies are secure. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  /** Null: the embedded server under the data directory, whose address the start fills in. */
  readonly databaseUrl: string | null;
  /** Who owns the schema and migrates it, where that is not the user of `databaseUrl`. */
  readonly databaseOwnerUrl: string | null;
  readonly databasePool: number;
  /** Null with DEMO=0. */
  readonly demo: DemoConfig | null;
  /** Null while there are demo accounts. */
  readonly bootstrap: BootstrapConfig | null;
  readonly s3: S3Config | null;
  /** clamd, which every upload must pass; null where there is none. */
  readonly clamav: ScannerAddress | null;
  /** Other sites whose pages may call the API, as origins. */
  readonly corsOrigins: readonly string[];
  /** Whether the document is also served as pages to try it out. */
  readonly swaggerUi: boolean;
  readonly filesDir: string;
  readonly logLevel: LogLevel;
  readonly jwtSecret: string;
  /** Rules for passwords: of the multi-level protection scheme (GB/T 22239), or of ASVS. */
  readonly passwordPolicy: PasswordPolicyName;
  /** Whether those whose permissions need a second factor may go without one. */
  readonly secondFactor: 'required' | 'optional';
  /** What personal data and other secrets in the database are sealed with. */
  readonly keyRing: KeyRing;
}

/** Reads and checks the environment; the first wrong value ends the start with a sentence that names it. */
export function loadConfig(env: Environment): AppConfig {
  const read = new EnvironmentReader(env);
  const dataDir = resolve(read.text('DATA_DIR') ?? '.data');
  const hasDemo = read.flag('DEMO', true);
  const config: Omit<AppConfig, 'demo' | 'bootstrap' | 'jwtSecret' | 'keyRing'> = {
    environment: read.choice('NODE_ENV', 'production', ['production', 'development', 'test']),
    host: read.text('HOST') ?? '0.0.0.0',
    port: read.integer('PORT', 3000, { min: 0, max: 65535 }),
    publicUrl: read.url('PUBLIC_URL', ['http', 'https']) ?? null,
    dataDir,
    databaseUrl: read.url('DATABASE_URL', ['postgres', 'postgresql']) ?? null,
    databaseOwnerUrl: read.url('DATABASE_OWNER_URL', ['postgres', 'postgresql']) ?? null,
    databasePool: read.integer('DATABASE_POOL', 10, { min: 2, max: 500 }),
    s3: loadS3(read),
    corsOrigins: read.origins('CORS_ORIGINS'),
    swaggerUi: read.flag('SWAGGER_UI', true),
    clamav: read.address('CLAMAV_HOST', 3310) ?? null,
    filesDir: resolve(dataDir, 'files'),
    logLevel: read.choice('LOG_LEVEL', 'warn', LOG_LEVELS),
    ...loadOperations(read),
    passwordPolicy: read.choice('PASSWORD_POLICY', 'mlps', PASSWORD_POLICY_NAMES),
    // Demo administrators sign in with the printed password alone.
    secondFactor: read.choice('SECOND_FACTOR', hasDemo ? 'optional' : 'required', ['required', 'optional']),
  };
  const scale = read.decimal('DEMO_SCALE', 1, { min: 0.001, max: 1 });
  const password = read.secret('DEMO_PASSWORD', 8);
  const token = read.secret('BOOTSTRAP_TOKEN', 32);
  const jwtSecret = read.secret('JWT_SECRET', 32);
  const keyRing = givenKeyRing(read);
  // Secrets are made last: a start refused for a wrong value leaves nothing behind.
  return {
    ...config,
    demo: hasDemo ? { ...demoPassword(dataDir, password), scale } : null,
    bootstrap: hasDemo ? null : bootstrapToken(dataDir, token),
    jwtSecret: jwtSecret ?? keptSecret(resolve(dataDir, 'jwt-secret'), machineSecret),
    keyRing: keyRing ?? keptKeyRing(dataDir),
  };
}

function demoPassword(dataDir: string, given: string | undefined): Omit<DemoConfig, 'scale'> {
  if (given !== undefined) return { password: given, passwordFile: null };
  const passwordFile = resolve(dataDir, 'demo-password');
  return { password: keptSecret(passwordFile, readablePassword), passwordFile };
}

function bootstrapToken(dataDir: string, given: string | undefined): BootstrapConfig {
  if (given !== undefined) return { token: given, tokenFile: null };
  const tokenFile = resolve(dataDir, 'bootstrap-token');
  return { token: keptSecret(tokenFile, machineSecret), tokenFile };
}

/** Both or neither: processes on different machines must agree on fingerprints as well as on keys. */
function givenKeyRing(read: EnvironmentReader): KeyRing | null {
  const given = read.together(['DATA_KEYS', 'DATA_HASH_KEY']);
  return (
    given && {
      keys: parseKeys(given.DATA_KEYS, 'DATA_KEYS'),
      hashSecret: parseSecret(given.DATA_HASH_KEY, 'DATA_HASH_KEY'),
    }
  );
}

/** A new key is put before the others in the file to rotate. */
function keptKeyRing(dataDir: string): KeyRing {
  const keys = resolve(dataDir, 'data-keys');
  const hash = resolve(dataDir, 'data-hash-key');
  return {
    keys: parseKeys(keptSecret(keys, newKey), keys),
    hashSecret: parseSecret(keptSecret(hash, newSecret), hash),
  };
}

function loadS3(read: EnvironmentReader): S3Config | null {
  read.url('S3_ENDPOINT', ['http', 'https']);
  const given = read.together(['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY']);
  return (
    given && {
      endpoint: given.S3_ENDPOINT,
      bucket: given.S3_BUCKET,
      region: read.text('S3_REGION') ?? 'us-east-1',
      accessKey: given.S3_ACCESS_KEY,
      secretKey: given.S3_SECRET_KEY,
    }
  );
}
