/** One record of a text file: its fields, where it stands, and whether its quotes can be trusted. */
export interface TextRecord {
  /** Its number, from 1; empty lines count, as they do in a spreadsheet. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The record as it is written, without its line end. */
  readonly from: number;
  readonly to: number;
  /** A quote stands where none may stand; the line was read as it is. */
  readonly broken: boolean;
}

/** A quoted field longer than this, or over more lines, is taken for one whose closing quote is missing. */
const LONGEST = { characters: 40_000, lines: 500 };

/**
 * The records of a separated text, RFC 4180. A stray quote costs its own line only: other readers stop there, or
 * swallow the rest of the file.
 */
export function* textRecords(text: string, separator: string): Generator<TextRecord> {
  let at = 0;
  let row = 1;
  while (at < text.length) {
    const strict = readStrict(text, at, separator);
    const end = strict?.end ?? lineEnd(text, at);
    yield {
      row,
      cells: strict?.cells ?? text.slice(at, end).split(separator),
      from: at,
      to: end,
      broken: strict === undefined,
    };
    row += 1;
    at = afterLine(text, end);
  }
}

interface Strict {
  readonly cells: string[];
  readonly end: number;
}

/** The record at this place by the rules; undefined when its quotes break them. */
function readStrict(text: string, from: number, separator: string): Strict | undefined {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const field = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
    if (!field) return undefined;
    cells.push(field.value);
    at = field.end;
    if (at < text.length && text[at] === separator) at += 1;
    else if (at >= text.length || isBreak(text[at])) return { cells, end: at };
    else return undefined;
  }
}

interface FieldText {
  readonly value: string;
  readonly end: number;
}

function bare(text: string, from: number, separator: string): FieldText | undefined {
  let at = from;
  while (at < text.length && text[at] !== separator && !isBreak(text[at])) {
    if (text[at] === '"') return undefined;
    at += 1;
  }
  return { value: text.slice(from, at), end: at };
}

function quoted(text: string, from: number): FieldText | undefined {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote - from > LONGEST.characters) return undefined;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"')
      return linesIn(text, from, quote) > LONGEST.lines ? undefined : { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

const isBreak = (character: string | undefined): boolean => character === '\n' || character === '\r';

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text[at])) at += 1;
  return at;
}

const afterLine = (text: string, end: number): number =>
  text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;

/** Line breaks between two places; a pair counts once. */
function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1)
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) lines += 1;
  return lines;
}

const SEPARATORS = [',', '\t', ';', '|'] as const;
const SAMPLE_LINES = 20;

/** The separator that the first lines agree on: the most columns, in the most lines. */
export function separatorOf(text: string): string {
  const lines = text.split(/\r\n?|\n/, SAMPLE_LINES).filter((line) => line.trim() !== '');
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1);
    const often = Math.max(0, ...counts);
    const score = often * counts.filter((count) => count === often).length;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}
