import { isDayText } from '../../query/calendar.js';
import { textOf, type Cell } from '../read/cell.js';
import { DAYS_TO_1970 } from '../read/xlsx-sheet.js';
import { accept, halfWidth, refuse, type Reading } from './reading.js';

const DAY = /^(\d{4})\s*[-/.年,，、]\s*(\d{1,2})\s*[-/.月,，、]\s*(\d{1,2})\s*[日号]?$/;
const MONTH = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR = /^(\d{4})\s*年?$/;
const SHORT_YEAR = /^(\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const MOMENT = /^(.+?)[T\s]+(\d{1,2})\s*[:时点]\s*(\d{2})(?:\s*[:分]\s*(\d{2})?秒?)?(?:\.\d+)?$/;
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/;

/** Days since 1900 that are meant as dates: 1954 to 2119; smaller numbers are something else. */
const SERIAL = { from: 20_000, to: 80_000 };
const DAY_MS = 86_400_000;

/** What a cell's text means may depend on the file. */
export interface Calendar {
  readonly from1904: boolean;
}

const FROM_1900: Calendar = { from1904: false };

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** 二〇二三年十二月三十一日 → 2023年12月31日. */
function arabic(text: string): string {
  if (!/[〇零○一二三四五六七八九十]/.test(text)) return text;
  return text
    .replace(/([一二三]?)十([一二三四五六七八九]?)/g, (_all, tens: string, ones: string) => {
      const ten = tens === '' ? '1' : (DIGITS[tens] ?? '1');
      return `${ten}${ones === '' ? '0' : (DIGITS[ones] ?? '0')}`;
    })
    .replace(/[〇零○一二三四五六七八九]/g, (digit) => DIGITS[digit] ?? digit);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDayText(written) ? written : undefined;
}

/** `2026/3/5`, `2026年3月5日`, `20260305`, `二〇二六年三月五日` → `2026-03-05`; a month is its first day. */
function dayIn(text: string): string | undefined {
  const written = arabic(text);
  const [, year, month, day] = DAY.exec(written) ?? COMPACT.exec(written) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  const [, ofYear, onlyMonth] = MONTH.exec(written) ?? [];
  return dayOf(ofYear, onlyMonth, '1');
}

function serialDay(number: number, { from1904 }: Calendar): string | undefined {
  if (!(number >= SERIAL.from && number < SERIAL.to)) return undefined;
  const to1970 = from1904 ? DAYS_TO_1970.from1904 : DAYS_TO_1970.from1900;
  return new Date((Math.floor(number) - to1970) * DAY_MS).toISOString().slice(0, 10);
}

/** Writings that leave the century or the order of day and month open are not guessed, only offered. */
function possibleDays(text: string): string[] {
  const written = arabic(text);
  const days: (string | undefined)[] = [];
  const [, short, shortMonth, shortDay] = SHORT_YEAR.exec(written) ?? [];
  if (short !== undefined) days.push(dayOf(`20${short}`, shortMonth, shortDay));
  const [, first, second, year] = YEAR_LAST.exec(written) ?? [];
  if (year !== undefined) days.push(dayOf(year, first, second), dayOf(year, second, first));
  const [, onlyYear] = YEAR.exec(written) ?? [];
  if (onlyYear !== undefined) days.push(dayOf(onlyYear, '1', '1'), dayOf(onlyYear, '12', '31'));
  return [...new Set(days.filter((day) => day !== undefined))];
}

const withoutTime = (text: string): string => MOMENT.exec(text)?.[1] ?? text.replace(/T\d{2}:.*$/, '');

/** A calendar day; a time of day behind it is left out. */
export function readDay(cell: Cell, calendar: Calendar = FROM_1900): Reading {
  const text = withoutTime(halfWidth(textOf(cell)));
  const serial =
    typeof cell === 'number' || /^\d{5}(\.\d+)?$/.test(text) ? serialDay(Number(text), calendar) : undefined;
  const day = serial ?? dayIn(text);
  if (day !== undefined) return accept(day, day);
  const possible = possibleDays(text);
  return refuse(possible.length > 0 ? 'import.unclear-date' : 'validation.date', {}, possible);
}

/** A moment; without a zone it is meant on China's clocks. */
export function readMoment(cell: Cell, calendar: Calendar = FROM_1900): Reading {
  const text = halfWidth(textOf(cell));
  if (ISO_MOMENT.test(text) && !Number.isNaN(Date.parse(text))) return accept(text);
  if (typeof cell === 'number') return momentOfSerial(cell, calendar);
  const [, first, hours, minutes, seconds] = MOMENT.exec(text) ?? [undefined, text, '0', '00', '00'];
  const day = dayIn(first ?? '');
  const time = `${(hours ?? '').padStart(2, '0')}:${minutes ?? ''}:${seconds ?? '00'}`;
  if (day === undefined || time > '23:59:59' || Number(minutes) > 59 || Number(seconds ?? 0) > 59)
    return refuse('validation.dateTime');
  return accept(`${day}T${time}+08:00`, `${day} ${time}`);
}

function momentOfSerial(number: number, calendar: Calendar): Reading {
  const day = serialDay(number, calendar);
  if (day === undefined) return refuse('validation.dateTime');
  const seconds = Math.min(86_399, Math.round((number - Math.floor(number)) * 86_400));
  const time = new Date(seconds * 1_000).toISOString().slice(11, 19);
  return accept(`${day}T${time}+08:00`, `${day} ${time}`);
}
