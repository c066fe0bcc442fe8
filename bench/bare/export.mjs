import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { built } from '../../scripts/lib/throwaway.mjs';
import { exportRows } from './statements.mjs';

const QueryStream = createRequire(new URL('../../libs/platform/kernel/package.json', import.meta.url))(
  'pg-query-stream',
);
const { answerTypes } = await built('libs/platform/kernel/dist/database/types.js');
const PIECE = 64 * 1024;
const OPTIONS = { batchSize: 500, types: answerTypes };

function cell(value) {
  if (value === null) return '';
  const text = Array.isArray(value) ? value.join('、') : typeof value === 'object' ? value.name : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as csv, at the pace of the reader; values as they are stored. */
export async function exportCsv(pool, caller, query, reply) {
  const client = await pool.connect();
  const rows = client.query(
    new QueryStream(exportRows, [caller.organisationId, query['filter[createdAt][gte]']], OPTIONS),
  );
  async function* pieces() {
    try {
      let piece = '\ufeff';
      let header = true;
      for await (const row of rows) {
        if (header) piece += `${Object.keys(row).join(',')}\r\n`;
        header = false;
        piece += `${Object.values(row).map(cell).join(',')}\r\n`;
        if (piece.length < PIECE) continue;
        yield piece;
        piece = '';
      }
      yield piece;
    } finally {
      client.release();
    }
  }
  return reply.header('content-type', 'text/csv; charset=utf-8').send(Readable.from(pieces(), { objectMode: false }));
}
