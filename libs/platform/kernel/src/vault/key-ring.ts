import { hkdfSync, randomBytes } from 'node:crypto';
import { StartupError } from '../config/startup-error.js';

/** A secret that data is sealed with, by the name that sealed texts carry. */
export interface DataKey {
  readonly id: string;
  /** 32 random bytes; the keys in use are derived from it. */
  readonly secret: Buffer;
}

/** The secrets of the vault: the first key seals, all of them open; the hash secret makes fingerprints. */
export interface KeyRing {
  readonly keys: readonly [DataKey, ...DataKey[]];
  /** Apart from the keys, because fingerprints must stay equal when keys are rotated. */
  readonly hashSecret: Buffer;
}

const BYTES = 32;
const KEY_ID = /^[A-Za-z0-9_-]{1,32}$/;

/**
 * Reads `id:base64,id:base64`, newest first; lines may take the place of commas. The text is never repeated in errors.
 *
 * @param source where the text comes from, for the error: the variable or the file
 */
export function parseKeys(text: string, source: string): KeyRing['keys'] {
  const keys = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, at) => parseKey(part, `${source}[${at}]`));
  const [current, ...older] = keys;
  if (current === undefined) throw malformed(source);
  if (new Set(keys.map(({ id }) => id)).size < keys.length)
    throw new StartupError(`${source} 中有重复的密钥编号。`, `${source} names a key twice.`);
  return [current, ...older];
}

function parseKey(part: string, source: string): DataKey {
  const [, id = '', encoded = ''] = /^([^:]*):(.*)$/.exec(part) ?? [];
  if (!KEY_ID.test(id)) throw malformed(source);
  return { id, secret: parseSecret(encoded, source) };
}

/** 32 bytes in base64 or base64url. */
export function parseSecret(encoded: string, source: string): Buffer {
  const text = encoded.trim();
  const secret = Buffer.from(text, 'base64');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text) || secret.length !== BYTES) throw malformed(source);
  return secret;
}

function malformed(source: string): StartupError {
  return new StartupError(
    `${source} 应为“编号:base64 编码的 32 字节密钥”（哈希密钥不带编号），多把密钥以逗号分隔，第一把为当前密钥。`,
    `${source} must be id:key with a key of 32 bytes in base64 (the hash key has no id), several separated by commas, the current one first.`,
  );
}

/** A new key with a name of its own, in the form that {@link parseKeys} reads. */
export const newKey = (): string => `k${randomBytes(4).toString('hex')}:${randomBytes(BYTES).toString('base64')}`;

/** A new hash secret in the form that {@link parseSecret} reads. */
export const newSecret = (): string => randomBytes(BYTES).toString('base64');

/** Keys that nobody else has, for processes that keep nothing. */
export const randomKeyRing = (): KeyRing => ({
  keys: parseKeys(newKey(), 'random'),
  hashSecret: randomBytes(BYTES),
});

/** The key for one purpose (RFC 5869), so that none serves two. */
export const derived = (secret: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `kechuang/vault/1/${purpose}`, BYTES));
