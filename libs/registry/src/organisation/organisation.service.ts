import {
  Database,
  fieldProblem,
  InjectStore,
  Problem,
  reaches,
  Store,
  type Answer,
  type Caller,
  type Row,
  type Session,
  type Stored,
} from '@kechuang/kernel';
import { Injectable } from '@nestjs/common';
import { isCreditCode } from '../data/credit-code.js';
import { pinyinWords } from '../pinyin.js';
import '../problems.js';
import { Organisation, type OrganisationInput, type OrganisationPatch } from './organisation.js';
import { Person } from '../person/person.js';
import { organisationScope, PLACING_GRANTS } from './organisation.scope.js';

const PLACING_KEYS = ['kind', 'parentId', 'divisionCode'] as const;
type Placing = Row & Partial<Pick<Stored<Organisation>, (typeof PLACING_KEYS)[number]>>;

/** What organisations need beyond their fields: check digit, an acyclic tree, pinyin, and who may place them. */
@Injectable()
export class OrganisationService {
  constructor(
    @InjectStore(Organisation) private readonly organisations: Store<Organisation>,
    @InjectStore(Person) private readonly people: Store<Person>,
    private readonly database: Database,
  ) {}

  async create(
    input: OrganisationInput,
    who: Caller,
    options: { readonly session?: Session; readonly id?: string } = {},
  ): Promise<Answer> {
    checkCreditCode(input);
    const set = { pinyin: pinyinWords([input.name, input.shortName]) };
    return this.organisations.create(input, who, { ...options, set });
  }

  async update(
    id: string,
    patch: OrganisationPatch,
    version: number,
    who: Caller,
    options: { readonly session?: Session } = {},
  ): Promise<Answer> {
    checkCreditCode(patch);
    const before = await this.organisations.find(id, who);
    const row = { ...before, ...patch };
    checkPlacing(before, row, who);
    const moved = row.divisionCode !== before.divisionCode;
    return this.organisations.update(id, patch, version, who, {
      ...options,
      set: { pinyin: pinyinWords([row.name, row.shortName]) },
      after: async (session) => {
        if (patch.parentId) await refuseCycle(session, id, patch.parentId);
        if (moved) await this.movePeople(session, id, row.divisionCode, who);
      },
    });
  }

  /** People carry the division of their organisation, so that regions find their experts. */
  private async movePeople(session: Session, id: string, divisionCode: string, who: Caller): Promise<void> {
    const people = await session.query<{ id: string }>(
      'select id from person where organisation_id = $1 and division_code <> $2 order by id',
      [id, divisionCode],
    );
    for (const person of people)
      await this.people.applyInside(session, person.id, { divisionCode }, who, 'moved-with-organisation');
  }

  /** The ids of an organisation and of everything under it in the tree. */
  async subtree(id: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `with recursive tree as (
         select id from organisation where id = $1
         union select child.id from organisation child join tree on child.parent_id = tree.id
       ) select id from tree`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** The ids of the organisations that are one body with this one: an association with its departments. */
  async body(id: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `with head as (
         select case when kind = 'department' then coalesce(parent_id, id) else id end as id from organisation where id = $1
       ) select o.id from organisation o join head on o.id = head.id or (o.parent_id = head.id and o.kind = 'department')`,
      [id],
    );
    return rows.map((row) => row.id);
  }
}

/** A code may be missing, but not wrong. */
export function checkCreditCode({ creditCode }: { readonly creditCode?: string | null }): void {
  if (creditCode && !isCreditCode(creditCode)) throw fieldProblem('/creditCode', 'organisation.credit-code');
}

/**
 * Rights follow from kind, parent and division. Who reaches an organisation only because it is his own could widen
 * his own reach by changing them, so that takes a reach from above, before the change and after it.
 */
export function checkPlacing(before: Placing, after: Placing, who: Caller): void {
  if (PLACING_KEYS.every((key) => before[key] === after[key])) return;
  const mayPlace = [before, after].every((row) => reaches(organisationScope, PLACING_GRANTS, who, row));
  if (!mayPlace) throw new Problem('organisation.placing');
}

/** Two changes of parents at once could close a circle that neither sees alone, so the tree is locked. */
async function refuseCycle(session: Session, id: string, parentId: string): Promise<void> {
  await session.query(`select pg_advisory_xact_lock(hashtext('organisation-tree'))`);
  const [above] = await session.query(
    `with recursive above as (
       select id, parent_id from organisation where id = $1
       union select o.id, o.parent_id from organisation o join above on o.id = above.parent_id
     ) select 1 as found from above where id = $2`,
    [parentId, id],
  );
  if (above) throw new Problem('organisation.parent-cycle');
}
