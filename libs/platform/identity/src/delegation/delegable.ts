import { Injectable } from '@nestjs/common';
import { PermissionCatalogue, type Permission } from '@kechuang/kernel';
import { dutiesOf } from '../role/duties.js';

/** Modules of administration: what is done there is done by the administrator himself or not at all. */
const ADMINISTRATION = new Set(['identity', 'audit', 'operations']);

/**
 * May somebody else hold this permission for a while? Never the three administrators' duties, nothing of accounts,
 * roles and audit, and not the sight of personal data, which is allowed to a person for his own reason.
 */
const isDelegable = ({ code, module }: Permission): boolean =>
  !ADMINISTRATION.has(module) && dutiesOf([code]).size === 0 && !code.endsWith('.unmask');

/** What of a person's permissions can be delegated. */
@Injectable()
export class Delegable {
  private byCode: ReadonlyMap<string, string> | undefined;

  constructor(private readonly catalogue: PermissionCatalogue) {}

  /** Those of the permissions that a deputy may use; in the given modules only, in any if there are none. */
  of(permissions: Iterable<string>, modules: readonly string[]): ReadonlySet<string> {
    const known = this.known();
    return new Set(
      [...permissions].filter((code) => {
        const module = known.get(code);
        return module !== undefined && (modules.length === 0 || modules.includes(module));
      }),
    );
  }

  /** Modules in which these permissions leave something to delegate, in alphabetical order. */
  modules(permissions: Iterable<string>): string[] {
    const known = this.known();
    return [...new Set([...permissions].flatMap((code) => known.get(code) ?? []))].sort();
  }

  /** Module of each delegable permission; complete once the modules have been composed. */
  private known(): ReadonlyMap<string, string> {
    return (this.byCode ??= new Map(
      this.catalogue
        .all()
        .filter(isDelegable)
        .map(({ code, module }) => [code, module]),
    ));
  }
}
