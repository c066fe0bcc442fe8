import { Problem } from '../errors/problem.js';

/** The version in an If-Match header: `"7"`; missing answers 428, anything else that is not a version 412. */
export function expectedVersion(ifMatch: string | undefined): number {
  if (ifMatch === undefined || ifMatch.trim() === '') throw new Problem('record.version-required');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim())?.[1] ?? /^(\d{1,9})$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw new Problem('record.stale');
  return Number(version);
}
