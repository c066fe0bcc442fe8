import { isDayText } from '../query/calendar.js';
import { textOf, type Cell } from './cell.js';
import { accept, halfWidth, refuse, type Reading } from './reading.js';

const DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const MOMENT = /^(.+?)[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/;

/** `2026/3/5`, `2026年3月5日` → `2026-03-05`; undefined for a day that does not exist. */
function dayIn(text: string): string | undefined {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDayText(written) ? written : undefined;
}

/** A calendar day; a time of day behind it is left out. */
export function readDay(cell: Cell): Reading {
  const text = halfWidth(textOf(cell));
  const day = dayIn(text) ?? (cell instanceof Date ? dayIn(text.slice(0, 10)) : undefined);
  return day === undefined ? refuse('validation.date') : accept(day);
}

/** A moment; without a zone it is meant on China's clocks. */
export function readMoment(cell: Cell): Reading {
  const text = halfWidth(textOf(cell));
  if (ISO_MOMENT.test(text)) return accept(text);
  const [, first, hours, minutes, seconds] = MOMENT.exec(text) ?? [undefined, text, '0', '00', '00'];
  const day = dayIn(first ?? '');
  const time = `${(hours ?? '').padStart(2, '0')}:${minutes ?? ''}:${seconds ?? '00'}`;
  if (day === undefined || time > '23:59:59') return refuse('validation.dateTime');
  return accept(`${day}T${time}+08:00`);
}
