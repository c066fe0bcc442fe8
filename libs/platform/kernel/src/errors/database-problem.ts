import { Problem } from './problem.js';

interface DatabaseError {
  readonly code: string;
  readonly constraint?: string;
  readonly detail?: string;
}

/** Raised by `idempotency_key_lost()`: another request goes on with the key of this one. */
const KEY_LOST = 'KC001';

const isDatabaseError = (error: unknown): error is DatabaseError =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/** The columns named in PostgreSQL's detail `Key (a, b)=(…) …`. */
const columnsIn = (detail: string | undefined): string => /\(([^)]*)\)=/.exec(detail ?? '')?.[1] ?? '';

const camelCase = (column: string): string => column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** Constraint violations that a client caused, by SQLSTATE; undefined for anything else. */
export function databaseProblem(error: unknown): Problem | undefined {
  if (!isDatabaseError(error)) return undefined;
  const field = columnsIn(error.detail).split(', ').map(camelCase).join(', ');
  switch (error.code) {
    case '23505':
      return new Problem('record.duplicate', { field });
    case '23503':
      return error.detail?.includes('is still referenced')
        ? new Problem('record.in-use')
        : new Problem('record.reference', {}, [{ pointer: `/${field}`, code: 'record.reference' }]);
    case '22P02':
    case '22003':
    case '22007':
    case '22008':
    case '22021':
      return new Problem('request.malformed', { reason: 'value out of range' });
    case KEY_LOST:
      return new Problem('idempotency.in-flight');
    case '57P03':
    case '53300':
    case 'ECONNREFUSED':
      return new Problem('system.unavailable');
    default:
      return undefined;
  }
}
