/** Whole numbers from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The ranges of an int8multirange as PostgreSQL writes it: `{[1,5),[7,9)}`. */
export function parseRanges(text: string): Range[] {
  return [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
}

/** As PostgreSQL writes it, which is what the digest of a seal is taken over. */
export const rangesText = (ranges: readonly Range[]): string =>
  `{${ranges.map(({ from, to }) => `[${from},${to})`).join(',')}}`;

/** Ascending numbers as the fewest ranges. */
export function rangesOf(numbers: readonly number[]): Range[] {
  const ranges: Range[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.to === number) ranges[ranges.length - 1] = { from: last.from, to: number + 1 };
    else ranges.push({ from: number, to: number + 1 });
  }
  return ranges;
}

/** Every number of the ranges, ascending. */
export function* numbersIn(ranges: readonly Range[]): Generator<number> {
  for (const { from, to } of ranges) for (let number = from; number < to; number += 1) yield number;
}

export const sizeOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** What the ranges leave out between their first and last number. */
export function gapsBetween(ranges: readonly Range[]): Range[] {
  return ranges.slice(1).flatMap(({ from }, at) => {
    const end = ranges[at]?.to ?? from;
    return end < from ? [{ from: end, to: from }] : [];
  });
}
