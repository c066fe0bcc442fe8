import type { ResourcePages } from '@/resource/routes';

/** Resources whose pages deserve a design of their own, by resource name. */
export const resourcePages: Record<string, ResourcePages> = {
  'audit-entry': {
    list: () => import('@/modules/audit/AuditPage.vue'),
    detail: () => import('@/modules/audit/EntryPage.vue'),
  },
  demand: { detail: () => import('@/modules/transfer/DemandDetail.vue') },
  person: { detail: () => import('@/modules/registry/PersonDetail.vue') },
  match: { detail: () => import('@/modules/transfer/MatchDetail.vue') },
  role: { list: () => import('@/modules/identity/RolesPage.vue') },
  dictionary: { detail: () => import('@/modules/registry/DictionaryDetail.vue') },
};
