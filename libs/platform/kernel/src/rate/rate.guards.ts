import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import type { CallerRequest } from '../access/access.decorators.js';
import { addressKey } from './address-key.js';
import { RateLimiter, type RateSubjects } from './rate-limiter.js';
import type { RateClass } from './rate-rules.js';
import { RATE } from './rate.decorators.js';

/** Knows the classes of routes. */
@Injectable()
export class RateClasses {
  private readonly known = new WeakMap<object, RateClass | 'none'>();

  constructor(private readonly reflector: Reflector) {}

  of(handler: object): RateClass | 'none' {
    let rateClass = this.known.get(handler);
    if (!rateClass) {
      rateClass = this.reflector.get<RateClass | 'none' | undefined>(RATE, handler as never) ?? 'general';
      this.known.set(handler, rateClass);
    }
    return rateClass;
  }
}

/** Counts by address, before anybody is known: who cannot sign in is limited too. */
@Injectable()
export class AddressRateGuard implements CanActivate {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly classes: RateClasses,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (this.limiter.isOff) return true;
    const { ip } = context.switchToHttp().getRequest<CallerRequest>();
    return admit(this.limiter, this.classes, context, [['address', addressKey(ip)]]);
  }
}

/** Counts by account, and by API client where one speaks for the account; after the access guard. */
@Injectable()
export class AccountRateGuard implements CanActivate {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly classes: RateClasses,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (this.limiter.isOff) return true;
    const { caller } = context.switchToHttp().getRequest<CallerRequest>();
    if (!caller) return true;
    const account = ['account', caller.accountId] as const;
    const subjects = caller.clientId === undefined ? [account] : [account, ['client', caller.clientId] as const];
    return admit(this.limiter, this.classes, context, subjects);
  }
}

function admit(
  limiter: RateLimiter,
  classes: RateClasses,
  context: ExecutionContext,
  subjects: RateSubjects,
): boolean | Promise<boolean> {
  const rateClass = classes.of(context.getHandler());
  if (rateClass === 'none') return true;
  const admitted = limiter.admit(rateClass, subjects, context.switchToHttp().getResponse<FastifyReply>());
  return admitted ? admitted.then(() => true) : true;
}
