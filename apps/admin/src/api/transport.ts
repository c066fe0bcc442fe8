import { ProblemError, problemOf } from '@/api/problem';

/** What the API answers to a sign-in or a refresh. */
export interface Session<Account> {
  accessToken: string;
  expiresIn: number;
  account: Account;
}

export interface TransportOptions<Account> {
  fetch: (request: Request) => Promise<Response>;
  refreshUrl: string;
  language: () => string;
  /** A fresh session arrived. */
  onSession: (session: Session<Account>) => void;
  /** The session cannot be renewed any more. */
  onSignedOut: () => void;
  /** The delegation by which requests were made is not valid any more. */
  onVoid?: () => void;
  /** The session has to deal with something (a password, a second factor) before anything else. */
  onDue?: () => void;
}

export interface Transport<Account> {
  send: (request: Request) => Promise<Response>;
  refresh: () => Promise<Session<Account> | null>;
  setToken: (token: string | null) => void;
  token: () => string | null;
  /** From now on requests are made by this delegation; null for oneself. */
  actBy: (delegation: string | null) => void;
  acting: () => string | null;
}

const SERVER_ERROR = 500;
const CONFLICT = 409;
const PATIENCE = new Set([CONFLICT, 429]);
/** How often, and after what pause, a renewal is tried again that another page had just done. */
const RENEW_TRIES = 3;
const RENEW_PAUSE_MS = 300;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Header that names the delegation by which a request is made. */
export const ACT_FOR = 'x-act-for';
/** Problems that only the person himself can end. */
const DUE = new Set(['auth.password-due', 'auth.second-factor-due']);
/** One's own account is never another's affair. */
const OWN = /\/api\/v1\/(me|auth)(\/|$)/;

/** Runs one refresh at a time over all tabs: the cookie rotates, and sending an old one would end the whole session. */
async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator) || !navigator.locks) return work();
  return (await navigator.locks.request('kechuang-refresh', work)) as T;
}

/**
 * The one way to the API. It keeps the access token in memory only, sends it along, and on a 401 renews it by the
 * refresh cookie once for all waiting requests before trying again.
 */
export function createTransport<Account>(options: TransportOptions<Account>): Transport<Account> {
  let accessToken: string | null = null;
  let delegation: string | null = null;
  let refreshing: Promise<Session<Account> | null> | null = null;

  async function call(request: Request): Promise<Response> {
    try {
      return await options.fetch(request);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw ProblemError.offline();
    }
  }

  /** Another page may be renewing with the same cookie: the next try carries the one that it was given. */
  async function askForRenewal(): Promise<Response> {
    const headers = { 'accept-language': options.language() };
    for (let tries = 1; ; tries++) {
      const response = await call(new Request(options.refreshUrl, { method: 'POST', credentials: 'include', headers }));
      if (response.status !== CONFLICT || tries === RENEW_TRIES) return response;
      await pause(RENEW_PAUSE_MS);
    }
  }

  async function renew(): Promise<Session<Account> | null> {
    const response = await askForRenewal();
    // A server that is down or asks for patience has not ended the session.
    if (response.status >= SERVER_ERROR || PATIENCE.has(response.status)) throw await problemOf(response);
    if (!response.ok) {
      accessToken = null;
      return null;
    }
    const session = (await response.json()) as Session<Account>;
    accessToken = session.accessToken;
    options.onSession(session);
    return session;
  }

  function refresh(): Promise<Session<Account> | null> {
    refreshing ??= exclusively(renew).finally(() => {
      refreshing = null;
    });
    return refreshing;
  }

  function authorised(request: Request): Request {
    request.headers.set('accept-language', options.language());
    if (accessToken) request.headers.set('authorization', `Bearer ${accessToken}`);
    if (delegation !== null && !OWN.test(new URL(request.url).pathname)) request.headers.set(ACT_FOR, delegation);
    return request;
  }

  async function notice(response: Response): Promise<void> {
    if (response.status !== 403) return;
    const { code } = await problemOf(response.clone());
    if (code === 'delegation.void' && delegation !== null) options.onVoid?.();
    if (DUE.has(code)) options.onDue?.();
  }

  async function send(request: Request): Promise<Response> {
    const again = request.clone();
    const response = await call(authorised(request));
    await notice(response);
    if (response.status !== 401 || !accessToken) return response;
    if (await refresh()) return call(authorised(again));
    options.onSignedOut();
    return response;
  }

  return {
    send,
    refresh,
    setToken: (token) => {
      accessToken = token;
    },
    token: () => accessToken,
    actBy: (id) => {
      delegation = id;
    },
    acting: () => delegation,
  };
}
