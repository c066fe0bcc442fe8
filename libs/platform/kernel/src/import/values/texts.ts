import { textOf, type Cell } from '../read/cell.js';
import type { PersonalKind } from '../../resource/personal.js';
import { accept, halfWidth, refuse, type Reading } from './reading.js';

const SCIENTIFIC = /^(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})$/;
/** Spreadsheets keep 15 digits; a longer code that was stored as a number has lost its end. */
const EXACT = 1e15;

/** Spreadsheets write long numbers as 1.38E+10; undefined when digits were lost by it. */
function unshortened(text: string): string | undefined {
  const [, first = '', rest = '', exponent] = SCIENTIFIC.exec(text) ?? [];
  const digits = first + rest;
  // All digits must have been written, or the number would be made up.
  return exponent !== undefined && digits.length === Number(exponent) + 1 ? digits : undefined;
}

/** Full-width digits and letters of a short text become the usual ones; Chinese punctuation stays as it is. */
export const narrowed = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );

/** A text; a number that a spreadsheet has shortened is refused, because its digits are gone. */
export function readText(cell: Cell, oneLine: boolean): Reading {
  if (typeof cell === 'number' && Math.abs(cell) >= EXACT) return refuse('import.shortened', { value: textOf(cell) });
  const text = textOf(cell);
  if (SCIENTIFIC.test(text)) {
    const digits = unshortened(text);
    return digits === undefined ? refuse('import.shortened', { value: text }) : accept(digits, digits);
  }
  // What a person broke to fit the cell is one line to a field of one line.
  const value = oneLine ? narrowed(text).replace(/\s*\n\s*/g, '') : text;
  return accept(value, value);
}

/** `138 0013 8000`, `+86-13800138000`, `(0551)62345678` as the field keeps them. */
function phone(text: string): string {
  const bare = text.replace(/[\s()]/g, '').replace(/[‐‑–—−]/g, '-');
  const [, mobile] = /^(?:00)?(?:86)?(1[3-9]\d{9})$/.exec(bare.replace(/[-+]/g, '')) ?? [];
  if (mobile !== undefined) return mobile;
  // The dash between area code and number is lost where brackets stood.
  const [, area, number] = /^\((0\d{2,3})\)[\s-]*(\d{7,8}(?:-\d{1,5})?)$/.exec(text) ?? [];
  return area !== undefined && number !== undefined ? `${area}-${number}` : bare.replace(/^(?:\+|00)86-?/, '');
}

const withoutSpaces = (text: string): string => text.replace(/[\s-]/g, '');

const TIDY: Readonly<Partial<Record<PersonalKind, (text: string) => string>>> = {
  'id-number': (text) => withoutSpaces(text).toUpperCase(),
  'bank-account': withoutSpaces,
  phone,
  email: (text) => text.replace(/\s/g, '').replace(/^mailto:/i, ''),
  // Names of two characters are set wide to line up with longer names.
  name: (text) => text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''),
};

export function readPersonal(cell: Cell, kind: PersonalKind | undefined): Reading {
  const reading = readText(cell, true);
  if (!('value' in reading)) return reading;
  const text = halfWidth(String(reading.value));
  const value = (kind && TIDY[kind]?.(text)) ?? text;
  return accept(value, value);
}
