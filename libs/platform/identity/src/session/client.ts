import { languageOf, systemCaller, type Caller, type CallerRequest } from '@kechuang/kernel';
import type { Profile } from '../account/profiles.js';
import type { Device } from './sessions.js';

/** Where a request without an established caller comes from. */
export interface Client extends Device {
  readonly traceId: string;
  readonly acceptLanguage: string | undefined;
}

export const clientOf = (request: CallerRequest): Client => ({
  address: request.ip,
  userAgent: request.headers['user-agent'] ?? null,
  traceId: request.id,
  acceptLanguage: request.headers['accept-language'],
});

/** A stranger as the audit log names him: nobody, by the name that he gave. */
export const strangerAs = (name: string, client: Client): Caller => ({
  ...systemCaller(client.traceId),
  username: '',
  name,
  permissions: new Set(),
  address: client.address,
  language: languageOf(client.acceptLanguage),
});

/** The person of an account as the audit log names him. */
export const personAs = ({ id, username, name, organisation }: Profile, client: Client): Caller => ({
  ...strangerAs(name, client),
  accountId: id,
  username,
  organisationId: organisation?.id ?? null,
  organisationName: organisation?.name ?? null,
});
