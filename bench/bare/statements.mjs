/** The bare server's SQL, as a careful person would write it for these tables. */

const OPEN = `d.status in ('published', 'matching', 'negotiating', 'contracted', 'completed') and d.disclosure in ('public', 'signed-in')`;
const HANDED_IN = `d.status in ('submitted', 'returned', 'verified', 'published', 'matching', 'negotiating', 'contracted', 'completed', 'closed')`;

/** The rows that a caller sees; $1 is his organisation. */
const SCOPES = {
  province: `(${HANDED_IN} and $1::uuid is not null)`,
  own: 'd.organisation_id = $1',
  'own-or-published': `(d.organisation_id = $1 or (${OPEN}))`,
};

const ORGANISATION = `json_build_object('id', d.organisation_id, 'name', o.name) as organisation`;

const LISTED = `d.id, d.version, d.created_at as "createdAt", d.updated_at as "updatedAt", d.code, d.title, d.status, d.scope,
  d.kind, d.industry, d.division_code as "divisionCode", ${ORGANISATION}, d.budget_min as "budgetMin", d.budget_max as "budgetMax",
  d.deadline, d.submitted_at as "submittedAt", d.published_at as "publishedAt"`;

const DETAIL = `${LISTED}, d.description, d.current_solution as "currentSolution", d.shortcoming,
  d.expected_indicators as "expectedIndicators", d.disciplines, d.keywords, d.budget_mode as "budgetMode",
  d.cooperation_modes as "cooperationModes", d.disclosure, d.contact_name as "contactName", d.contact_phone as "contactPhone",
  d.contact_email as "contactEmail", d.verified_at as "verifiedAt", d.responded_at as "respondedAt",
  d.contracted_at as "contractedAt", d.completed_at as "completedAt", d.closed_at as "closedAt",
  d.first_response_hours as "firstResponseHours", d.contract_days as "contractDays", d.close_reason as "closeReason",
  d.return_reason as "returnReason",
  (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'size', f.size, 'contentType', f.content_type)), '[]')
   from stored_file f where f.id = any(d.attachment_ids)) as attachments`;

export const detail = (scope) =>
  `select ${DETAIL} from demand d join organisation o on o.id = d.organisation_id where d.id = $2 and ${SCOPES[scope]}`;

/** An index keeps its order only for one value. */
const among = (place, value) => (Array.isArray(value) ? `= any(${place})` : `= ${place}`);

const CONDITIONS = {
  'filter[status]': (place, value) => `d.status ${among(place, value)}`,
  'filter[kind]': (place, value) => `d.kind ${among(place, value)}`,
  q: (place) => `d.search_vector @@ ${place}::tsquery`,
};

export const FILTERS = new Set(Object.keys(CONDITIONS));

/** Page and exact total in one statement; the page's organisations are joined to its twenty rows only. */
export function list(scope, names, values) {
  const where = [SCOPES[scope], ...names.map((name, at) => CONDITIONS[name](`$${at + 4}`, values[at]))].join(' and ');
  return `select t.n as "#total", x.* from (select count(*)::int as n from demand d where ${where}) t left join (
    select ${LISTED} from (
      select * from demand d where ${where} order by d.created_at desc, d.id desc limit $2 offset $3
    ) d join organisation o on o.id = d.organisation_id) x on true order by x."createdAt" desc, x.id desc`;
}

export const exportRows = `select ${DETAIL} from demand d join organisation o on o.id = d.organisation_id
  where ${SCOPES.province} and d.created_at >= $2 order by d.created_at desc, d.id desc`;

/** Row and audit row in one statement, read back as the answer shows it. */
export const create = `
  with d as (
    insert into demand (id, version, code, title, status, scope, kind, description, current_solution, shortcoming,
      expected_indicators, industry, disciplines, keywords, division_code, budget_mode, budget_min, budget_max, deadline,
      cooperation_modes, disclosure, contact_name, contact_phone, attachment_ids, created_by, organisation_id, search_vector)
    values ($1, 1, 'B' || nextval('bench_number'), $2, 'draft', 'enterprise', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
      $14, $15, $16, $17, $18, $19, '{}', $20, $21, $22::tsvector) returning *
  ), a as (
    insert into audit_entry (id, version, action, resource, record_id, actor_id, actor_name, organisation_id, result, trace_id, changes)
    select gen_random_uuid(), 1, 'created', 'demand', d.id, $20, $23, $21, 'ok', $24, $25::jsonb from d
  )
  select ${DETAIL} from d join organisation o on o.id = d.organisation_id`;

/** The figure that the cockpit shows, counted from the rows. */
export const figure = `
  select left(d.division_code, 4) || '00' as key, count(*)::int as value from demand d
  where d.submitted_at is not null and ${SCOPES.province} group by 1 order by 1`;
