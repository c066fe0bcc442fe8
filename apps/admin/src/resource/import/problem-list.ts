import { asProblem, saveBlob } from '@/api/client';
import type { ImportRow } from '@/api/types';
import { i18n, named } from '@/i18n';
import { csvText } from '@/charts/rows';
import { resourceApi } from '@/resource/api';
import type { ResourceMeta } from '@/resource/meta';
import { notifyProblem } from '@/ui/notify';

const PAGE_SIZE = 100;
/** Someone with more problems than this has one problem, not a thousand. */
const MOST_PAGES = 10;

async function problemRows(id: string): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const params = new URLSearchParams({ state: 'invalid', page: String(page), pageSize: String(PAGE_SIZE) });
    const answer = await resourceApi.importRows(id, params);
    rows.push(...answer.items);
    if (rows.length >= answer.total) break;
  }
  return rows;
}

/** Saves the problems of a checked file as a list to work through: row, column, problem. */
export async function saveProblems(meta: ResourceMeta, id: string): Promise<void> {
  const { t } = i18n.global;
  try {
    const rows = await problemRows(id);
    const lines = rows.flatMap((row) =>
      row.problems.map((problem) => [String(row.row), problem.header ?? problem.column ?? '', problem.message]),
    );
    const text = csvText([[t('importing.row'), t('resource.list.columns'), t('importing.problems')], ...lines]);
    const name = t('importing.problemFile', { name: named(meta) });
    saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  } catch (error) {
    notifyProblem(asProblem(error));
  }
}
