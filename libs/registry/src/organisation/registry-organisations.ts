import { Injectable } from '@nestjs/common';
import type { OrganisationFacts, OrganisationSource } from '@kechuang/identity';
import { Database } from '@kechuang/kernel';
import { OrganisationService } from './organisation.service.js';

/** Facts older than this are read again, so that a changed tree is seen soon by every process. */
const FRESH_MS = 5_000;
const MAX_ENTRIES = 10_000;

interface Entry {
  readonly at: number;
  readonly facts: Promise<OrganisationFacts | null>;
}

/** What identity asks of organisations at every sign-in and every few seconds per session, answered from memory. */
@Injectable()
export class RegistryOrganisations implements OrganisationSource {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationService,
  ) {}

  find(id: string): Promise<OrganisationFacts | null> {
    const known = this.entries.get(id);
    if (known && Date.now() - known.at < FRESH_MS) return known.facts;
    if (this.entries.size >= MAX_ENTRIES) this.entries.clear();
    const facts = this.read(id);
    this.entries.set(id, { at: Date.now(), facts });
    facts.catch(() => this.entries.delete(id));
    return facts;
  }

  private async read(id: string): Promise<OrganisationFacts | null> {
    const [row] = await this.database.query<{ id: string; name: string; kind: string; division: string }>(
      'select id, name, kind, division_code as division from organisation where id = $1',
      [id],
    );
    if (!row) return null;
    return {
      id: row.id,
      name: row.name,
      kind: row.kind,
      divisionCode: row.division.endsWith('0000') ? null : row.division,
      subtreeIds: await this.organisations.subtree(id),
      bodyIds: await this.organisations.body(id),
    };
  }
}
