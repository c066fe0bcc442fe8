import { Injectable } from '@nestjs/common';
import { dayOf, Figures, resourceOf, rowsLink, systemCaller, type Figure, type Principal } from '@kechuang/kernel';
import type { Edition, Target } from '../catalogue/edition.js';
import type { TargetFigure } from '../evidence/evidence.js';
import { MeasureEvidence } from '../evidence/measure-evidence.js';
import {
  elapsedShare,
  judgeAmount,
  judgeMilestone,
  judgeRate,
  periodsOf,
  rateRatio,
  type RateReading,
  type TargetStatus,
  type Term,
} from './target-pace.js';

/** What a reader's rows come to, in the target's unit, and the list of them. */
interface Reading {
  readonly value: number;
  /** 1 when the target is reached. */
  readonly ratio: number;
  readonly href: string;
}

/** A target as one reader sees it. */
export interface TargetProgress {
  readonly target: Target;
  /** The same for every reader, from all rows: whether the plan's figure is reached does not depend on who asks. */
  readonly status: TargetStatus;
  readonly due: string | null;
  /** Of the rows that the reader sees; null while nothing can be counted, or for who may not read the records. */
  readonly reading: Reading | null;
}

const EVERYONE = systemCaller('plan');

/** Computes targets from the metrics that their modules declared. */
@Injectable()
export class TargetReadings {
  constructor(
    private readonly evidence: MeasureEvidence,
    private readonly figures: Figures,
  ) {}

  /** Where the targets stand. */
  async statuses(edition: Edition, targets: readonly Target[]): Promise<ReadonlyMap<string, TargetStatus>> {
    const today = dayOf(new Date());
    const judged = targets.map(async (target): Promise<[string, TargetStatus]> => [
      target.code,
      await this.status(edition, target, today),
    ]);
    return new Map(await Promise.all(judged));
  }

  /** Where the targets stand, and what the reader's rows contribute. */
  async progress(edition: Edition, targets: readonly Target[], who: Principal): Promise<TargetProgress[]> {
    const today = dayOf(new Date());
    return Promise.all(
      targets.map(async (target) => {
        const [status, reading] = await Promise.all([
          this.status(edition, target, today),
          this.reading(edition, target, today, who),
        ]);
        return { target, status, due: dueOf(edition, target, today), reading };
      }),
    );
  }

  private async status(edition: Edition, target: Target, today: string): Promise<TargetStatus> {
    const figures = this.evidence.figuresOf(target.code);
    if (!figures) return 'not-built';
    if (target.kind === 'rate')
      return judgeRate(target.required, (await this.rate(edition, target, figures, today, EVERYONE)).rate);
    const reached = (await this.least(edition, figures, EVERYONE)).value;
    const term = { from: edition.startsOn, to: target.due ?? edition.endsOn };
    return target.kind === 'milestone'
      ? judgeMilestone(reached >= target.required, term, today)
      : judgeAmount(target.required * (target.base?.count ?? 1), reached, term, today);
  }

  private async reading(edition: Edition, target: Target, today: string, who: Principal): Promise<Reading | null> {
    const figures = this.evidence.figuresOf(target.code);
    if (!figures?.every((figure) => this.mayRead(figure, who))) return null;
    if (target.kind === 'rate') {
      const { rate, href } = await this.rate(edition, target, figures, today, who);
      return { value: rate.counts.at(-1) ?? 0, ratio: rounded(rateRatio(target.required, rate)), href };
    }
    const { value, href } = await this.least(edition, figures, who);
    const share = value / (target.base?.count ?? 1);
    return { value: rounded(share), ratio: rounded(Math.min(1, share / target.required)), href };
  }

  /** A target of several counted things is as far as the one that lags behind. */
  private async least(
    edition: Edition,
    figures: readonly TargetFigure[],
    who: Principal,
  ): Promise<{ readonly value: number; readonly href: string }> {
    const read = await Promise.all(
      figures.map(async ({ metric, distinct = null }) => {
        const figure = await this.figures.figure(metric, distinct, edition.counts, who);
        return { value: distinct === null ? figure.total : valuesIn(figure), href: figure.href };
      }),
    );
    return read.reduce((least, next) => (next.value < least.value ? next : least));
  }

  /** Counts per quarter or year up to the running one, in one statement. */
  private async rate(
    edition: Edition,
    target: Target,
    [source]: readonly TargetFigure[],
    today: string,
    who: Principal,
  ): Promise<{ readonly rate: RateReading; readonly href: string }> {
    const terms = ratePeriods(edition, target, today);
    const [first, running] = [terms[0], terms.at(-1)];
    if (!source || !first || !running) throw new Error(`target ${target.code} has no period to be counted in`);
    const figure = await this.figures.figure(source.metric, 'month', { from: first.from, to: running.to }, who);
    const rate = {
      counts: terms.map((term) => sumWithin(figure, term)),
      share: elapsedShare(running, today),
      closed: isClosed(edition, today),
    };
    return { rate, href: rowsLink(figure.metric, running) };
  }

  private mayRead({ metric }: TargetFigure, who: Principal): boolean {
    const type = this.evidence.metric(metric).type;
    return who.permissions.has(`${resourceOf(type).name}.read`);
  }
}

const isClosed = (edition: Edition, today: string): boolean => edition.counts.to !== null && edition.counts.to < today;

/** From the edition's first period to the running one; for an edition to come, its first. */
function ratePeriods(edition: Edition, target: Target, today: string): Term[] {
  const last = isClosed(edition, today) ? (edition.counts.to ?? today) : today;
  return periodsOf(edition.startsOn, last < edition.startsOn ? edition.startsOn : last, target.period ?? 'year');
}

/** A rate is due at the end of the running period, anything else on its day or with the edition. */
const dueOf = (edition: Edition, target: Target, today: string): string | null =>
  target.kind === 'rate' ? (ratePeriods(edition, target, today).at(-1)?.to ?? null) : (target.due ?? edition.endsOn);

/** In how many values of the dimension there are rows; rows without a value are in none. */
const valuesIn = (figure: Figure): number => figure.items.filter((item) => item.key !== '' && item.value > 0).length;

const sumWithin = (figure: Figure, term: Term): number =>
  figure.items
    .filter((item) => `${item.key}-01` >= term.from && `${item.key}-01` <= term.to)
    .reduce((sum, item) => sum + item.value, 0);

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
