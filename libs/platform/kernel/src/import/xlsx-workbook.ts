import type { XlsxPackage } from './xlsx-package.js';

/** What the cells of a workbook refer to. */
export interface WorkbookContext {
  /** Part that holds the first sheet. */
  readonly sheet: string | undefined;
  readonly strings: readonly string[];
  /** Which cell styles show a number as a date or time. */
  readonly dates: ReadonlySet<number>;
  /** Days are counted from 1904, as old programs for the Macintosh did. */
  readonly from1904: boolean;
}

/** Reads everything but the sheet itself. */
export async function workbookContext(book: XlsxPackage): Promise<WorkbookContext> {
  const { sheet, from1904 } = await firstSheet(book);
  return { sheet, from1904, strings: await sharedStrings(book), dates: await dateStyles(book) };
}

async function firstSheet(book: XlsxPackage): Promise<Pick<WorkbookContext, 'sheet' | 'from1904'>> {
  let relation: string | undefined;
  let from1904 = false;
  await book.read('xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet') relation ??= Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1];
    },
  });
  let sheet: string | undefined;
  await book.read('xl/_rels/workbook.xml.rels', {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id === relation && Target !== undefined)
        sheet = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
    },
  });
  return { sheet, from1904 };
}

/** `_x000A_` stands for a line feed, and for itself as `_x005F_x000A_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

async function sharedStrings(book: XlsxPackage): Promise<string[]> {
  const strings: string[] = [];
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
      if (reading) text += part;
    },
    close: (name) => {
      if (name === 'rPh') aside -= 1;
      if (name === 'si') strings.push(unescaped(text));
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
