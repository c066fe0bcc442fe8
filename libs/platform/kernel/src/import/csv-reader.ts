import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { Problem } from '../errors/problem.js';
import type { SheetReader } from './cell.js';

/** Longest line that is believed to be one; an unclosed quote would swallow the rest of the file. */
const MAX_LINE = 1_000_000;

/** Comma-separated values in UTF-8, with or without a byte order mark. */
export const readCsv: SheetReader = async function* (path) {
  const text = decoded(await readFile(path));
  const lines = parse(text, {
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: MAX_LINE,
    info: true,
  });
  let row = 0;
  try {
    for await (const { record } of lines as AsyncIterable<{ readonly record: string[] }>) {
      row += 1;
      yield { row, cells: record };
    }
  } catch (error) {
    if (isCsvError(error)) throw new Problem('import.unreadable', { format: 'csv' });
    throw error;
  }
};

function decoded(content: Buffer): string {
  try {
    // The decoder takes a byte order mark away by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Problem('import.encoding');
  }
}

const isCsvError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('CSV_');
