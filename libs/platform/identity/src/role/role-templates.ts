import type { Label } from '@kechuang/kernel';

/** The roles that come with the platform; their permissions are what the modules grant to them. */
export const ROLE_TEMPLATES = {
  department: { zh: '省科协部门', en: 'Department of the provincial association' },
  'service-centre': { zh: '服务中心', en: 'Service centre' },
  leader: { zh: '分管领导', en: 'Leader' },
  society: { zh: '省级学会', en: 'Provincial society' },
  city: { zh: '市科协', en: 'City association' },
  county: { zh: '县级科协', en: 'County association' },
  park: { zh: '园区科协', en: 'Park association' },
  university: { zh: '高校科协', en: 'University association' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  expert: { zh: '专家', en: 'Expert' },
  'system-administrator': { zh: '系统管理员', en: 'System administrator' },
  'security-administrator': { zh: '安全管理员', en: 'Security administrator' },
  auditor: { zh: '审计员', en: 'Auditor' },
} as const satisfies Readonly<Record<string, Label>>;

export type RoleCode = keyof typeof ROLE_TEMPLATES;

export const ROLE_CODES = Object.keys(ROLE_TEMPLATES) as RoleCode[];

export const isRoleTemplate = (code: string): code is RoleCode => Object.hasOwn(ROLE_TEMPLATES, code);
