import iconv from 'iconv-lite';
import { Problem } from '../../errors/problem.js';

/** A text with the encoding that it had, so that it can be given back in the same. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly mark: boolean;
}

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Reads a text by its byte order mark, else as UTF-8, else as GB 18030, which Chinese programs write. Guessing by
 * frequencies is not done: each of these refuses what it cannot be.
 */
export function decoded(content: Buffer): Decoded {
  const marked = MARKS.find(({ bytes }) => bytes.every((byte, at) => content[at] === byte));
  if (marked) return { text: strict(content, marked.encoding) ?? refused(), encoding: marked.encoding, mark: true };
  const utf8 = strict(content, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', mark: false };
  return { text: strict(content, 'gb18030') ?? refused(), encoding: 'gb18030', mark: false };
}

/** The text in the encoding that it had; characters that this does not know are written as `?`. */
export const encoded = ({ text, encoding, mark }: Decoded): Buffer => iconv.encode(text, encoding, { addBOM: mark });

function strict(content: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

function refused(): never {
  throw new Problem('import.encoding');
}
