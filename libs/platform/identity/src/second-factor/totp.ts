import { generateSecret, generateURI, verify } from 'otplib';

/** As authenticators show it before the user name. */
const ISSUER = '科创安徽';
/** A clock may be half a minute off in either direction. */
const TOLERANCE_S = 30;
const CODE = /^\d{6}$/;

/** Is this what an authenticator shows, rather than a recovery code? */
export const isTotpCode = (code: string): boolean => CODE.test(code);

/** A new secret of 160 bits, in Base32. */
export const newSecret = (): string => generateSecret();

/** What the QR code holds. */
export const otpauthUri = (username: string, secret: string): string =>
  generateURI({ issuer: ISSUER, label: username, secret });

/**
 * The half minute (counted since 1970) that a code belongs to; null for a wrong code and for one of a half minute up
 * to `lastStep`.
 */
export async function stepOf(secret: string, code: string, lastStep: number): Promise<number | null> {
  if (!isTotpCode(code)) return null;
  const result = await verify({
    secret,
    token: code,
    epochTolerance: TOLERANCE_S,
    ...(lastStep > 0 && { afterTimeStep: lastStep }),
  });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
