/** Days and months are those of China (UTC+8, no daylight saving time since 1991). */
export const TIME_ZONE_OFFSET_MS = 8 * 3_600_000;
export const TIME_ZONE = 'Asia/Shanghai';

/** The calendar day in China at that moment, `YYYY-MM-DD`. */
export const dayOf = (instant: string | Date): string =>
  new Date(new Date(instant).getTime() + TIME_ZONE_OFFSET_MS).toISOString().slice(0, 10);

/** First day of the month in China at that moment, `YYYY-MM-01`. */
export const monthOf = (instant: string | Date): string => `${dayOf(instant).slice(0, 7)}-01`;

/** The moment at which that day begins in China. */
export const startOfDay = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

/** The day `days` later. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** First day of the month `months` later; takes any day of the month. */
export function addMonths(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** Is this a real calendar day written `YYYY-MM-DD`? */
export const isDayText = (text: string): boolean => /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && writtenBack(text) === text;

const writtenBack = (day: string): string | undefined => {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
};
