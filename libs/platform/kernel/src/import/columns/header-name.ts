import type { Field } from '../../resource/field.js';
import type { Label } from '../../resource/label.js';

/** Fields that a file can fill. */
export const importable = (field: Field): boolean =>
  !field.readonly &&
  !field.hiddenInFiles &&
  !field.internal &&
  field.kind !== 'identifier' &&
  field.kind !== 'structured';

/** `1. `, `（一）`, `一、`, `①` before a name; a number alone is no numbering. */
const NUMBERING = /^(?:\(?[0-9]{1,2}[.、)]|\(?[一二三四五六七八九十]{1,3}[、)])(?=\D)/;
/** Remarks in brackets behind a name: units, 必填, formats. */
const BRACKETS = /[([{【〔][^()[\]{}【】〔〕]*[)\]}】〕]/g;
const MARKS = /[\s*＊:：,，.。、;；/\\_"'“”‘’·-]/g;

/** Headers are compared without case, width, spaces, line breaks, numbering, marks and what stands in brackets. */
export function foldedHeader(header: string): string {
  const text = header.normalize('NFKC').toLowerCase().trim().replace(NUMBERING, '');
  const bare = text.replace(BRACKETS, '').replace(MARKS, '');
  // A header that is nothing but brackets still says something.
  return bare === '' ? text.replace(MARKS, '') : bare;
}

/** Names of a field that its column carries of right. */
export const namesOf = (field: Field): string[] =>
  [field.zh, field.en, field.inputKey, field.key].map(foldedHeader).filter((name) => name !== '');

export const synonymsOf = (field: Field): string[] => (field.synonyms ?? []).map(foldedHeader);

/** The column in which a checked file says what is wrong; it is passed over when the file comes back. */
export const RESULT_HEADER: Label = { zh: '校验结果', en: 'Check result' };

const RESULTS = [RESULT_HEADER.zh, RESULT_HEADER.en].map(foldedHeader);

/** Does the column say what an earlier check found? */
export const isResult = (header: string): boolean => RESULTS.includes(foldedHeader(header));

/** Headers that hold nothing of a record: running numbers, and what exports and checks write besides the fields. */
const WITHOUT_CONTENT = new Set(
  ['序号', '序', 'no', 'no.', '#', '行号', 'index', '创建时间', 'created at', RESULT_HEADER.zh, RESULT_HEADER.en].map(
    foldedHeader,
  ),
);

export const isWithoutContent = (header: string): boolean => WITHOUT_CONTENT.has(foldedHeader(header));

/** The factor of a unit that the header states: 预算（万元） → 10 000; undefined where it states none. */
export function factorIn(header: string): number | undefined {
  const text = header.normalize('NFKC');
  const [, unit] =
    /[([【](?:[^)\]】]*?[:：、,，])?\s*(?:单位\s*[:：]?)?\s*(?:人民币)?\s*(亿|千万|百万|十万|万|千|百)?\s*(?:元|圆|rmb|cny)[^)\]】]*[)\]】]/i.exec(
      text,
    ) ??
    /[/\s](亿|千万|百万|十万|万|千|百)?元\s*$/.exec(text) ??
    /(亿|千万|百万|十万|万|千)元\s*\*?$/.exec(text) ??
    [];
  return unit === undefined ? undefined : FACTORS[unit];
}

/** Chinese units of amounts. */
export const FACTORS: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
};

/** `0` → `A`, `27` → `AB`: how a spreadsheet calls a column. */
export function letterOf(at: number): string {
  let letters = '';
  for (let rest = at + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
