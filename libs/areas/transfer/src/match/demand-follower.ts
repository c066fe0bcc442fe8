import { Injectable } from '@nestjs/common';
import {
  InjectStore,
  Outbox,
  systemCaller,
  type Caller,
  type DomainEvent,
  type Session,
  type Store,
  type Stored,
} from '@kechuang/kernel';
import { Demand } from '../demand/demand.js';
import { demandWorkflow } from '../demand/demand.workflow.js';
import { Match } from './match.js';
import { OPEN } from './match.kinds.js';

/** Steps of a match and the step of its demand that each brings with it. */
const FOLLOWS = { recommend: 'match', negotiate: 'negotiate', contract: 'contract' } as const;
/** Ends of a demand after which nobody is looked for. */
const ENDS: readonly string[] = ['demand.close', 'demand.withdraw'];

const follows = (action: string): action is keyof typeof FOLLOWS => Object.hasOwn(FOLLOWS, action);

/** Keeps a demand and its matches in step, each through its own store and as far as its workflow allows. */
@Injectable()
export class DemandFollower {
  constructor(
    @InjectStore(Demand) private readonly demands: Store<Demand>,
    @InjectStore(Match) private readonly matches: Store<Match>,
    outbox: Outbox,
  ) {
    outbox.register({
      name: 'transfer.matches-of-ended-demands',
      handles: (event) => ENDS.includes(event.type),
      handle: (event, session) => this.lapse(event, session),
    });
  }

  /** Moves the demand on with its match; a demand that is further already, or has ended, stays as it is. */
  async follow(session: Session, match: Stored<Match>, action: string, who: Caller): Promise<void> {
    if (!follows(action)) return;
    const name = FOLLOWS[action];
    const step = demandWorkflow.actions[name];
    await session.query('select 1 from demand where id = $1 for update', [match.demandId]);
    const demand = await this.demands.inside(match.demandId, session);
    if (!step.from.some((status) => status === demand.status) || typeof step.to !== 'string') return;
    const context = { who, now: new Date().toISOString() };
    const fields = { ...step.effect?.(demand, { note: null }, context), status: step.to };
    await this.demands.apply(session, demand.id, fields, inTheName(who), name, `供需对接 ${match.code}`);
  }

  private async lapse(event: DomainEvent, session: Session): Promise<void> {
    const open = await session.query<{ id: string }>(
      'select id from match where demand_id = $1 and status = any($2) order by id',
      [event.recordId, OPEN],
    );
    const system = systemCaller(`demand ${event.recordId}`);
    for (const { id } of open)
      await this.matches.apply(session, id, { status: 'lapsed' }, system, 'lapse', '需求已关闭或撤回');
  }
}

/** A supplier does not see every demand; what follows from his step is still his doing, and so it is recorded. */
function inTheName(who: Caller): Caller {
  const { principal: _known, ...caller } = who;
  return { ...caller, permissions: systemCaller('match').permissions };
}
