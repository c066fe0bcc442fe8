import { call, download, get, send, upload } from '@/api/client';
import type { Facets, HistoryEntry, ImportBatch, ImportRow, Page, ResourceRecord, Versioned } from '@/api/types';

async function versioned(response: Response): Promise<Versioned> {
  return { record: (await response.json()) as ResourceRecord, etag: response.headers.get('etag') ?? '' };
}

/** What the columns of a file mean, or where else to look for them. */
export interface ImportRemapping {
  columns?: { letter: string; field: string | null }[];
  sheet?: string;
  headerRow?: number;
}

/** The calls every resource of the API answers in the same way, by the resource's path. */
export const resourceApi = {
  list: (path: string, query: URLSearchParams, signal?: AbortSignal) => get<Page<ResourceRecord>>(path, query, signal),

  facets: (path: string, fields: string[], query: URLSearchParams, signal?: AbortSignal) => {
    const params = new URLSearchParams(query);
    for (const name of ['page', 'pageSize', 'sort']) params.delete(name);
    params.set('fields', fields.join(','));
    return get<Facets>(`${path}/facets`, params, signal);
  },

  read: async (path: string, id: string): Promise<Versioned> => versioned(await send('GET', `${path}/${id}`)),

  create: async (path: string, body: Record<string, unknown>, idempotencyKey: string): Promise<Versioned> =>
    versioned(await send('POST', path, { body, idempotencyKey })),

  update: async (path: string, id: string, body: Record<string, unknown>, etag: string): Promise<Versioned> =>
    versioned(await send('PATCH', `${path}/${id}`, { body, etag })),

  remove: (path: string, id: string, etag: string) => send('DELETE', `${path}/${id}`, { etag }),

  act: async (path: string, id: string, action: string, body: Record<string, unknown>, etag: string) =>
    versioned(await send('POST', `${path}/${id}/actions/${action}`, { body, etag })),

  unmask: (path: string, id: string, fields: string[], reason: string) =>
    call<{ values: Record<string, string | null> }>('POST', `${path}/${id}/unmask`, { body: { fields, reason } }),

  history: (path: string, id: string) => get<{ items: HistoryEntry[] }>(`${path}/${id}/history`),

  /** With a reason personal data stands in the file in the clear. */
  export: (path: string, format: 'xlsx' | 'csv', query: URLSearchParams, name: string, reason?: string) => {
    const params = new URLSearchParams(query);
    for (const key of ['page', 'pageSize']) params.delete(key);
    params.set('format', format);
    if (reason !== undefined) params.set('reason', reason);
    return download(`${path}/export`, `${name}.${format}`, params);
  },

  importTemplate: (path: string, format: 'xlsx' | 'csv', name: string) =>
    download(`${path}/import-template`, `${name}.${format}`, new URLSearchParams({ format })),

  startImport: (path: string, file: File, onProgress: (percent: number) => void) =>
    upload<ImportBatch>(`${path}/imports`, file, onProgress),

  importBatch: (id: string) => get<ImportBatch>(`imports/${id}`),

  importRows: (id: string, query: URLSearchParams) => get<Page<ImportRow>>(`imports/${id}/rows`, query),

  remapImport: (id: string, body: ImportRemapping) =>
    call<ImportBatch>('POST', `imports/${id}/actions/remap`, { body: { ...body } }),

  resolveImport: (id: string, column: string, from: string, to: string) =>
    call<ImportBatch>('POST', `imports/${id}/actions/resolve`, { body: { column, from, to } }),

  markedImportFile: (id: string, name: string) => download(`imports/${id}/marked-file`, name),

  commitImport: (id: string, rows: 'all' | 'valid') =>
    call<ImportBatch>('POST', `imports/${id}/actions/commit`, { body: { rows } }),
};
