import { Injectable } from '@nestjs/common';
import { Database, type Caller } from '@kechuang/kernel';
import { OrganisationDirectory } from '../organisation-directory.js';
import { accountDuties } from '../role/duties.js';
import type { Party } from './delegation-view.js';

interface Candidate extends Party, Record<string, unknown> {
  readonly organisationId: string;
}

const SHOWN = 20;

/** Who can act for a person: colleagues of the same body who are not administrators. */
@Injectable()
export class DeputySearch {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationDirectory,
  ) {}

  /** Colleagues whose name contains the words, in the order of their names. */
  async find(words: string, who: Caller): Promise<(Party & { readonly organisation: string | null })[]> {
    const own = who.organisationId === null ? null : await this.organisations.find(who.organisationId);
    const rows = await this.database.query<Candidate>(
      `select id, name, organisation_id as "organisationId" from account
       where organisation_id = any($1::uuid[]) and id <> $2 and status = 'active'
         and (strpos(lower(name), lower($3)) > 0 or strpos(username, lower($3)) > 0) order by name limit 60`,
      [own?.bodyIds ?? [], who.accountId, words],
    );
    const found = [];
    for (const { id, name, organisationId } of rows) {
      if (found.length === SHOWN) break;
      if ((await accountDuties(this.database, id)).length > 0) continue;
      const organisation = await this.organisations.find(organisationId);
      found.push({ id, name, organisation: organisation?.name ?? null });
    }
    return found;
  }
}
