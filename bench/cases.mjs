/**
 * What is measured. Both servers get the same requests from the same people; `against` names other requests for the
 * bare server where the promise compares two different things. What takes the database long (`slow`) is asked by few
 * connections for a longer time, so that a round holds enough answers.
 */
import { URLSearchParams } from 'node:url';
import { demandTexts } from './data/texts.mjs';
import { PEOPLE } from './lib/facts.mjs';

const DEMANDS = '/api/v1/transfer/demands';
const KINDS = ['research', 'product-development', 'standards', 'equipment'];
const STATES = ['published', 'published,matching,negotiating', 'contracted,completed', 'completed'];
const WORDS = ['电池', '减速器', '碳化硅功率模块', '盾构机 寿命', '薄膜'];
const CITIES = ['340100', '340200', '340300', '340400', '340500', '340600', '340700', '340800', '341000', '341100'];

const query = (parameters) => String(new URLSearchParams(parameters));
const get = (path) => ({ method: 'GET', path });

/** Lists with two filters, newest first; some of them further pages. */
const lists = (more = {}) =>
  STATES.flatMap((status) =>
    KINDS.map((kind, at) =>
      get(
        `${DEMANDS}?${query({ 'filter[status]': status, 'filter[kind]': kind, sort: '-createdAt', ...more, ...(more.cursor === undefined && at > 1 && { page: at }) })}`,
      ),
    ),
  );

const searches = WORDS.map((q) => get(`${DEMANDS}?${query({ q, sort: '-createdAt' })}`));

/** New demands, each with another text and another city. */
const creations = demandTexts()
  .slice(0, 400)
  .map((text, at) => ({
    method: 'POST',
    path: DEMANDS,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...text,
      kind: KINDS[at % KINDS.length],
      divisionCode: CITIES[at % CITIES.length],
      budgetMode: 'range',
      budgetMin: '500000.00',
      budgetMax: '1200000.00',
      deadline: '2027-12-31',
      cooperationModes: ['joint', 'commissioned'],
      disclosure: 'signed-in',
      contactName: '王工',
      contactPhone: '13800000000',
    }),
  }));

/**
 * What is loaded again and again for some seconds; `details` are ids of records that the enterprise sees. Creating comes
 * last, because it changes what the others read.
 */
export const loadCases = ({ details }) => [
  {
    name: 'detail',
    zh: '查看一条（登录、行级范围）',
    en: 'One record, signed in, row scope on',
    username: PEOPLE.enterprise,
    requests: details.map((id) => get(`${DEMANDS}/${id}`)),
    goal: 0.5,
  },
  {
    name: 'list-province',
    zh: '列表 20 条，两项筛选，精确总数（全省）',
    en: 'List of 20, two filters, exact total: the province',
    username: PEOPLE.department,
    requests: lists(),
    goal: 0.8,
  },
  {
    name: 'list-own',
    zh: '列表 20 条，两项筛选，精确总数（本单位）',
    en: "List of 20, two filters, exact total: one organisation's own rows",
    username: PEOPLE.owner,
    requests: lists(),
    goal: 0.8,
  },
  {
    name: 'list-open',
    zh: '列表 20 条，两项筛选，精确总数（本单位或已发布）',
    en: 'List of 20, two filters, exact total: own or published',
    username: PEOPLE.enterprise,
    requests: lists(),
    goal: 0.6,
  },
  {
    name: 'list-capped',
    zh: '列表 20 条，总数至多 1000（对比精确总数）',
    en: 'List of 20, total up to 1000, against the exact total',
    username: PEOPLE.department,
    requests: lists({ total: 'capped' }),
    against: lists(),
    goal: 3,
  },
  {
    name: 'list-cursor',
    zh: '列表 20 条，游标翻页（对比精确总数）',
    en: 'List of 20 by cursor, against the exact total',
    username: PEOPLE.department,
    requests: lists({ cursor: '' }),
    against: lists(),
    goal: 3,
  },
  {
    name: 'search',
    zh: '全文检索，精确总数（含两字词“电池”）',
    en: 'Search with exact total, also two-character words',
    username: PEOPLE.department,
    requests: searches,
    slow: true,
    goal: 0.8,
  },
  {
    name: 'figure',
    zh: '驾驶舱指标（对比逐行汇总）',
    en: 'Cockpit figure, against counting the rows',
    username: PEOPLE.department,
    requests: [get('/api/v1/metrics/demand.submitted?by=city')],
    slow: true,
    goal: 50,
  },
  {
    name: 'create',
    zh: '新建（含检索向量与审计）',
    en: 'Create, with search vector and audit',
    username: PEOPLE.enterprise,
    requests: creations,
    goal: 0.4,
  },
];

/** Files of so many rows, newest first; `most` is the memory in MiB that the product may hold meanwhile. */
export const fileCases = ({ since, rows }) => {
  const path = (format) =>
    `${DEMANDS}/export?${query({ format, 'filter[createdAt][gte]': since, sort: '-createdAt' })}`;
  return [
    {
      name: 'export-csv',
      zh: `导出 ${rows.toLocaleString('en')} 行 csv`,
      en: `Export of ${rows.toLocaleString('en')} rows as csv`,
      username: PEOPLE.department,
      path: path('csv'),
      rows,
      goal: 0.5,
      most: 250,
    },
    {
      name: 'export-xlsx',
      zh: `导出 ${rows.toLocaleString('en')} 行 xlsx`,
      en: `Export of ${rows.toLocaleString('en')} rows as xlsx`,
      username: PEOPLE.department,
      path: path('xlsx'),
      most: 400,
    },
  ];
};
