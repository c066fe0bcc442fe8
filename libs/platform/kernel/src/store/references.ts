import { Injectable } from '@nestjs/common';
import type { Principal } from '../access/principal.js';
import type { Row } from '../condition/condition.js';
import type { Session } from '../database/database.js';
import { Problem, type FieldProblem } from '../errors/problem.js';
import type { Field } from '../resource/field.js';
import type { Label } from '../resource/label.js';
import { resourceOf } from '../resource/resource.js';

/** A code with its label. */
export interface DictionaryItem extends Label {
  readonly code: string;
  /** Other ways in which people write it, e.g. a county with its city. */
  readonly aliases?: readonly string[];
}

/** What the registry knows of codes; the kernel only asks. */
export interface Dictionary {
  /** Is the code one that new records may use? */
  accepts(dictionary: string, code: string): Promise<boolean> | boolean;
  /** The label of a code, also of a retired one; the code itself when it is unknown. */
  labelOf(dictionary: string, code: string): Promise<{ zh: string; en: string }> | { zh: string; en: string };
  /** The codes that new records may use, in display order; files are read and templates written by their labels. */
  items?(dictionary: string): Promise<readonly DictionaryItem[]> | readonly DictionaryItem[];
}

/** Holds the dictionary that the registry provides at boot; without one every code is accepted. */
@Injectable()
export class Dictionaries implements Dictionary {
  private source: Dictionary = { accepts: () => true, labelOf: (_dictionary, code) => ({ zh: code, en: code }) };

  use(source: Dictionary): void {
    this.source = source;
  }

  accepts(dictionary: string, code: string): Promise<boolean> | boolean {
    return this.source.accepts(dictionary, code);
  }

  labelOf(dictionary: string, code: string): Promise<{ zh: string; en: string }> | { zh: string; en: string } {
    return this.source.labelOf(dictionary, code);
  }

  items(dictionary: string): Promise<readonly DictionaryItem[]> | readonly DictionaryItem[] {
    return this.source.items?.(dictionary) ?? [];
  }
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];

/**
 * Checks what the database cannot: codes against their dictionaries (codes that the record has already stay valid),
 * and the ids in multi-references and attachments. Problems point at the fields.
 */
export async function checkReferences(
  session: Session,
  dictionaries: Dictionary,
  fields: readonly Field[],
  set: Row,
  before: Row | null,
  who: Principal,
): Promise<void> {
  const problems: FieldProblem[] = [];
  for (const field of fields) {
    const kept = new Set(listOf(before?.[field.inputKey]));
    const added = listOf(set[field.inputKey]).filter((value) => !kept.has(value));
    if (added.length === 0) continue;
    if (field.dictionary !== undefined) {
      for (const value of added)
        if (!(await dictionaries.accepts(field.dictionary, value)))
          problems.push({ pointer: `/${field.inputKey}`, code: 'validation.dictionary', values: { value } });
    } else if (field.kind === 'references' || field.kind === 'attachments') {
      if (!(await allThere(session, field, added, who)))
        problems.push({ pointer: `/${field.inputKey}`, code: 'record.reference' });
    }
  }
  if (problems.length > 0) throw new Problem('request.invalid', {}, problems);
}

/** Does the input attach files? */
export const attachesFiles = (fields: readonly Field[], input: object): boolean =>
  fields.some((field) => field.kind === 'attachments' && listOf((input as Row)[field.inputKey]).length > 0);

/**
 * Attaching a file shows it to whoever sees the record, so only one's own or one's organisation's can be attached. Its row
 * is locked with the transaction, so that it is not removed as given up at that moment.
 */
async function allThere(session: Session, field: Field, ids: readonly string[], who: Principal): Promise<boolean> {
  const { text, values } = field.target
    ? {
        text: `select count(*) as n from ${resourceOf(field.target()).table} where id = any($1::uuid[])`,
        values: [ids],
      }
    : {
        text: `select count(*) as n from (select id from stored_file
                 where id = any($1::uuid[]) and (owner_id = $2 or organisation_id = any($3::uuid[]))
                 order by id for key share) kept`,
        values: [
          ids,
          who.accountId,
          [...who.organisationIds, ...(who.organisationId === null ? [] : [who.organisationId])],
        ],
      };
  const [row] = await session.query<{ n: number }>(text, values);
  return row?.n === ids.length;
}
