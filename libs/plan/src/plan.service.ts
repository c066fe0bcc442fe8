import { Injectable } from '@nestjs/common';
import {
  addDays,
  addMonths,
  dayOf,
  Figures,
  monthOf,
  Problem,
  type Label,
  type Metric,
  type Principal,
} from '@kechuang/kernel';
import { PlanCatalogue } from './catalogue/catalogue.js';
import {
  editionStatus,
  type Body,
  type Edition,
  type EditionStatus,
  type Titled,
  type Work,
} from './catalogue/edition.js';
import { MeasureProgress, type MeasureAnswer } from './progress/measure-progress.js';
import type { TargetStatus } from './progress/target-pace.js';
import { TargetReadings, type TargetProgress } from './progress/target-readings.js';

/** What every answer says of its edition. */
interface EditionHead {
  /** Code of the plan. */
  readonly code: string;
  readonly edition: string;
  readonly title: Label;
  readonly period: readonly [from: number, to: number];
}

interface WorkAnswer extends Titled {
  readonly leads: readonly Body[];
  readonly participants: readonly Body[];
  readonly measures: readonly MeasureAnswer[];
}

export interface PlanAnswer extends EditionHead {
  readonly areas: readonly (Titled & { readonly module: string; readonly tasks: readonly WorkAnswer[] })[];
  readonly safeguards: readonly (WorkAnswer & { readonly module: string })[];
}

export interface TargetAnswer extends Titled {
  readonly measure: string | null;
  readonly kind: string;
  readonly required: number;
  readonly value: number | null;
  readonly unit: Label;
  readonly period: 'quarter' | 'year' | null;
  readonly due: string | null;
  readonly status: TargetStatus;
  readonly ratio: number | null;
  readonly href: string | null;
}

interface MetricAnswer extends Titled {
  readonly resource: string;
  readonly value: number;
  readonly unit: Label;
  readonly href: string;
}

interface TrendPoint {
  readonly key: string;
  readonly value: number;
  readonly href: string;
}

export interface MeasurePageAnswer extends MeasureAnswer {
  readonly edition: string;
  readonly participants: readonly Body[];
  readonly area: Titled | null;
  readonly task: Titled | null;
  readonly safeguard: Titled | null;
  readonly metrics: readonly MetricAnswer[];
  readonly targets: readonly TargetAnswer[];
  readonly trend: readonly TrendPoint[];
}

export interface EditionAnswer extends EditionHead {
  readonly status: EditionStatus;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly publishedAt: string;
}

const TREND_MONTHS = 12;

/** The plan with its progress, as one reader sees it. */
@Injectable()
export class PlanService {
  constructor(
    private readonly catalogue: PlanCatalogue,
    private readonly progress: MeasureProgress,
    private readonly targetReadings: TargetReadings,
    private readonly figures: Figures,
  ) {}

  async plan(editionCode: string | undefined, who: Principal): Promise<PlanAnswer> {
    const edition = await this.catalogue.edition(editionCode);
    const measures = await this.progress.of(edition, [...edition.measures.values()], who);
    const work = (node: Work): WorkAnswer => ({
      ...titled(node),
      leads: node.leads,
      participants: node.participants,
      measures: node.measures.flatMap(({ code }) => measures.get(code) ?? []),
    });
    return {
      ...headOf(edition),
      areas: edition.areas.map((area) => ({ ...titled(area), module: area.module, tasks: area.tasks.map(work) })),
      safeguards: edition.safeguards.map((safeguard) => ({ ...work(safeguard), module: safeguard.module })),
    };
  }

  async measure(code: string, editionCode: string | undefined, who: Principal): Promise<MeasurePageAnswer> {
    const edition = await this.catalogue.edition(editionCode);
    const placed = edition.measures.get(code);
    if (!placed) throw new Problem('plan.measure-missing', { measure: code });
    const { measure, work, area } = placed;
    const metrics = this.progress
      .evidenceOf(measure)
      .filter(({ store }) => who.permissions.has(`${store.info.name}.read`))
      .flatMap((evidence) => evidence.metrics.map((metric) => ({ metric, resource: evidence.store.info.name })));
    const [answers, values, trend, targets] = await Promise.all([
      this.progress.of(edition, [placed], who),
      Promise.all(metrics.map(({ metric, resource }) => this.metric(metric, resource, edition, who))),
      this.trend(metrics[0]?.metric, who),
      this.targetReadings.progress(
        edition,
        edition.targets.filter((target) => target.measure === code),
        who,
      ),
    ]);
    return {
      ...(answers.get(code) as MeasureAnswer),
      edition: edition.code,
      participants: work.participants,
      area: area && titled(area),
      task: area && titled(work),
      safeguard: area ? null : titled(work),
      metrics: values,
      targets: targets.map(targetAnswer),
      trend,
    };
  }

  async targets(editionCode: string | undefined, who: Principal): Promise<{ readonly items: readonly TargetAnswer[] }> {
    const edition = await this.catalogue.edition(editionCode);
    const targets = await this.targetReadings.progress(edition, edition.targets, who);
    return { items: targets.map(targetAnswer) };
  }

  async editions(): Promise<{ readonly items: readonly EditionAnswer[] }> {
    const today = dayOf(new Date());
    const items = (await this.catalogue.editions()).map((edition) => ({
      ...headOf(edition),
      status: editionStatus(edition, today),
      startsOn: edition.startsOn,
      endsOn: edition.endsOn,
      publishedAt: edition.publishedAt,
    }));
    return { items };
  }

  private async metric(metric: Metric, resource: string, edition: Edition, who: Principal): Promise<MetricAnswer> {
    const { code, zh, en, unit } = metric;
    const { total, href } = await this.figures.figure(code, null, edition.counts, who);
    return { code, zh, en, resource, value: total, unit, href };
  }

  /** The last twelve months of the measure's first figure, months without rows included. */
  private async trend(metric: Metric | undefined, who: Principal): Promise<readonly TrendPoint[]> {
    if (!metric) return [];
    const month = monthOf(new Date());
    const period = { from: addMonths(month, 1 - TREND_MONTHS), to: addDays(addMonths(month, 1), -1) };
    return (await this.figures.figure(metric.code, 'month', period, who)).items;
  }
}

const titled = ({ code, zh, en }: Titled): Titled => ({ code, zh, en });

const headOf = ({ plan, code, title, startsOn, endsOn }: Edition): EditionHead => ({
  code: plan,
  edition: code,
  title,
  period: [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))],
});

function targetAnswer({ target, status, due, reading }: TargetProgress): TargetAnswer {
  return {
    ...titled(target),
    measure: target.measure,
    kind: target.kind,
    required: target.required,
    value: reading?.value ?? null,
    unit: target.unit,
    period: target.period,
    due,
    status,
    ratio: reading?.ratio ?? null,
    href: reading?.href ?? null,
  };
}
