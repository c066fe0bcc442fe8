import { Injectable } from '@nestjs/common';
import { addDays, Database, dayOf, Problem, resourceOf, type ResultRow } from '@kechuang/kernel';
import { Organisation } from '@kechuang/registry';
import '../problems.js';
import type { Area, Body, Edition, Measure, PlacedMeasure, Safeguard, Target, Work } from './edition.js';
import { editionStatus } from './edition.js';
import type { NodeKind, Role } from './plan-tables.js';

interface EditionRow extends ResultRow {
  readonly code: string;
  readonly plan: string;
  readonly zh: string;
  readonly en: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly publishedAt: string;
}

interface NodeRow extends ResultRow, Measure {
  readonly id: string;
  readonly edition: string;
  readonly parentId: string | null;
  readonly kind: NodeKind;
  readonly module: string | null;
}

interface ResponsibilityRow extends ResultRow, Body {
  readonly nodeId: string;
  readonly role: Role;
}

interface TargetRow extends ResultRow, Target {
  readonly edition: string;
}

/** The published editions of the plan, read once and kept in memory: they do not change. */
@Injectable()
export class PlanCatalogue {
  private loading: Promise<readonly Edition[]> | undefined;

  constructor(private readonly database: Database) {}

  /** All editions, oldest first. */
  async editions(): Promise<readonly Edition[]> {
    this.loading ??= this.read();
    try {
      return await this.loading;
    } catch (error) {
      this.loading = undefined;
      throw error;
    }
  }

  /** The edition with that code or, without one, the edition in force: the latest that has begun. */
  async edition(code?: string): Promise<Edition> {
    const editions = await this.editions();
    const today = dayOf(new Date());
    const found =
      code === undefined
        ? (editions.findLast((edition) => editionStatus(edition, today) === 'current') ?? editions[0])
        : editions.find((edition) => edition.code === code);
    if (!found) throw new Problem('plan.edition-missing', { edition: code ?? '' });
    return found;
  }

  private async read(): Promise<readonly Edition[]> {
    const [editions, nodes, responsibilities, targets] = await Promise.all([
      this.database.query<EditionRow>(
        `select code, plan, zh, en, starts_on as "startsOn", ends_on as "endsOn", published_at as "publishedAt"
         from plan_edition order by starts_on, code`,
      ),
      this.database.query<NodeRow>(
        `select id, edition_code as edition, parent_id as "parentId", kind, code, zh, en, module, records
         from plan_node order by edition_code, position`,
      ),
      this.database.query<ResponsibilityRow>(
        `select r.node_id as "nodeId", r.role, b.code, b.zh, b.en, o.id as "organisationId"
         from plan_responsibility r join plan_body b on b.code = r.body_code
         left join ${resourceOf(Organisation).table} o on o.plan_code = b.code order by r.position`,
      ),
      this.database.query<TargetRow>(
        `select t.edition_code as edition, t.code, t.zh, t.en, t.kind, m.code as measure, t.required, t.due, t.period, t.counted,
           json_build_object('zh', t.unit_zh, 'en', t.unit_en) as unit,
           case when t.base_count is not null then json_build_object('zh', t.base_zh, 'en', t.base_en, 'count', t.base_count) end as base
         from plan_target t left join plan_node m on m.id = t.measure_id order by t.position`,
      ),
    ]);
    return editions.map((row, index) => {
      const next = editions[index + 1];
      return {
        ...edition(row, next === undefined ? null : addDays(next.startsOn, -1)),
        ...treeOf(
          nodes.filter((node) => node.edition === row.code),
          responsibilities,
        ),
        targets: targets.filter((target) => target.edition === row.code).map(targetOf),
      };
    });
  }
}

const edition = ({ code, plan, zh, en, startsOn, endsOn, publishedAt }: EditionRow, until: string | null) => ({
  code,
  plan,
  title: { zh, en },
  startsOn,
  endsOn,
  publishedAt,
  counts: { from: startsOn, to: until },
});

const targetOf = ({ code, zh, en, kind, measure, required, unit, due, base, period, counted }: TargetRow): Target => ({
  code,
  zh,
  en,
  kind,
  measure,
  required,
  unit,
  due,
  base,
  period,
  counted,
});

/** Puts the rows of one edition together. */
function treeOf(
  nodes: readonly NodeRow[],
  responsibilities: readonly ResponsibilityRow[],
): Pick<Edition, 'areas' | 'safeguards' | 'measures'> {
  const children = (parent: string | null, kind: NodeKind): NodeRow[] =>
    nodes.filter((node) => node.parentId === parent && node.kind === kind);
  const bodies = (nodeId: string, role: Role): Body[] =>
    responsibilities
      .filter((row) => row.nodeId === nodeId && row.role === role)
      .map(({ code, zh, en, organisationId }) => ({ code, zh, en, organisationId }));
  const work = ({ id, code, zh, en }: NodeRow): Work => ({
    code,
    zh,
    en,
    leads: bodies(id, 'lead'),
    participants: bodies(id, 'participant'),
    measures: children(id, 'measure').map((node) => ({
      code: node.code,
      zh: node.zh,
      en: node.en,
      records: node.records,
    })),
  });
  const areas = children(null, 'area').map((node): Area => ({
    code: node.code,
    zh: node.zh,
    en: node.en,
    module: node.module ?? '',
    tasks: children(node.id, 'task').map(work),
  }));
  const safeguards = children(null, 'safeguard').map((node): Safeguard => ({
    ...work(node),
    module: node.module ?? '',
  }));
  const placed = [
    ...areas.flatMap((area) => area.tasks.map((task) => ({ area, work: task }))),
    ...safeguards.map((safeguard) => ({ area: null, work: safeguard })),
  ].flatMap((place) => place.work.measures.map((measure): PlacedMeasure => ({ ...place, measure })));
  return { areas, safeguards, measures: new Map(placed.map((entry) => [entry.measure.code, entry])) };
}
