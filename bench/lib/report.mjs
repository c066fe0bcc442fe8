import { cpus, totalmem } from 'node:os';
import { bold, dim, green, red } from '../../scripts/lib/terminal.mjs';

/** A case is met when every promise of it is: the ratio, and the memory where that is promised too. */
export const isMet = ({ ratio, goal, peak, memoryGoal }) =>
  (goal === undefined || ratio >= goal) && (memoryGoal === undefined || peak <= memoryGoal);

const times = (value) => (value >= 10 ? value.toFixed(0) : value.toFixed(2));
const goalOf = ({ goal, memoryGoal }) =>
  [goal !== undefined && `≥ ${goal}×`, memoryGoal !== undefined && `≤ ${memoryGoal} MiB`].filter(Boolean).join(', ');
const resultOf = ({ ratio, least, most, peak, memoryGoal }) =>
  [
    ratio !== undefined && `${times(ratio)}× (${times(least)}–${times(most)})`,
    memoryGoal !== undefined && `${peak} MiB`,
  ]
    .filter(Boolean)
    .join(', ');

/** Context, not promises: it depends on the machine and on who else works on it. */
function absolute({ product, bare, seconds, bareSeconds }) {
  if (seconds !== undefined)
    return [`${seconds.toFixed(1)} s`, bareSeconds === undefined ? '–' : `${bareSeconds.toFixed(1)} s`];
  return [product, bare].map(
    ({ perSecond, processor }) => `${times(perSecond)}/s${processor === null ? '' : `, ${processor.toFixed(2)} ms`}`,
  );
}

/** One line for the terminal as soon as a case is done. */
export function line(result) {
  const mark = isMet(result) ? green('met') : red('not met');
  const [ours, theirs] = absolute(result);
  return `${result.name.padEnd(14)} ${bold(resultOf(result).padEnd(26))} ${goalOf(result).padEnd(20)} ${mark}  ${dim(`${ours} | ${theirs}`)}`;
}

/** What was measured where. */
export function environment({ options, version, tableSize, peak }) {
  const [cpu] = cpus();
  return [
    `${options.rows.toLocaleString('en')} demands (${tableSize} with indexes)`,
    `${options.rounds} rounds of ${options.seconds} s, ${options.connections} connections`,
    `Node ${process.versions.node}, PostgreSQL ${version}`,
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `most memory of the product in all cases: ${peak} MiB`,
  ];
}

/** The tables of docs/performance.md. */
export function markdown(results, facts, plans) {
  const rows = results.map((result) => {
    const label = `${result.zh}<br>${result.en}`;
    return `| ${label} | ${goalOf(result)} | ${resultOf(result)} | ${isMet(result) ? '✓' : '✗'} |`;
  });
  const context = results.map((result) => `| ${result.name} | ${absolute(result).join(' | ')} |`);
  return [
    '| | goal | measured (lowest–highest round) | met |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...facts.map((fact) => `- ${fact}`),
    ...plans.map(({ word, nodes }) => `- plan of a search for ${word}: ${nodes.join(', ')}`),
    '',
    'Context only, this machine on this day (answers per second, processor time of the server per answer):',
    '',
    '| | product | bare server |',
    '| --- | --- | --- |',
    ...context,
    '',
  ].join('\n');
}
