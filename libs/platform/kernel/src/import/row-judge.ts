import { createHash } from 'node:crypto';
import type { Caller } from '../access/principal.js';
import type { Change } from '../audit/audit-log.js';
import type { Row } from '../condition/condition.js';
import { Problem } from '../errors/problem.js';
import { checkedInput } from '../http/input.pipe.js';
import type { Store } from '../store/store.js';
import { changesBetween } from '../store/changes.js';
import type { CompleteRule } from './import-rules.js';
import type { Match } from './matches.js';
import type { ReadRow, RowNote, RowProblem } from './row-reader.js';

/** What a commit would do with a row. */
export type Outcome = 'create' | 'update' | 'skip' | 'wrong';

/** A row after its check. */
export interface CheckedRow {
  readonly row: number;
  readonly outcome: Outcome;
  readonly values: Readonly<Record<string, string>>;
  /** The body of the request that stores it: a whole record, or the changed fields of one. */
  readonly input: object | null;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowNote[];
  readonly changes: readonly Change[];
  readonly fingerprint: string | null;
  /** Division under which the record is numbered. */
  readonly place: string | null;
  /** The record that is changed or was found to be the same. */
  readonly recordId: string | null;
  readonly version: number | null;
}

/** What the rows of one file are checked against. */
export interface JudgeRules extends Pick<CompleteRule, 'input' | 'patch' | 'check' | 'checkUpdate'> {
  readonly store: Store;
  readonly who: Caller;
}

/** Numbers of records in no division run under the province's code. */
const PROVINCE = '340000';

/** Decides what becomes of a row, with the checks of the request that would do the same; stores nothing. */
export async function judge(rules: JudgeRules, read: ReadRow, match: Match | undefined): Promise<CheckedRow> {
  if (match?.several === true) return wrong(read, [...read.problems, whole('import.several')]);
  return match?.record ? judgeUpdate(rules, read, match.record) : judgeCreate(rules, read);
}

async function judgeCreate(rules: JudgeRules, read: ReadRow): Promise<CheckedRow> {
  const { input, problems: broken } = await problemsOf(() => checkedInput(rules.input, read.body));
  const problems = merged(read.problems, broken);
  if (input === undefined || problems.length > 0) return wrong(read, problems);
  const { input: record, problems: refused } = await problemsOf(async () => {
    await rules.check?.(input, rules.who);
    return rules.store.check(input, rules.who);
  });
  if (!record) return wrong(read, refused);
  const place = placeOf(rules.store, record);
  return { ...base(read), outcome: 'create', input, place, fingerprint: fingerprintOf(rules, read) };
}

async function judgeUpdate(rules: JudgeRules, read: ReadRow, before: Row): Promise<CheckedRow> {
  const { store, who } = rules;
  if (read.problems.length > 0) return wrong(read, read.problems);
  const set = sameMoments(store, before, read.body);
  const changes = changesBetween(store.selection.fields, before, set);
  const found = { ...base(read), recordId: before['id'] as string, fingerprint: fingerprintOf(rules, read) };
  if (changes.length === 0) return { ...found, outcome: 'skip', problems: [whole('import.same')] };
  const patch = Object.fromEntries(changes.map(({ field }) => [field, set[field]]));
  const { input, problems: broken } = await problemsOf(() => checkedInput(rules.patch, patch));
  if (input === undefined) return wrong(read, broken, found.recordId);
  const { problems: refused } = await problemsOf(async () => {
    if (!who.permissions.has(`${store.info.name}.update`)) throw new Problem('import.may-not-update');
    await store.checkUpdate(before, input, who);
    await rules.check?.({ ...before, ...input }, who);
    await rules.checkUpdate?.(before, input, who);
  });
  if (refused.length > 0) return { ...wrong(read, refused, found.recordId), changes };
  return { ...found, outcome: 'update', input: patch, changes, version: before['version'] as number };
}

const base = ({ row, values, problems, notes }: ReadRow): Omit<CheckedRow, 'outcome'> => ({
  row,
  values,
  problems,
  notes,
  input: null,
  changes: [],
  fingerprint: null,
  place: null,
  recordId: null,
  version: null,
});

const wrong = (read: ReadRow, problems: readonly RowProblem[], recordId: string | null = null): CheckedRow => ({
  ...base(read),
  outcome: 'wrong',
  problems,
  recordId,
});

export const whole = (code: string, values: RowProblem['values'] = {}): RowProblem => ({ column: null, code, values });

/** The reader knows better what is wrong with a cell than the check that finds it missing. */
function merged(read: readonly RowProblem[], checked: readonly RowProblem[]): RowProblem[] {
  const known = new Set(read.map(({ column }) => column));
  return [...read, ...checked.filter(({ column }) => !known.has(column))];
}

/** The same moment in another zone is no change. */
function sameMoments(store: Store, before: Row, body: ReadRow['body']): Record<string, unknown> {
  const moments = new Set(
    store.selection.fields.filter(({ kind }) => kind === 'dateTime').map(({ inputKey }) => inputKey),
  );
  const isSame = (was: unknown, is: unknown): boolean =>
    typeof was === 'string' && typeof is === 'string' && Date.parse(was) === Date.parse(is);
  return Object.fromEntries(
    Object.entries(body).filter(([key, value]) => !(moments.has(key) && isSame(before[key], value))),
  );
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
function fingerprintOf({ store, who }: JudgeRules, { body }: ReadRow): string {
  const entries = Object.entries(body)
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256')
    .update(JSON.stringify([store.info.name, who.organisationId, entries]))
    .digest('hex');
  return store.selection.sealed.keyed(hash);
}

function placeOf(store: Store, record: Row): string {
  const division = store.selection.fields.find((field) => field.kind === 'division');
  const code = division && record[division.inputKey];
  return typeof code === 'string' ? code : PROVINCE;
}
