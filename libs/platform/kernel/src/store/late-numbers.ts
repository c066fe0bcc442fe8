import type { Session } from '../database/database.js';

/** A record that waits for its number. */
interface Waiting {
  readonly table: string;
  readonly searchWeight: string | undefined;
  readonly id: string;
  readonly prefix: string;
}

const SESSIONS = new WeakMap<Session, LateNumbers>();

/**
 * Numbers of many records that are created in one transaction. Whoever takes a number holds its counter until he
 * commits, because numbers have no gaps; a long transaction therefore takes all of its numbers at its end, in one
 * statement per counter, so that others wait for that statement and not for the whole.
 */
export class LateNumbers {
  private readonly waiting: Waiting[] = [];

  /** Every record that is created in this session from now on waits for its number. */
  static begin(session: Session): LateNumbers {
    const numbers = new LateNumbers();
    SESSIONS.set(session, numbers);
    return numbers;
  }

  static of(session: Session): LateNumbers | undefined {
    return SESSIONS.get(session);
  }

  /** What stands in the place of the number until then: unique, and seen by nobody before the commit. */
  static placeholder(id: string): string {
    return `~${id.replaceAll('-', '')}`;
  }

  add(waiting: Waiting): void {
    this.waiting.push(waiting);
  }

  /** Gives the numbers in the order in which the records were created; counters in the order that all writers keep. */
  async give(session: Session): Promise<void> {
    const byPrefix = grouped(this.waiting, ({ prefix }) => prefix);
    for (const [prefix, records] of [...byPrefix].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [counter] = await session.query<{ value: number }>(
        `insert into record_number as c (prefix, value) values ($1, $2)
         on conflict (prefix) do update set value = c.value + excluded.value returning value`,
        [prefix, records.length],
      );
      const first = (counter?.value ?? 0) - records.length;
      const places = new Map(records.map(({ id }, at) => [id, first + 1 + at]));
      for (const [table, own] of grouped(records, (record) => record.table)) {
        const weight = own[0]?.searchWeight;
        const search =
          weight === undefined
            ? ''
            : `, search_vector = t.search_vector || ('''' || lpad(x.n::text, 6, '0') || ''':1${weight}')::tsvector`;
        await session.query(
          `update ${table} t set code = $1 || '-' || lpad(x.n::text, 6, '0')${search}
           from unnest($2::uuid[], $3::integer[]) as x(id, n) where t.id = x.id`,
          [prefix, own.map(({ id }) => id), own.map((record) => places.get(record.id))],
        );
      }
    }
    this.waiting.length = 0;
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
