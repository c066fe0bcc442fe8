import { Injectable } from '@nestjs/common';
import type { Principal } from '../access/principal.js';
import { visibleRows } from '../access/scope.js';
import { Database } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { dayOf } from '../query/calendar.js';
import type { Store } from '../store/store.js';
import { sharedConditions, type Metric } from './metric.js';
import { monthWithin, rowsLink, sliceFilters, type Period } from './metric-link.js';
import { divideScope, figureStatement, isWholeMonths, monthsOf, rebuildStatements } from './metric-sql.js';
import { MetricRegistry } from './metric-registry.js';

/** One slice of a figure. */
export interface Slice {
  readonly key: string;
  readonly value: number;
  readonly href: string;
}

/** A figure as one reader sees it. */
export interface Figure {
  readonly metric: Metric;
  readonly period: Period;
  readonly by: string | null;
  readonly total: number;
  readonly href: string;
  readonly items: readonly Slice[];
}

interface Sum extends Record<string, unknown> {
  readonly key: string;
  readonly n: number | string;
  readonly amount: number;
}

/** Reads metrics: always within the reader's row scope, from summaries kept by the writes themselves. */
@Injectable()
export class Figures {
  constructor(
    private readonly database: Database,
    private readonly registry: MetricRegistry,
  ) {}

  /** The figure of a metric, in total and divided `by` a dimension. */
  async figure(code: string, by: string | null, period: Period, who: Principal): Promise<Figure> {
    const found = this.registry.find(code);
    if (!found || !who.permissions.has(`${found.store.info.name}.read`)) throw new Problem('record.missing');
    const { metric, store } = found;
    if (by !== null && !this.dimensionsOf(metric).includes(by))
      throw new Problem('request.invalid', {}, [{ pointer: 'by', code: 'request.value', values: { value: by } }]);
    const sums = await this.sums(store, metric, by ?? '', period, who);
    const n = sums.reduce((sum, row) => sum + Number(row.n), 0);
    const amount = sums.reduce((sum, row) => sum + row.amount, 0);
    return {
      metric,
      period,
      by,
      total: valueOf(metric, n, amount),
      href: rowsLink(metric, period),
      items: by === null ? [] : this.slices(metric, by, period, sums),
    };
  }

  /** The ways in which a metric can be divided. */
  dimensionsOf(metric: Metric): string[] {
    return ['month', ...(metric.division === undefined ? [] : ['city']), ...Object.keys(metric.dimensions)];
  }

  /** Computes all cells anew from the rows, e.g. after loading data in bulk; concurrent writes wait. */
  async rebuild(metrics: readonly Metric[] = this.registry.all()): Promise<void> {
    for (const metric of metrics) {
      const store = this.registry.find(metric.code)?.store;
      if (!store) throw new Error(`metric ${metric.code} is not registered`);
      await this.database.transaction(async (session) => {
        await session.query(`lock table ${store.selection.table} in share mode`);
        await session.query('delete from metric_cell where metric = $1', [metric.code]);
        await session.query('delete from metric_delta where metric = $1', [metric.code]);
        for (const { text, values } of rebuildStatements(store.selection, metric, sharedConditions(store.scope)))
          await session.query(text, values);
      });
    }
  }

  /**
   * Rebuilds the metrics whose definition (rows, dimensions, classes) is not the one that their cells were made with;
   * called at every start, so that new or changed metrics count the rows that are there already.
   */
  async ensureCurrent(): Promise<void> {
    for (const metric of this.registry.all()) {
      const shared = sharedConditions(this.registry.find(metric.code)?.store.scope ?? { grants: {} });
      const { counts, date, measure, dimensions, division } = metric;
      const definition = JSON.stringify({ counts, date, measure, dimensions, division, shared });
      const [known] = await this.database.query(
        'select 1 from metric_definition where metric = $1 and definition = $2',
        [metric.code, definition],
      );
      if (known) continue;
      await this.rebuild([metric]);
      await this.database.query(
        'insert into metric_definition (metric, definition) values ($1, $2) on conflict (metric) do update set definition = excluded.definition',
        [metric.code, definition],
      );
    }
  }

  /** Folds the deltas of finished writes into the cells; any number of workers may do it at once. */
  async fold(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      `with taken as (delete from metric_delta where id in (select id from metric_delta order by id limit 5000 for update skip locked) returning *),
         folded as (insert into metric_cell as c (metric, dimension, month, division, classes, value, n, amount)
           select metric, dimension, month, division, classes, value, sum(n), sum(amount) from taken group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
           on conflict (metric, dimension, month, division, classes, value) do update set n = c.n + excluded.n, amount = c.amount + excluded.amount)
       select count(*) as n from taken`,
    );
    return row?.n ?? 0;
  }

  private async sums(store: Store, metric: Metric, by: string, period: Period, who: Principal): Promise<Sum[]> {
    const parts = isWholeMonths(period)
      ? divideScope(store.scope, who, metric.division)
      : { cells: [], rows: visibleRows(store.scope, who) };
    const { text, values } = figureStatement(store.selection, { metric, period, by }, parts);
    return this.database.read<Sum>(text, values);
  }

  private slices(metric: Metric, by: string, period: Period, sums: readonly Sum[]): Slice[] {
    const byKey = new Map(sums.map((row) => [row.key, row]));
    const keys = by === 'month' ? monthKeys(period, [...byKey.keys()]) : [...byKey.keys()];
    return keys.map((key) => {
      const row = byKey.get(key);
      const slice = by === 'month' ? monthWithin(period, key) : period;
      return {
        key: by === 'month' ? key.slice(0, 7) : key,
        value: row ? valueOf(metric, Number(row.n), row.amount) : 0,
        href: rowsLink(metric, slice, sliceFilters(metric, by, key)),
      };
    });
  }
}

/** All months between the first and the last with rows, or of the period. */
function monthKeys(period: Period, found: readonly string[]): string[] {
  const from = period.from ?? found[0];
  if (from === undefined) return [];
  const today = dayOf(new Date());
  const last = found.at(-1) ?? from;
  return monthsOf(from, period.to ?? (last > today ? last : today));
}

const valueOf = (metric: Metric, n: number, amount: number): number => {
  if (metric.measure.of === 'rows') return n;
  if (metric.measure.of === 'sum') return amount;
  return n === 0 ? 0 : Math.round((amount / n) * 100) / 100;
};
