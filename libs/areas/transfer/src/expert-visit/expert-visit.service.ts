import { Injectable } from '@nestjs/common';
import {
  Database,
  fieldProblem,
  InjectStore,
  type Answer,
  type Caller,
  type Session,
  type Store,
  type Stored,
} from '@kechuang/kernel';
import { ExpertVisit, type ExpertVisitInput, type ExpertVisitPatch } from './expert-visit.js';
import { VisitBookings } from './visit-bookings.js';

const LONGEST_MS = 10 * 86_400_000;

type Plan = Pick<ExpertVisitInput, 'expertIds' | 'plannedStart' | 'plannedEnd' | 'enterpriseId'>;

/** What a visit asks beyond its fields, and what its actions do to the invitations. */
@Injectable()
export class ExpertVisitService {
  constructor(
    private readonly database: Database,
    @InjectStore(ExpertVisit) private readonly visits: Store<ExpertVisit>,
    private readonly bookings: VisitBookings,
  ) {}

  async create(input: ExpertVisitInput, who: Caller): Promise<Answer> {
    await this.check(input);
    return this.visits.create(input, who);
  }

  async update(id: string, patch: ExpertVisitPatch, version: number, who: Caller): Promise<Answer> {
    await this.check({ ...(await this.visits.find(id, who)), ...patch });
    return this.visits.update(id, patch, version, who);
  }

  /** An action with what follows for the invitations, or neither. */
  act(id: string, action: string, body: unknown, version: number, who: Caller): Promise<Answer> {
    return this.visits.act(id, action, body, version, who, (session, row) =>
      this.follow(session, action, row as unknown as Stored<ExpertVisit>, who),
    );
  }

  private async follow(session: Session, action: string, visit: Stored<ExpertVisit>, who: Caller): Promise<void> {
    switch (action) {
      case 'invite':
        return this.bookings.invite(session, visit, who);
      case 'confirm':
        return this.bookings.confirm(session, visit.id, who);
      case 'visit':
        return this.bookings.attend(session, visit, who);
      case 'postpone':
      case 'cancel':
        return this.bookings.release(session, visit.id, 'all', who);
    }
  }

  private async check({ expertIds, plannedStart, plannedEnd, enterpriseId }: Plan): Promise<void> {
    if (expertIds.length === 0) throw fieldProblem('/expertIds', 'expert-visit.experts');
    const lasts = Date.parse(plannedEnd) - Date.parse(plannedStart);
    if (lasts <= 0 || lasts > LONGEST_MS) throw fieldProblem('/plannedEnd', 'expert-visit.times');
    const [other] = await this.database.query(`select 1 from organisation where id = $1 and kind <> 'enterprise'`, [
      enterpriseId,
    ]);
    if (other) throw fieldProblem('/enterpriseId', 'expert-visit.enterprise');
  }
}
