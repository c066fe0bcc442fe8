/** What became of a cell: a value for the record, or the code of what is wrong with it. */
export type Reading = Accepted | Refused;

export interface Accepted {
  readonly value: unknown;
  /** The value as people write it, where the value itself is a code or an id. */
  readonly shown?: string;
  /** Values of other fields that the cell gives as well. */
  readonly others?: Readonly<Record<string, unknown>>;
}

export interface Refused {
  readonly code: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** What the cell may have been meant to say; one of these written instead is accepted. */
  readonly suggestions?: readonly string[];
}

export const accept = (value: unknown, shown?: string): Accepted => ({ value, ...(shown !== undefined && { shown }) });

export const refuse = (
  code: string,
  values: Readonly<Record<string, unknown>> = {},
  suggestions: readonly string[] = [],
): Refused => ({ code, values, ...(suggestions.length > 0 && { suggestions }) });

export const isAccepted = (reading: Reading): reading is Accepted => 'value' in reading;

/** Full-width digits, letters and signs become the usual ones. */
export const halfWidth = (text: string): string => text.normalize('NFKC').trim();

/** How names are compared: without case, width, spaces and the marks around them. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’]+/g, '');

/** The parts of a cell that lists several values. */
export const partsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、，,;；/／|\n]+/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];
