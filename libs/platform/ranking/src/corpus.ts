import { fieldsOf, resourceOf, type BaseRecord, type Condition, type Field, type RecordType } from '@kechuang/kernel';
import type { TextPart } from './engine.js';

/** Which records of a type can be found by their text, and what that text is. */
export interface Corpus {
  readonly name: string;
  readonly type: RecordType;
  /** Fields in their order with how much each counts: 2 counts as if the text stood there twice. */
  readonly fields: readonly { readonly field: Field; readonly times: number }[];
  /** Records outside of it are not found by anybody; all are in it unless said. */
  readonly rows: Condition | undefined;
}

/** Declares the text of a record type; throws for a field that has none. */
export function defineCorpus<T extends BaseRecord>(
  type: RecordType<T>,
  text: Partial<Record<keyof T & string, number>>,
  rows?: Condition,
): Corpus {
  const known = new Map(fieldsOf(type).map((field) => [field.key, field]));
  const fields = Object.entries(text).map(([key, times]) => {
    const field = known.get(key);
    if (!field || !TEXTUAL.has(field.kind)) throw new Error(`${resourceOf(type).name}.${key} has no text to rank by`);
    return { field, times: times as number };
  });
  return { name: resourceOf(type).name, type, fields, rows };
}

const TEXTUAL = new Set(['text', 'longText', 'tags', 'coded', 'codes']);

/** The label of a code, in the language that the texts are written in. */
export type LabelOf = (dictionary: string, code: string) => Promise<string>;

/** The text of a stored row, by parts. */
export async function textOf(
  corpus: Corpus,
  row: Readonly<Record<string, unknown>>,
  labelOf: LabelOf,
): Promise<TextPart[]> {
  const parts = await Promise.all(
    corpus.fields.map(async ({ field, times }) => ({
      text: (await Promise.all(wordsOf(row[field.inputKey]).map((word) => readable(field, word, labelOf)))).join(' '),
      times,
    })),
  );
  return parts.filter(({ text }) => text !== '');
}

const wordsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];

const readable = async (field: Field, word: string, labelOf: LabelOf): Promise<string> =>
  field.dictionary === undefined ? word : labelOf(field.dictionary, word);
