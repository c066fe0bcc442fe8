import { Injectable } from '@nestjs/common';
import {
  Database,
  fieldProblem,
  InjectStore,
  Problem,
  type Answer,
  type Caller,
  type Session,
  type Store,
  type Stored,
} from '@kechuang/kernel';
import { Demand } from '../demand/demand.js';
import { Diagnosis, REWRITABLE, type DiagnosisInput } from './diagnosis.js';

/** Proposals of a clearer wording, and what becomes of them. */
@Injectable()
export class DiagnosisService {
  constructor(
    private readonly database: Database,
    @InjectStore(Demand) private readonly demands: Store<Demand>,
    @InjectStore(Diagnosis) private readonly diagnoses: Store<Diagnosis>,
  ) {}

  /** Proposes a rewrite of a demand that is being verified; keeps its present wording beside the proposal. */
  async propose(input: DiagnosisInput, who: Caller): Promise<Answer> {
    return this.database.transaction(async (session) => {
      const demand = await this.demands.find(input.demandId, who, session);
      if (demand.status !== 'submitted' && demand.status !== 'verified') throw new Problem('diagnosis.demand-state');
      const changed = REWRITABLE.filter((key) => (input[key] ?? null) !== null && input[key] !== demand[key]);
      if (changed.length === 0) throw fieldProblem('/description', 'diagnosis.nothing-proposed');
      await this.refuseSecond(session, demand.id);
      const answer = await this.diagnoses.create(input, who, {
        session,
        set: {
          organisationId: demand.organisationId,
          divisionCode: demand.divisionCode,
          original: Object.fromEntries(REWRITABLE.map((key) => [key, demand[key]])),
        },
      });
      await this.noteResponse(session, demand, who);
      return answer;
    });
  }

  /** The enterprise's answer; accepting rewrites the demand in the same transaction. */
  act(id: string, action: string, body: unknown, version: number, who: Caller): Promise<Answer> {
    return this.diagnoses.act(id, action, body, version, who, async (session, row) => {
      if (action === 'accept') await this.rewrite(session, row as unknown as Stored<Diagnosis>, who);
    });
  }

  private async rewrite(session: Session, diagnosis: Stored<Diagnosis>, who: Caller): Promise<void> {
    const demand = await this.demands.find(diagnosis.demandId, who, session);
    if (demand.status !== 'submitted' && demand.status !== 'verified') throw new Problem('diagnosis.demand-changed');
    const proposed = REWRITABLE.filter((key) => diagnosis[key] !== null).map((key) => [key, diagnosis[key]]);
    const wording = Object.fromEntries(proposed) as Partial<Stored<Demand>>;
    await this.demands.apply(session, demand.id, wording, who, 'rewritten', diagnosis.advice);
  }

  private async refuseSecond(session: Session, demandId: string): Promise<void> {
    const open = await session.query(`select 1 from diagnosis where demand_id = $1 and status = 'proposed'`, [
      demandId,
    ]);
    if (open.length > 0) throw new Problem('diagnosis.open-already');
  }

  /** A proposal is an answer to the enterprise like any other. */
  private async noteResponse(session: Session, demand: Stored<Demand>, who: Caller): Promise<void> {
    if (demand.respondedAt !== null || demand.submittedAt === null) return;
    const now = new Date();
    const hours = Math.round((now.getTime() - Date.parse(demand.submittedAt)) / 360_000) / 10;
    const set = { respondedAt: now.toISOString(), firstResponseHours: hours };
    await this.demands.apply(session, demand.id, set, who, 'diagnosed');
  }
}
