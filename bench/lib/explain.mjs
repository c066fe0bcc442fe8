import { built } from '../../scripts/lib/throwaway.mjs';

/** How PostgreSQL runs the product's search for a word: the nodes that read the table of demands. */
export async function searchPlan({ connect }, word) {
  const { Demand } = await built('libs/areas/transfer/dist/index.js');
  const { Selection } = await built('libs/platform/kernel/dist/store/select.js');
  const { pageStatement } = await built('libs/platform/kernel/dist/store/list-sql.js');
  const { ListQueryParser } = await built('libs/platform/kernel/dist/query/list-query.js');
  const query = new ListQueryParser(Demand).parse({ q: word });
  const { text, values } = pageStatement(new Selection(Demand), query, { kind: 'always' });
  const client = await connect();
  try {
    await client.query('set plan_cache_mode = force_custom_plan');
    const { rows } = await client.query(`explain (format json) ${text}`, [...values]);
    return readingNodes(rows[0]['QUERY PLAN'][0].Plan);
  } finally {
    await client.end();
  }
}

function readingNodes(node) {
  const inner = (node.Plans ?? []).flatMap(readingNodes);
  const name = node['Index Name'] === undefined ? node['Node Type'] : `${node['Node Type']} (${node['Index Name']})`;
  const reads = node['Relation Name'] === 'demand' || node['Index Name']?.startsWith('demand_');
  return reads ? [name, ...inner] : inner;
}
