import type { components } from '@/gen/api';
import type { Named } from '@/i18n';

type Schemas = components['schemas'];

/** The signed-in account as `/auth/me` and sign-in answer it. */
export type Account = Schemas['SignedInAccount'];
export type PasswordPolicy = Schemas['PasswordPolicy'];
export type SecondFactor = Schemas['SecondFactor'];
export type SecondFactorEnrolment = Schemas['SecondFactorEnrolment'];
export type RunningSession = Schemas['Sessions']['items'][number];
export type History = Schemas['History'];
export type HistoryEntry = Omit<History['items'][number], 'changes'> & { changes: HistoryChange[] };
export type Facets = Schemas['Facets'];
export type TodoGroup = Schemas['TodoList']['groups'][number];
export type TodoItem = TodoGroup['items'][number];
export type SearchGroup = Schemas['SearchResult']['groups'][number];
export type Notification = Schemas['NotificationPage']['items'][number];
export type Body = Schemas['PlanBody'];
export type Measure = Schemas['PlanMeasure'];
export type MeasureStatus = Measure['status'];
export type MeasurePage = Schemas['PlanMeasurePage'];
export type Target = Schemas['PlanTarget'];
export type TargetStatus = Target['status'];
export type Plan = Schemas['Plan'];
export type Metric = Schemas['MetricList']['items'][number];
export type MetricAnswer = Schemas['MetricFigure'];
export type Division = Schemas['DivisionList']['items'][number];
export type DictionaryItem = Schemas['DictionaryContent']['items'][number];
export type Delegation = Schemas['Delegation'];
export type Delegations = Schemas['Delegations'];
export type Deputy = Schemas['Deputies']['items'][number];
export type Acting = Schemas['Acting'];
export type Consents = Schemas['Consents'];
export type Purpose = Consents['purposes'][number];
export type DeletionState = Schemas['DeletionState'];
export type PermissionGroup = Schemas['PermissionCatalogue']['groups'][number];

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

/** A value with a shape of its own, such as what an audit entry says has changed. */
export interface Structured {
  [key: string]: unknown;
}

/** What a field of a record may hold on the wire. */
export type FieldValue = string | number | boolean | null | undefined | string[] | Ref | Ref[] | FileRef[] | Structured;

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

export interface HistoryChange {
  field: string;
  before: FieldValue;
  after: FieldValue;
}

/** Work that goes on behind, such as a large export. */
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

/** One import: how its file is read, how far it is. */
export type ImportBatch = Schemas['Import'];
export type ImportMapping = NonNullable<ImportBatch['mapping']>;
export type ImportRow = Schemas['ImportRows']['items'][number];
export type ImportOutcome = ImportRow['outcome'];
