import { Decimal } from 'decimal.js';
import type { Cell } from './cell.js';
import { textOf } from './cell.js';
import { accept, halfWidth, refuse, type Reading } from './reading.js';

const PLAIN = /^[+-]?\d+(\.\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** A written number without its thousands separators; undefined when it is none. */
function numberText(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  return GROUPED.test(text) ? text.replaceAll(',', '') : undefined;
}

/** Whole and measured numbers; whether the value suits the field is for its own rules to say. */
export function readNumber(cell: Cell, kind: 'integer' | 'number'): Reading {
  if (typeof cell === 'number') return accept(cell);
  const text = numberText(halfWidth(textOf(cell)));
  return text === undefined ? refuse(`validation.${kind}`) : accept(Number(text));
}

const AMOUNT = /^[¥￥]?\s*([+-]?[\d,]+(?:\.\d+)?)\s*(亿|千万|百万|万|千)?\s*(元|圆|人民币)?$/;
const FACTORS: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

/** Binary fractions of a spreadsheet are off by less than this. */
const NOISE = 1e-6;

/** Yuan, also written as 万元 or 亿元, as the decimal text that records keep. */
export function readMoney(cell: Cell): Reading {
  if (typeof cell === 'number') return accept(cleaned(new Decimal(cell)));
  const [, number, unit] = AMOUNT.exec(halfWidth(textOf(cell))) ?? [];
  const text = number === undefined ? undefined : numberText(number);
  if (text === undefined) return refuse('validation.money');
  return accept(new Decimal(text).times(unit === undefined ? 1 : (FACTORS[unit] ?? 1)).toFixed());
}

/** 0.1 + 0.2 is 0.3 to whoever typed it; more decimals than that are left for the field to refuse. */
function cleaned(amount: Decimal): string {
  const rounded = amount.toDecimalPlaces(2);
  return (amount.minus(rounded).abs().lt(NOISE) ? rounded : amount).toFixed();
}
