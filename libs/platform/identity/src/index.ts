import { Account } from './account/account.js';
import { FailedAttempt } from './attempts/attempt-table.js';
import { AccountPreference } from './preference/preference.js';
import { Consent } from './consent/consent.js';
import { Delegation } from './delegation/delegation.js';
import { FormerPassword } from './password/former-password.js';
import { Role } from './role/role.js';
import { RecoveryCode, SecondFactor, SignInChallenge } from './second-factor/second-factor-tables.js';
import { RefreshToken, SignInSession } from './session/session-tables.js';

export { Account } from './account/account.js';
export { DemoAccounts, type DemoAccount } from './demo/demo-accounts.js';
export { IdentityModule } from './identity.module.js';
export type { IdentityOptions } from './identity.options.js';
export { identitySchemas } from './identity.schemas.js';
export { identityMigrations } from './migrations/index.js';
export { OrganisationDirectory, type OrganisationFacts, type OrganisationSource } from './organisation-directory.js';
export { Role } from './role/role.js';
export { ROLE_CODES, ROLE_TEMPLATES, type RoleCode } from './role/role-templates.js';
export { Principals } from './session/principals.js';

/** Tables of this lib. */
export const identityEntities = [
  Role,
  Account,
  SignInSession,
  RefreshToken,
  AccountPreference,
  FormerPassword,
  Delegation,
  FailedAttempt,
  SecondFactor,
  RecoveryCode,
  SignInChallenge,
  Consent,
] as const;
