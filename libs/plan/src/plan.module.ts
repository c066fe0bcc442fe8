import { Module } from '@nestjs/common';
import { PermissionCatalogue } from '@kechuang/kernel';
import { PlanCatalogue } from './catalogue/catalogue.js';
import { EvidenceCounts } from './evidence/evidence-counts.js';
import { MeasureEvidence } from './evidence/measure-evidence.js';
import { PlanController } from './plan.controller.js';
import { PlanService } from './plan.service.js';
import { MeasureProgress } from './progress/measure-progress.js';
import { TargetReadings } from './progress/target-readings.js';

/** The plan is everybody's: each role reads it, and sees of its records what its own row scope shows. */
const READERS = [
  'department',
  'service-centre',
  'leader',
  'society',
  'city',
  'county',
  'park',
  'university',
  'enterprise',
  'expert',
  'system-administrator',
  'security-administrator',
  'auditor',
];

/** The plan: its catalogue, and the progress that the records of all modules add up to. */
@Module({
  controllers: [PlanController],
  providers: [EvidenceCounts, MeasureEvidence, MeasureProgress, PlanCatalogue, PlanService, TargetReadings],
  exports: [MeasureEvidence, PlanCatalogue],
})
export class PlanModule {
  constructor(permissions: PermissionCatalogue) {
    permissions.add({ code: 'plan.read', module: 'plan', zh: '建设方案：查看', en: 'Plan: Read' });
    for (const role of READERS) permissions.grant(role, ['plan.read']);
  }
}
