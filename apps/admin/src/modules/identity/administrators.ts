import type { components } from '@/gen/api';
import type { Named } from '@/i18n';

export type Administrator = components['schemas']['BootstrapState']['vacant'][number];

/** The three administrators in the order in which they are made. */
export const ADMINISTRATORS: Readonly<Record<Administrator, Named>> = {
  'system-administrator': { zh: '系统管理员', en: 'system administrator' },
  'security-administrator': { zh: '安全管理员', en: 'security administrator' },
  auditor: { zh: '审计员', en: 'auditor' },
};
