import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../config/config.js';
import { StartupError } from '../config/startup-error.js';
import { Database } from '../database/database.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { checkKeys, retireKeys } from './key-check.js';
import type { DataKey, KeyRing } from './key-ring.js';
import { isSealed, Vault, VaultError } from './vault.js';

const HASH = randomBytes(32);
const key = (id: string): DataKey => ({ id, secret: randomBytes(32) });
const ring = (first: DataKey, ...others: DataKey[]): KeyRing => ({ keys: [first, ...others], hashSecret: HASH });
const old = key('old');
const fresh = key('fresh');
const vault = new Vault(ring(old));

/** The same text with one bit of its last part turned. */
function altered(sealed: string): string {
  const cut = sealed.lastIndexOf(':') + 1;
  const bytes = Buffer.from(sealed.slice(cut), 'base64url');
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  return sealed.slice(0, cut) + bytes.toString('base64url');
}

describe('vault', () => {
  it('C14: opens what it sealed, and seals the same text differently every time', () => {
    const sealed = vault.seal('13800000000', 'person.phone');
    expect(isSealed(sealed)).toBe(true);
    expect(sealed).not.toContain('13800000000');
    expect(vault.open(sealed, 'person.phone')).toBe('13800000000');
    expect(vault.seal('13800000000', 'person.phone')).not.toBe(sealed);
    expect(vault.open(vault.seal('张三 🙂', 'a.b'), 'a.b')).toBe('张三 🙂');
    expect(vault.open(vault.seal('', 'a.b'), 'a.b')).toBe('');
  });

  it('C14: refuses a sealed text that was altered, cut, renamed, moved to another column or never sealed', () => {
    const sealed = vault.seal('13800000000', 'person.phone');
    const both = new Vault(ring(old, fresh));
    const attempts: [string, string][] = [
      [altered(sealed), 'person.phone'],
      [sealed.slice(0, -12), 'person.phone'],
      [sealed.slice(0, 14), 'person.phone'],
      [sealed.replace(':old:', ':fresh:'), 'person.phone'],
      [sealed, 'person.email'],
      ['13800000000', 'person.phone'],
    ];
    for (const [text, context] of attempts) expect(() => both.open(text, context)).toThrow(VaultError);
  });

  it('C14: opens texts under older keys after rotation, and names a key that is missing', () => {
    const sealed = vault.seal('13800000000', 'person.phone');
    const rotated = new Vault(ring(fresh, old));
    expect(rotated.open(sealed, 'person.phone')).toBe('13800000000');
    expect(rotated.isCurrent(sealed)).toBe(false);
    expect(rotated.isCurrent(rotated.seal('x', 'a.b'))).toBe(true);
    expect(() => new Vault(ring(fresh)).open(sealed, 'person.phone')).toThrow(/old/);
  });

  it('C14: finds the same number, address and ID number in any spelling, whichever key seals', () => {
    const rotated = new Vault(ring(fresh, old));
    const spellings = {
      phone: ['13800000000', '138 0000 0000', '+86 138-0000-0000', '０１３８'.slice(1) + '00000000'],
      email: ['zhang@example.cn', ' Zhang@Example.CN'],
      'id-number': ['34010119900307867X', '34010119900307867x', '340101 19900307 867X'],
    } as const;
    for (const [kind, texts] of Object.entries(spellings))
      expect(new Set(texts.map((text) => rotated.fingerprint(text, kind as 'phone'))).size).toBe(1);
    expect(rotated.fingerprint('13800000000', 'phone')).toBe(vault.fingerprint('13800000000', 'phone'));
    expect(vault.fingerprint('13800000000', 'phone')).not.toBe(vault.fingerprint('13800000000', 'text'));
    expect(new Vault({ keys: [old], hashSecret: randomBytes(32) }).fingerprint('1', 'text')).not.toBe(
      vault.fingerprint('1', 'text'),
    );
  });
});

describe('keys in the configuration', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vault-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const good = randomBytes(32).toString('base64');
  const load = (env: Record<string, string>): KeyRing => loadConfig({ DATA_DIR: dataDir, ...env }).keyRing;

  it('are read newest first', () => {
    const { keys } = load({
      DATA_KEYS: `k2:${good}, k1:${randomBytes(32).toString('base64url')}`,
      DATA_HASH_KEY: good,
    });
    expect(keys.map(({ id }) => id)).toEqual(['k2', 'k1']);
  });

  it.each([
    ['a key that is too short', { DATA_KEYS: 'k1:c2hvcnQ=', DATA_HASH_KEY: good }, 'DATA_KEYS'],
    ['a key without a name', { DATA_KEYS: good, DATA_HASH_KEY: good }, 'DATA_KEYS'],
    ['a name twice', { DATA_KEYS: `k1:${good},k1:${good}`, DATA_HASH_KEY: good }, 'DATA_KEYS'],
    ['keys without the hash key', { DATA_KEYS: `k1:${good}` }, 'DATA_HASH_KEY'],
    ['a hash key that is too short', { DATA_KEYS: `k1:${good}`, DATA_HASH_KEY: 'c2hvcnQ=' }, 'DATA_HASH_KEY'],
  ])('refuse %s without repeating it', (_what, env, named) => {
    expect(() => load(env)).toThrow(StartupError);
    expect(() => load(env)).toThrow(named);
    expect(() => load(env)).not.toThrow(good);
  });
});

describe('keys of a database', () => {
  let test: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    test = await testDatabase();
    database = new Database({ databaseUrl: test.url });
  });
  beforeEach(() => database.query('delete from vault_key'));
  afterAll(async () => {
    await database.onApplicationShutdown();
    await test.drop();
  });

  it('C14: are known at the start, not when the first record is opened', async () => {
    await checkKeys(database, vault);
    await expect(checkKeys(database, new Vault(ring(key('other'))))).rejects.toThrow(/old/);
    await checkKeys(database, new Vault(ring(fresh, old)));
    await expect(checkKeys(database, new Vault(ring(fresh)))).rejects.toThrow(/old/);
    await expect(checkKeys(database, new Vault(ring(fresh, key('old'))))).rejects.toThrow(StartupError);
    const otherHash = new Vault({ keys: [fresh, old], hashSecret: randomBytes(32) });
    await expect(checkKeys(database, otherHash)).rejects.toThrow(/DATA_HASH_KEY/);
  });

  it('C14: are forgotten once nothing is sealed with them', async () => {
    await checkKeys(database, vault);
    await checkKeys(database, new Vault(ring(fresh, old)));
    expect(await retireKeys(database, new Vault(ring(fresh, old)))).toEqual(['old']);
    await checkKeys(database, new Vault(ring(fresh)));
  });
});
