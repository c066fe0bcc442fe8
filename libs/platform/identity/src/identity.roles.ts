import type { RoleCode } from './role/role-templates.js';

/** Units look up who else of theirs has an account. */
const COLLEAGUES = ['account.read', 'account.read:own'];

/** What identity's own record types grant to the built-in roles; the other libraries grant theirs. */
export const identityRoles: Readonly<Partial<Record<RoleCode, readonly string[]>>> = {
  department: COLLEAGUES,
  'service-centre': COLLEAGUES,
  society: COLLEAGUES,
  city: COLLEAGUES,
  county: COLLEAGUES,
  park: COLLEAGUES,
  university: COLLEAGUES,
  enterprise: COLLEAGUES,
  'system-administrator': [
    'account.read',
    'account.read:all',
    'account.create',
    'account.update',
    'account.disable',
    'account.enable',
    'account.reset-password',
    'account.unlock',
    'account.end-sessions',
    'account.close',
    'role.read',
    'role.read:all',
    'health.read',
  ],
  'security-administrator': [
    'account.read',
    'account.read:all',
    'account.assign-roles',
    'account.reset-second-factor',
    'role.read',
    'role.read:all',
    'role.read:custom',
    'role.create',
    'role.update',
    'role.delete',
  ],
  auditor: ['audit-entry.read', 'audit-entry.read:all', 'audit-entry.export'],
};
