import type { PermissionCatalogue } from '@kechuang/kernel';

const operations = (resource: string, names: string): string[] => names.split(' ').map((name) => `${resource}.${name}`);

/** Looking things up: everyone who works in the plan. */
const LOOK_UP = [
  ...operations('organisation', 'read read:directory'),
  ...operations('person', 'read read:directory'),
  ...operations('dictionary', 'read read:all'),
  ...operations('dictionary-item', 'read read:all'),
];

const KEEP = 'create update export import';

const ROLES: Readonly<Record<string, readonly string[]>> = {
  department: [
    ...operations('organisation', `read:all unmask ${KEEP}`),
    ...operations('person', `read:all unmask ${KEEP}`),
  ],
  'service-centre': [
    ...operations('organisation', `read:all unmask ${KEEP}`),
    ...operations('person', `read:all unmask ${KEEP}`),
  ],
  leader: [...operations('organisation', 'export'), ...operations('person', 'export')],
  city: [
    ...operations('organisation', `read:region read:own unmask ${KEEP}`),
    ...operations('person', `read:region read:own unmask ${KEEP}`),
  ],
  county: [
    ...operations('organisation', `read:region read:own unmask ${KEEP}`),
    ...operations('person', `read:region read:own unmask ${KEEP}`),
  ],
  park: [...operations('organisation', `read:own unmask ${KEEP}`), ...operations('person', `read:own ${KEEP}`)],
  society: [...operations('organisation', 'read:own update'), ...operations('person', `read:own ${KEEP}`)],
  university: [...operations('organisation', 'read:own update'), ...operations('person', `read:own ${KEEP}`)],
  enterprise: [...operations('organisation', 'read:own update'), ...operations('person', 'read:own create update')],
  expert: operations('person', 'read:own update'),
  'system-administrator': [
    ...operations('organisation', `read:all ${KEEP}`),
    ...operations('dictionary', 'create update'),
    ...operations('dictionary-item', 'create update'),
  ],
  'security-administrator': [],
};

/** What the role templates may do with the registry's records. */
export function grantRegistryRoles(catalogue: PermissionCatalogue): void {
  for (const [role, permissions] of Object.entries(ROLES)) catalogue.grant(role, [...LOOK_UP, ...permissions]);
}
