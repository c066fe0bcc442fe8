import { createHash } from 'node:crypto';
import type { Type } from '@nestjs/common';
import type { Caller } from '../access/principal.js';
import type { Row } from '../condition/condition.js';
import { Problem } from '../errors/problem.js';
import { checkedInput } from '../http/input.pipe.js';
import type { Store } from '../store/store.js';
import { textOf, type SheetRow } from './cell.js';
import type { ColumnMap } from './headers.js';
import type { Lookups } from './lookups.js';
import { NORMALISERS } from './normalise.js';

/** Something wrong with a row; without a column it concerns the row as a whole. */
export interface RowProblem {
  readonly column: string | null;
  readonly code: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A row after its check. */
export interface CheckedRow {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
  readonly input: object | null;
  readonly problems: readonly RowProblem[];
  readonly fingerprint: string | null;
  readonly place: string | null;
}

/** A further check of a record type, with what its service asks beyond the fields; throws a problem. */
export type ExtraCheck = (input: object, who: Caller) => Promise<void> | void;

/** What the rows of one file are checked against. */
export interface RowRules {
  readonly store: Store;
  readonly input: Type<object>;
  readonly check: ExtraCheck | undefined;
  readonly columns: ColumnMap['columns'];
  readonly lookups: Lookups;
  readonly who: Caller;
}

/** Numbers of records in no division run under the province's code. */
const PROVINCE = '340000';

/** Checks one row exactly as a request that creates the record would be checked; stores nothing. */
export async function checkRow(rules: RowRules, { row, cells }: SheetRow): Promise<CheckedRow> {
  const values: Record<string, string> = {};
  const body: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const { at, field } of rules.columns) {
    const cell = cells[at] ?? null;
    const text = textOf(cell);
    if (text === '') continue;
    values[field.inputKey] = text;
    const reading = await NORMALISERS[field.kind](cell, field, rules.lookups);
    if ('value' in reading) body[field.inputKey] = reading.value;
    else problems.push({ column: field.inputKey, code: reading.code, values: reading.values ?? {} });
  }
  const { input, problems: broken } = await problemsOf(() => checkedInput(rules.input, body));
  const wrong = new Set(problems.map((problem) => problem.column));
  problems.push(...broken.filter((problem) => !wrong.has(problem.column)));
  if (input === undefined || problems.length > 0)
    return { row, values, input: null, problems, fingerprint: null, place: null };
  const { input: record, problems: refused } = await problemsOf(async () => {
    await rules.check?.(input, rules.who);
    return rules.store.check(input, rules.who);
  });
  const fingerprint = fingerprintOf(rules.store.info.name, rules.who.organisationId, input);
  return { row, values, input, problems: refused, fingerprint, place: record ? placeOf(rules.store, record) : null };
}

/** What the check answers, or its problems by column; anything but a problem is a failure of the whole import. */
async function problemsOf<T>(check: () => Promise<T>): Promise<{ input: T | undefined; problems: RowProblem[] }> {
  try {
    return { input: await check(), problems: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { input: undefined, problems: rowProblems(error) };
  }
}

/** The problems of an answer, as problems of a row. */
export const rowProblems = (problem: Problem): RowProblem[] =>
  problem.errors.length > 0
    ? problem.errors.map(({ pointer, code, values }) => ({
        column: pointer.replace(/^\//, '').split('/')[0] ?? null,
        code,
        values: values ?? {},
      }))
    : [{ column: null, code: problem.code, values: problem.values }];

/** Two rows of the same record type with the same values, imported for the same organisation, are one and the same. */
function fingerprintOf(resource: string, organisationId: string | null, input: object): string {
  const entries = Object.entries(input)
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([resource, organisationId, entries]))
    .digest('hex');
}

function placeOf(store: Store, record: Row): string {
  const division = store.selection.fields.find((field) => field.kind === 'division');
  const code = division && record[division.inputKey];
  return typeof code === 'string' ? code : PROVINCE;
}
