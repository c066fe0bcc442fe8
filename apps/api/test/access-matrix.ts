import { ROLE_CODES, type RoleCode } from '@kechuang/identity';

/**
 * Who may call what: a statement of intent, written by hand. access-matrix.spec.ts calls every operation as every
 * role; an operation, an action or a role that is missing here fails it.
 */
export type Allowed = 'public' | 'signed-in' | readonly RoleCode[];

const PROVINCE: readonly RoleCode[] = ['department', 'service-centre'];
const DIVISIONS: readonly RoleCode[] = ['city', 'county'];
/** Those who raise demands: of their own, or of the enterprises in their park. */
const RAISERS: readonly RoleCode[] = ['society', 'park', 'university', 'enterprise'];
const UNITS: readonly RoleCode[] = [...PROVINCE, ...DIVISIONS, ...RAISERS];
/** Everybody who works in the plan; the three administrators do not. */
const WORKERS: readonly RoleCode[] = [...UNITS, 'leader', 'expert'];
const SYSTEM: readonly RoleCode[] = ['system-administrator'];
const SECURITY: readonly RoleCode[] = ['security-administrator'];
const AUDIT: readonly RoleCode[] = ['auditor'];
const REGISTRY_KEEPERS: readonly RoleCode[] = [...PROVINCE, ...DIVISIONS, 'park'];
const SUPPLIERS: readonly RoleCode[] = ['society', 'university', 'expert'];
const VERIFIERS: readonly RoleCode[] = [...PROVINCE, ...DIVISIONS, 'park'];

const ORGANISERS: readonly RoleCode[] = [...PROVINCE, ...DIVISIONS, 'society'];
/** Those whom visits of experts to enterprises concern. */
const VISITING: readonly RoleCode[] = [...ORGANISERS, 'leader', 'enterprise', 'expert'];

const everyone = ROLE_CODES;
/** The auditor reads the audit log and the plan, and looks nothing up. */
const READERS = ROLE_CODES.filter((role) => role !== 'auditor');
/** `'a b c'` under one rule. */
const rows = (operations: string, allowed: Allowed): Record<string, Allowed> =>
  Object.fromEntries(operations.split(/\s+/).map((operation) => [operation, allowed]));

/** By operation id. */
export const OPERATIONS: Readonly<Record<string, Allowed>> = {
  // Before anybody is signed in.
  ...rows('health_live health_ready auth_login auth_login_second_factor auth_refresh auth_logout', 'public'),
  ...rows('auth_password_policy auth_bootstrap_state auth_bootstrap', 'public'),

  // One's own account, data and settings.
  ...rows('auth_me auth_password auth_sessions auth_session_end auth_sessions_end_others', 'signed-in'),
  ...rows('auth_second_factor auth_second_factor_enrol auth_second_factor_confirm', 'signed-in'),
  ...rows('auth_second_factor_renew_codes auth_second_factor_disable preference_get preference_put', 'signed-in'),
  ...rows('delegation_list delegation_create delegation_deputies delegation_revoke delegation_act', 'signed-in'),
  ...rows('consent_list consent_give consent_withdraw own_data own_deletion_state own_deletion', 'signed-in'),

  // Limited by what the person sees anyway, or to his own jobs, files and imports.
  ...rows(
    'todo_list search matching_candidates metric_list metric_get notification_list notification_read',
    'signed-in',
  ),
  ...rows('notification_read_all file_upload file_download job_list job_get', 'signed-in'),
  ...rows('import_get import_rows import_commit import_marked_file import_remap import_resolve', 'signed-in'),
  ...rows('division_list dictionary_content', 'signed-in'),

  // Accounts, roles, audit: the three administrators, each his own; units look up their colleagues.
  ...rows('account_list account_facets account_get account_history account_act', [...UNITS, ...SYSTEM, ...SECURITY]),
  ...rows('account_create account_update', SYSTEM),
  ...rows('role_list role_facets role_get role_history permission_catalogue', [...SYSTEM, ...SECURITY]),
  ...rows('role_create role_update role_delete', SECURITY),
  ...rows('audit_entry_list audit_entry_facets audit_entry_get audit_entry_export', AUDIT),
  ...rows('audit_chain_get audit_chain_verify', AUDIT),

  // How the platform is running.
  health_details: SYSTEM,

  // The registry is everybody's directory; who keeps it is decided by place.
  ...rows('organisation_list organisation_facets organisation_get organisation_history', READERS),
  ...rows('organisation_create organisation_import organisation_import_template', [...REGISTRY_KEEPERS, ...SYSTEM]),
  organisation_update: [...UNITS, ...SYSTEM],
  organisation_export: [...REGISTRY_KEEPERS, ...SYSTEM, 'leader'],
  organisation_unmask: REGISTRY_KEEPERS,
  ...rows('person_list person_facets person_get person_history', READERS),
  person_create: UNITS,
  ...rows('person_update person_consents person_consent_record person_consent_withdraw', [...UNITS, 'expert']),
  ...rows('person_import person_import_template', [...REGISTRY_KEEPERS, 'society', 'university']),
  person_export: [...REGISTRY_KEEPERS, 'society', 'university', 'leader'],
  person_unmask: [...PROVINCE, ...DIVISIONS],
  ...rows('dictionary_list dictionary_get dictionary_history', READERS),
  ...rows('dictionary_item_list dictionary_item_facets dictionary_item_get dictionary_item_history', READERS),
  ...rows('dictionary_create dictionary_update dictionary_item_create dictionary_item_update', SYSTEM),

  // The plan is read by everybody who has an account.
  ...rows('plan_get plan_targets plan_editions plan_measure', everyone),

  // Demands: raised by units, verified by their division, published by the province.
  ...rows('demand_list demand_facets demand_get demand_history demand_act demand_export', WORKERS),
  ...rows('demand_create demand_update demand_import demand_import_template', RAISERS),
  demand_unmask: VERIFIERS,
  ...rows('diagnosis_list diagnosis_facets diagnosis_get diagnosis_history diagnosis_act', [...UNITS, 'leader']),
  diagnosis_create: VERIFIERS,

  // Matches: recommended by officers, suggested and answered by both sides.
  ...rows('match_list match_facets match_get match_history match_act match_export matching_feedback', WORKERS),
  match_create: [...UNITS, 'expert'],

  // Achievements: raised by units, verified by their division or superior body, published by the province.
  ...rows('achievement_list achievement_facets achievement_get achievement_history achievement_act', WORKERS),
  achievement_export: WORKERS,
  ...rows('achievement_create achievement_update achievement_import achievement_import_template', RAISERS),
  achievement_unmask: [...VERIFIERS, 'university'],

  // Service offers: published by their providers, paused by the province too.
  ...rows('service_offer_list service_offer_facets service_offer_get service_offer_history service_offer_act', WORKERS),
  service_offer_export: WORKERS,
  ...rows('service_offer_create service_offer_update service_offer_import service_offer_import_template', RAISERS),
  service_offer_unmask: [...PROVINCE, ...DIVISIONS],

  // Expert visits: managed by the organisers, answered by the experts, rated by the enterprises.
  ...rows('expert_visit_list expert_visit_facets expert_visit_get expert_visit_history expert_visit_export', VISITING),
  ...rows('visit_invitation_list visit_invitation_facets visit_invitation_get visit_invitation_history', VISITING),
  ...rows('visit_invitation_export', VISITING),
  ...rows('expert_visit_create expert_visit_update expert_visit_unmask', ORGANISERS),
  ...rows('expert_visit_act visit_invitation_act', VISITING),
};

/** By record type and action. */
export const ACTIONS: Readonly<Record<string, readonly RoleCode[]>> = {
  'account assign-roles': SECURITY,
  'account reset-second-factor': SECURITY,
  'account reset-password': SYSTEM,
  'account unlock': SYSTEM,
  'account end-sessions': SYSTEM,
  'account disable': SYSTEM,
  'account enable': SYSTEM,
  'account close': SYSTEM,
  'demand submit': RAISERS,
  'demand withdraw': RAISERS,
  'demand verify': VERIFIERS,
  'demand return': VERIFIERS,
  'demand match': VERIFIERS,
  'demand publish': PROVINCE,
  'demand negotiate': UNITS,
  'demand contract': [...PROVINCE, ...RAISERS],
  'demand complete': [...PROVINCE, ...RAISERS],
  'demand close': [...PROVINCE, ...RAISERS],
  'demand reopen': [...PROVINCE, ...RAISERS],
  'service-offer publish': RAISERS,
  'service-offer withdraw': RAISERS,
  'service-offer reopen': RAISERS,
  'service-offer pause': [...PROVINCE, ...RAISERS],
  'achievement submit': RAISERS,
  'achievement withdraw': RAISERS,
  'achievement promote': RAISERS,
  'achievement verify': [...VERIFIERS, 'university'],
  'achievement return': [...VERIFIERS, 'university'],
  'achievement publish': PROVINCE,
  'achievement transfer': [...PROVINCE, ...RAISERS],
  'achievement archive': [...PROVINCE, ...RAISERS],
  'achievement reopen': [...PROVINCE, ...RAISERS],
  'diagnosis accept': RAISERS,
  'diagnosis decline': RAISERS,
  'diagnosis recall': VERIFIERS,
  'match recommend': VERIFIERS,
  'match dismiss': VERIFIERS,
  'match lapse': VERIFIERS,
  'match contact': [...UNITS, 'expert'],
  'match negotiate': [...UNITS, 'expert'],
  'match confirm-demand': RAISERS,
  'match decline-demand': RAISERS,
  'match confirm-supply': SUPPLIERS,
  'match decline-supply': SUPPLIERS,
  'match contract': [...PROVINCE, ...RAISERS],
  ...Object.fromEntries(
    ['invite', 'confirm', 'visit', 'close', 'postpone', 'cancel'].map((action) => [
      `expert-visit ${action}`,
      ORGANISERS,
    ]),
  ),
  'expert-visit report': [...ORGANISERS, 'expert'],
  'expert-visit rate': ['enterprise'],
  'visit-invitation accept': ['expert'],
  'visit-invitation decline': ['expert'],
  'visit-invitation release': ORGANISERS,
};

/** The demo account that stands for each role. */
export const PEOPLE: Readonly<Record<RoleCode, string>> = {
  department: 'xuehui',
  'service-centre': 'chuangxin',
  leader: 'leader',
  society: 'society',
  city: 'hefei',
  county: 'county',
  park: 'park',
  university: 'university',
  enterprise: 'enterprise',
  expert: 'expert',
  'system-administrator': 'sysadmin',
  'security-administrator': 'security',
  auditor: 'auditor',
};

/** What actions need in their bodies to get as far as the question who may. */
export const BODIES: Readonly<Record<string, object>> = {
  'account assign-roles': { roleIds: [] },
  'account reset-password': { password: 'wan-shui-qian-shan-17' },
  'demand return': { reason: '资料不全，请补充。' },
  'achievement return': { reason: '资料不全，请补充。' },
  'achievement archive': { reason: '不再对外转化。' },
  'demand close': { reasonCode: 'other' },
  'match recommend': { note: '研究方向与需求一致。' },
  'match dismiss': { reasonCode: 'other' },
  'match decline-demand': { reasonCode: 'other' },
  'match decline-supply': { reasonCode: 'other' },
  'expert-visit report': { problems: '工艺参数波动较大', advice: '建议增加在线检测' },
  'expert-visit rate': { rating: 5 },
  'expert-visit close': { followUpState: 'done' },
  'expert-visit postpone': { reason: '企业停产检修' },
  'expert-visit cancel': { reason: '企业停产检修' },
  'visit-invitation decline': { reasonCode: 'schedule' },
};
