import { Injectable } from '@nestjs/common';
import {
  Database,
  fieldProblem,
  InjectStore,
  Problem,
  reaches,
  StoreRegistry,
  type Answer,
  type Caller,
  type Session,
  type Store,
  type Stored,
} from '@kechuang/kernel';
import { Person } from '@kechuang/registry';
import { Demand } from '../demand/demand.js';
import type { DemandStatus } from '../demand/demand.kinds.js';
import { partsOf } from '../matching/fit.js';
import { MatchingService } from '../matching/matching.service.js';
import { DemandFollower } from './demand-follower.js';
import { Match, type MatchInput } from './match.js';
import { OPEN, type MatchOrigin } from './match.kinds.js';
import { MatchNotices } from './match.notices.js';
import { OFFICERS } from './match.scope.js';
import { suppliesIn, type SupplyField } from './match.supply.js';
import { recommended } from './match.workflow.js';

/** States of a demand in which somebody may be brought to it. */
const MATCHABLE: readonly DemandStatus[] = ['published', 'matching', 'negotiating'];

type Supply = SupplyField & { readonly id: string };

/** Brings a demand and a supply together, and carries what becomes of it to the demand and to both sides. */
@Injectable()
export class MatchService {
  constructor(
    private readonly database: Database,
    private readonly stores: StoreRegistry,
    @InjectStore(Demand) private readonly demands: Store<Demand>,
    @InjectStore(Match) private readonly matches: Store<Match>,
    private readonly matching: MatchingService,
    private readonly follower: DemandFollower,
    private readonly notices: MatchNotices,
  ) {}

  /**
   * Suggests a match; an officer who gives his recommendation recommends it at once.
   *
   * @throws Problem `match.open-already` with the number of the one that the pair has
   */
  async create(input: MatchInput, who: Caller): Promise<Answer> {
    const supply = theOnly(suppliesIn(input));
    const demand = await this.demands.find(input.demandId, who);
    if (!MATCHABLE.includes(demand.status)) throw new Problem('match.demand-state');
    const supplierId = await this.supplierOf(supply, who);
    if (supplierId === demand.organisationId) throw fieldProblem(`/${supply.key}`, 'match.one-side');
    const fit = await this.matching.fit({ side: 'demands', id: demand.id }, supply.side, supply.id, who);
    const set: Partial<Stored<Match>> = {
      title: demand.title,
      need: demand.description,
      organisationId: demand.organisationId,
      divisionCode: demand.divisionCode,
      supplyKind: supply.kind,
      supplierId,
      origin: originOf(demand, supplierId, supply, who),
      score: fit.score,
      parts: partsOf(fit),
    };
    try {
      return await this.database.transaction((session) => this.store(session, input, set, who));
    } catch (error) {
      if (isSecond(error)) throw await this.alreadyOpen(demand.id, supply);
      throw error;
    }
  }

  /** Takes an action; the demand and both sides learn of it in the same transaction. */
  act(id: string, action: string, body: unknown, version: number, who: Caller): Promise<Answer> {
    return this.matches.act(id, action, body, version, who, (session, row) =>
      this.carry(session, row as unknown as Stored<Match>, action, who),
    );
  }

  private async store(session: Session, input: MatchInput, set: Partial<Stored<Match>>, who: Caller): Promise<Answer> {
    const created = await this.matches.create(input, who, { session, set });
    const { id } = JSON.parse(created.body) as { id: string };
    const match = await this.matches.inside(id, session);
    const note = input.note ?? null;
    const mayRecommend = who.permissions.has('match.recommend') && reaches(this.matches.scope, OFFICERS, who, match);
    if (note === null || !mayRecommend) return created;
    const fields = { ...recommended(note, { who, now: new Date().toISOString() }), status: 'recommended' as const };
    const answer = await this.matches.apply(session, id, fields, who, 'recommend', note);
    await this.carry(session, { ...match, ...fields }, 'recommend', who);
    return { ...answer, status: created.status };
  }

  private async carry(session: Session, match: Stored<Match>, action: string, who: Caller): Promise<void> {
    await this.follower.follow(session, match, action, who);
    await this.notices.tell(session, match, action);
  }

  /** The organisation of the supply side; a supply that nobody offers cannot be matched. */
  private async supplierOf({ kind, key, side, id }: Supply, who: Caller): Promise<string> {
    if (!(await this.matching.offers(side, id, who))) throw fieldProblem(`/${key}`, 'match.not-offered');
    if (kind === 'society') return id;
    const expert = await this.stores.of(Person).inside(id);
    return expert.organisationId;
  }

  private async alreadyOpen(demandId: string, { key, id }: Supply): Promise<Problem> {
    const [open] = await this.database.query<{ code: string }>(
      `select code from match where demand_id = $1 and ${this.matches.selection.column(key).replace('d.', '')} = $2 and status = any($3)`,
      [demandId, id, OPEN],
    );
    return new Problem('match.open-already', { code: open?.code ?? '' });
  }
}

function theOnly(supplies: readonly Supply[]): Supply {
  const [supply, second] = supplies;
  if (!supply || second) throw fieldProblem(`/${second?.key ?? 'expertId'}`, 'match.one-supply');
  return supply;
}

function originOf(demand: Stored<Demand>, supplierId: string, supply: Supply, who: Caller): MatchOrigin {
  if (who.organisationId === demand.organisationId) return 'demand';
  return who.personId === supply.id || who.organisationId === supplierId ? 'supply' : 'officer';
}

/** Whether the database refused a second open match of one pair. */
const isSecond = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'constraint' in error &&
  typeof error.constraint === 'string' &&
  error.constraint.startsWith('match_one_open');
