import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from './config.js';
import { StartupError } from './startup-error.js';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'config-'));
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

function load(env: Record<string, string>) {
  return loadConfig({ DATA_DIR: dataDir, ...env });
}

function refusal(env: Record<string, string>): string {
  try {
    load(env);
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('the configuration was accepted');
}

describe('configuration', () => {
  it('starts with demo data on port 3000 and the embedded database when nothing is set', () => {
    expect(load({})).toMatchObject({
      port: 3000,
      databaseUrl: null,
      s3: null,
      worker: 'in-process',
      demo: { scale: 1 },
    });
  });

  it('asks for the second factor unless there is demo data', () => {
    expect(load({})).toMatchObject({ passwordPolicy: 'mlps', secondFactor: 'optional' });
    expect(load({ DEMO: '0' })).toMatchObject({ secondFactor: 'required' });
    expect(load({ SECOND_FACTOR: 'required' })).toMatchObject({ secondFactor: 'required' });
    expect(load({ DEMO: '0', PASSWORD_POLICY: 'asvs', SECOND_FACTOR: 'optional' })).toMatchObject({
      passwordPolicy: 'asvs',
      secondFactor: 'optional',
    });
  });

  it('treats an empty variable as not set', () => {
    expect(load({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'localhost'],
    ['PUBLIC_URL', 'kechuang.example'],
    ['DEMO', 'perhaps'],
    ['DEMO_PASSWORD', 'short'],
    ['DEMO_SCALE', '2'],
    ['JWT_SECRET', 'too-short'],
    ['LOG_LEVEL', 'loud'],
    ['WORKER', 'maybe'],
    ['TRUST_PROXY', 'proxy.internal'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['DATABASE_READ_URL', 'postgres://a/x,mysql://b/x'],
    ['DATABASE_READ_MAX_LAG', '0'],
    ['DATABASE_READ_TIMEOUT', '0'],
    ['DRAIN_LIMIT', 'long'],
    ['NODE_ENV', 'staging'],
    ['PASSWORD_POLICY', 'none'],
    ['SECOND_FACTOR', 'sometimes'],
  ])('names the variable when %s=%s', (name, value) => {
    expect(refusal({ [name]: value })).toContain(name);
  });

  it('does not repeat a database password in its refusal', () => {
    expect(refusal({ DATABASE_URL: 'mysql://user:hunter2@host/x' })).not.toContain('hunter2');
  });

  it('asks for all the object store variables or none, and names the missing ones', () => {
    const message = refusal({ S3_ENDPOINT: 'http://localhost:9000', S3_BUCKET: 'files' });
    expect(message).toContain('S3_ACCESS_KEY');
    expect(message).toContain('S3_SECRET_KEY');
    expect(
      load({ S3_ENDPOINT: 'http://localhost:9000', S3_BUCKET: 'files', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' }).s3,
    ).toEqual({
      endpoint: 'http://localhost:9000',
      bucket: 'files',
      region: 'us-east-1',
      accessKey: 'a',
      secretKey: 'b',
    });
  });

  it.each([
    ['', false],
    ['off', false],
    ['1', 1],
    ['on', 1],
    ['2', 2],
    ['10.0.0.0/8, fd00::/8,192.0.2.1', '10.0.0.0/8,fd00::/8,192.0.2.1'],
  ])('believes forwarded headers as far as TRUST_PROXY=%s says', (value, trustProxy) => {
    expect(load({ TRUST_PROXY: value }).trustProxy).toBe(trustProxy);
  });

  it('takes a value from the file that the variable with _FILE names', () => {
    const file = join(dataDir, 'secret');
    writeFileSync(file, 'a-secret-of-more-than-thirty-two-letters\n');
    expect(load({ JWT_SECRET_FILE: file }).jwtSecret).toBe('a-secret-of-more-than-thirty-two-letters');
    expect(load({ JWT_SECRET_FILE: file, JWT_SECRET: 'x'.repeat(32) }).jwtSecret).toBe('x'.repeat(32));
    expect(refusal({ JWT_SECRET_FILE: join(dataDir, 'gone') })).toMatch(/JWT_SECRET_FILE.*ENOENT/);
  });

  it('takes any number of replicas', () => {
    expect(load({}).databaseReadUrls).toEqual([]);
    expect(load({ DATABASE_READ_URL: 'postgres://a/x, postgres://b/x' }).databaseReadUrls).toEqual([
      'postgres://a/x',
      'postgres://b/x',
    ]);
  });

  it('keeps its random secrets across starts, in files only the owner can read', () => {
    const first = load({});
    const second = load({});
    expect(second.jwtSecret).toBe(first.jwtSecret);
    expect(second.demo?.password).toBe(first.demo?.password);
    expect(first.demo?.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(second.keyRing).toEqual(first.keyRing);
    for (const name of ['jwt-secret', 'demo-password', 'data-keys', 'data-hash-key']) {
      expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600);
    }
    expect(readFileSync(join(dataDir, 'demo-password'), 'utf8').trim()).toBe(first.demo?.password);
  });

  it('takes a given demo password without writing it down', () => {
    expect(load({ DEMO_PASSWORD: 'kechuang-2026' }).demo).toEqual({
      password: 'kechuang-2026',
      passwordFile: null,
      scale: 1,
    });
    expect(existsSync(join(dataDir, 'demo-password'))).toBe(false);
  });

  it('leaves nothing behind when it refuses', () => {
    refusal({ DEMO_PASSWORD: 'short' });
    expect(existsSync(join(dataDir, 'jwt-secret'))).toBe(false);
  });

  it('has no demo with DEMO=0, but a token to make the first administrator with', () => {
    const config = load({ DEMO: '0' });
    expect(config.demo).toBeNull();
    expect(existsSync(join(dataDir, 'demo-password'))).toBe(false);
    const file = join(dataDir, 'bootstrap-token');
    expect(config.bootstrap).toEqual({ token: readFileSync(file, 'utf8').trim(), tokenFile: file });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
