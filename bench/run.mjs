/**
 * npm run bench: the product beside a bare server with hand-written SQL, on the same rows of the same database. Prints
 * the ratio of every promise, whether its goal is met, and the product's peak memory.
 */
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { say, seconds } from '../scripts/lib/terminal.mjs';
import { fileCases, loadCases } from './cases.mjs';
import { loadDemands, removeCreated } from './data/load.mjs';
import { checkAnswers } from './lib/compare.mjs';
import { openDatabase } from './lib/database.mjs';
import { writeDocument } from './lib/document.mjs';
import { searchPlan } from './lib/explain.mjs';
import { detailsFor, narrowOwner, PEOPLE, peopleOf, sinceWhen } from './lib/facts.mjs';
import { measureFile } from './lib/files.mjs';
import { measure } from './lib/measure.mjs';
import { readOptions } from './lib/options.mjs';
import { startProcess } from './lib/processes.mjs';
import { environment, isMet, line } from './lib/report.mjs';
import { startBare, startProduct } from './lib/servers.mjs';
import { peakMemory } from './lib/usage.mjs';

const EXPORTED = 100_000;
const PLANNED_WORDS = ['电池', '减速器'];

const options = readOptions();
const database = await openDatabase(options.data);
try {
  await prepare();
  await removeCreated(database);
  await run();
} finally {
  await database.close();
}

/** The product makes its tables and demo data, then the rows are added, and its figures are left to its next start. */
async function prepare() {
  const [{ known }] = await database.ask(`select to_regclass('bench_loaded') is not null as known`);
  if (known) {
    const [{ rows }] = await database.ask('select rows from bench_loaded');
    if (rows !== options.rows) throw new Error(`${options.data} holds ${rows} demands; say --rows=${rows}`);
    return;
  }
  await (await startProduct(database)).stop();
  const began = performance.now();
  say(`正在装入 ${options.rows} 条需求……`, 'Loading rows');
  await loadDemands(database.connect, options.rows);
  await narrowOwner(database);
  await database.ask('delete from metric_definition');
  await database.ask(`create table bench_loaded as select ${options.rows} as rows`);
  say(`已装入（${seconds(began)}）`, 'Loaded');
}

async function run() {
  const people = await peopleOf(database);
  const product = await startProduct(database, options.flags);
  const bare = await startBare(database, people);
  const client = startProcess(join(root, 'bench/client.mjs'));
  const servers = { product, bare, client, options };
  const results = [];
  const done = (result) => {
    results.push(result);
    console.log(line(result));
  };
  const wanted = ({ name }) => options.only.length === 0 || options.only.some((start) => name.startsWith(start));
  try {
    console.log(`memory after the start: ${peakMemory(product.pid)} MiB`);
    const rows = Math.min(EXPORTED, Math.floor(options.rows / 2));
    for (const file of fileCases({ since: await sinceWhen(database, rows), rows }).filter(wanted))
      done(await measureFile(file, servers));
    const details = await detailsFor(database, people[PEOPLE.enterprise]);
    for (const measured of loadCases({ details }).filter(wanted)) {
      await checkAnswers(measured, servers);
      done(await measure(measured, servers));
    }
    await finish(results, product);
  } finally {
    await Promise.all([client.stop(), product.stop(), bare.stop()]);
  }
}

async function finish(results, product) {
  const plans = await Promise.all(
    PLANNED_WORDS.map(async (word) => ({ word, nodes: await searchPlan(database, word) })),
  );
  for (const { word, nodes } of plans) console.log(`plan of a search for ${word}: ${nodes.join(', ')}`);
  const [facts] = await database.ask(
    `select current_setting('server_version') as version, pg_size_pretty(pg_total_relation_size('demand')) as "tableSize"`,
  );
  const lines = environment({ options, ...facts, peak: peakMemory(product.pid) });
  console.log(lines.join('\n'));
  if (options.write) writeDocument(results, lines, plans);
  const missed = results.filter((result) => !isMet(result));
  if (missed.length > 0) say(`未达标：${missed.map((result) => result.name).join('、')}`, 'goals not met');
}
