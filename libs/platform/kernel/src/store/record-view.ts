import type { Principal } from '../access/principal.js';
import { granted, reaches, type Scope } from '../access/scope.js';
import { holds, type Row } from '../condition/condition.js';
import type { ResultRow } from '../database/database.js';
import type { Field } from '../resource/field.js';
import { actionsFor } from '../workflow/decide.js';
import type { AnyWorkflow } from '../workflow/workflow.js';
import type { Selection } from './select.js';

/**
 * Selected records as one reader gets them: personal data masked, with what he may do now. Records are changed in
 * place, because they were just read and a detail has no time for three copies of itself.
 */
export class RecordView {
  private readonly references: readonly Field[];
  private readonly personal: readonly Field[];
  /** Grants other than those of published rows. */
  private readonly closeGrants: readonly string[];
  private readonly updatePermission: string;
  private readonly revealPermission: string;

  constructor(
    selection: Selection,
    private readonly scope: Scope,
    private readonly workflow: AnyWorkflow | undefined,
    resource: string,
  ) {
    this.references = selection.shown.filter((field) => field.kind === 'reference');
    this.personal = selection.shown.filter((field) => field.mask);
    this.closeGrants = Object.keys(scope.grants).filter((name) => !scope.grants[name]?.published);
    this.updatePermission = `${resource}.update`;
    this.revealPermission = `${resource}.reveal`;
  }

  /** The record as conditions see it: ids of references stand beside them. */
  rowOf(record: ResultRow): Row {
    for (const { key, inputKey } of this.references)
      record[inputKey] = (record[key] as { id: string } | null)?.id ?? null;
    return record;
  }

  /** The record with what its reader may do now. */
  detail(record: ResultRow, who: Principal): ResultRow {
    const row = this.rowOf(record);
    record['editable'] = this.mayWrite(row, who) && this.isEditable(row);
    if (this.workflow) record['actions'] = actionsFor(this.workflow, this.scope, row, who);
    return this.masked(record, who);
  }

  /**
   * Personal fields in the clear only for whoever may write the row, or holds the reveal permission and reaches the
   * row otherwise than because it is published; never for a deputy.
   */
  masked(record: ResultRow, who: Principal): ResultRow {
    if (this.personal.length === 0 || this.mayReveal(this.rowOf(record), who)) return record;
    for (const { key, mask } of this.personal) {
      const value = record[key];
      if (typeof value === 'string') record[key] = mask?.(value);
    }
    return record;
  }

  /** Is the record in a state in which its fields may be changed? */
  isEditable(row: Row): boolean {
    return !this.workflow || this.workflow.editable.includes(row['status'] as string);
  }

  private mayWrite(row: Row, who: Principal): boolean {
    return who.permissions.has(this.updatePermission) && reaches(this.scope, this.scope.write, who, row);
  }

  private mayReveal(row: Row, who: Principal): boolean {
    if (who.onBehalfOf) return false;
    if (reaches(this.scope, this.scope.write, who, row)) return true;
    return who.permissions.has(this.revealPermission) && holds(granted(this.scope, this.closeGrants, who), row);
  }
}
