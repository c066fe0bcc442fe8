/**
 * The yardstick: Fastify and pg with hand-written SQL over the product's tables, answering the same addresses with the
 * same fields under the same row scope, and nothing else: no modules, validation by one schema, one audit row.
 */
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import pg from 'pg';
import { built } from '../../scripts/lib/throwaway.mjs';
import { shownTo } from './answers.mjs';
import { exportCsv } from './export.mjs';
import { demandBody } from './input.mjs';
import * as sql from './statements.mjs';
import { readToken } from './token.mjs';

const { default: fastify } = createRequire(new URL('../../apps/api/package.json', import.meta.url))('fastify');
const { searchQuery, searchVector } = await built('libs/platform/kernel/dist/query/search.js');
const { answerTypes } = await built('libs/platform/kernel/dist/database/types.js');

const { BENCH_SECRET: secret, DATABASE_URL: url, PORT: port } = process.env;
const options = { connectionString: url, max: 10, types: answerTypes };
const pool = new pg.Pool({ ...options, options: '-c TimeZone=UTC' });
/** Plans that look at the values: what suits a rare filter does not suit a frequent one. */
const lists = new pg.Pool({ ...options, options: '-c TimeZone=UTC -c plan_cache_mode=force_custom_plan' });
const names = new Map();

/** A statement that is prepared once per connection. */
function prepared(text, values) {
  if (!names.has(text)) names.set(text, `b${names.size}`);
  return { name: names.get(text), text, values };
}

const server = fastify();
server.addHook('onRequest', (request, reply, done) => {
  request.caller = readToken(request.headers.authorization, secret);
  if (request.caller) done();
  else void reply.code(401).send({ code: 'access.sign-in' });
});

server.get('/api/v1/transfer/demands/:id', async ({ caller, params }, reply) => {
  const { rows } = await pool.query(prepared(sql.detail(caller.scope), [caller.organisationId, params.id]));
  if (rows.length === 0) return reply.code(404).send({ code: 'record.missing' });
  reply.header('etag', `"${rows[0].version}"`);
  return shownTo(caller, rows[0]);
});

const valueOf = (text) => (text.includes(',') ? text.split(',') : text);

server.get('/api/v1/transfer/demands', async ({ caller, query }) => {
  const limit = Number(query.pageSize ?? 20);
  const page = Number(query.page ?? 1);
  const filters = Object.keys(query).filter((name) => sql.FILTERS.has(name));
  const values = filters.map((name) => (name === 'q' ? searchQuery(query[name]) : valueOf(query[name])));
  const paging = [caller.organisationId, limit, (page - 1) * limit];
  const { rows } = await lists.query(prepared(sql.list(caller.scope, filters, values), [...paging, ...values]));
  const items = rows[0].id === null ? [] : rows;
  const total = rows[0]['#total'];
  for (const row of items) delete row['#total'];
  return { items, total, page, pageSize: limit };
});

server.post(
  '/api/v1/transfer/demands',
  { schema: { body: demandBody } },
  async ({ caller, body, id: traceId }, reply) => {
    const { title, description, currentSolution, shortcoming, expectedIndicators, keywords } = body;
    const vector = searchVector([
      { text: title, weight: 'A' },
      { text: description, weight: 'B' },
      { text: currentSolution, weight: 'C' },
      { text: shortcoming, weight: 'C' },
      { text: expectedIndicators, weight: 'C' },
      { text: keywords.join(' '), weight: 'A' },
    ]);
    const changes = Object.entries(body).map(([field, after]) => ({ field, before: null, after }));
    const { rows } = await pool.query(
      prepared(sql.create, [
        ...[
          randomUUID(),
          title,
          body.kind,
          description,
          currentSolution,
          shortcoming,
          expectedIndicators,
          body.industry,
        ],
        ...[
          body.disciplines,
          keywords,
          body.divisionCode,
          body.budgetMode,
          body.budgetMin,
          body.budgetMax,
          body.deadline,
        ],
        ...[
          body.cooperationModes,
          body.disclosure,
          body.contactName,
          body.contactPhone,
          caller.sub,
          caller.organisationId,
        ],
        ...[vector, caller.name, traceId, JSON.stringify(changes)],
      ]),
    );
    reply.code(201).header('etag', '"1"');
    return shownTo(caller, rows[0]);
  },
);

server.get('/api/v1/metrics/demand.submitted', async ({ caller }) => {
  const { rows } = await lists.query(prepared(sql.figure, [caller.organisationId]));
  return { total: rows.reduce((sum, row) => sum + row.value, 0), items: rows };
});

server.get('/api/v1/transfer/demands/export', ({ caller, query }, reply) => exportCsv(lists, caller, query, reply));

await pool.query('create sequence if not exists bench_number');
await server.listen({ host: '127.0.0.1', port: Number(port) });
process.once('SIGTERM', async () => {
  await server.close();
  await Promise.all([pool.end(), lists.end()]);
  process.exit();
});
