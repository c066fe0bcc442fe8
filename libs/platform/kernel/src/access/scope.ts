import { allOf, always, anyOf, fieldsUsed, holds, type Condition, type Row } from '../condition/condition.js';
import { fieldsOf } from '../resource/field.js';
import type { Label } from '../resource/label.js';
import type { BaseRecord, RecordType } from '../resource/record.js';
import { resourceOf } from '../resource/resource.js';
import type { Caller, Principal } from './principal.js';

/**
 * One reason for which a person sees rows; each becomes a permission `<resource>.read:<grant>`. The part that is the
 * same for every reader stands apart in `shared`: figures keep their sums by it, so that a reader's figure is added up
 * from sums instead of counted from rows.
 */
export interface Grant extends Label {
  /** Condition on the rows that does not depend on the reader. */
  readonly shared?: Condition;
  /** Condition that depends on the reader. */
  readonly rows: (who: Principal) => Condition;
  /** The rows are seen because they are published: personal data stays masked. */
  readonly published?: boolean;
  /** The rows are the reader's own: he gave the personal data in them, and sees it in the clear without asking. */
  readonly own?: boolean;
}

/** A grant of the same, published, rows to everyone who holds it. */
export const publishedGrant = (label: Label, shared: Condition): Grant => ({
  ...label,
  shared,
  rows: () => always,
  published: true,
});

/** All rows that a grant gives to this person. */
export const rowsOfGrant = (grant: Grant, who: Principal): Condition => allOf(grant.shared ?? always, grant.rows(who));

/** The one function per record type that says which rows a person sees, and through which grants he may write. */
export interface Scope {
  readonly type: RecordType;
  readonly grants: Readonly<Record<string, Grant>>;
  /** Grants that also allow creating, changing and deleting. */
  readonly write: readonly string[];
}

/** Fields of the base record that conditions may name. */
const BASE_KEYS = ['id', 'createdBy'];

/**
 * Declares the row scope of a record type. A reader sees the union of the grants whose permission he holds;
 * `write` names the grants through which rows may be created, changed and deleted.
 */
export function defineScope<T extends BaseRecord, G extends string>(
  type: RecordType<T>,
  grants: Readonly<Record<G, Grant>>,
  write: readonly NoInfer<G>[],
): Scope {
  return { type, grants, write };
}

/** Every row to everyone who may read the record type at all; writing by its permission alone. */
export function openScope(type: RecordType): Scope {
  return { type, grants: { all: { zh: '全部', en: 'All rows', rows: () => always } }, write: ['all'] };
}

export const grantPermission = (type: RecordType, grant: string): string => `${resourceOf(type).name}.read:${grant}`;

/** The rows that the person sees. */
export const visibleRows = (scope: Scope, who: Principal): Condition => granted(scope, namesOf(scope), who);

/** The rows that the person reaches through these grants. */
export function granted(scope: Scope, grants: readonly string[], who: Principal): Condition {
  const known = conditionsOf(scope, who);
  let condition = known.get(grants);
  if (!condition) known.set(grants, (condition = workedOut(scope, grants, who)));
  return condition;
}

const workedOut = (scope: Scope, grants: readonly string[], who: Principal): Condition =>
  anyOf(
    ...grants.flatMap((name) => {
      const grant = scope.grants[name];
      return grant && who.permissions.has(grantPermission(scope.type, name)) ? [rowsOfGrant(grant, who)] : [];
    }),
  );

const NAMES = new WeakMap<Scope, readonly string[]>();

/** All grants of a scope; the same list every time. */
function namesOf(scope: Scope): readonly string[] {
  let names = NAMES.get(scope);
  if (!names) NAMES.set(scope, (names = Object.keys(scope.grants)));
  return names;
}

type Conditions = WeakMap<readonly string[], Condition>;
const WORKED_OUT = new WeakMap<Principal, WeakMap<Scope, Conditions>>();

/** What was worked out for a person before, by the list of grants; a principal never changes, a changed one is new. */
function conditionsOf(scope: Scope, who: Principal): Conditions {
  const principal = (who as Partial<Caller>).principal ?? who;
  let scopes = WORKED_OUT.get(principal);
  if (!scopes) WORKED_OUT.set(principal, (scopes = new WeakMap()));
  let conditions = scopes.get(scope);
  if (!conditions) scopes.set(scope, (conditions = new WeakMap()));
  return conditions;
}

/** May the person act on this row through one of these grants? */
export const reaches = (scope: Scope, grants: readonly string[], who: Principal, row: Row): boolean =>
  holds(granted(scope, grants, who), row);

/** Throws when a grant names a field that conditions cannot look at; called at boot with a sample person. */
export function checkScope(scope: Scope, sample: Principal): void {
  const plain = fieldsOf(scope.type).filter((field) => field.hashColumn === undefined);
  const known = new Set([...BASE_KEYS, ...plain.map((field) => field.inputKey)]);
  for (const [name, grant] of Object.entries(scope.grants))
    for (const field of fieldsUsed(rowsOfGrant(grant, sample)))
      if (!known.has(field))
        throw new Error(`${resourceOf(scope.type).name}: grant ${name} names unknown field ${field}`);
}
