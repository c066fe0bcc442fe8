import { Injectable } from '@nestjs/common';
import { Database, InjectStore, type Store } from '@kechuang/kernel';
import { ExpertVisit } from '../expert-visit.js';
import { VisitInvitation } from '../visit-invitation.js';
import { demoVisits, type VisitDemoOptions } from './visits.demo.js';

/** Loads the demo visits with the answers of their experts; a second time changes nothing. */
@Injectable()
export class ExpertVisitDemoData {
  constructor(
    private readonly database: Database,
    @InjectStore(ExpertVisit) private readonly visits: Store<ExpertVisit>,
    @InjectStore(VisitInvitation) private readonly invitations: Store<VisitInvitation>,
  ) {}

  /** Answers how many rows were new. */
  async load(options: VisitDemoOptions): Promise<number> {
    const [known] = await this.database.query('select 1 from expert_visit limit 1');
    if (known) return 0;
    const visits = demoVisits(options);
    const loaded = await this.visits.load(visits.map(({ row }) => row));
    return loaded + (await this.invitations.load(visits.flatMap(({ invitations }) => invitations)));
  }
}
