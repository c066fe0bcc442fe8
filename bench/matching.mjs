/**
 * npm run bench:matching: how often the matching finds the one right text, and how long it takes, through the API.
 *
 *   --data=../shared/data/matching   folder with documents.jsonl {id, text} and queries.jsonl {type, query, relevant}
 *   --documents=0                    further documents, put together from sentences of the given ones
 *
 * Documents become published demands beside a little demo data; a query counts 1/rank of its document among the first ten.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { root } from '../scripts/lib/root.mjs';
import { giveUp, say, seconds } from '../scripts/lib/terminal.mjs';
import { openDatabase } from './lib/database.mjs';
import { startProduct } from './lib/servers.mjs';
import { peakMemory } from './lib/usage.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/matching' },
    documents: { type: 'string', default: '0' },
  },
});
const folder = resolve(root, options.data);
const more = Number(options.documents);
if (!existsSync(join(folder, 'documents.jsonl')))
  giveUp(
    `没有测试数据 ${options.data}，请用 --data 指定。`,
    `There is no test data in ${options.data}: name it by --data.`,
  );

const rowsOf = (name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const documents = rowsOf('documents.jsonl');
const queries = rowsOf('queries.jsonl');
const FIRST = 10;
const CHUNK = 2_000;

const database = await openDatabase(undefined);
try {
  // Only as many demo records as there must be: they would be in the way of every query.
  const product = await startProduct(database, [], { DEMO_SCALE: '0.01' });
  try {
    await load(documents.map((document) => [document.id, document.text]));
    await load(mixtures(more));
    await indexed();
    await measure(product);
    say('服务进程内存峰值', `${peakMemory(product.pid)} MiB at the server's peak`);
  } finally {
    await product.stop();
  }
} finally {
  await database.close();
}

/** Texts with sentences of several documents: as many words, other contents. */
function* mixtures(count) {
  const sentences = documents.flatMap(({ text }) => text.split(/[.;,。；，]/).filter((one) => one.length > 8));
  // A fixed sequence (Knuth's multiplicative hash), so that every run ranks the same texts.
  let at = 0;
  const next = () => sentences[((at += 1) * 2_654_435_761) % sentences.length];
  for (let n = 0; n < count; n += 1) yield [`mixture-${n}`, Array.from({ length: 9 }, next).join('。')];
}

/** Published demands with these texts; the name says which document it is and nothing else. */
async function load(texts) {
  const client = await database.connect();
  try {
    let some = [];
    const write = async () => {
      await client.query(
        `insert into demand (id, version, code, title, status, scope, kind, description, industry, disciplines, keywords,
           division_code, budget_mode, cooperation_modes, disclosure, attachment_ids, organisation_id)
         select uuidv7(), 1, t.name, t.name, 'published', 'enterprise', 'research', t.text, 'new-it', '{}', '{}', '340100',
           'negotiable', '{}', 'public', '{}', (select id from organisation where kind = 'enterprise' limit 1)
         from unnest($1::text[], $2::text[]) as t(name, text)`,
        [some.map(([name]) => name), some.map(([, text]) => text)],
      );
      some = [];
    };
    for (const one of texts) if (some.push(one) === CHUNK) await write();
    if (some.length > 0) await write();
    await client.query(`select pg_notify('kechuang_bus', 'ranking loaded')`);
  } finally {
    await client.end();
  }
}

/** Waits until the worker has taken everything in, and says how long that took. */
async function indexed() {
  const began = performance.now();
  for (;;) {
    const [{ waiting, loose }] = await database.ask(
      `select (select count(*) from demand)::int - count(*)::int as waiting, count(*) filter (where leaf_id is null)::int as loose
       from ranked_document where corpus = 'demand'`,
    );
    if (waiting === 0 && loose < 128) break;
    await sleep(500);
  }
  say(`已建立索引（${seconds(began)}）`, `${documents.length + more} documents indexed`);
}

async function measure(product) {
  const authorization = `Bearer ${await product.signIn('xuehui')}`;
  const ask = async (query) => {
    const address = `${product.address}/api/v1/transfer/matching?of=demands&limit=${FIRST}&text=${encodeURIComponent(query)}`;
    const answer = await fetch(address, { headers: { authorization } });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()).items.map((item) => item.record.title);
  };
  for (const { query } of queries.slice(0, 50)) await ask(query);
  const types = new Map();
  for (const { type, query, relevant } of queries) {
    const began = performance.now();
    const names = await ask(query);
    const place = names.indexOf(relevant[0]);
    const kept = types.get(type) ?? { reciprocal: 0, times: [] };
    kept.reciprocal += place < 0 ? 0 : 1 / (place + 1);
    kept.times.push(performance.now() - began);
    types.set(type, kept);
  }
  for (const [type, { reciprocal, times }] of types) {
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
    console.log(
      `${type.padEnd(10)} ${String(times.length).padStart(5)} queries   MRR@10 ${(reciprocal / times.length).toFixed(4)}   p50 ${at(0.5)} ms   p95 ${at(0.95)} ms`,
    );
  }
}
