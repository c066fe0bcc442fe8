import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { Database, Session } from '@kechuang/kernel';
import { PLAN_BODIES, PLAN_ORGANISATIONS } from '@kechuang/registry';
import type { MeasureData, PlanData, TargetData } from '../data/plan-data.js';
import { PLAN_EDITIONS } from './plan-editions.js';
import type { NodeKind, Role } from './plan-tables.js';

interface NodeEntry {
  readonly id: string;
  readonly parent_id: string | null;
  readonly kind: NodeKind;
  readonly code: string;
  readonly position: number;
  readonly zh: string;
  readonly en: string;
  readonly module: string | null;
  readonly records: readonly string[];
}

interface ResponsibilityEntry {
  readonly node_id: string;
  readonly role: Role;
  readonly body_code: string;
  readonly position: number;
}

/**
 * Publishes the editions that the database does not have yet. Run at every boot, by any number of processes at once:
 * an edition is inserted whole or not at all, and a published one is never changed.
 */
export async function loadCatalogue(database: Database, editions: readonly PlanData[] = PLAN_EDITIONS): Promise<void> {
  for (const plan of editions)
    await database.transaction(async (session) => {
      await addBodies(session);
      if (await addEdition(session, plan)) await addContents(session, plan);
      else await compareWithPublished(session, plan);
    });
}

const fingerprintOf = (plan: PlanData): string => createHash('sha256').update(JSON.stringify(plan)).digest('hex');

async function addBodies(session: Session): Promise<void> {
  const parents = new Map(PLAN_ORGANISATIONS.map(({ code, parent }) => [code as string, parent]));
  const bodies = PLAN_BODIES.map(({ code, zh, en, kind }) => ({
    code,
    zh,
    en,
    kind,
    parent_code: parents.get(code) ?? null,
  }));
  await session.query(
    `insert into plan_body (code, zh, en, kind, parent_code)
     select code, zh, en, kind, parent_code from jsonb_to_recordset($1::jsonb) as b (code text, zh text, en text, kind text, parent_code text)
     on conflict (code) do nothing`,
    [JSON.stringify(bodies)],
  );
}

/** Claims the edition's code; a second process waits here for the first and then finds it taken. */
async function addEdition(session: Session, plan: PlanData): Promise<boolean> {
  const added = await session.query(
    `insert into plan_edition (code, plan, zh, en, starts_on, ends_on, owner_code, fingerprint)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (code) do nothing returning code`,
    [
      plan.edition,
      plan.code,
      plan.zh,
      plan.en,
      `${plan.period.from}-01-01`,
      `${plan.period.to}-12-31`,
      plan.owner,
      fingerprintOf(plan),
    ],
  );
  return added.length > 0;
}

/** A data file that was changed after its edition had been published is a mistake that someone should hear of. */
async function compareWithPublished(session: Session, plan: PlanData): Promise<void> {
  const [published] = await session.query<{ fingerprint: string }>(
    'select fingerprint from plan_edition where code = $1',
    [plan.edition],
  );
  if (published?.fingerprint !== fingerprintOf(plan))
    new Logger('PlanCatalogue').warn(
      `edition ${plan.edition} is published and stays as it is, although its data has changed; add a new edition instead`,
    );
}

async function addContents(session: Session, plan: PlanData): Promise<void> {
  const { nodes, responsibilities } = contentsOf(plan);
  await session.query(
    `insert into plan_node (id, edition_code, parent_id, kind, code, position, zh, en, module, records)
     select id, $2, parent_id, kind, code, position, zh, en, module, records from jsonb_to_recordset($1::jsonb)
       as n (id text, parent_id text, kind text, code text, position int, zh text, en text, module text, records text[])`,
    [JSON.stringify(nodes), plan.edition],
  );
  await session.query(
    `insert into plan_responsibility (node_id, role, body_code, position)
     select node_id, role, body_code, position from jsonb_to_recordset($1::jsonb)
       as r (node_id text, role text, body_code text, position int)`,
    [JSON.stringify(responsibilities)],
  );
  await session.query(
    `insert into plan_target (id, edition_code, measure_id, code, position, zh, en, kind, required, unit_zh, unit_en, due,
       base_zh, base_en, base_count, period, counted)
     select id, $2, measure_id, code, position, zh, en, kind, required, unit_zh, unit_en, due,
       base_zh, base_en, base_count, period, counted from jsonb_to_recordset($1::jsonb)
       as t (id text, measure_id text, code text, position int, zh text, en text, kind text, required float8, unit_zh text,
         unit_en text, due date, base_zh text, base_en text, base_count int, period text, counted text[])`,
    [JSON.stringify(plan.targets.map((target, position) => targetEntry(plan, target, position))), plan.edition],
  );
}

/** The plan's tree as rows, parents before children. */
function contentsOf(plan: PlanData): { nodes: NodeEntry[]; responsibilities: ResponsibilityEntry[] } {
  const nodes: NodeEntry[] = [];
  const responsibilities: ResponsibilityEntry[] = [];
  const add = (kind: NodeKind, entry: Titled, position: number, more: Partial<NodeEntry>): string => {
    const id = nodeId(plan, kind, entry.code);
    const { code, zh, en } = entry;
    nodes.push({ id, parent_id: null, kind, code, position, zh, en, module: null, records: [], ...more });
    return id;
  };
  const addWork = (id: string, work: Work): void => {
    for (const [role, bodies] of [
      ['lead', work.leads],
      ['participant', work.participants],
    ] as const)
      bodies.forEach((body_code, position) => responsibilities.push({ node_id: id, role, body_code, position }));
    work.measures.forEach((measure, position) =>
      add('measure', measure, position, { parent_id: id, records: measure.records }),
    );
  };
  plan.areas.forEach((area, position) => {
    const id = add('area', area, position, { module: area.module });
    area.tasks.forEach((task, order) => addWork(add('task', task, order, { parent_id: id }), task));
  });
  plan.safeguards.forEach((safeguard, position) =>
    addWork(add('safeguard', safeguard, position, { module: safeguard.module }), safeguard),
  );
  return { nodes, responsibilities };
}

interface Titled {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

interface Work {
  readonly leads: readonly string[];
  readonly participants: readonly string[];
  readonly measures: readonly MeasureData[];
}

const nodeId = (plan: PlanData, kind: NodeKind | 'target', code: string): string => `${plan.edition}/${kind}/${code}`;

const targetEntry = (plan: PlanData, target: TargetData, position: number): object => ({
  id: nodeId(plan, 'target', target.code),
  measure_id: target.measure === null ? null : nodeId(plan, 'measure', target.measure),
  code: target.code,
  position,
  zh: target.zh,
  en: target.en,
  kind: target.kind,
  required: target.required,
  unit_zh: target.unit.zh,
  unit_en: target.unit.en,
  due: target.due,
  base_zh: target.base?.zh ?? null,
  base_en: target.base?.en ?? null,
  base_count: target.base?.count ?? null,
  period: target.period,
  counted: target.of,
});
