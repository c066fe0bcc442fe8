import type { Principal } from '../access/principal.js';
import { granted, reaches, type Scope } from '../access/scope.js';
import { holds, type Row } from '../condition/condition.js';
import type { ResultRow } from '../database/database.js';
import type { Field } from '../resource/field.js';
import { actionsFor } from '../workflow/decide.js';
import type { AnyWorkflow } from '../workflow/workflow.js';
import type { SealedFields } from './sealed-fields.js';
import type { Selection } from './select.js';

/**
 * Selected records as one reader gets them: personal data opened and masked, with what he may do now. Records are
 * changed in place, because they were just read and a detail has no time for three copies of itself.
 */
export class RecordView {
  /** Grants other than those of published rows: through which rows may be unmasked. */
  readonly closeGrants: readonly string[];
  private readonly references: readonly Field[];
  private readonly lists: readonly Field[];
  private readonly personal: readonly Field[];
  private readonly sealed: SealedFields;
  private readonly ownGrants: readonly string[];
  private readonly updatePermission: string;
  private readonly unmaskPermission: string;

  constructor(
    selection: Selection,
    private readonly scope: Scope,
    private readonly workflow: AnyWorkflow | undefined,
    resource: string,
  ) {
    this.references = selection.shown.filter((field) => field.kind === 'reference');
    this.lists = selection.shown.filter((field) => field.kind === 'references');
    this.personal = selection.shown.filter((field) => field.mask);
    this.sealed = selection.sealed;
    this.closeGrants = Object.keys(scope.grants).filter((name) => !scope.grants[name]?.published);
    this.ownGrants = Object.keys(scope.grants).filter((name) => scope.grants[name]?.own);
    this.updatePermission = `${resource}.update`;
    this.unmaskPermission = `${resource}.unmask`;
  }

  /** The record as conditions see it: ids of references stand beside them. */
  rowOf(record: ResultRow): Row {
    for (const { key, inputKey } of this.references)
      record[inputKey] = (record[key] as { id: string } | null)?.id ?? null;
    for (const { key, inputKey } of this.lists)
      record[inputKey] = (record[key] as readonly { id: string }[] | null)?.map(({ id }) => id) ?? [];
    return record;
  }

  /** The record with what its reader may do now; personal data in the clear only where it is the reader's own. */
  detail(record: ResultRow, who: Principal): ResultRow {
    const row = this.rowOf(record);
    record['editable'] = this.mayWrite(row, who) && this.isEditable(row);
    if (this.workflow) record['actions'] = actionsFor(this.workflow, this.scope, row, who);
    if (this.personal.length === 0) return record;
    this.sealed.open(record);
    record['masked'] = this.isOwn(row, who) ? [] : this.mask(record);
    return record;
  }

  /** The record as a line of a file: masked, unless the reader may unmask it and has said why. */
  exported(record: ResultRow, who: Principal, unmask: boolean): ResultRow {
    if (this.personal.length === 0) return record;
    this.sealed.open(record);
    if (!unmask || !this.mayUnmask(this.rowOf(record), who)) this.mask(record);
    return record;
  }

  /** Holds the permission and reaches the row otherwise than because it is published. */
  mayUnmask(row: Row, who: Principal): boolean {
    return this.maySearchPersonal(who) && holds(granted(this.scope, this.closeGrants, who), row);
  }

  /** May the person look for rows by personal data? A deputy never may. */
  maySearchPersonal(who: Principal): boolean {
    return !who.onBehalfOf && who.permissions.has(this.unmaskPermission);
  }

  /** Is the record in a state in which its fields may be changed? */
  isEditable(row: Row): boolean {
    return !this.workflow || this.workflow.editable.includes(row['status'] as string);
  }

  /** Did the reader give the data himself? A deputy is not the one whom he stands for. */
  private isOwn(row: Row, who: Principal): boolean {
    return !who.onBehalfOf && reaches(this.scope, this.ownGrants, who, row);
  }

  /** Masks what is there; answers the keys of what was. */
  private mask(record: ResultRow): string[] {
    const masked: string[] = [];
    for (const { key, mask } of this.personal) {
      const value = record[key];
      if (typeof value !== 'string') continue;
      record[key] = mask?.(value);
      masked.push(key);
    }
    return masked;
  }

  private mayWrite(row: Row, who: Principal): boolean {
    return who.permissions.has(this.updatePermission) && reaches(this.scope, this.scope.write, who, row);
  }
}
