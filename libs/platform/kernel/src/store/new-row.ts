import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/principal.js';
import type { Row } from '../condition/condition.js';
import { dayOf } from '../query/calendar.js';
import type { ResourceInfo } from '../resource/resource.js';
import type { AnyWorkflow } from '../workflow/workflow.js';
import type { Selection } from './select.js';

/** The row that an input makes: defaults, what was sent, the initial state, and what the server sets. */
export function newRow(
  selection: Selection,
  workflow: AnyWorkflow | undefined,
  input: Row,
  set: Row,
  who: Caller,
  id: string = uuidv7(),
): Row {
  const defaults = Object.fromEntries(
    selection.fields
      .filter((field) => field.default && input[field.inputKey] === undefined)
      .map((field) => [field.inputKey, field.default?.(who)]),
  );
  return {
    ...defaults,
    ...input,
    ...(workflow && { status: workflow.initial }),
    ...set,
    id,
    version: 1,
    createdBy: who.accountId,
  };
}

/** Place in the numbers of records that belong to no city or county. */
const PROVINCE = '340000';

/** Numbers run per record type, year and division: XQ-2026-340100; the province where there is no division. */
export function numberPrefix(info: ResourceInfo, selection: Selection, row: Row): string | undefined {
  if (info.code === undefined || 'code' in row) return undefined;
  const division = selection.fields.find((field) => field.kind === 'division');
  const place = (division && (row[division.inputKey] as string | null)) ?? PROVINCE;
  return `${info.code}-${dayOf(new Date()).slice(0, 4)}-${place}`;
}
