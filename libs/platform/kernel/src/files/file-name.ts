/** Longest name that is kept, in characters; the extension always stays. */
const MAX = 120;

/** Control and format characters (which can disguise an extension), and what paths and shells give a meaning to. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"/\\|?*]+/gu;

/** A name that can be shown, sent in a header and saved on any system; empty names become `file`. */
export function safeFileName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base
    .replace(UNSAFE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = clean.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot)] : [clean, ''];
  const kept = [...stem].slice(0, MAX - extension.length).join('');
  return kept === '' ? `file${extension}` : `${kept}${extension}`;
}

/** RFC 6266: an ASCII name for old programs, and the real one in RFC 5987 encoding. */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
