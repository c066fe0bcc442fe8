import { Problem } from '../../errors/problem.js';
import type { XlsxPackage } from './xlsx-package.js';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Part that holds the sheet. */
  readonly part: string;
}

/** What the cells of a workbook refer to. */
export interface WorkbookContext {
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  /** Which cell styles show a number as a date or time. */
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** More sheets than this are not looked at. */
const SHEET_LIMIT = 50;
/** Texts that the cells share: how many, and how many characters all together. */
const STRINGS = { count: 3_000_000, characters: 60_000_000 };

/** Reads everything but the sheets themselves. */
export async function workbookContext(book: XlsxPackage): Promise<WorkbookContext> {
  const { sheets, from1904 } = await sheetEntries(book);
  return { sheets, from1904, strings: await sharedStrings(book), dates: await dateStyles(book) };
}

/** The sheets of rows, in the order of the workbook. */
export async function sheetEntries(book: XlsxPackage): Promise<Pick<WorkbookContext, 'sheets' | 'from1904'>> {
  const listed: { name: string; hidden: boolean; relation: string | undefined }[] = [];
  let from1904 = false;
  await book.read('xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet')
        listed.push({
          name: attributes['name'] ?? '',
          hidden: (attributes['state'] ?? 'visible') !== 'visible',
          relation: Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1],
        });
    },
  });
  const parts = new Map<string, string>();
  await book.read('xl/_rels/workbook.xml.rels', {
    open: (name, { Id, Target, Type = '' }) => {
      // Sheets of charts and dialogues hold no rows.
      if (name === 'Relationship' && Id !== undefined && Target !== undefined && !/chartsheet|dialogsheet/.test(Type))
        parts.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets = listed.flatMap(({ name, hidden, relation }) => {
    const part = parts.get(relation ?? '');
    return part === undefined || !book.has(part) ? [] : [{ name, hidden, part }];
  });
  return { sheets: sheets.slice(0, SHEET_LIMIT), from1904 };
}

/** `_x000A_` stands for a line feed, and for itself as `_x005F_x000A_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

async function sharedStrings(book: XlsxPackage): Promise<string[]> {
  const strings: string[] = [];
  let characters = 0;
  let text = '';
  let reading = false;
  // Pronunciation aids stand beside the text and are no part of it.
  let aside = 0;
  await book.read('xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aside += 1;
      reading = name === 't' && aside === 0;
    },
    text: (part) => {
      if (!reading) return;
      text += part;
      characters += part.length;
      if (characters > STRINGS.characters) throw new Problem('import.bomb');
    },
    close: (name) => {
      if (name === 'rPh') aside -= 1;
      if (name === 'si' && strings.push(unescaped(text)) > STRINGS.count) throw new Problem('import.bomb');
      reading = false;
    },
  });
  return strings;
}

/** Formats with a number below 164 are the format's own; these are its dates and times, East Asian ones included. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Does a format code show parts of a date? Quoted texts, escapes and conditions in it do not count. */
const showsDate = (code: string): boolean =>
  /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/gi, ''));

async function dateStyles(book: XlsxPackage): Promise<ReadonlySet<number>> {
  const codes = new Map<number, string>();
  const dates = new Set<number>();
  let inCells = false;
  let at = 0;
  await book.read('xl/styles.xml', {
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (codes.has(id) ? showsDate(codes.get(id) ?? '') : isBuiltInDate(id)) dates.add(at);
      at += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}
