import { describe, expect, it } from 'vitest';
import geo from '@/assets/anhui.geo.json';
import { loadCities } from '@/charts/geo';
import { csvOf } from '@/charts/rows';

const CODES =
  '340100 340200 340300 340400 340500 340600 340700 340800 341000 341100 341200 341300 341500 341600 341700 341800';

describe('map of Anhui', () => {
  it('has the sixteen cities under their codes', () => {
    expect(
      geo.features
        .map((feature) => feature.properties.code)
        .sort()
        .join(' '),
    ).toBe(CODES);
  });

  it('draws them inside the box, Huangshan south-east of Fuyang', async () => {
    const { cities, width } = await loadCities(400);
    const at = (code: string) => cities.find((city) => city.code === code);
    expect(cities.every((city) => city.x > 0 && city.x < width && city.y > 0 && city.y < 400)).toBe(true);
    expect(at('341000')?.x).toBeGreaterThan(Number(at('341200')?.x));
    expect(at('341000')?.y).toBeGreaterThan(Number(at('341200')?.y));
    expect(cities.every((city) => city.path.startsWith('M') && city.path.endsWith('Z'))).toBe(true);
  });
});

describe('downloaded figures', () => {
  it('are read as text by a spreadsheet, never as a formula', () => {
    const text = csvOf(
      ['城市', '数量'],
      [
        { key: '1', label: '=HYPERLINK("x")', value: 3 },
        { key: '2', label: '合肥,市', value: 95 },
      ],
    );
    expect(text).toBe('\uFEFF城市,数量\r\n"\'=HYPERLINK(""x"")",3\r\n"合肥,市",95\r\n');
  });
});
