import type { Language } from '../resource/label.js';
import type { Field } from '../resource/field.js';
import type { Dictionary } from '../store/references.js';

/** Labels of codes, each looked up once per file: cells are then written without waiting. */
export class CodeLabels {
  private readonly dictionaries = new Map<string, Map<string, string>>();
  private readonly coded: readonly {
    readonly key: string;
    readonly name: string;
    readonly known: Map<string, string>;
  }[];

  constructor(
    fields: readonly Field[],
    private readonly dictionary: Dictionary,
    private readonly language: Language,
  ) {
    this.coded = fields.flatMap(({ key, dictionary: name }) =>
      name === undefined ? [] : [{ key, name, known: this.labelsOf(name) }],
    );
  }

  /** Looks up the codes of a row that are new; a promise only when the dictionary has to be waited for. */
  prepare(row: Readonly<Record<string, unknown>>): Promise<unknown> | undefined {
    let waiting: Promise<unknown>[] | undefined;
    for (const { key, name, known } of this.coded) {
      const value = row[key];
      const codes = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [];
      for (const code of codes) {
        if (known.has(code)) continue;
        const found = this.dictionary.labelOf(name, code);
        if (found instanceof Promise)
          (waiting ??= []).push(found.then((label) => known.set(code, label[this.language])));
        else known.set(code, found[this.language]);
      }
    }
    return waiting && Promise.all(waiting);
  }

  /** The labels of a dictionary that have been prepared, by code. */
  labelsOf(dictionary: string): Map<string, string> {
    let known = this.dictionaries.get(dictionary);
    if (!known) this.dictionaries.set(dictionary, (known = new Map()));
    return known;
  }
}
