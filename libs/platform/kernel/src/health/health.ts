import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { PermissionCatalogue } from '../access/permissions.js';
import { Problem } from '../errors/problem.js';
import './health-problems.js';

/** `warn`: something to look after, but requests are answered. */
export type HealthState = 'ok' | 'warn' | 'failed';

/** What a check has found. */
export interface Finding {
  readonly state: HealthState;
  /** For administrators; numbers and names, no secrets. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Something that the process depends on. */
export interface HealthCheck {
  /** Unique; shown to everybody, so it names a component and no place. */
  readonly name: string;
  /** What it answers when it throws or takes too long. */
  readonly otherwise: 'warn' | 'failed';
  readonly check: () => Promise<Finding>;
}

/** What everybody may know: which components work. */
export interface HealthReport {
  readonly status: 'ok' | 'warn';
  readonly checks: Readonly<Record<string, HealthState>>;
}

/** What administrators see besides. */
export interface HealthDetails {
  readonly status: HealthState;
  readonly draining: boolean;
  readonly checks: Readonly<Record<string, Finding>>;
}

const PATIENCE_MS = 2_000;
/** Load balancers of several zones ask at once; the components are asked once. */
const FRESH_MS = 1_000;

/** Knows whether the process can answer requests; from the first sign of a stop on it says no. */
@Injectable()
export class Health implements BeforeApplicationShutdown {
  private readonly log = new Logger('Health');
  private readonly checks = new Map<string, HealthCheck>();
  private latest: { readonly at: number; readonly found: Promise<ReadonlyMap<string, Finding>> } | undefined;
  private stopping = false;

  constructor(catalogue: PermissionCatalogue) {
    catalogue.add({ code: 'health.read', zh: '查看运行状况', en: 'Read the state of operation', module: 'health' });
  }

  /** Adds a component; call it when the module is constructed. */
  add(check: HealthCheck): void {
    if (this.checks.has(check.name)) throw new Error(`two health checks named ${check.name}`);
    this.checks.set(check.name, check);
  }

  beforeApplicationShutdown(): void {
    this.drain();
  }

  /** From now on not ready: the process goes on serving, but wants no new requests. */
  drain(): void {
    this.stopping = true;
  }

  get isDraining(): boolean {
    return this.stopping;
  }

  /** Throws `system.unavailable`, naming the components, while one that requests need does not work. */
  async ready(): Promise<HealthReport> {
    if (this.stopping) throw new Problem('system.unavailable', {}, [{ pointer: '/checks', code: 'health.stopping' }]);
    const found = [...(await this.find())];
    const failed = found.filter(([, { state }]) => state === 'failed');
    if (failed.length > 0)
      throw new Problem(
        'system.unavailable',
        {},
        failed.map(([name]) => ({ pointer: `/checks/${name}`, code: 'health.failed', values: { name } })),
      );
    return {
      status: found.some(([, { state }]) => state === 'warn') ? 'warn' : 'ok',
      checks: Object.fromEntries(found.map(([name, { state }]) => [name, state])),
    };
  }

  /** Everything that is known, for administrators and monitoring. */
  async details(): Promise<HealthDetails> {
    const checks = Object.fromEntries(await this.find());
    const states = new Set(Object.values(checks).map(({ state }) => state));
    const status = states.has('failed') ? 'failed' : states.has('warn') ? 'warn' : 'ok';
    return { status, draining: this.stopping, checks };
  }

  private find(): Promise<ReadonlyMap<string, Finding>> {
    if (!this.latest || Date.now() - this.latest.at > FRESH_MS) {
      const all = [...this.checks.values()].map(async (check) => [check.name, await this.ask(check)] as const);
      this.latest = { at: Date.now(), found: Promise.all(all).then((entries) => new Map(entries)) };
    }
    return this.latest.found;
  }

  private async ask({ name, otherwise, check }: HealthCheck): Promise<Finding> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
    });
    try {
      return await Promise.race([check(), late]);
    } catch (error) {
      this.log.warn({ check: name, err: error });
      return { state: otherwise, detail: { error: error instanceof Error ? error.message : String(error) } };
    } finally {
      clearTimeout(timer);
    }
  }
}
