import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Figures, MetricRegistry, resourceOf, StoreRegistry, type Metric, type Store } from '@kechuang/kernel';
import { PLAN_EDITIONS } from '../catalogue/plan-editions.js';
import { measuresOf, type TargetData } from '../data/plan-data.js';
import type { Evidence, EvidenceOptions, TargetFigure } from './evidence.js';

/**
 * Which record types are evidence of which measures. A module declares it in its constructor:
 * `evidence.add({ measure: '7.1', resource: Demand, rows: 'demand.submitted', metrics: ['demand.submitted'] })`.
 * Without a declaration a record type still serves the measure that its `@Resource` names, with all its rows, if the
 * plan's measure lists it. What a declaration names must exist, or the boot stops.
 */
@Injectable()
export class MeasureEvidence implements OnApplicationBootstrap {
  private readonly declared: EvidenceOptions[] = [];
  private resolved: ReadonlyMap<string, Evidence> | undefined;
  private sources: ReadonlyMap<string, readonly TargetFigure[]> | undefined;

  constructor(
    private readonly stores: StoreRegistry,
    private readonly registry: MetricRegistry,
    private readonly figures: Figures,
  ) {}

  add(...entries: readonly EvidenceOptions[]): void {
    this.declared.push(...entries);
    this.resolved = undefined;
    this.sources = undefined;
  }

  /** The evidence of a measure for one of the record types that the plan names; undefined while that is not built. */
  of(measure: string, record: string): Evidence | undefined {
    this.resolved ??= this.resolve();
    return this.resolved.get(keyOf(measure, record));
  }

  /** The figures that a target is computed from; undefined while its records are not built. */
  figuresOf(target: string): readonly TargetFigure[] | undefined {
    this.sources ??= this.collectTargets();
    return this.sources.get(target);
  }

  /** A metric that a declaration names. */
  metric(code: string): Metric {
    const found = this.registry.find(code);
    if (!found) throw new Error(`the plan's evidence names an unknown metric ${code}`);
    return found.metric;
  }

  onApplicationBootstrap(): void {
    this.resolved = this.resolve();
    this.sources = this.collectTargets();
  }

  private resolve(): ReadonlyMap<string, Evidence> {
    const entries = [
      ...this.stores
        .all()
        .filter((store) => listed(store.info.measure, store.info.name))
        .map((store) => this.evidence({ measure: store.info.measure ?? '', resource: store.type })),
      ...this.declared.map((options) => this.evidence(options)),
    ];
    for (const { measure, record } of entries)
      if (!listed(measure, record)) throw new Error(`the plan has no measure ${measure} with record type ${record}`);
    return new Map(entries.map((entry) => [keyOf(entry.measure, entry.record), entry]));
  }

  private evidence({ measure, resource, record, rows, metrics }: EvidenceOptions): Evidence {
    const store = this.stores.of(resource);
    const filters = typeof rows === 'object' ? rows : {};
    store.parser.parse(filters);
    return {
      measure,
      record: record ?? store.info.name,
      store,
      counting: typeof rows === 'string' ? this.countingMetric(store, rows) : null,
      filters,
      metrics:
        metrics?.map((code) => this.metric(code)) ?? store.metrics.filter((metric) => metric.planMeasure === measure),
    };
  }

  private collectTargets(): ReadonlyMap<string, readonly TargetFigure[]> {
    const known = new Map(PLAN_EDITIONS.flatMap((plan) => plan.targets.map((target) => [target.code, target])));
    const sources = new Map<string, readonly TargetFigure[]>();
    for (const { targets = {} } of this.declared)
      for (const [code, figures] of Object.entries(targets)) {
        const target = known.get(code);
        if (!target) throw new Error(`the plan has no target ${code}`);
        if (sources.has(code)) throw new Error(`target ${code} is declared twice`);
        const list = Array.isArray(figures) ? (figures as readonly TargetFigure[]) : [figures as TargetFigure];
        this.checkFigures(target, list);
        sources.set(code, list);
      }
    return sources;
  }

  private checkFigures(target: TargetData, figures: readonly TargetFigure[]): void {
    if (figures.length !== Math.max(1, target.of.length))
      throw new Error(`target ${target.code} needs a figure for each of: ${target.of.join(', ') || 'one'}`);
    for (const { metric, distinct } of figures) {
      const dimensions = this.figures.dimensionsOf(this.metric(metric));
      if (distinct !== undefined && !dimensions.includes(distinct))
        throw new Error(`target ${target.code}: metric ${metric} has no dimension ${distinct}`);
      if (distinct !== undefined && target.kind === 'rate')
        throw new Error(`target ${target.code} is counted per period, which ${distinct} cannot be`);
    }
  }

  private countingMetric(store: Store, code: string): Metric {
    const metric = this.metric(code);
    if (metric.type !== store.type || metric.measure.of !== 'rows')
      throw new Error(`metric ${code} does not count rows of ${resourceOf(store.type).name}`);
    return metric;
  }
}

const keyOf = (measure: string, record: string): string => `${measure} ${record}`;

const LISTED = new Set(
  PLAN_EDITIONS.flatMap(measuresOf).flatMap(({ code, records }) => records.map((record) => keyOf(code, record))),
);

/** Does some edition say that the record type is evidence of the measure? */
const listed = (measure: string | undefined, record: string): boolean =>
  measure !== undefined && LISTED.has(keyOf(measure, record));
