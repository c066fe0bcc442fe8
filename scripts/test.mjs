/**
 * npm test: everything that must hold before a change is merged, in the order of what fails soonest.
 *
 * npm test -- --only=jest [paths …]   one step, its output shown as it comes; further words go to its tool
 * npm test -- --skip=journeys         all but one
 * npm test -- --bail                  stop at the first step that fails
 * npm test -- --fix                   let prettier and eslint mend what they can first
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { bold, dim, giveUp, green, red, seconds } from './lib/terminal.mjs';
import { fixes, steps } from './test/steps.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true },
    skip: { type: 'string', multiple: true },
    bail: { type: 'boolean' },
    fix: { type: 'boolean' },
  },
});

const known = new Set(steps.map((step) => step.name));
const unknown = [...(options.only ?? []), ...(options.skip ?? [])].find((name) => !known.has(name));
if (unknown) giveUp(`没有名为 ${unknown} 的步骤。`, `There is no step ${unknown}; steps: ${[...known].join(', ')}.`);

const chosen = steps.filter(
  ({ name }) => (options.only?.includes(name) ?? true) && !(options.skip?.includes(name) ?? false),
);
const began = performance.now();
if (options.fix) for (const fix of fixes) await fix();

const results = [];
for (const step of chosen) {
  const start = performance.now();
  if (options.only === undefined) process.stdout.write(dim(`… ${step.name}\n`));
  const result = await step.run({ live: options.only !== undefined, words: positionals });
  const line = `${result.failed === 0 ? green('✓') : red('✗')} ${step.name.padEnd(12)} ${step.zh}`;
  process.stdout.write(`${line}  ${dim(`${counts(result)}  ${seconds(start)}`)}\n`);
  if (result.failed > 0 && result.output) process.stdout.write(`${result.output.trim()}\n`);
  results.push({ step, ...result });
  if (result.failed > 0 && options.bail) break;
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const broken = results.filter((result) => result.failed > 0);
process.stdout.write(`\n${bold(broken.length === 0 ? '全部通过 All steps passed' : '未通过 Failed')}`);
process.stdout.write(`${broken.map(({ step }) => `  ${step.name}`).join('')}  ${dim(seconds(began))}\n`);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = broken.length === 0 ? 0 : 1;

function counts({ passed, failed, skipped }) {
  if (skipped) return skipped;
  return failed === 0 ? `${passed}` : `${passed} passed, ${failed} failed`;
}
