import { Injectable } from '@nestjs/common';
import { Problem } from '../errors/problem.js';
import { isSystem, systemCaller, type Caller, type Principal } from './principal.js';

/** Says who somebody is now; undefined when his account is not active any more. What else ended his right it throws. */
export type PrincipalSource = (who: Principal) => Promise<Principal | undefined>;

/**
 * Work that was queued is done with the rights its owner has when it runs, not with those he had when he queued it.
 * The identity module says which they are; without one nothing has changed.
 */
@Injectable()
export class CurrentCallers {
  private source: PrincipalSource = (who) => Promise.resolve(who);

  use(source: PrincipalSource): void {
    this.source = source;
  }

  /** @throws Problem `access.owner-gone` when the account was closed meanwhile */
  async renewed(who: Caller): Promise<Caller> {
    if (isSystem(who)) return systemCaller(who.traceId);
    const principal = await this.source(who);
    if (!principal) throw new Problem('access.owner-gone');
    const { traceId, address, language } = who;
    return { ...principal, principal, traceId, address, language };
  }
}
