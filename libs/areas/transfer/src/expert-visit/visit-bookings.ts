import { Injectable } from '@nestjs/common';
import { InjectStore, Problem, type Caller, type Session, type Store, type Stored } from '@kechuang/kernel';
import { ExpertVisit } from './expert-visit.js';
import { VisitInvitation } from './visit-invitation.js';

interface Clash extends Record<string, unknown> {
  readonly expert: string;
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

const LIVE = `('invited', 'accepted')`;
const IN_CHINA = (column: string): string => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')`;

/**
 * The invitations of a visit as its workflow makes and ends them. Every path locks the visit before its invitations;
 * the caller holds the visit's row.
 */
@Injectable()
export class VisitBookings {
  constructor(
    @InjectStore(ExpertVisit) private readonly visits: Store<ExpertVisit>,
    @InjectStore(VisitInvitation) private readonly invitations: Store<VisitInvitation>,
  ) {}

  /**
   * Invites the visit's experts. Bookings of one expert wait for each other, so that the second one can be told which
   * visit is in its way; that there is no second one is the exclusion constraint's business.
   */
  async invite(session: Session, visit: Stored<ExpertVisit>, who: Caller): Promise<void> {
    await session.query('select id from person where id = any($1::uuid[]) order by id for no key update', [
      visit.expertIds,
    ]);
    const clash = await this.clashOf(session, visit);
    if (clash) throw new Problem('expert-visit.double-booked', clash);
    const { title, enterpriseId, organiserId, divisionCode, plannedStart, plannedEnd } = visit;
    const shared = { title, visitId: visit.id, enterpriseId, organiserId, divisionCode, plannedStart, plannedEnd };
    for (const expertId of visit.expertIds)
      await this.invitations.create({}, who, { session, set: { ...shared, expertId } });
  }

  /** Ends what is still open, and with `accepted` also what was accepted. */
  async release(session: Session, visitId: string, which: 'open' | 'all', who: Caller): Promise<void> {
    const states = which === 'all' ? ['invited', 'accepted'] : ['invited'];
    for (const id of await this.idsOf(session, visitId, states))
      await this.invitations.apply(session, id, { status: 'released' }, who, 'release');
  }

  /** Keeps those who accepted and releases the rest; somebody must have accepted. */
  async confirm(session: Session, visitId: string, who: Caller): Promise<void> {
    if ((await this.idsOf(session, visitId, ['accepted'])).length === 0)
      throw new Problem('expert-visit.nobody-accepted');
    await this.release(session, visitId, 'open', who);
  }

  /** Those who accepted were there. */
  async attend(session: Session, visit: Stored<ExpertVisit>, who: Caller): Promise<void> {
    for (const id of await this.idsOf(session, visit.id, ['accepted']))
      await this.invitations.apply(session, id, { visitedAt: visit.visitedAt }, who, 'attended');
  }

  /** After an answer: accepted once nobody is left to answer, back to planning when nobody comes. */
  async settle(session: Session, visitId: string, who: Caller): Promise<void> {
    const visit = await this.visits.inside(visitId, session);
    if (visit.status !== 'invited' && visit.status !== 'accepted') return;
    const open = await this.idsOf(session, visitId, ['invited']);
    const accepted = await this.idsOf(session, visitId, ['accepted']);
    if (open.length > 0) return;
    const status = accepted.length > 0 ? 'accepted' : 'planned';
    if (status !== visit.status) await this.visits.apply(session, visitId, { status }, who, 'answered');
  }

  private async idsOf(session: Session, visitId: string, states: readonly string[]): Promise<string[]> {
    const rows = await session.query<{ id: string }>(
      'select id from visit_invitation where visit_id = $1 and status = any($2) order by id',
      [visitId, states],
    );
    return rows.map(({ id }) => id);
  }

  private async clashOf(session: Session, visit: Stored<ExpertVisit>): Promise<Clash | undefined> {
    const [clash] = await session.query<Clash>(
      `select p.name as expert, v.code, ${IN_CHINA('i.planned_start')} as "from", ${IN_CHINA('i.planned_end')} as "to"
       from visit_invitation i join person p on p.id = i.expert_id join expert_visit v on v.id = i.visit_id
       where i.expert_id = any($1::uuid[]) and i.status in ${LIVE}
         and tstzrange(i.planned_start, i.planned_end) && tstzrange($2::timestamptz, $3::timestamptz)
       order by i.planned_start limit 1`,
      [visit.expertIds, visit.plannedStart, visit.plannedEnd],
    );
    return clash;
  }
}
