import { Module } from '@nestjs/common';
import { PermissionCatalogue, provideStore } from '@kechuang/kernel';
import { MeasureEvidence, PlanModule } from '@kechuang/plan';
import { Corpora } from '@kechuang/ranking';
import { AchievementController } from './achievement/achievement.controller.js';
import { achievementCorpus } from './achievement/achievement.corpus.js';
import { Achievement } from './achievement/achievement.js';
import { achievementMetrics } from './achievement/achievement.metrics.js';
import { achievementScope } from './achievement/achievement.scope.js';
import { AchievementService } from './achievement/achievement.service.js';
import { achievementWorkflow } from './achievement/achievement.workflow.js';
import { AchievementDemoData } from './achievement/demo/achievement-demo.js';
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
import { ExpertVisitController } from './expert-visit/expert-visit.controller.js';
import { ExpertVisit } from './expert-visit/expert-visit.js';
import { invitationMetrics, visitMetrics } from './expert-visit/expert-visit.metrics.js';
import { expertVisitScope, invitationScope } from './expert-visit/expert-visit.scope.js';
import { ExpertVisitService } from './expert-visit/expert-visit.service.js';
import { expertVisitWorkflow } from './expert-visit/expert-visit.workflow.js';
import { VisitBookings } from './expert-visit/visit-bookings.js';
import { VisitInvitationController } from './expert-visit/visit-invitation.controller.js';
import { VisitInvitation } from './expert-visit/visit-invitation.js';
import { VisitInvitationService } from './expert-visit/visit-invitation.service.js';
import { invitationWorkflow } from './expert-visit/visit-invitation.workflow.js';
import { MatchingController } from './matching/matching.controller.js';
import { MatchingService } from './matching/matching.service.js';
import './problems.js';
import { ExpertVisitDemoData } from './expert-visit/demo/expert-visit-demo.js';
import { ServiceOfferDemoData } from './service-offer/demo/service-offer-demo.js';
import { ServiceOfferController } from './service-offer/service-offer.controller.js';
import { serviceOfferCorpus } from './service-offer/service-offer.corpus.js';
import { ServiceOffer } from './service-offer/service-offer.js';
import { serviceOfferMetrics } from './service-offer/service-offer.metrics.js';
import { serviceOfferScope } from './service-offer/service-offer.scope.js';
import { serviceOfferWorkflow } from './service-offer/service-offer.workflow.js';
import { TransferDemo } from './transfer-demo.js';
import { transferRoles } from './transfer.roles.js';

/** Area 4 of the plan: technology transfer. */
@Module({
  imports: [PlanModule],
  controllers: [
    DemandController,
    DiagnosisController,
    MatchController,
    AchievementController,
    ServiceOfferController,
    ExpertVisitController,
    VisitInvitationController,
    MatchingController,
  ],
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
    provideStore(Achievement, {
      scope: achievementScope,
      workflow: achievementWorkflow,
      metrics: achievementMetrics,
      concerns: 'organisationId',
      operations: ['read', 'create', 'update', 'export', 'import'],
    }),
    AchievementService,
    AchievementDemoData,
    provideStore(ServiceOffer, {
      scope: serviceOfferScope,
      workflow: serviceOfferWorkflow,
      metrics: serviceOfferMetrics,
      concerns: 'organisationId',
      operations: ['read', 'create', 'update', 'export', 'import'],
    }),
    ExpertVisitDemoData,
    ServiceOfferDemoData,
    provideStore(ExpertVisit, {
      scope: expertVisitScope,
      workflow: expertVisitWorkflow,
      metrics: visitMetrics,
      concerns: 'enterpriseId',
      operations: ['read', 'create', 'update', 'export'],
    }),
    provideStore(VisitInvitation, {
      scope: invitationScope,
      workflow: invitationWorkflow,
      metrics: invitationMetrics,
      concerns: 'organiserId',
      operations: ['read', 'export'],
    }),
    DemandService,
    ExpertVisitService,
    VisitBookings,
    VisitInvitationService,
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
    corpora.add(achievementCorpus);
    corpora.add(serviceOfferCorpus);
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
    for (const [measure, metric] of [
      ['8.2', 'published'],
      ['8.3', 'promoted'],
      ['8.6', 'published'],
    ] as const)
      evidence.add({
        measure,
        resource: Achievement,
        rows: `achievement.${metric}`,
        metrics: achievementMetrics.map(({ code }) => code),
      });
    evidence.add({
      measure: '7.3',
      resource: ExpertVisit,
      rows: 'expert-visit.visited',
      metrics: [...visitMetrics, ...invitationMetrics].map((metric) => metric.code),
      targets: {
        'expert-visits': [
          { metric: 'visit-invitation.attended', distinct: 'expert' },
          { metric: 'expert-visit.visited', distinct: 'enterprise' },
        ],
      },
    });
    for (const [role, permissions] of Object.entries(transferRoles)) catalogue.grant(role, permissions);
  }
}
