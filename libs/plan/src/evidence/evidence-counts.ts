import { Injectable } from '@nestjs/common';
import {
  Database,
  Figures,
  toSql,
  visibleRows,
  type Condition,
  type Period,
  type Principal,
  type Store,
} from '@kechuang/kernel';
import type { Evidence, ListFilters } from './evidence.js';

/** How many rows of evidence a reader sees, and the list that shows them; no list to who may not read the type. */
export interface EvidenceCount {
  readonly count: number;
  readonly href: string | null;
}

const NOTHING: EvidenceCount = { count: 0, href: null };

/** Counts evidence: in a few statements for the whole plan, always within the reader's row scope. */
@Injectable()
export class EvidenceCounts {
  constructor(
    private readonly database: Database,
    private readonly figures: Figures,
  ) {}

  /** The counts that one reader sees. Rows counted by a metric are those of the period; lists have no date to tell by. */
  async of(
    evidence: readonly Evidence[],
    period: Period,
    who: Principal,
  ): Promise<ReadonlyMap<Evidence, EvidenceCount>> {
    const readable = evidence.filter(({ store }) => who.permissions.has(`${store.info.name}.read`));
    const [byMetric, byList] = await Promise.all([
      this.metricCounts(readable, period, who),
      this.listCounts(
        readable.filter((entry) => entry.counting === null),
        who,
      ),
    ]);
    return new Map(
      evidence.map((entry) => [
        entry,
        (entry.counting ? byMetric.get(entry.counting.code) : byList.get(entry)) ?? NOTHING,
      ]),
    );
  }

  /** Which of these have any row at all, whoever may see it: whether the work has begun is the same for every reader. */
  async begun(evidence: readonly Evidence[]): Promise<ReadonlySet<Evidence>> {
    const parts = evidence.map(
      (entry, index) => (bind: Bind) =>
        `exists (select 1 from ${entry.store.selection.table} d where ${rowsOf(entry, bind)}) as "r${index}"`,
    );
    const row = await this.oneRow(parts);
    return new Set(evidence.filter((_entry, index) => row[`r${index}`] === true));
  }

  private async metricCounts(
    evidence: readonly Evidence[],
    period: Period,
    who: Principal,
  ): Promise<Map<string, EvidenceCount>> {
    const codes = [...new Set(evidence.flatMap(({ counting }) => (counting ? [counting.code] : [])))];
    const counted = codes.map(async (code): Promise<[string, EvidenceCount]> => {
      const { total, href } = await this.figures.figure(code, null, period, who);
      return [code, { count: total, href }];
    });
    return new Map(await Promise.all(counted));
  }

  /** All lists in one statement. */
  private async listCounts(evidence: readonly Evidence[], who: Principal): Promise<Map<Evidence, EvidenceCount>> {
    const parts = evidence.map(
      (entry, index) => (bind: Bind) =>
        `(select count(*) from ${entry.store.selection.table} d where ${rowsOf(entry, bind)}
          and ${conditionSql(entry.store, visibleRows(entry.store.scope, who), bind)}) as "r${index}"`,
    );
    const row = await this.oneRow(parts);
    return new Map(
      evidence.map((entry, index) => [
        entry,
        { count: Number(row[`r${index}`]), href: listHref(entry.store, entry.filters) },
      ]),
    );
  }

  private async oneRow(parts: readonly ((bind: Bind) => string)[]): Promise<Readonly<Record<string, unknown>>> {
    if (parts.length === 0) return {};
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const [row] = await this.database.read(`select ${parts.map((part) => part(bind)).join(', ')}`, values);
    return row ?? {};
  }
}

type Bind = (value: unknown) => string;

/** The evidence as a where clause over alias `d`, without regard to who reads. */
function rowsOf({ store, counting, filters }: Evidence, bind: Bind): string {
  if (counting) return conditionSql(store, counting.counts, bind);
  const parts = store.parser
    .parse(filters)
    .filters.map((filter) => filter.sql(`d.${filter.column.column}`, filter.values.map(bind)));
  return parts.join(' and ') || 'true';
}

const conditionSql = (store: Store, condition: Condition, bind: Bind): string =>
  toSql(condition, { column: (field) => store.selection.column(field), bind });

function listHref(store: Store, filters: ListFilters): string {
  const query = new URLSearchParams(filters).toString();
  return `/api/v1/${store.info.path}${query && `?${query}`}`;
}
