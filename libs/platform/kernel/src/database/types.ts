import pg from 'pg';

const TIMESTAMPTZ = 1184;
const TIMESTAMP = 1114;
const DATE = 1082;
const INT8 = 20;

/** `2026-11-24 08:15:30.123+00` → `2026-11-24T08:15:30.123Z`; sessions run in UTC. */
const isoInstant = (value: string): string => `${value.slice(0, 10)}T${value.slice(11).replace(/\+00$/, '')}Z`;

const PARSERS = new Map<number, (value: string) => unknown>([
  [TIMESTAMPTZ, isoInstant],
  [TIMESTAMP, (value) => value],
  [DATE, (value) => value],
  [INT8, Number],
]);

/** Result types as answers carry them: times in ISO 8601, days as `YYYY-MM-DD`, counts as numbers. */
export const answerTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && PARSERS.get(oid)) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
