import { randomBytes, randomInt } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './error-code.js';

/** Without the letters and digits that are easily misread, because people type these from a terminal. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A random password that a person can read out and type: groups of four, about 79 bits. */
export function readablePassword(): string {
  const letters = Array.from({ length: 16 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return letters.match(/.{4}/g)?.join('-') ?? letters;
}

/** A random secret for machines: 256 bits in URL-safe letters. */
export function machineSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The secret kept in a file that only its owner may read; made on first use.
 *
 * Two processes that start together agree on one value: the file is created exclusively and the loser reads it.
 */
export function keptSecret(file: string, make: () => string): string {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, `${make()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    chmodSync(file, 0o600);
  }
  return readFileSync(file, 'utf8').trim();
}
