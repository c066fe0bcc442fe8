import { fileTypeFromFile } from 'file-type';
import { Problem } from '../errors/problem.js';
import { isTextFile } from './text-file.js';
import { inspectArchive, testArchive, UPLOAD_LIMITS } from './archive.js';
import { hidesArchive } from './hidden-archive.js';

/** How a kind of file is recognised: by the type found in its content, or as text without any binary signature. */
interface FileKind {
  readonly contentType: string;
  /** Types that file-type may find for such content. */
  readonly found: readonly string[] | 'text';
  /** The content is a ZIP archive that office programs expand. */
  readonly archive?: boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';
const CFB = 'application/x-cfb';

/** Accepted files by extension: documents and pictures; no archives, no programs, no SVG (it may hold scripts). */
const KINDS: Readonly<Record<string, FileKind>> = {
  pdf: { contentType: 'application/pdf', found: ['application/pdf'] },
  docx: {
    contentType: `${OFFICE}.wordprocessingml.document`,
    found: [`${OFFICE}.wordprocessingml.document`],
    archive: true,
  },
  xlsx: { contentType: `${OFFICE}.spreadsheetml.sheet`, found: [`${OFFICE}.spreadsheetml.sheet`], archive: true },
  pptx: {
    contentType: `${OFFICE}.presentationml.presentation`,
    found: [`${OFFICE}.presentationml.presentation`],
    archive: true,
  },
  doc: { contentType: 'application/msword', found: [CFB] },
  xls: { contentType: 'application/vnd.ms-excel', found: [CFB] },
  ppt: { contentType: 'application/vnd.ms-powerpoint', found: [CFB] },
  wps: { contentType: 'application/vnd.ms-works', found: [CFB] },
  et: { contentType: 'application/vnd.ms-excel', found: [CFB] },
  odt: { contentType: `${OPEN}.text`, found: [`${OPEN}.text`], archive: true },
  ods: { contentType: `${OPEN}.spreadsheet`, found: [`${OPEN}.spreadsheet`], archive: true },
  odp: { contentType: `${OPEN}.presentation`, found: [`${OPEN}.presentation`], archive: true },
  // GB/T 33190 documents are ZIP archives without a signature of their own.
  ofd: { contentType: 'application/ofd', found: ['application/zip'], archive: true },
  txt: { contentType: 'text/plain; charset=utf-8', found: 'text' },
  csv: { contentType: 'text/csv; charset=utf-8', found: 'text' },
  jpg: { contentType: 'image/jpeg', found: ['image/jpeg'] },
  jpeg: { contentType: 'image/jpeg', found: ['image/jpeg'] },
  png: { contentType: 'image/png', found: ['image/png'] },
  gif: { contentType: 'image/gif', found: ['image/gif'] },
  webp: { contentType: 'image/webp', found: ['image/webp'] },
  bmp: { contentType: 'image/bmp', found: ['image/bmp'] },
};

export const acceptedExtensions: readonly string[] = Object.keys(KINDS);

/** `报告.PDF` → `pdf`; empty when there is none. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * The media type of an upload. Its extension must be an accepted one and agree with the content: a program renamed to
 * `.pdf`, or a picture that is a web page, is refused.
 */
export async function checkedType(
  path: string,
  name: string,
  allowed: readonly string[] = acceptedExtensions,
): Promise<string> {
  const extension = extensionOf(name);
  const kind = allowed.includes(extension) ? KINDS[extension] : undefined;
  if (!kind) throw new Problem('file.type', { extension, allowed: allowed.join(' ') });
  const found = await fileTypeFromFile(path);
  const agrees = kind.found === 'text' ? !found && (await isTextFile(path)) : kind.found.includes(found?.mime ?? '');
  if (!agrees) throw new Problem('file.content', { extension });
  if (kind.archive) {
    await inspectArchive(path, UPLOAD_LIMITS);
    await testArchive(path, UPLOAD_LIMITS);
  } else if (await hidesArchive(path)) throw new Problem('file.content', { extension });
  return kind.contentType;
}
