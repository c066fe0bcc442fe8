const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** China's clock is eight hours ahead of UTC all year. */
const CHINA = 8 * HOUR;

/** The same moment moved into office hours: Monday to Friday, 8:30 to 17:30 by China's clock, never to a later day but for a weekend. */
export function workingTime(moment: Date): Date {
  const local = moment.getTime() + CHINA;
  const midnight = Math.floor(local / DAY) * DAY;
  const weekday = new Date(midnight).getUTCDay();
  const forward = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  const share = (local - midnight) / DAY;
  return new Date(midnight + forward * DAY + 8.5 * HOUR + Math.floor(share * 9 * HOUR) - CHINA);
}
