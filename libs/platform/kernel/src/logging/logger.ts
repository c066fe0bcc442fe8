import { pino, type Logger } from 'pino';

/** What must never stand in a log, wherever it comes from. */
const SECRETS = [
  'password',
  '*.password',
  'accessToken',
  '*.accessToken',
  'req.headers.authorization',
  'req.headers.cookie',
  'headers.authorization',
  'headers.cookie',
];

/** The structured log of the process, one JSON object a line, without secrets. */
export const createLogger = (level: string): Logger =>
  pino({ level, base: null, redact: { paths: SECRETS, censor: '…' }, timestamp: pino.stdTimeFunctions.isoTime });
