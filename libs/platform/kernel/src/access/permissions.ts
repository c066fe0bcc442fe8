import { Injectable } from '@nestjs/common';
import type { Label } from '../resource/label.js';

/** One thing that a role may allow. */
export interface Permission extends Label {
  readonly code: string;
  /** Module of the plan that it belongs to, for grouping. */
  readonly module: string;
}

/** A named set of permissions that accounts are given; libs contribute to it, administrators adjust copies. */
export interface RoleGrant {
  readonly role: string;
  readonly permissions: readonly string[];
}

/** Everything that can be permitted in this process, filled by the record types and modules at boot. */
@Injectable()
export class PermissionCatalogue {
  private readonly permissions = new Map<string, Permission>();
  private readonly grants: RoleGrant[] = [];
  private readonly secondFactor = new Set<string>();

  add(...permissions: readonly Permission[]): void {
    for (const permission of permissions) this.permissions.set(permission.code, permission);
  }

  /** Says that the role template holds these permissions. */
  grant(role: string, permissions: readonly string[]): void {
    this.grants.push({ role, permissions });
  }

  /**
   * Says that whoever holds one of these permissions has to sign in with a second factor: what they allow cannot be
   * undone, or decides about others.
   */
  needSecondFactor(...permissions: readonly string[]): void {
    for (const permission of permissions) this.secondFactor.add(permission);
  }

  needsSecondFactor(permission: string): boolean {
    return this.secondFactor.has(permission);
  }

  all(): readonly Permission[] {
    return [...this.permissions.values()].sort((a, b) => a.code.localeCompare(b.code));
  }

  has(code: string): boolean {
    return this.permissions.has(code);
  }

  /** The permissions of a role template, from all modules. */
  templateOf(role: string): readonly string[] {
    return [
      ...new Set(this.grants.filter((grant) => grant.role === role).flatMap((grant) => grant.permissions)),
    ].sort();
  }

  /** Role templates that name a permission nobody declared: a mistake found at boot. */
  unknown(): readonly string[] {
    return [...this.grants, { role: 'second factor', permissions: [...this.secondFactor] }]
      .flatMap((grant) => grant.permissions.map((code) => `${grant.role}: ${code}`))
      .filter((entry) => !this.permissions.has(entry.slice(entry.indexOf(': ') + 2)));
  }
}
