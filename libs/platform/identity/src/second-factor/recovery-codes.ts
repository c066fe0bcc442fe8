import { createHash, randomInt } from 'node:crypto';
import type { Session } from '@kechuang/kernel';

export const RECOVERY_CODES = 10;
/** Without the letters and digits that are easily misread: 31 of them, so that sixteen make 79 bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 16;

const newCode = (): string => {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.match(/.{4}/g)?.join('-') ?? letters;
};

/** 79 random bits need no slow hash; the account keeps equal codes of two people apart. */
const hashOf = (accountId: string, code: string): string =>
  createHash('sha256')
    .update(`${accountId}:${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest('hex');

/** Gives an account new codes in place of all earlier ones; they are shown once and kept by their hashes. */
export async function renewRecoveryCodes(session: Session, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode);
  await session.query('delete from recovery_code where account_id = $1', [accountId]);
  await session.query('insert into recovery_code (account_id, hash) select $1, unnest($2::text[])', [
    accountId,
    codes.map((code) => hashOf(accountId, code)),
  ]);
  return codes;
}

/** Takes a code; of two uses at the same time one succeeds. */
export async function takeRecoveryCode(session: Session, accountId: string, code: string): Promise<boolean> {
  const taken = await session.query(
    'update recovery_code set used_at = now() where hash = $1 and account_id = $2 and used_at is null returning hash',
    [hashOf(accountId, code), accountId],
  );
  return taken.length > 0;
}
