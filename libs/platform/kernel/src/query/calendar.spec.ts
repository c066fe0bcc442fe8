import { describe, expect, test } from '@jest/globals';
import { addDays, addMonths, dayOf, isDayText, monthOf, startOfDay } from './calendar.js';

describe('the calendar of China', () => {
  test('a day begins at 16:00 UTC of the day before', () => {
    expect(startOfDay('2026-01-01')).toBe('2025-12-31T16:00:00.000Z');
    expect(dayOf('2025-12-31T16:00:00.000Z')).toBe('2026-01-01');
    expect(dayOf('2025-12-31T15:59:59.999Z')).toBe('2025-12-31');
    expect(monthOf('2025-12-31T16:00:00.000Z')).toBe('2026-01-01');
  });

  test('days and months are added across years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addMonths('2026-11-24', 2)).toBe('2027-01-01');
    expect(addMonths('2026-01-31', -1)).toBe('2025-12-01');
  });

  test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '0000-01-01'])('%s is no day', (text) => {
    expect(isDayText(text)).toBe(false);
  });

  test('2024-02-29 is one', () => {
    expect(isDayText('2024-02-29')).toBe(true);
  });
});
