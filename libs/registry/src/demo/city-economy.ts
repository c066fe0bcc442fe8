/** How many enterprises a city gets, and in which industries: roughly the shape of the province's economy. */
export interface CityEconomy {
  readonly cityCode: string;
  readonly weight: number;
  readonly industries: Readonly<Record<string, number>>;
}

type Row = readonly [cityCode: string, weight: number, industries: string];

// industries: code and weight, in turn
const ROWS: readonly Row[] = [
  [
    '340100',
    30,
    'new-it 8 ai 9 nev 6 smart-home 8 energy-saving 6 life-health 5 equipment 4 digital-creative 5 new-materials 3 green-food 2',
  ],
  ['340200', 15, 'nev 9 equipment 7 smart-home 5 new-materials 3 new-it 2 ai 2 digital-creative 2 green-food 1'],
  ['340300', 6, 'new-materials 7 new-it 4 life-health 2 green-food 2 equipment 1'],
  ['340400', 3, 'energy-saving 4 new-it 2 equipment 3 green-food 2 digital-creative 1'],
  ['340500', 6, 'new-materials 6 equipment 6 energy-saving 2 ai 1 nev 2'],
  ['340600', 3, 'new-materials 5 green-food 2 energy-saving 2 nev 1'],
  ['340700', 4, 'new-materials 8 new-it 2 equipment 1 energy-saving 1'],
  ['340800', 5, 'nev 3 new-materials 3 green-food 3 life-health 1 equipment 2'],
  ['341000', 3, 'green-food 5 digital-creative 4 new-materials 2 life-health 1'],
  ['341100', 9, 'smart-home 7 energy-saving 5 new-materials 3 new-it 2 green-food 2 equipment 2'],
  ['341200', 4, 'life-health 4 green-food 5 new-materials 2 energy-saving 1'],
  ['341300', 3, 'digital-creative 4 green-food 4 new-it 2 equipment 1'],
  ['341500', 4, 'green-food 5 equipment 3 energy-saving 2 life-health 1 smart-home 1'],
  ['341600', 4, 'life-health 8 green-food 3'],
  ['341700', 2, 'new-it 3 green-food 2 equipment 2 ai 1'],
  ['341800', 4, 'nev 4 energy-saving 3 green-food 2 equipment 3 smart-home 1'],
];

function weights(text: string): Readonly<Record<string, number>> {
  const words = text.split(' ');
  return Object.fromEntries(words.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(words[i + 1])]] : [])));
}

export const CITY_ECONOMIES: readonly CityEconomy[] = ROWS.map(([cityCode, weight, industries]) => ({
  cityCode,
  weight,
  industries: weights(industries),
}));
