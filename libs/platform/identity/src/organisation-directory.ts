import { Injectable } from '@nestjs/common';

/** What identity needs to know of the organisation that an account belongs to. */
export interface OrganisationFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Division that it works for; null for bodies of the whole province. */
  readonly divisionCode: string | null;
  /** Itself and everything under it in the tree. */
  readonly subtreeIds: readonly string[];
  /** The organisations that are one body with it, itself included: an association and its departments. */
  readonly bodyIds: readonly string[];
}

/** Whoever keeps the organisations. */
export interface OrganisationSource {
  find(id: string): Promise<OrganisationFacts | null>;
}

/**
 * The port through which identity asks the registry, which stands above it and registers itself here at boot. It is
 * asked every few seconds per active session: a source should answer from memory.
 */
@Injectable()
export class OrganisationDirectory implements OrganisationSource {
  private source: OrganisationSource = { find: () => Promise.resolve(null) };

  use(source: OrganisationSource): void {
    this.source = source;
  }

  find(id: string): Promise<OrganisationFacts | null> {
    return this.source.find(id);
  }
}
