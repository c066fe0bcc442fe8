import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Limit } from './attempts.js';

const MINUTE = 60;

/** Lockout of an account: five failures, of password or second factor, for 15 minutes. */
export const ACCOUNT_LIMIT: Limit = {
  problem: 'auth.locked',
  failures: 5,
  lockSeconds: 15 * MINUTE,
  forgetSeconds: 60 * MINUTE,
  startsAgain: true,
};

/** An address that fails more often than a whole office mistypes gets one attempt every ten seconds. */
export const ADDRESS_LIMIT: Limit = {
  problem: 'auth.slow',
  failures: 20,
  lockSeconds: 10,
  forgetSeconds: 15 * MINUTE,
  startsAgain: false,
};

/** A user name, known or not: what does not exist locks like what does. */
export const nameSubject = (username: string): string =>
  `name:${createHash('sha256').update(username.toLowerCase()).digest('hex')}`;

export const addressSubject = (address: string | null): string => `address:${networkOf(address ?? '-')}`;

/** Proving one's own password or code within a session; a lock of it leaves session and sign-in alone. */
export const proofSubject = (accountId: string): string => `proof:${accountId}`;

/** Whoever has one IPv6 address has 2^64 of them: they count as one. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(zeros).fill('0'), ...right]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
