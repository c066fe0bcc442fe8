import type { Field, FieldKind } from '../resource/field.js';
import { textOf, type Cell } from './cell.js';
import type { Lookups } from './lookups.js';
import { readDay, readMoment } from './normalise-dates.js';
import { readMoney, readNumber } from './normalise-numbers.js';
import { accept, foldName, halfWidth, partsOf, refuse, type Reading } from './reading.js';

/** Turns a cell that is not empty into a value of its field, as a request would carry it. */
export type Normaliser = (cell: Cell, field: Field, lookups: Lookups) => Reading | Promise<Reading>;

const text: Normaliser = (cell) => accept(textOf(cell));

const YES = new Set(['是', '有', '对', '真', '√', 'y', 'yes', 'true', '1']);
const NO = new Set(['否', '无', '错', '假', '×', 'n', 'no', 'false', '0']);

const flag: Normaliser = (cell) => {
  const word = foldName(textOf(cell));
  if (YES.has(word)) return accept(true);
  return NO.has(word) ? accept(false) : refuse('validation.boolean');
};

/** The value of a closed set by its label in either language, or by itself. */
function optionOf(field: Field, written: string): Reading {
  const { values = [], options = {} } = field.choices ?? {};
  const wanted = foldName(written);
  const labels = (value: string): string[] => [options[value]?.zh ?? value, options[value]?.en ?? value];
  const found = values.find((value) => [value, ...labels(value)].map(foldName).includes(wanted));
  if (found !== undefined) return accept(found);
  const all = values.map(labels);
  return refuse('import.choice', {
    value: written,
    zh: all.map(([zh]) => zh).join('、'),
    en: all.map(([, en]) => en).join(', '),
  });
}

/** Reads every part of a list; the first part that is wrong speaks for the cell. */
async function each(cell: Cell, read: (part: string) => Reading | Promise<Reading>): Promise<Reading> {
  const values: unknown[] = [];
  for (const part of partsOf(textOf(cell))) {
    const reading = await read(part);
    if (!('value' in reading)) return reading;
    if (!values.includes(reading.value)) values.push(reading.value);
  }
  return accept(values);
}

const coded = (field: Field, part: string, lookups: Lookups): Promise<Reading> =>
  lookups.code(field.dictionary ?? '', part);

/** Kinds that no file fills are refused before they get here. */
const never: Normaliser = () => refuse('validation.unknown');

export const NORMALISERS: Readonly<Record<FieldKind, Normaliser>> = {
  text,
  longText: text,
  integer: (cell) => readNumber(cell, 'integer'),
  number: (cell) => readNumber(cell, 'number'),
  money: readMoney,
  date: readDay,
  dateTime: readMoment,
  boolean: flag,
  choice: (cell, field) => optionOf(field, textOf(cell)),
  choices: (cell, field) => each(cell, (part) => optionOf(field, part)),
  coded: (cell, field, lookups) => coded(field, textOf(cell), lookups),
  codes: (cell, field, lookups) => each(cell, (part) => coded(field, part, lookups)),
  division: (cell, field, lookups) => coded(field, textOf(cell), lookups),
  tags: (cell) => each(cell, accept),
  reference: (cell, field, lookups) => lookups.record(field, textOf(cell)),
  references: (cell, field, lookups) => each(cell, (part) => lookups.record(field, part)),
  personal: (cell) => accept(halfWidth(textOf(cell))),
  attachments: never,
  identifier: never,
  structured: never,
};
