import type { Field, FieldKind } from '../../resource/field.js';
import { CellFault, textOf, type Cell } from '../read/cell.js';
import { readDay, readMoment } from './dates.js';
import type { Lookups } from './lookups.js';
import { amountIn, readMoney, readNumber } from './numbers.js';
import { accept, foldName, halfWidth, isAccepted, partsOf, refuse, type Reading } from './reading.js';
import { closest } from './similar.js';
import { readPersonal, readText } from './texts.js';

/** What a cell is read with besides itself. */
export interface CellContext {
  readonly field: Field;
  readonly lookups: Lookups;
  /** Days of this file are counted from 1904. */
  readonly from1904: boolean;
  /** Unit that the header states: 预算（万元） → 10 000. */
  readonly factor?: number;
  /** The field of the other end, where the column may hold ranges. */
  readonly upper?: Field;
  /** The header names the amount as such, not one of its ends: a single amount is both. */
  readonly bothEnds?: boolean;
}

/** Turns a cell that is not empty into a value of its field, as a request would carry it. */
type Normaliser = (cell: Cell, context: CellContext) => Reading | Promise<Reading>;

const MARKS_OF_NOTHING = new Set(['-', '--', '—', '——', '/', '\\', '无', '暂无', 'n/a', 'na', '空', '未填', '.']);

const YES = new Set([
  '是',
  '有',
  '对',
  '真',
  '√',
  '✓',
  '✔',
  '☑',
  '■',
  '已',
  'y',
  'yes',
  'true',
  't',
  '1',
  '需要',
  '需',
  '同意',
  'on',
]);
const NO = new Set([
  '否',
  '无',
  '没有',
  '错',
  '假',
  '×',
  '✗',
  '✘',
  '☐',
  '□',
  '未',
  '不',
  'n',
  'no',
  'false',
  'f',
  '0',
  '不需要',
  '不需',
  '不同意',
  'off',
  'x',
]);

const flag: Normaliser = (cell) => {
  const word = foldName(textOf(cell));
  if (YES.has(word)) return accept(true, '是');
  return NO.has(word) ? accept(false, '否') : refuse('validation.boolean', {}, ['是', '否']);
};

const SUGGESTED = 3;

const READ_OPTIONS = new WeakMap<Field, Map<string, Reading>>();
const REMEMBERED = 10_000;

/** The value of a closed set by its label in either language, by itself, or by another word for it. */
function optionOf(field: Field, written: string): Reading {
  let known = READ_OPTIONS.get(field);
  if (!known || known.size > REMEMBERED) READ_OPTIONS.set(field, (known = new Map<string, Reading>()));
  let reading = known.get(written);
  if (!reading) known.set(written, (reading = findOption(field, written)));
  return reading;
}

function findOption(field: Field, written: string): Reading {
  const { values = [], options = {} } = field.choices ?? {};
  const wanted = foldName(written);
  const labels = (value: string): string[] => [options[value]?.zh ?? value, options[value]?.en ?? value];
  const words = (value: string): string[] => [value, ...labels(value), ...(options[value]?.synonyms ?? [])];
  const found = values.find((value) => words(value).map(foldName).includes(wanted));
  if (found !== undefined) return accept(found, labels(found)[0] ?? found);
  const all = values.map(labels);
  const candidates = values.flatMap((value) =>
    words(value).map((word) => ({ text: foldName(word), value: labels(value)[0] ?? value })),
  );
  return refuse(
    'import.choice',
    { value: written, zh: all.map(([zh]) => zh).join('、'), en: all.map(([, en]) => en).join(', ') },
    closest([wanted], candidates, SUGGESTED),
  );
}

/** Reads every part of a list; the first part that is wrong speaks for the cell. */
async function each(cell: Cell, read: (part: string) => Reading | Promise<Reading>): Promise<Reading> {
  const written = textOf(cell);
  const parts = partsOf(written);
  // A name may hold a separator itself.
  const whole = parts.length > 1 ? await read(written) : undefined;
  if (whole && isAccepted(whole) && whole.shown !== undefined) return { ...whole, value: [whole.value] };
  const values: unknown[] = [];
  const shown: string[] = [];
  for (const part of parts) {
    const reading = await read(part);
    if (!isAccepted(reading))
      return reading.suggestions
        ? { ...reading, suggestions: reading.suggestions.map((meant) => written.replace(part, () => meant)) }
        : reading;
    if (values.includes(reading.value)) continue;
    values.push(reading.value);
    shown.push(reading.shown ?? String(reading.value));
  }
  return accept(values, shown.join('、'));
}

const coded = ({ field, lookups }: CellContext, part: string): Promise<Reading> =>
  lookups.code(field.dictionary ?? '', part);

const money: Normaliser = (cell, { factor, upper, bothEnds }) => {
  const amount = upper && amountIn(cell, factor);
  if (!upper || !amount) return readMoney(cell, factor);
  if (amount.single && bothEnds !== true) return readMoney(cell, factor);
  const shown = amount.from === amount.to ? String(amount.from) : `${amount.from ?? ''}–${amount.to ?? ''}`;
  return { value: amount.from ?? null, shown, others: { [upper.inputKey]: amount.to } };
};

/** Kinds that no file fills are refused before they get here. */
const never: Normaliser = () => refuse('validation.unknown');

const NORMALISERS: Readonly<Record<FieldKind, Normaliser>> = {
  text: (cell) => readText(cell, true),
  longText: (cell) => readText(cell, false),
  integer: (cell, { field }) => readNumber(cell, 'integer', unitsOf(field)),
  number: (cell, { field }) => readNumber(cell, 'number', unitsOf(field)),
  money,
  date: readDay,
  dateTime: readMoment,
  boolean: flag,
  choice: (cell, { field }) => optionOf(field, textOf(cell)),
  choices: (cell, { field }) => each(cell, (part) => optionOf(field, part)),
  coded: (cell, context) => coded(context, textOf(cell)),
  codes: (cell, context) => each(cell, (part) => coded(context, part)),
  division: (cell, context) => coded(context, textOf(cell)),
  tags: (cell) => each(cell, (part) => accept(part)),
  reference: (cell, { field, lookups }) => lookups.record(field, textOf(cell)),
  references: (cell, { field, lookups }) => each(cell, (part) => lookups.record(field, part)),
  personal: (cell, { field }) => readPersonal(cell, field.personal),
  attachments: never,
  identifier: never,
  structured: never,
};

const unitsOf = ({ unit }: Field): string[] => (unit ? [unit.zh, unit.en] : []);

/** Does a cell of an optional field say in words that there is nothing to say? */
export const saysNothing = (cell: Cell, field: Field): boolean =>
  (field.optional === true || field.default !== undefined) &&
  field.kind !== 'boolean' &&
  typeof cell === 'string' &&
  MARKS_OF_NOTHING.has(foldName(textOf(cell)));

/** Reads a cell that is not empty, by what its field declares and then by the field's kind. */
export async function readCell(cell: Cell, context: CellContext): Promise<Reading> {
  if (cell instanceof CellFault)
    return cell.kind === 'error' ? refuse('import.error-cell', { value: cell.text }) : refuse('import.formula');
  const words = context.field.inFiles?.words;
  const meant = words && words[halfWidth(textOf(cell))];
  if (meant) return { value: undefined, shown: '', others: meant };
  return NORMALISERS[context.field.kind](cell, context);
}
