import { Module } from '@nestjs/common';
import { PermissionCatalogue, provideStore } from '@kechuang/kernel';
import { MeasureEvidence, PlanModule } from '@kechuang/plan';
import { Corpora } from '@kechuang/ranking';
import { demandCorpus } from './demand/demand.corpus.js';
import { Demand } from './demand/demand.js';
import { DemandController } from './demand/demand.controller.js';
import { demandMetrics } from './demand/demand.metrics.js';
import { demandScope } from './demand/demand.scope.js';
import { DemandService } from './demand/demand.service.js';
import { demandWorkflow } from './demand/demand.workflow.js';
import { Diagnosis } from './diagnosis/diagnosis.js';
import { DiagnosisController } from './diagnosis/diagnosis.controller.js';
import { diagnosisScope } from './diagnosis/diagnosis.scope.js';
import { DiagnosisService } from './diagnosis/diagnosis.service.js';
import { diagnosisWorkflow } from './diagnosis/diagnosis.workflow.js';
import { DemandFollower } from './match/demand-follower.js';
import { MatchController } from './match/match.controller.js';
import { MatchFeedback } from './match/match.feedback.js';
import { Match } from './match/match.js';
import { matchMetrics } from './match/match.metrics.js';
import { MatchNotices } from './match/match.notices.js';
import { matchScope } from './match/match.scope.js';
import { MatchService } from './match/match.service.js';
import { matchWorkflow } from './match/match.workflow.js';
import { MatchingController } from './matching/matching.controller.js';
import { MatchingService } from './matching/matching.service.js';
import './problems.js';
import { TransferDemo } from './transfer-demo.js';
import { transferRoles } from './transfer.roles.js';

/** Area 4 of the plan: technology transfer. */
@Module({
  imports: [PlanModule],
  controllers: [DemandController, DiagnosisController, MatchController, MatchingController],
  providers: [
    provideStore(Demand, {
      scope: demandScope,
      workflow: demandWorkflow,
      metrics: demandMetrics,
      concerns: 'organisationId',
      operations: ['read', 'create', 'update', 'export', 'import'],
    }),
    provideStore(Diagnosis, {
      scope: diagnosisScope,
      workflow: diagnosisWorkflow,
      concerns: 'organisationId',
      operations: ['read', 'create'],
    }),
    provideStore(Match, {
      scope: matchScope,
      workflow: matchWorkflow,
      metrics: matchMetrics,
      concerns: 'organisationId',
      operations: ['read', 'create', 'export'],
    }),
    DemandFollower,
    DemandService,
    DiagnosisService,
    MatchFeedback,
    MatchNotices,
    MatchService,
    MatchingService,
    TransferDemo,
  ],
})
export class TransferModule {
  constructor(catalogue: PermissionCatalogue, evidence: MeasureEvidence, corpora: Corpora) {
    corpora.add(demandCorpus);
    evidence.add({
      measure: '7.1',
      resource: Demand,
      rows: 'demand.submitted',
      metrics: demandMetrics.map((metric) => metric.code),
    });
    evidence.add({
      measure: '7.2',
      resource: Match,
      rows: 'match.recommended',
      metrics: matchMetrics.map((metric) => metric.code),
    });
    for (const [role, permissions] of Object.entries(transferRoles)) catalogue.grant(role, permissions);
  }
}
