/** What became of a cell: a value for the record, or the code of what is wrong with it. */
export type Reading =
  { readonly value: unknown } | { readonly code: string; readonly values?: Readonly<Record<string, unknown>> };

export const accept = (value: unknown): Reading => ({ value });

export const refuse = (code: string, values: Readonly<Record<string, unknown>> = {}): Reading => ({ code, values });

/** Full-width digits, letters and signs become the usual ones. */
export const halfWidth = (text: string): string => text.normalize('NFKC').trim();

/** How names are compared: without case, width and spaces. */
export const foldName = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The parts of a cell that lists several values. */
export const partsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、，,;；\n]+/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];
