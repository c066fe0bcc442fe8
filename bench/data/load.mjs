/**
 * Fills the table of demands. Texts are few thousand, rows as many as asked for: each row takes a text, an enterprise
 * and a state by the hash of its number, and gets the search vector that the product would have written for it.
 */
import { built } from '../../scripts/lib/throwaway.mjs';
import { demandTexts } from './texts.mjs';

/** How many of a hundred demands are in which state. */
const STATES = {
  draft: 8,
  submitted: 6,
  returned: 3,
  verified: 5,
  published: 30,
  matching: 12,
  negotiating: 8,
  contracted: 8,
  completed: 12,
  withdrawn: 4,
  closed: 4,
};
const KINDS = [
  'research',
  'product-development',
  'talent',
  'consulting',
  'standards',
  'equipment',
  'financing',
  'other',
];
const DISCLOSURES = ['public', 'public', 'signed-in', 'signed-in', 'signed-in', 'matched'];
const CHUNK = 25_000;
/** Stands in a text's search vector where each row has its own number. */
const NUMBER = '000000';

/** Loads rows through two connections at once; `connect` opens one. Indexes are made after the rows. */
export async function loadDemands(connect, rows) {
  const first = await connect();
  const second = await connect();
  try {
    await loadTexts(first);
    const indexes = await takeIndexes(first);
    const chunks = Array.from({ length: Math.ceil(rows / CHUNK) }, (_, at) => at * CHUNK);
    const work = async (client) => {
      for (let from = chunks.shift(); from !== undefined; from = chunks.shift())
        await client.query(INSERT, [from, Math.min(from + CHUNK, rows), rows]);
    };
    await Promise.all([work(first), work(second)]);
    await first.query(`set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 2`);
    for (const definition of indexes) await first.query(definition);
    await first.query('drop table bench_text; drop table bench_enterprise');
    await first.query('vacuum (analyze) demand');
    await first.query('checkpoint');
  } finally {
    await Promise.all([first.end(), second.end()]);
  }
}

/** Takes out what an earlier run created: thousands of fresh drafts before the newest rows would slow every list. */
export async function removeCreated({ ask }) {
  const removed = await ask('delete from demand where created_by is not null returning 1');
  if (removed.length > 0) await ask('vacuum (analyze) demand');
}

/** The texts with their search vectors, as a table that the insert draws from. */
async function loadTexts(client) {
  const { searchVector } = await built('libs/platform/kernel/dist/query/search.js');
  const texts = demandTexts();
  const vectors = texts.map((text) =>
    searchVector([
      { text: `XQ-2025-340100-${NUMBER}`, weight: 'A' },
      { text: text.title, weight: 'A' },
      { text: text.description, weight: 'B' },
      { text: text.currentSolution, weight: 'C' },
      { text: text.shortcoming, weight: 'C' },
      { text: text.expectedIndicators, weight: 'C' },
      { text: text.keywords.join(' '), weight: 'A' },
    ]),
  );
  await client.query(`
    create unlogged table bench_text (n integer primary key, text jsonb not null, vector text not null);
    create unlogged table bench_enterprise as
      select row_number() over (order by id) - 1 as n, id, division_code from organisation where kind = 'enterprise'`);
  await client.query(
    `insert into bench_text select o - 1, t, v from unnest($1::jsonb[], $2::text[]) with ordinality as u(t, v, o)`,
    [texts.map((text) => JSON.stringify(text)), vectors],
  );
  await client.query('analyze bench_text; analyze bench_enterprise');
}

/** Drops the indexes that no constraint needs and answers how to make them again. */
async function takeIndexes(client) {
  const { rows } = await client.query(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'demand' and indexname not in (select conname from pg_constraint where conrelid = 'demand'::regclass)`,
  );
  for (const { name } of rows) await client.query(`drop index "${name}"`);
  return rows.map((row) => row.definition);
}

const list = (values) => `array[${values.map((value) => `'${value}'`).join(', ')}]`;
const states = list(Object.entries(STATES).flatMap(([state, share]) => Array(share).fill(state)));
const has = (...names) => `r.status in (${names.map((name) => `'${name}'`).join(', ')})`;
const landed = ['contracted', 'completed'];
const open = ['published', 'matching', 'negotiating', ...landed];

/** Rows $1 to $2 of $3: spread over three years, each later one younger. */
const INSERT = `
  insert into demand (id, version, created_at, updated_at, code, title, status, scope, kind, description, current_solution,
    shortcoming, expected_indicators, industry, disciplines, keywords, division_code, budget_mode, budget_min, budget_max,
    deadline, cooperation_modes, disclosure, contact_name, contact_phone, attachment_ids, submitted_at, verified_at,
    published_at, responded_at, contracted_at, completed_at, first_response_hours, contract_days, search_vector, organisation_id)
  select uuidv7(r.at - now()), 1, r.at, r.at + interval '3 days', 'XQ-2025-340100-' || r.number, t.text->>'title', r.status,
    case when r.h % 5 = 0 then 'industry' else 'enterprise' end,
    (${list(KINDS)})[1 + (r.h / 7 % ${KINDS.length})::int], t.text->>'description', t.text->>'currentSolution',
    t.text->>'shortcoming', t.text->>'expectedIndicators', t.text->>'industry',
    array(select jsonb_array_elements_text(t.text->'disciplines')), array(select jsonb_array_elements_text(t.text->'keywords')),
    e.division_code, case when r.h % 3 = 0 then 'negotiable' else 'range' end,
    case when r.h % 3 <> 0 then 100000 * (1 + r.h % 9) end, case when r.h % 3 <> 0 then 200000 * (5 + r.h % 9) end,
    (r.at + interval '1 year')::date, array['joint', 'commissioned'], (${list(DISCLOSURES)})[1 + (r.h / 11 % ${DISCLOSURES.length})::int],
    '王工', '1380000' || lpad((r.h % 10000)::text, 4, '0'), '{}',
    case when not ${has('draft')} then r.at + interval '1 hour' end,
    case when ${has('verified', ...open)} then r.at + interval '1 day' end,
    case when ${has(...open)} then r.at + interval '2 days' end,
    case when not ${has('draft', 'submitted')} then r.at + interval '1 day' end,
    case when ${has(...landed)} then r.at + interval '60 days' end,
    case when ${has('completed')} then r.at + interval '200 days' end,
    case when not ${has('draft', 'submitted')} then 23 end, case when ${has(...landed)} then 58 end,
    replace(t.vector, '${NUMBER}', r.number)::tsvector, e.id
  from (
    select i, h, lpad(i::text, 6, '0') as number, (${states})[1 + (h % 100)::int] as status,
      date_trunc('day', now()) - interval '1095 days' * ($3::int - i) / $3::int as at
    from (select i, abs(hashint8extended(i, 42) % 1000000007) as h from generate_series($1::int, $2::int - 1) i) s
  ) r
  join bench_text t on t.n = r.h / 13 % (select count(*) from bench_text)
  join bench_enterprise e on e.n = r.h / 17 % (select count(*) from bench_enterprise)`;
