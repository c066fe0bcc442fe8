import { Decimal } from 'decimal.js';
import { FACTORS } from '../columns/header-name.js';
import { textOf, type Cell } from '../read/cell.js';
import { accept, halfWidth, refuse, type Reading } from './reading.js';

const PLAIN = /^[+-]?\d+(\.\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** A written number without its thousands separators; undefined when it is none. */
function numberText(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  return GROUPED.test(text) ? text.replaceAll(',', '') : undefined;
}

/** Numbers larger than this lose digits. */
const EXACT = 1e15;

/** Whole and measured numbers; whether the value suits the field is for its own rules to say. */
export function readNumber(cell: Cell, kind: 'integer' | 'number', units: readonly string[] = []): Reading {
  if (typeof cell === 'number') return accept(cell, String(cell));
  const written = halfWidth(textOf(cell));
  const unit = [...units, '个', '项', '人', '件', '家', '名'].find(
    (word) => written.endsWith(word) && written !== word,
  );
  const text = numberText(unit === undefined ? written : written.slice(0, -unit.length).trim());
  if (text === undefined) return refuse(`validation.${kind}`);
  const value = Number(text);
  return Math.abs(value) >= EXACT ? refuse(`validation.${kind}`) : accept(value, String(value));
}

const UNIT = '(百亿|十亿|亿|千万|百万|十万|万|千|百)?';
const YUAN = '\\s*(?:元|圆|块|人民币|rmb|cny)?(?:整|人民币)?';
const NUMBER = '([+-]?[\\d,]+(?:\\.\\d+)?)';
const SIGN = '(?:人民币|rmb|cny)?\\s*[¥￥]?\\s*';
const AMOUNT = new RegExp(`^${SIGN}${NUMBER}\\s*${UNIT}${YUAN}$`, 'i');
const RANGE = new RegExp(
  `^${SIGN}${NUMBER}\\s*${UNIT}${YUAN}\\s*(?:-{1,2}|~|—+|–|至|到)\\s*${SIGN}${NUMBER}\\s*${UNIT}${YUAN}$`,
  'i',
);
const AT_MOST = new RegExp(
  `^(?:不超过|不高于|最高|≤|<=|<)?\\s*${SIGN}${NUMBER}\\s*${UNIT}${YUAN}\\s*(?:以内|以下|内)?$`,
  'i',
);
const AT_LEAST = new RegExp(
  `^(?:不低于|不少于|最低|≥|>=|>)?\\s*${SIGN}${NUMBER}\\s*${UNIT}${YUAN}\\s*(?:以上|起)?$`,
  'i',
);
const ABOUT = /^(?:大约|约|近)\s*|\s*(?:左右|上下)$/g;

/** Binary fractions of a spreadsheet are off by less than this. */
const NOISE = 1e-6;

/** 0.1 + 0.2 is 0.3 to whoever typed it; more decimals than that are left for the field to refuse. */
function cleaned(amount: Decimal): Decimal {
  const rounded = amount.toDecimalPlaces(2);
  return amount.minus(rounded).abs().lt(NOISE) ? rounded : amount;
}

const written = (amount: Decimal): string => (amount.decimalPlaces() <= 2 ? amount.toFixed(2) : amount.toFixed());

function amountOf(number: string | undefined, unit: string | undefined, factor: number): Decimal | undefined {
  const text = number === undefined ? undefined : numberText(number);
  if (text === undefined) return undefined;
  return cleaned(new Decimal(text).times(unit === undefined ? factor : (FACTORS[unit] ?? 1)));
}

/** The ends of an amount: both the same for a plain one, one of them missing for 以上 and 以内. */
export interface Amount {
  readonly from: string | null;
  readonly to: string | null;
  /** Is it a single amount, which may stand in any field of money? */
  readonly single: boolean;
}

/**
 * Yuan, also written as 万元 or 亿元. `factor` is the unit of the column's header; a unit in the cell goes before it.
 * Undefined for what is no amount.
 */
export function amountIn(cell: Cell, factor = 1): Amount | undefined {
  if (typeof cell === 'number') return single(cleaned(new Decimal(cell).times(factor)));
  const text = halfWidth(textOf(cell));
  const [, number, unit] = AMOUNT.exec(text) ?? [];
  const hasYuan = /[元圆]/.test(text);
  const plain = amountOf(number, unit, hasYuan && unit === undefined ? 1 : factor);
  if (plain) return single(plain);
  const [, low, lowUnit, high, highUnit] = RANGE.exec(text) ?? [];
  // In 50-100万 the unit is meant for both.
  const unitLess = hasYuan && highUnit === undefined && lowUnit === undefined ? 1 : factor;
  const [from, to] = [amountOf(low, lowUnit ?? highUnit, unitLess), amountOf(high, highUnit ?? lowUnit, unitLess)];
  if (from && to) return from.gt(to) ? undefined : { from: written(from), to: written(to), single: false };
  const [, most, mostUnit] = AT_MOST.exec(text) ?? [];
  const upper = amountOf(most, mostUnit, factor);
  if (upper) return { from: null, to: written(upper), single: false };
  const [, least, leastUnit] = AT_LEAST.exec(text) ?? [];
  const lower = amountOf(least, leastUnit, factor);
  return lower && { from: written(lower), to: null, single: false };
}

const single = (amount: Decimal): Amount => ({ from: written(amount), to: written(amount), single: true });

/** One amount; a range or an estimate is refused with the amounts that may be meant. */
export function readMoney(cell: Cell, factor = 1): Reading {
  const amount = amountIn(cell, factor);
  if (amount?.single) return accept(amount.from, amount.from ?? undefined);
  if (amount) {
    const ends = [amount.from, amount.to].filter((end) => end !== null);
    return refuse(
      'import.range',
      { value: textOf(cell) },
      ends.map((end) => `${end}元`),
    );
  }
  const about = amountIn(halfWidth(textOf(cell)).replace(ABOUT, ''), factor);
  if (about?.single) return refuse('import.estimate', { value: textOf(cell) }, [`${about.from ?? ''}元`]);
  return refuse('validation.money');
}
