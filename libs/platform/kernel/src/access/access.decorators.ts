import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from './principal.js';

/** Metadata key of a route's access rule. */
export const ACCESS = 'kechuang:access';

/** What a route asks of its caller. */
export type AccessRule =
  { readonly public: true } | ({ readonly signedIn: true } & SignedInOptions) | { readonly permission: string };

/** Open to anyone, signed in or not. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, { public: true } satisfies AccessRule), ApiExtension('x-permission', 'public'));

/** When a route for everybody signed in is open besides. */
export interface SignedInOptions {
  /** Codes of confinements (see `Principal.confinedBy`) despite which the route is open. */
  readonly despite?: readonly string[] | undefined;
  /** Also while acting for somebody else: his own affairs and the other's are not to be mixed up. */
  readonly delegable?: boolean | undefined;
}

/** Open to every account, whatever its roles: one's own session, to-dos, preferences. */
export const SignedIn = (options: SignedInOptions = {}): MethodDecorator =>
  applyDecorators(
    SetMetadata(ACCESS, {
      signedIn: true,
      despite: options.despite,
      delegable: options.delegable,
    } satisfies AccessRule),
    ApiExtension('x-permission', 'signed-in'),
    ApiBearerAuth(),
  );

/** Needs one permission of the catalogue. */
export const Requires = (permission: string): MethodDecorator =>
  applyDecorators(
    SetMetadata(ACCESS, { permission } satisfies AccessRule),
    ApiExtension('x-permission', permission),
    ApiBearerAuth(),
  );

/** A request whose caller has been established by the access guard. */
export interface CallerRequest extends FastifyRequest {
  caller?: Caller;
}

/** The caller of the request. */
export const Who = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Caller | undefined =>
    context.switchToHttp().getRequest<CallerRequest>().caller,
);
