import createClient from 'openapi-fetch';
import { asProblem, problemOf, ProblemError } from '@/api/problem';
import { ACT_FOR, createTransport, type Session } from '@/api/transport';
import type { Account } from '@/api/types';
import type { paths } from '@/gen/api';
import { currentLocale } from '@/i18n';

export const API_BASE = '/api/v1';

type Listener = (account: Account | null) => void;
const listeners = new Set<Listener>();

function announce(account: Account | null): void {
  for (const listener of listeners) listener(account);
}

/** Calls the listener with the account whenever a session begins, is renewed or ends. */
export function onAccount(listener: Listener): void {
  listeners.add(listener);
}

let whenVoid = (): void => undefined;

/** Calls the listener when the delegation by which the person acts has become void. */
export function onVoid(listener: () => void): void {
  whenVoid = listener;
}

function absolute(path: string): string {
  return new URL(path.startsWith('/') ? path : `${API_BASE}/${path}`, window.location.origin).toString();
}

export const transport = createTransport<Account>({
  fetch: (request) => fetch(request),
  refreshUrl: absolute('auth/refresh'),
  language: currentLocale,
  onSession: (session) => announce(session.account),
  onSignedOut: () => announce(null),
  onVoid: () => whenVoid(),
  onDue: () => void renewAccount().catch(() => undefined),
});

/** The API's own description as a client: paths, parameters and answers are checked by the compiler. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: transport.send });

/** The answer of a call of {@link api}; a refused one is thrown as a {@link ProblemError}. */
export async function read<T>(calling: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await calling;
  if (!response.ok) throw new ProblemError(response.status, error as ConstructorParameters<typeof ProblemError>[1]);
  return data as T;
}

export interface CallOptions {
  query?: URLSearchParams;
  body?: unknown;
  etag?: string;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

function requestOf(method: string, path: string, options: CallOptions): Request {
  const url = new URL(absolute(path));
  for (const [key, value] of options.query ?? []) url.searchParams.append(key, value);
  const headers = new Headers({ accept: 'application/json' });
  const form = options.body instanceof FormData;
  if (options.body !== undefined && !form) headers.set('content-type', 'application/json');
  if (options.etag) headers.set('if-match', options.etag);
  if (options.idempotencyKey) headers.set('idempotency-key', options.idempotencyKey);
  const body = form ? (options.body as FormData) : options.body === undefined ? null : JSON.stringify(options.body);
  return new Request(url, { method, headers, body, credentials: 'include', signal: options.signal ?? null });
}

/** Sends one request; a refused one is thrown as a {@link ProblemError}. */
export async function send(method: string, path: string, options: CallOptions = {}): Promise<Response> {
  const response = await transport.send(requestOf(method, path, options));
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** Sends one request and reads its JSON answer. */
export async function call<T>(method: string, path: string, options: CallOptions = {}): Promise<T> {
  const response = await send(method, path, options);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

export function get<T>(path: string, query?: URLSearchParams, signal?: AbortSignal): Promise<T> {
  return call<T>('GET', path, { ...(query ? { query } : {}), ...(signal ? { signal } : {}) });
}

function fileNameOf(response: Response, fallback: string): string {
  const disposition = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? fallback;
}

/** Fetches a file with the session's token and hands it to the browser's downloads. Answers the file's name. */
export async function download(path: string, fallbackName: string, query?: URLSearchParams): Promise<string> {
  const response = await send('GET', path, query ? { query } : {});
  const name = fileNameOf(response, fallbackName);
  saveBlob(await response.blob(), name);
  return name;
}

/** Hands data to the browser's downloads. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function xhrUpload(path: string, file: File, onProgress: (percent: number) => void): Promise<XMLHttpRequest> {
  // fetch cannot tell how much of a body has been sent, XMLHttpRequest can.
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', absolute(path));
    xhr.setRequestHeader('accept', 'application/json');
    xhr.setRequestHeader('accept-language', currentLocale());
    if (transport.token()) xhr.setRequestHeader('authorization', `Bearer ${transport.token()}`);
    const delegation = transport.acting();
    if (delegation !== null) xhr.setRequestHeader(ACT_FOR, delegation);
    xhr.upload.onprogress = (event) => event.lengthComputable && onProgress((event.loaded / event.total) * 100);
    xhr.onload = () => resolve(xhr);
    xhr.onerror = () => reject(ProblemError.offline());
    const form = new FormData();
    form.append('file', file);
    xhr.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Uploads one file as multipart `file` and reads the answer. */
export async function upload<T>(path: string, file: File, onProgress: (percent: number) => void): Promise<T> {
  let xhr = await xhrUpload(path, file, onProgress);
  if (xhr.status === 401 && (await transport.refresh())) xhr = await xhrUpload(path, file, onProgress);
  const body = parsed(xhr.responseText);
  if (xhr.status >= 200 && xhr.status < 300) return body as T;
  throw new ProblemError(xhr.status, body as ConstructorParameters<typeof ProblemError>[1]);
}

export { asProblem, ProblemError };
/** Reads one's own account anew, when it may have changed. */
export async function renewAccount(): Promise<void> {
  announce(await get<Account>('auth/me'));
}

export type { Session };
