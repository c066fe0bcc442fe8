import { Inject, Injectable } from '@nestjs/common';
import { PermissionCatalogue } from '@kechuang/kernel';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';

/** Who has to have a second factor: whoever holds a permission that was declared to need one. */
@Injectable()
export class SecondFactorRule {
  private readonly isRequired: boolean;
  /** Accounts with the same roles share their set of permissions. */
  private readonly known = new WeakMap<ReadonlySet<string>, boolean>();

  constructor(
    @Inject(IDENTITY_OPTIONS) { secondFactor }: IdentityOptions,
    private readonly catalogue: PermissionCatalogue,
  ) {
    this.isRequired = secondFactor === 'required';
  }

  /** Must somebody with these permissions have a second factor? */
  binds(permissions: ReadonlySet<string>): boolean {
    if (!this.isRequired) return false;
    let binds = this.known.get(permissions);
    if (binds === undefined)
      this.known.set(permissions, (binds = [...permissions].some((code) => this.catalogue.needsSecondFactor(code))));
    return binds;
  }
}
