import { Injectable } from '@nestjs/common';
import { Database, InjectStore, type Answer, type Caller, type Store } from '@kechuang/kernel';
import { VisitBookings } from './visit-bookings.js';
import { VisitInvitation } from './visit-invitation.js';

/** Answers to invitations, and what they mean for the visit. */
@Injectable()
export class VisitInvitationService {
  constructor(
    private readonly database: Database,
    @InjectStore(VisitInvitation) private readonly invitations: Store<VisitInvitation>,
    private readonly bookings: VisitBookings,
  ) {}

  /** The visit is locked first, as its own actions do, so that an answer and a cancellation take turns. */
  act(id: string, action: string, body: unknown, version: number, who: Caller): Promise<Answer> {
    return this.database.transaction(async (session) => {
      const [visit] = await session.query<{ id: string }>(
        `select v.id from expert_visit v join visit_invitation i on i.visit_id = v.id where i.id::text = $1
         for no key update of v`,
        [id],
      );
      return this.invitations.act(
        id,
        action,
        body,
        version,
        who,
        async () => {
          if (visit) await this.bookings.settle(session, visit.id, who);
        },
        session,
      );
    });
  }
}
