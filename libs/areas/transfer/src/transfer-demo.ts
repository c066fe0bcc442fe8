import { Injectable } from '@nestjs/common';
import { Database, InjectStore, loadHistory, type Store, type Stored } from '@kechuang/kernel';
import { Random } from '@kechuang/registry';
import { AchievementDemoData } from './achievement/demo/achievement-demo.js';
import { Demand } from './demand/demand.js';
import { demoDemands, type DemandDemoOptions } from './demand/demo/demands.demo.js';
import { Diagnosis, REWRITABLE } from './diagnosis/diagnosis.js';
import { ExpertVisitDemoData } from './expert-visit/demo/expert-visit-demo.js';
import type { VisitDemoOptions } from './expert-visit/demo/visits.demo.js';
import { demoMatches, type ExpertDemo } from './match/demo/matches.demo.js';
import { Match } from './match/match.js';
import { ServiceOfferDemoData } from './service-offer/demo/service-offer-demo.js';

/** How many submitted demands have a proposal waiting for the enterprise. */
const DIAGNOSED = 6;

/** Loads the demo demands with their past, and expert visits; a second time changes nothing. */
@Injectable()
export class TransferDemo {
  constructor(
    private readonly database: Database,
    @InjectStore(Demand) private readonly demands: Store<Demand>,
    @InjectStore(Diagnosis) private readonly diagnoses: Store<Diagnosis>,
    @InjectStore(Match) private readonly matches: Store<Match>,
    private readonly achievements: AchievementDemoData,
    private readonly offers: ServiceOfferDemoData,
    private readonly visits: ExpertVisitDemoData,
  ) {}

  /** Answers how many rows were new. */
  async load(options: DemandDemoOptions & VisitDemoOptions): Promise<number> {
    const demands = await this.loadDemands(options);
    const achievements = await this.achievements.load(options);
    const offers = await this.offers.load(options);
    return demands + achievements + offers + (await this.visits.load(options));
  }

  private async loadDemands(options: DemandDemoOptions): Promise<number> {
    const [known] = await this.database.query('select 1 from demand limit 1');
    if (known) return 0;
    const demands = demoDemands(options);
    const loaded = await this.demands.load(demands.map((demand) => demand.row));
    const past = demands.flatMap((demand) => demand.history);
    await this.database.transaction((session) => loadHistory(session, 'demand', past));
    const experts = await this.database.query<ExpertDemo>(
      `select id, organisation_id as "organisationId", division_code as "divisionCode", industries, disciplines
       from person where expert order by id`,
    );
    await this.matches.load(demoMatches(demands, experts, options.seed));
    const submitted = demands.map((demand) => demand.row).filter((row) => row.status === 'submitted');
    const diagnosed = submitted.slice(0, DIAGNOSED).map((row) => diagnosisOf(row, options.seed));
    return loaded + (await this.diagnoses.load(diagnosed));
  }
}

/** A verifier asks for figures in the indicators: what most first drafts lack. */
function diagnosisOf(demand: Stored<Demand>, seed: string): Stored<Diagnosis> {
  const at = demand.submittedAt ?? demand.createdAt;
  return {
    id: Random.stream(seed, 'diagnosis', demand.id).uuid(new Date(at)),
    version: 1,
    createdAt: at,
    updatedAt: at,
    createdBy: null,
    demandId: demand.id,
    advice: '建议写明应用场景和量化指标，便于专家判断技术路线。',
    status: 'proposed',
    title: null,
    description: `${demand.description}\n应用场景与产线条件请以现场确认的数据为准，可提供样品与测试报告。`,
    currentSolution: null,
    shortcoming: null,
    expectedIndicators:
      demand.expectedIndicators === null
        ? '请补充关键指标的目标值、测试方法与验收标准。'
        : `${demand.expectedIndicators}\n以上指标由双方认可的第三方机构检测。`,
    original: Object.fromEntries(REWRITABLE.map((key) => [key, demand[key]])),
    organisationId: demand.organisationId,
    divisionCode: demand.divisionCode,
    answeredAt: null,
  };
}
