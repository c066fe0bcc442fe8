import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../errors/problem.js';
import { languageOf } from '../resource/label.js';
import { ACCESS, type AccessRule, type CallerRequest } from './access.decorators.js';
import type { Principal } from './principal.js';

/** How a request's bearer token becomes a principal; the identity module provides it. */
export interface Authenticator {
  /** The principal behind the token; throws `access.sign-in` when it is not valid. */
  authenticate(request: CallerRequest): Promise<Principal> | Principal;
}

export const AUTHENTICATOR = Symbol('authenticator');

/** Establishes the caller and refuses what his permissions do not cover. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly rules = new WeakMap<object, AccessRule>();

  constructor(
    private readonly reflector: Reflector,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.ruleOf(context.getHandler());
    if ('public' in rule) return true;
    const request = context.switchToHttp().getRequest<CallerRequest>();
    const authenticated = this.authenticator.authenticate(request);
    const principal = authenticated instanceof Promise ? await authenticated : authenticated;
    const caller = {
      ...principal,
      principal,
      traceId: request.id,
      address: request.ip,
      language: languageOf(request.headers['accept-language']),
    };
    request.caller = caller;
    refuseConfined(principal, rule);
    if ('signedIn' in rule) {
      if (principal.onBehalfOf && !rule.delegable) throw new Problem('access.oneself');
      return true;
    }
    if (principal.permissions.has(rule.permission)) return true;
    throw new Problem('access.denied', { permission: rule.permission });
  }

  private ruleOf(handler: object): AccessRule {
    let rule = this.rules.get(handler);
    if (!rule) {
      rule = this.reflector.get<AccessRule | undefined>(ACCESS, handler as never);
      if (!rule) throw new Error('a route without an access rule was reached');
      this.rules.set(handler, rule);
    }
    return rule;
  }
}

/** A session that has something to deal with first may do that, and nothing else. */
function refuseConfined({ confinedBy }: Principal, rule: AccessRule): void {
  if (!confinedBy || ('signedIn' in rule && rule.despite?.includes(confinedBy))) return;
  throw new Problem(confinedBy);
}
