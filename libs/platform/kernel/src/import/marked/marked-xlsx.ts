import { zipFile, type ZipEntry } from '../../export/zip.js';
import { XlsxPackage } from '../read/xlsx-package.js';
import { sheetEntries } from '../read/xlsx-workbook.js';
import type { Marks } from './marks.js';
import { markedSheet } from './marked-sheet.js';
import { markedStyles, type MarkedStyles } from './marked-styles.js';

const STYLES = 'xl/styles.xml';
/** A larger style sheet is left alone, and the cells with it. */
const STYLES_LIMIT = 8 * 1024 * 1024;

/** The workbook with marks in one of its sheets; every other part is the same as before. */
export async function markedXlsx(path: string, sheet: string, marks: Marks): Promise<Buffer> {
  const book = await XlsxPackage.open(path);
  try {
    const { sheets } = await sheetEntries(book);
    const part = sheets.find(({ name }) => name === sheet)?.part;
    const styles = markedStyles(await textOfPart(book, STYLES));
    const pieces: Buffer[] = [];
    for await (const piece of zipFile(entriesOf(book, part, marks, styles))) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  } finally {
    book.close();
  }
}

function* entriesOf(
  book: XlsxPackage,
  part: string | undefined,
  marks: Marks,
  styles: MarkedStyles | undefined,
): Generator<ZipEntry> {
  for (const name of book.names) {
    if (name === part) yield { name, content: markedSheet(book.bytes(name), marks, styles?.offset) };
    else if (name === STYLES && styles) yield { name, content: [styles.xml] };
    else yield { name, content: book.bytes(name) };
  }
}

async function textOfPart(book: XlsxPackage, name: string): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of book.bytes(name)) {
    size += piece.length;
    if (size > STYLES_LIMIT) return '';
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
