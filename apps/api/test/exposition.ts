/** One line of a metric. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const HELP = /^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) \S.*$/;
const TYPE = /^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary|untyped)$/;
const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/y;
const PARTS = /_(bucket|sum|count)$/;

/** Reads the text format of Prometheus as strictly as `promtool check metrics` does; throws on the first wrong line. */
export function parseExposition(text: string): Sample[] {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const types = new Map<string, string>();
  const helped = new Set<string>();
  const seen = new Set<string>();
  return text
    .slice(0, -1)
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      if (line.startsWith('#')) {
        note(line, types, helped);
        return [];
      }
      const sample = sampleOf(line);
      const key = `${sample.name}${JSON.stringify(sample.labels)}`;
      if (seen.has(key)) throw new Error(`twice: ${line}`);
      seen.add(key);
      check(sample, types, helped);
      return [sample];
    });
}

function note(line: string, types: Map<string, string>, helped: Set<string>): void {
  const [, typed, type] = TYPE.exec(line) ?? [];
  if (typed !== undefined && type !== undefined) {
    if (types.has(typed)) throw new Error(`two types: ${line}`);
    types.set(typed, type);
    return;
  }
  const [, name] = HELP.exec(line) ?? [];
  if (name === undefined) throw new Error(`not a comment of the format: ${line}`);
  if (helped.has(name)) throw new Error(`two helps: ${line}`);
  helped.add(name);
}

function sampleOf(line: string): Sample {
  const [, name, inner, number] = LINE.exec(line) ?? [];
  if (name === undefined || number === undefined) throw new Error(`not a sample: ${line}`);
  const value = number === '+Inf' ? Infinity : number === 'Nan' ? NaN : Number(number);
  if (Number.isNaN(value) && number !== 'Nan') throw new Error(`not a number: ${line}`);
  return { name, labels: labelsOf(inner ?? '', line), value };
}

function labelsOf(inner: string, line: string): Record<string, string> {
  const labels: Record<string, string> = {};
  LABEL.lastIndex = 0;
  while (LABEL.lastIndex < inner.length) {
    const [, name, value] = LABEL.exec(inner) ?? [];
    if (name === undefined || value === undefined || name in labels) throw new Error(`wrong labels: ${line}`);
    labels[name] = value;
  }
  return labels;
}

/** Every sample belongs to a family with type and help; counters end in `_total`. */
function check({ name, labels }: Sample, types: ReadonlyMap<string, string>, helped: ReadonlySet<string>): void {
  const family = types.has(name) ? name : name.replace(PARTS, '');
  const type = types.get(family);
  if (type === undefined || !helped.has(family)) throw new Error(`${name} has no type or help`);
  if (family !== name && type !== 'histogram' && type !== 'summary') throw new Error(`${name} is no part of a ${type}`);
  if (type === 'counter' && !name.endsWith('_total')) throw new Error(`the counter ${name} does not end in _total`);
  if (name.endsWith('_bucket') && !('le' in labels)) throw new Error(`${name} has no le`);
}
