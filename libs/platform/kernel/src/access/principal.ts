import type { Language } from '../resource/label.js';

/** Somebody for whom another person acts while he is away. */
export interface Represented {
  readonly accountId: string;
  readonly name: string;
  /** By which delegation. */
  readonly delegationId: string;
}

/** Who someone is and what he may do, as the access checks need it; made by the identity module. */
export interface Principal {
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  /** Own organisation and everything under it in the tree. */
  readonly organisationIds: readonly string[];
  /** Division that the organisation works for; null when it is not bound to one. */
  readonly divisionCode: string | null;
  /** The registry person behind the account, if any. */
  readonly personId: string | null;
  readonly permissions: ReadonlySet<string>;
  /** The API client that speaks for the account; people in a browser have none. */
  readonly clientId?: string;
  /**
   * For whom he acts; scope and permissions are then the represented person's, as far as they can be delegated, while
   * account and name stay those of whoever really acts.
   */
  readonly onBehalfOf?: Represented;
  /**
   * Code of the problem that this session has to deal with before anything else (a password that is due); until then
   * it reaches only the operations that say they are open despite it.
   */
  readonly confinedBy?: string | null;
}

/** A principal within one request. */
export interface Caller extends Principal {
  /** The principal as the session knows it, the same in all its requests: what follows from it is worked out once. */
  readonly principal?: Principal;
  readonly traceId: string;
  readonly address: string | null;
  readonly language: Language;
  /** Row of the idempotency table that this write completes. */
  readonly idempotencyId?: string;
}

const SYSTEM = '00000000-0000-0000-0000-000000000000';

export const isSystem = ({ accountId }: Principal): boolean => accountId === SYSTEM;

/** The system itself, for loading data and for jobs; holds every permission. */
export function systemCaller(purpose: string): Caller {
  return {
    accountId: SYSTEM,
    username: 'system',
    name: '系统',
    organisationId: null,
    organisationName: null,
    organisationIds: [],
    divisionCode: null,
    personId: null,
    permissions: ALL_PERMISSIONS,
    traceId: purpose,
    address: null,
    language: 'zh',
  };
}

/** A set that holds everything. */
const ALL_PERMISSIONS: ReadonlySet<string> = new (class extends Set<string> {
  override has(): boolean {
    return true;
  }
})();
