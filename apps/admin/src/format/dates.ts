const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

function partsOf(time: Date): Record<string, string> {
  return Object.fromEntries(PARTS.formatToParts(time).map((part) => [part.type, part.value]));
}

/** `2026-11-23`, the day in Anhui. */
export function formatDate(value: string | Date | null | undefined): string {
  if (!value) return '';
  // A plain date names a day, not a moment: converting it between zones could move it.
  if (typeof value === 'string' && PLAIN_DAY.test(value)) return value;
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) return String(value);
  const { year, month, day } = partsOf(time);
  return `${year}-${month}-${day}`;
}

/** `2026-11-23 14:05`, the time in Anhui. */
export function formatDateTime(value: string | Date | null | undefined): string {
  if (!value) return '';
  if (typeof value === 'string' && PLAIN_DAY.test(value)) return value;
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) return String(value);
  const { hour, minute } = partsOf(time);
  return `${formatDate(time)} ${hour}:${minute}`;
}

/** What a relative time says; the words come from the messages `common.time.*`. */
export interface RelativeTime {
  key: 'justNow' | 'minutesAgo' | 'hoursAgo' | 'daysAgo' | 'today' | 'inDays' | 'overdue';
  n: number;
}

/** How long ago a moment was. */
export function sinceThen(value: string | Date, now: Date = new Date()): RelativeTime {
  const minutes = Math.floor((now.getTime() - new Date(value).getTime()) / 60_000);
  if (minutes < 1) return { key: 'justNow', n: 0 };
  if (minutes < 60) return { key: 'minutesAgo', n: minutes };
  if (minutes < 24 * 60) return { key: 'hoursAgo', n: Math.floor(minutes / 60) };
  return { key: 'daysAgo', n: Math.floor(minutes / 60 / 24) };
}

/** How many days are left until a day, or by how many it has passed. */
export function untilDay(value: string, now: Date = new Date()): RelativeTime {
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const days = day(formatDate(value)) - day(formatDate(now));
  if (days === 0) return { key: 'today', n: 0 };
  return days > 0 ? { key: 'inDays', n: days } : { key: 'overdue', n: -days };
}

/** The calendar year in Anhui. */
export function yearOf(now: Date = new Date()): number {
  return Number(formatDate(now).slice(0, 4));
}
