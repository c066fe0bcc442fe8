import { Injectable } from '@nestjs/common';
import {
  Database,
  granted,
  InjectStore,
  toSql,
  type Caller,
  type Label,
  type Principal,
  type Store,
} from '@kechuang/kernel';
import type { SideName } from '../matching/sides.js';
import { DECLINE_REASON, type DeclineReason, type MatchOrigin, type MatchStatus } from './match.kinds.js';
import { Match } from './match.js';
import { SUPPLY } from './match.scope.js';
import { SUPPLIES } from './match.supply.js';

/** The last match of a pair, as far as the asking person may see it. */
export interface KnownMatch extends Record<string, unknown> {
  readonly id: string;
  readonly code: string;
  readonly status: MatchStatus;
  readonly origin: MatchOrigin;
  readonly declineReason: DeclineReason | null;
}

/** How often a reason was given. */
export interface ReasonCount extends Label {
  readonly reason: DeclineReason;
  readonly count: number;
}

/** Over how long refusals are added up. */
const PERIOD = '12 months';
const INTERESTED: readonly MatchStatus[] = [
  'contacted',
  'negotiating',
  'demand-confirmed',
  'supply-confirmed',
  'agreed',
  'contracted',
];

/**
 * What a pair's last match says of matching it again: 0 after a refusal, 1 where a side showed interest, null where
 * nothing is known.
 */
export function feedbackOf(match: KnownMatch | undefined): number | null {
  if (!match) return null;
  if (match.status === 'declined') return 0;
  const isInterested =
    INTERESTED.includes(match.status) || (match.status === 'suggested' && match.origin !== 'officer');
  return isInterested ? 1 : null;
}

/** What matching learns from matches that were made before. */
@Injectable()
export class MatchFeedback {
  constructor(
    private readonly database: Database,
    @InjectStore(Match) private readonly matches: Store<Match>,
  ) {}

  /** The last matches of one record with records of another side, by the id of the other; only what the person sees. */
  async among(side: SideName, id: string, of: SideName, who: Caller): Promise<ReadonlyMap<string, KnownMatch>> {
    const [subject, other] = [columnOf(side), columnOf(of)];
    if (subject === undefined || other === undefined) return new Map();
    const rows = await this.database.read<KnownMatch & { other: string }>(
      `select distinct on (${other}) ${other} as other, id, code, status, origin, decline_reason as "declineReason"
       from match where ${subject} = $1 and ${other} is not null order by ${other}, created_at desc, id desc`,
      [id],
    );
    const visible = await this.matches.visibleAmong(
      rows.map((row) => row.id),
      who,
    );
    const seen = rows.filter((row) => visible.has(row.id));
    return new Map(seen.map(({ other: key, ...match }) => [key, match]));
  }

  /** Why the other sides declined, by reason; never who. */
  async reasons(who: Principal): Promise<{ supply: ReasonCount[]; demand: ReasonCount[] }> {
    const [supply, demand] = await Promise.all([
      this.counts(SUPPLY, 'demand', who),
      this.counts(['own'], 'supply', who),
    ]);
    return { supply, demand };
  }

  private async counts(grants: readonly string[], declinedBy: string, who: Principal): Promise<ReasonCount[]> {
    const values: unknown[] = [declinedBy];
    const mine = toSql(granted(this.matches.scope, grants, who), {
      column: (field) => this.matches.selection.column(field),
      bind: (value) => `$${values.push(value)}`,
    });
    const rows = await this.database.read<{ reason: DeclineReason; count: number }>(
      `select d.decline_reason as reason, count(*) as count from match d
       where d.declined_by = $1 and d.declined_at >= now() - interval '${PERIOD}' and ${mine}
       group by d.decline_reason order by count desc, reason`,
      values,
    );
    return rows.map(({ reason, count }) => ({ reason, count, ...labelOf(reason) }));
  }
}

/** The column of a match that names a record of that side; none where matches know nothing of it. */
function columnOf(side: SideName): string | undefined {
  if (side === 'demands') return 'demand_id';
  const supply = SUPPLIES.find((field) => field.side === side);
  return supply && `${supply.kind}_id`;
}

const labelOf = (reason: DeclineReason): Label => {
  const option = DECLINE_REASON.options[reason];
  return { zh: option?.zh ?? reason, en: option?.en ?? reason };
};
