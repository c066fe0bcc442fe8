import { CreatePlan1795557600000 } from './migrations/1795557600000-CreatePlan.js';

/** The plan's part of the schema history. */
export const planMigrations = [CreatePlan1795557600000] as const;

export { PlanCatalogue } from './catalogue/catalogue.js';
export type { Body, Edition, EditionStatus, Measure, PlacedMeasure, Target, Work } from './catalogue/edition.js';
export { loadCatalogue } from './catalogue/load-catalogue.js';
export { PLAN_EDITIONS } from './catalogue/plan-editions.js';
export { planEntities } from './catalogue/plan-tables.js';
export { measuresOf, type PlanData } from './data/plan-data.js';
export { RECORD_TYPES, type RecordTypeCode } from './data/record-types.js';
export type { EvidenceOptions, ListFilters, TargetFigure } from './evidence/evidence.js';
export { MeasureEvidence } from './evidence/measure-evidence.js';
export { PlanModule } from './plan.module.js';
export { planSchemas } from './plan.schemas.js';
