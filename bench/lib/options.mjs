import { parseArgs } from 'node:util';

const HELP = `npm run bench -- [options]
  --rows=1000000     demands in the table, at most 1,000,000
  --rounds=5         measured rounds of each case
  --seconds=4        length of a round on each server
  --connections=16   connections of the client
  --only=detail,list cases whose name begins so
  --data=<folder>    keeps the loaded database there and takes it up again next time
  --profile=<folder> leaves a processor profile of the product there
  --write            writes docs/performance.md`;

const number = (text, max) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > max) throw new Error(`not a number from 1 to ${max}: ${text}`);
  return value;
};

/** What the command line asks for; prints the help and ends when that is what it asks for. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      connections: { type: 'string', default: '16' },
      only: { type: 'string', default: '' },
      data: { type: 'string' },
      profile: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  return {
    rows: number(values.rows, 1_000_000),
    rounds: number(values.rounds, 100),
    seconds: number(values.seconds, 600),
    connections: number(values.connections, 64),
    only: values.only.split(',').filter(Boolean),
    data: values.data,
    flags: values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`],
    write: values.write,
  };
}
