import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

/** Keys whose values must never stand in a log. */
const SECRET_KEYS = [
  'password',
  'oldPassword',
  'newPassword',
  'accessToken',
  'refreshToken',
  'token',
  'secret',
  'code',
  'authorization',
  'cookie',
  'phone',
  'contactPhone',
  'email',
  'contactEmail',
  'idNumber',
];

/** Wherever objects that people log have them: at the top and two levels below. */
const SECRETS = SECRET_KEYS.flatMap((key) => (key === 'code' ? [`body.${key}`] : [key, `*.${key}`, `*.*.${key}`]));

/** Details in which PostgreSQL and TypeORM repeat the values of a row or a statement. */
const VALUES = new Set(['detail', 'where', 'parameters', 'query', 'driverError', 'internalQuery', 'hint']);

/** An error as it is logged: what it is and where it came from, not the data that it was about. */
function errorWithoutValues(error: Error): object {
  return Object.fromEntries(Object.entries(stdSerializers.err(error)).filter(([key]) => !VALUES.has(key)));
}

/** The structured log of the process, one JSON object a line, without secrets and personal data. */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      redact: { paths: SECRETS, censor: '…' },
      serializers: { err: errorWithoutValues },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? pino.destination(1),
  );
