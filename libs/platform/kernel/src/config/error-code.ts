/**
 * The code of an error of the system or the database: ENOENT, 28P01.
 *
 * Looked up by shape, since under jest an error may stem from another realm, where `instanceof Error` is false.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
