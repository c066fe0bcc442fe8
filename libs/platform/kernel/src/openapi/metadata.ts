import type { Field } from '../resource/field.js';
import { inputFields } from '../resource/inputs.js';
import type { Store } from '../store/store.js';
import { CREATE_INPUTS } from './operations.js';
import { actionPermission, terminalStates, type AnyWorkflow } from '../workflow/workflow.js';
import type { Label } from '../resource/label.js';

/** What the console knows of a field; part of the OpenAPI document under `x-resources`. */
export interface FieldMeta extends Label {
  readonly key: string;
  readonly inputKey: string;
  readonly kind: string;
  readonly help?: Label;
  readonly section?: string;
  readonly list: boolean;
  readonly filter: boolean;
  readonly sort: boolean;
  readonly search: boolean;
  readonly readonly: boolean;
  readonly required: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: Label;
  readonly pattern?: string;
  readonly options?: readonly (Label & { readonly value: string; readonly tone?: string })[];
  readonly dictionary?: string;
  readonly target?: string;
  /** Sensitive personal information: kept with the person's consent only. */
  readonly sensitive?: boolean;
}

const pick = (label: Label): Label => ({ zh: label.zh, en: label.en });

export function fieldMeta(field: Field, targetName: (field: Field) => string | undefined): FieldMeta {
  const target = targetName(field);
  const pattern = field.inputSchema['pattern'];
  return {
    key: field.key,
    inputKey: field.inputKey,
    kind: field.kind,
    ...pick(field),
    ...(field.help && { help: pick(field.help) }),
    ...(field.section !== undefined && { section: field.section }),
    list: field.list === true,
    filter: field.filter === true && field.kind !== 'personal',
    sort: field.sortable && field.list === true,
    search: field.search !== undefined,
    readonly: field.readonly === true,
    required: field.optional !== true && !field.default,
    ...(field.min !== undefined && { min: field.min }),
    ...(field.max !== undefined && { max: field.max }),
    ...(field.unit && { unit: pick(field.unit) }),
    ...(typeof pattern === 'string' && { pattern }),
    ...(field.choices && {
      options: field.choices.values.map((value) => {
        const { synonyms: _files, ...option } = field.choices?.options[value] ?? { zh: value, en: value };
        return { value, ...option };
      }),
    }),
    ...(field.dictionary !== undefined && { dictionary: field.dictionary }),
    ...(target !== undefined && { target }),
    ...(field.sensitive && { sensitive: true }),
  };
}

const workflowMeta = (workflow: AnyWorkflow, targetName: (field: Field) => string | undefined): object => ({
  initial: workflow.initial,
  editable: workflow.editable,
  path: workflow.path,
  states: workflow.states.values.map((code) => ({
    code,
    tone: 'neutral',
    ...workflow.states.options[code],
    terminal: terminalStates(workflow).includes(code),
  })),
  actions: Object.entries(workflow.actions).map(([code, action]) => ({
    code,
    ...pick(action),
    from: action.from,
    permission: actionPermission(workflow.type, code),
    tone: action.tone ?? 'default',
    ...(action.confirm && { confirm: pick(action.confirm) }),
    input: action.input ? inputFields(action.input).fields.map((field) => fieldMeta(field, targetName)) : [],
  })),
});

/** Fields that are asked for when a record is created and shown never again, e.g. an initial password. */
function createFields({ type, selection }: Store): readonly Field[] {
  const input = CREATE_INPUTS.get(type);
  const known = new Set(selection.fields.map((field) => field.inputKey));
  return input ? inputFields(input).fields.filter((field) => !known.has(field.inputKey)) : [];
}

/** Everything the console needs to show a record type without code of its own. */
export function resourceMeta(
  store: Store,
  operations: Readonly<Record<string, string>>,
  targetName: (field: Field) => string | undefined,
): object {
  const { name, path, zh, en, enPlural, module, measure, title, sort, sections } = store.info;
  const extra = createFields(store);
  return {
    name,
    path,
    zh,
    en,
    enPlural,
    module,
    ...(measure !== undefined && { measure }),
    titleField: title,
    ...(store.selection.fields.some((field) => field.key === 'code') && { codeField: 'code' }),
    defaultSort: sort,
    operations,
    ...(sections && { sections: Object.entries(sections).map(([code, label]) => ({ code, ...pick(label) })) }),
    fields: store.selection.shown.map((field) => fieldMeta(field, targetName)),
    ...(extra.length > 0 && { createFields: extra.map((field) => fieldMeta(field, targetName)) }),
    ...(store.workflow && { workflow: workflowMeta(store.workflow, targetName) }),
  };
}
