/**
 * npm run support-matrix [-- --node=22,26 --postgres=15,18] [-- paths …]
 *
 * Runs the specs of libs and API on other versions of Node and PostgreSQL and writes what came of it into
 * docs/support.md. Paths limit the specs; the table then says so.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { capture, pinnedEnvironment } from './lib/child.mjs';
import { installedPostgres } from './lib/outside-postgres.mjs';
import { root } from './lib/root.mjs';
import { giveUp, say, seconds } from './lib/terminal.mjs';
import { command } from './test/tools.mjs';

const REPORT = join(root, 'docs', 'support.md');
const RESULTS = join(root, 'node_modules', '.cache', 'kechuang', 'results');
/** The version that the platform brings along. */
const EMBEDDED = '18';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { node: { type: 'string', default: '22,24,26' }, postgres: { type: 'string', default: '15,18' } },
});

for (const postgres of values.postgres.split(','))
  for (const node of values.node.split(',')) {
    const bin = postgres === EMBEDDED ? '' : installedPostgres(postgres);
    if (bin === undefined)
      giveUp(
        `本机没有 PostgreSQL ${postgres}，请安装或以 POSTGRES_${postgres}_BIN 指明。`,
        `There is no PostgreSQL ${postgres} here: install it, or set POSTGRES_${postgres}_BIN.`,
      );
    const began = performance.now();
    const result = await run(node, bin);
    const line = {
      ...result,
      postgres: bin ? versionOf(bin) : `${EMBEDDED} (embedded)`,
      specs: positionals.join(' ').replaceAll('|', '\\|') || 'all',
    };
    record(line);
    say(
      `Node ${line.node} · PostgreSQL ${line.postgres}：${line.passed} 通过，${line.failed} 失败（${seconds(began)}）`,
      line.specs,
    );
    if (line.failed > 0) process.exitCode = 1;
  }

/** One run of jest under that Node. */
async function run(node, bin) {
  mkdirSync(RESULTS, { recursive: true });
  const report = join(RESULTS, `matrix-${node}.json`);
  rmSync(report, { force: true });
  const binary = await nodeBinary(node);
  const jest = [
    command('jest'),
    '--config',
    'jest.config.mjs',
    '--silent',
    '--json',
    `--outputFile=${report}`,
    ...positionals,
  ];
  const env = pinnedEnvironment({ TEST_POSTGRES_BIN: bin });
  await capture(binary, ['--experimental-vm-modules', '--no-warnings', ...jest], { env }).catch(() => undefined);
  if (!existsSync(report)) return { node, passed: 0, failed: 1, broken: [] };
  const found = JSON.parse(readFileSync(report, 'utf8'));
  const broken = found.testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => name.replace(`${root}/`, ''));
  for (const name of broken) process.stderr.write(`  ${name}\n`);
  const version = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim().slice(1);
  return {
    node: version,
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
    broken,
  };
}

/** Where npx keeps that version of Node. */
async function nodeBinary(version) {
  return (await capture('npx', ['--yes', '-p', `node@${version}`, 'node', '-p', 'process.execPath'])).trim();
}

function versionOf(bin) {
  return /(\d+\.\d+)/.exec(execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }))?.[1];
}

/** Puts a run into the table, in place of an earlier one of the same versions and specs. */
function record({ node, postgres, passed, failed, specs }) {
  const row = `| ${node} | ${postgres} | ${specs} | ${passed} | ${failed} | ${new Date().toISOString().slice(0, 10)} |`;
  const [text, rows] = split(readFileSync(REPORT, 'utf8'));
  const key = (line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, 4)
      .map((cell) => cell.trim())
      .join('|');
  const kept = rows.filter((line) => key(line) !== key(row));
  writeFileSync(REPORT, `${text}${[...kept, row].sort().join('\n')}\n`);
}

/** The document up to the head of its last table, and the rows of that. */
function split(document) {
  const lines = document.trimEnd().split('\n');
  const head = lines.findLastIndex((line) => /^\| -/.test(line));
  return [`${lines.slice(0, head + 1).join('\n')}\n`, lines.slice(head + 1).filter((line) => line.startsWith('|'))];
}
