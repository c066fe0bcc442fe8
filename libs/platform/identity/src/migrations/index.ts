import { CreateIdentity1795557800000 } from './1795557800000-CreateIdentity.js';
import { AddPasswordPolicy1796000100001 } from './1796000100001-AddPasswordPolicy.js';
import { CreateDelegation1796000200002 } from './1796000200002-CreateDelegation.js';
import { CreateConsent1796000200003 } from './1796000200003-CreateConsent.js';
import { RenameRevealPermissions1796000300013 } from './1796000300013-RenameRevealPermissions.js';
import { AddFailedAttempts1796000100002 } from './1796000100002-AddFailedAttempts.js';
import { AddSecondFactor1796000100003 } from './1796000100003-AddSecondFactor.js';

/** Identity's part of the schema history. */
export const identityMigrations = [
  CreateIdentity1795557800000,
  AddPasswordPolicy1796000100001,
  CreateDelegation1796000200002,
  CreateConsent1796000200003,
  RenameRevealPermissions1796000300013,
  AddFailedAttempts1796000100002,
  AddSecondFactor1796000100003,
] as const;
