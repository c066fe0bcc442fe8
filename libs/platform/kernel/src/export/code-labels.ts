import type { Language } from '../resource/label.js';
import type { Field } from '../resource/field.js';
import type { Dictionary } from '../store/references.js';

/** Labels of codes, each looked up once per file: cells are then written without waiting. */
export class CodeLabels {
  private readonly known = new Map<string, string>();
  private readonly coded: readonly { readonly key: string; readonly dictionary: string }[];

  constructor(
    fields: readonly Field[],
    private readonly dictionary: Dictionary,
    private readonly language: Language,
  ) {
    this.coded = fields.flatMap(({ key, dictionary: name }) => (name === undefined ? [] : [{ key, dictionary: name }]));
  }

  /** Looks up the codes of a row that are new; a promise only when the dictionary has to be waited for. */
  prepare(row: Readonly<Record<string, unknown>>): Promise<unknown> | undefined {
    let waiting: Promise<unknown>[] | undefined;
    for (const { key, dictionary } of this.coded)
      for (const code of codesIn(row[key])) {
        const id = idOf(dictionary, code);
        if (this.known.has(id)) continue;
        const found = this.dictionary.labelOf(dictionary, code);
        if (found instanceof Promise)
          (waiting ??= []).push(found.then((label) => this.known.set(id, label[this.language])));
        else this.known.set(id, found[this.language]);
      }
    return waiting && Promise.all(waiting);
  }

  /** The label of a code that has been prepared; the code itself otherwise. */
  of(dictionary: string, code: string): string {
    return this.known.get(idOf(dictionary, code)) ?? code;
  }
}

const idOf = (dictionary: string, code: string): string => `${dictionary}\n${code}`;

const codesIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [];
