import type { Field } from '../../resource/field.js';
import { closest } from '../values/similar.js';
import { foldedHeader, importable, isWithoutContent, letterOf, namesOf, synonymsOf } from './header-name.js';

/** How a column was recognised; from `number` on they fill no field. */
export type ColumnRule =
  'chosen' | 'remembered' | 'name' | 'group' | 'synonym' | 'number' | 'ignored' | 'readonly' | 'twice' | 'unknown';

/** A column's header: what stands in it, and for headers of two rows also the group above. */
export interface HeaderCell {
  readonly at: number;
  readonly text: string;
  readonly group: string;
}

/** What became of a column of the file. */
export interface MappedColumn {
  readonly at: number;
  /** As the spreadsheet calls it: `B`. */
  readonly letter: string;
  readonly header: string;
  readonly field: Field | null;
  readonly rule: ColumnRule;
  /** Fields that it might be meant for, the likeliest first. */
  readonly candidates: readonly Field[];
}

/** Which field each column fills where somebody has said so: input key by folded header, null for none. */
export type KnownMapping = Readonly<Record<string, string | null>>;

/** What may decide besides the names of the fields. */
export interface MappingHints {
  /** Chosen by hand for this file, by column. */
  readonly chosen?: Readonly<Record<number, string | null>>;
  readonly remembered?: KnownMapping;
}

const CANDIDATES = 3;

const headerOf = ({ group, text }: HeaderCell): string =>
  group !== '' && group !== text ? `${group} / ${text}` : text;

/** Under which a header is remembered. */
export const headerKey = (header: HeaderCell): string => foldedHeader(headerOf(header));

/** Finds the field of each column: by hand, as remembered, by its names, then by its synonyms. */
export class ColumnFinder {
  private readonly byName = new Map<string, Field>();
  private readonly bySynonym = new Map<string, Field>();
  private readonly byKey = new Map<string, Field>();
  private readonly fillable: readonly Field[];

  constructor(fields: readonly Field[]) {
    this.fillable = fields.filter(importable);
    // Earlier fields win where two have the same name; ones that a file can fill win over the others.
    const ordered = [...this.fillable, ...fields.filter((field) => !importable(field) && !field.internal)];
    for (const field of ordered) {
      this.byKey.set(field.inputKey, field);
      for (const name of namesOf(field)) if (!this.byName.has(name)) this.byName.set(name, field);
    }
    for (const field of ordered)
      for (const name of synonymsOf(field))
        if (!this.byName.has(name) && !this.bySynonym.has(name)) this.bySynonym.set(name, field);
  }

  /** How many different fields a row of headers names; a row of values names none or one by chance. */
  score(headers: readonly HeaderCell[]): number {
    const found = new Map<Field, number>();
    for (const header of headers) {
      const hit = this.guess(header);
      const worth = { name: 1, group: 1, synonym: 0.9 }[hit?.rule ?? 'name'];
      if (hit && importable(hit.field)) found.set(hit.field, Math.max(found.get(hit.field) ?? 0, worth));
    }
    return [...found.values()].reduce((sum, worth) => sum + worth, 0);
  }

  map(headers: readonly HeaderCell[], hints: MappingHints = {}): MappedColumn[] {
    const found = headers.map((header) => this.find(header, hints));
    return found.map((column) => {
      if (!column.field) return column;
      const rivals = found.filter((other) => other.field === column.field);
      const best = [...rivals].sort((a, b) => RANK[a.rule] - RANK[b.rule] || a.at - b.at)[0];
      return best === column ? column : { ...column, field: null, rule: 'twice' as const, candidates: [] };
    });
  }

  private find(header: HeaderCell, { chosen, remembered }: MappingHints): MappedColumn {
    const column = { at: header.at, letter: letterOf(header.at), header: headerOf(header), candidates: [] };
    const known = [
      { rule: 'chosen' as const, key: chosen?.[header.at] },
      { rule: 'remembered' as const, key: remembered?.[headerKey(header)] },
    ];
    for (const { rule, key } of known) {
      if (key === undefined) continue;
      const field = key === null ? undefined : this.byKey.get(key);
      if (key === null) return { ...column, field: null, rule };
      if (field && importable(field)) return { ...column, field, rule };
    }
    if (isWithoutContent(header.text)) return { ...column, field: null, rule: 'ignored' };
    const hit = this.guess(header);
    if (!hit) return { ...column, field: null, rule: 'unknown', candidates: this.candidates(header) };
    if (!importable(hit.field))
      return { ...column, field: null, rule: hit.field.key === 'code' ? 'number' : 'readonly' };
    return { ...column, field: hit.field, rule: hit.rule };
  }

  private guess({
    group,
    text,
  }: HeaderCell): { readonly field: Field; readonly rule: 'name' | 'group' | 'synonym' } | undefined {
    const own = foldedHeader(text);
    // `联系人 | 电话` is the contact's telephone, though a field may be called 电话, too.
    for (const name of group === '' ? [] : [foldedHeader(`${group}${text}`), foldedHeader(`${text}${group}`)]) {
      const field = this.byName.get(name) ?? this.bySynonym.get(name);
      if (field) return { field, rule: 'group' };
    }
    const named = this.byName.get(own);
    if (named) return { field: named, rule: 'name' };
    const meant = this.bySynonym.get(own);
    return meant && { field: meant, rule: 'synonym' };
  }

  private candidates({ group, text }: HeaderCell): Field[] {
    const names = this.fillable.flatMap((field) =>
      [...new Set([field.zh, field.en, ...(field.synonyms ?? [])])].map((name) => ({
        text: foldedHeader(name),
        value: field,
      })),
    );
    const written = [foldedHeader(text), ...(group === '' ? [] : [foldedHeader(`${group}${text}`)])];
    return closest(written, names, CANDIDATES, true);
  }
}

/** Which of two columns for one field is believed. */
const RANK: Readonly<Record<ColumnRule, number>> = {
  chosen: 0,
  remembered: 1,
  name: 2,
  group: 2,
  synonym: 3,
  number: 9,
  ignored: 9,
  readonly: 9,
  twice: 9,
  unknown: 9,
};
