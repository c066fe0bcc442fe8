/** The value that the demo data's own tables must hold; says what is missing when somebody has edited them apart. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`demo data: no ${what}`);
  return value;
}
