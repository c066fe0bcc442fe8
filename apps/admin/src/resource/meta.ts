import resources from '@/gen/resources.json';
import { PERMISSIONS } from '@/resource/codes';
import { withAuditWords } from '@/resource/audit-words';
import type { ResourceRecord } from '@/api/types';
import { currentLocale, named, type Named } from '@/i18n';

export type FieldKind =
  | 'text'
  | 'longText'
  | 'integer'
  | 'number'
  | 'money'
  | 'date'
  | 'dateTime'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'coded'
  | 'codes'
  | 'tags'
  | 'reference'
  | 'references'
  | 'division'
  | 'attachments'
  | 'personal'
  | 'identifier'
  | 'structured';

export type Tone = 'neutral' | 'info' | 'warning' | 'success' | 'danger';

export interface OptionMeta extends Named {
  value: string;
  tone?: string;
}

export interface FieldMeta extends Named {
  key: string;
  inputKey: string;
  kind: FieldKind;
  help?: Named;
  section?: string;
  list: boolean;
  filter: boolean;
  sort: boolean;
  search: boolean;
  readonly: boolean;
  required: boolean;
  min?: number;
  max?: number;
  unit?: Named;
  pattern?: string;
  options?: OptionMeta[];
  dictionary?: string;
  target?: string;
  /** Sensitive personal information: kept with the person's consent only. */
  sensitive?: boolean;
}

export interface StateMeta extends Named {
  code: string;
  tone: Tone;
  terminal: boolean;
}

export interface ActionMeta extends Named {
  code: string;
  from: string[];
  permission: string;
  tone: 'primary' | 'default' | 'danger';
  confirm?: Named;
  input: FieldMeta[];
}

export interface WorkflowMeta {
  initial: string;
  states: StateMeta[];
  path: string[];
  actions: ActionMeta[];
}

export type Operation = 'list' | 'get' | 'create' | 'update' | 'remove' | 'export' | 'import' | 'unmask';

export interface ResourceMeta extends Named {
  name: string;
  enPlural: string;
  path: string;
  module: string;
  measure?: string;
  titleField: string;
  codeField?: string;
  defaultSort: string;
  operations: Partial<Record<Operation, string>>;
  sections?: (Named & { code: string })[];
  fields: FieldMeta[];
  workflow?: WorkflowMeta;
}

/** Every record type of the platform, as the API describes it (written by `npm run openapi`). */
// The generated JSON's literal types are wider than the metadata's unions, hence the step over unknown.
const generated = resources as unknown as ResourceMeta[];
export const allResources = generated
  .map(withCreatedAt)
  .map((meta) => withAuditWords(meta, generated))
  .map(withPermissionNames);

/** A role's permissions are chosen by name, not typed. */
function withPermissionNames(meta: ResourceMeta): ResourceMeta {
  if (meta.name !== 'role') return meta;
  const fields = meta.fields.map((field): FieldMeta =>
    field.key === 'permissions' ? { ...field, kind: 'codes', dictionary: PERMISSIONS, filter: false } : field,
  );
  return { ...meta, fields };
}

/** Every record knows when it was made; a list whose own order is by that time shows it. */
function withCreatedAt(meta: ResourceMeta): ResourceMeta {
  if (meta.fields.some((field) => field.key === 'createdAt')) return meta;
  const createdAt: FieldMeta = {
    key: 'createdAt',
    inputKey: 'createdAt',
    kind: 'dateTime',
    zh: '建立时间',
    en: 'Created',
    list: meta.defaultSort === '-createdAt',
    filter: true,
    sort: true,
    search: false,
    readonly: true,
    required: false,
  };
  return { ...meta, fields: [...meta.fields, createdAt] };
}

const byName = new Map(allResources.map((meta) => [meta.name, meta]));
const byPath = new Map(allResources.map((meta) => [meta.path, meta]));

export function resourceNamed(name: string): ResourceMeta | undefined {
  return byName.get(name);
}

export function resourceAt(path: string): ResourceMeta | undefined {
  return byPath.get(path);
}

/** The metadata of a resource a designed page is made for. */
export function requireResource(name: string): ResourceMeta {
  const meta = byName.get(name);
  if (!meta) throw new Error(`The metadata knows no resource "${name}"`);
  return meta;
}

export function fieldOf(meta: ResourceMeta, key: string): FieldMeta | undefined {
  return meta.fields.find((field) => field.key === key || field.inputKey === key);
}

/** The name of many records of a type, for menus and lists. */
export function namedMany(meta: ResourceMeta): string {
  return currentLocale() === 'en' ? meta.enPlural : meta.zh;
}

/** The name a field has in a filter: references are filtered by their id. */
export function filterKey(field: FieldMeta): string {
  return field.kind === 'reference' || field.kind === 'references' ? field.inputKey : field.key;
}

export function stateOf(meta: ResourceMeta, code: unknown): StateMeta | undefined {
  return meta.workflow?.states.find((state) => state.code === code);
}

/** A record's title; what has a name in both languages is called by the one now chosen. */
export function titleOf(meta: ResourceMeta, record: ResourceRecord): string {
  const bilingual = meta.titleField === 'zh' && typeof record.en === 'string' && record.en !== '';
  const title = bilingual && currentLocale() === 'en' ? record.en : record[meta.titleField];
  const option = fieldOf(meta, meta.titleField)?.options?.find((candidate) => candidate.value === title);
  return option ? named(option) : String(title || record.id);
}

/** Other resources that point at this one, with the field they do it by. */
export function relatedTo(name: string): { meta: ResourceMeta; field: FieldMeta }[] {
  return allResources.flatMap((meta) =>
    meta.fields
      .filter((field) => field.target === name && field.filter && field.kind === 'reference' && meta.name !== name)
      .map((field) => ({ meta, field })),
  );
}
