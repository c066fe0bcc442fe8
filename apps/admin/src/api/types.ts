import type { Named } from '@/i18n';

/** The signed-in account as `/auth/me` and sign-in answer it. */
export interface Account {
  id: string;
  username: string;
  name: string;
  organisation: { id: string; name: string; kind: string; divisionCode: string | null } | null;
  roles: (Named & { code: string })[];
  permissions: string[];
}

export interface Ref {
  id: string;
  name: string;
}

export interface FileRef {
  id: string;
  name: string;
  size: number;
  contentType: string;
}

/** What a field of a record may hold on the wire. */
export type FieldValue = string | number | boolean | null | undefined | string[] | Ref | Ref[] | FileRef[];

/** A record of any resource; its fields are described by the resource's metadata. */
export interface ResourceRecord {
  id: string;
  actions?: string[];
  editable?: boolean;
  [field: string]: FieldValue;
}

/** A record with the version that `If-Match` must name. */
export interface Versioned {
  record: ResourceRecord;
  etag: string;
}

export interface Page<T> {
  items: T[];
  total: number;
  totalCapped?: boolean;
  page: number;
  pageSize: number;
}

export type Facets = Record<string, { value: string; count: number }[]>;

export interface HistoryChange {
  field: string;
  before: FieldValue;
  after: FieldValue;
}

export interface HistoryEntry {
  id: string;
  at: string;
  actor: Ref | null;
  organisation: Ref | string | null;
  action: string;
  from: string | null;
  to: string | null;
  note: string | null;
  changes: HistoryChange[];
}

export interface Job extends Named {
  id: string;
  kind: string;
  status: 'queued' | 'running' | 'succeeded' | 'failed';
  done: number;
  total: number | null;
  message: string | null;
  createdAt: string;
  finishedAt: string | null;
}

export interface ImportBatch {
  id: string;
  status: 'checking' | 'checked' | 'committing' | 'done' | 'failed';
  jobId?: string;
  fileName: string;
  total: number;
  valid: number;
  invalid: number;
  created: number;
  progress: number;
}

export interface ImportRow {
  row: number;
  state: string;
  values: Record<string, unknown>;
  problems: { column: string; code: string; message: string }[];
  recordId?: string;
}

export interface TodoItem {
  id: string;
  code: string | null;
  title: string;
  organisation: Ref | string | null;
  since: string | null;
  due: string | null;
}

export interface TodoGroup extends Named {
  resource: string;
  action: string;
  path: string;
  href: string;
  count: number;
  items: TodoItem[];
}

export interface SearchGroup extends Named {
  resource: string;
  path: string;
  total: number;
  items: { id: string; code: string | null; title: string }[];
}

export interface Notification extends Named {
  id: string;
  at: string;
  resource: string | null;
  recordId: string | null;
  path: string | null;
  read: boolean;
}

export type MeasureStatus = 'not-started' | 'in-progress' | 'done' | 'not-built';
export type TargetStatus = 'done' | 'on-track' | 'at-risk' | 'late' | 'not-built';
export type Body = Named & { code: string };

export interface MeasureRecords extends Named {
  resource: string;
  count: number;
  href: string;
}

export interface Measure extends Named {
  code: string;
  leads: Body[];
  status: MeasureStatus;
  built: boolean;
  records: MeasureRecords[];
}

export interface PlanTask extends Named {
  code: string;
  leads: Body[];
  participants: Body[];
  measures: Measure[];
}

export interface PlanArea extends Named {
  code: string;
  module: string;
  tasks: PlanTask[];
}

export interface Safeguard extends Named {
  code: string;
  module: string;
  leads: Body[];
  participants: Body[];
  measures: Measure[];
}

export interface Plan {
  code: string;
  title: Named;
  period: [number, number];
  areas: PlanArea[];
  safeguards: Safeguard[];
}

export interface Target extends Named {
  code: string;
  measure: string | null;
  kind: string;
  required: number | string | null;
  value: number | null;
  unit: Named | string | null;
  due: string | null;
  status: TargetStatus;
  ratio: number | null;
  href: string | null;
}

export interface MetricFigure extends Named {
  code: string;
  value: number;
  unit: Named | string | null;
  href: string | null;
}

export interface MeasurePage extends Measure {
  participants: Body[];
  task: Body | null;
  area: Body | null;
  metrics: MetricFigure[];
  targets: Target[];
  trend: { key: string; value: number }[];
}

export interface Metric extends Named {
  code: string;
  resource: string;
  measure: string | null;
  unit: Named | string | null;
  dimensions: string[];
}

export interface MetricItem extends Named {
  key: string;
  value: number;
  href: string | null;
}

export interface MetricAnswer extends Named {
  code: string;
  unit: Named | string | null;
  total: number;
  by: string | null;
  href: string;
  items: MetricItem[];
}

export interface DictionaryItem extends Named {
  code: string;
  retired: boolean;
}

export interface Division {
  code: string;
  name: string;
  en?: string;
  level: 'city' | 'county';
  parent: string | null;
}
