import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../errors/problem.js';
import { Telemetry } from '../telemetry/telemetry.js';
import './rate-problems.js';
import type { RateClass, RateRule, RateRules, RateSubject } from './rate-rules.js';
import { RateStore, type RateCount } from './rate-store.js';
import { SettledCounts } from './settled-counts.js';

/** Injection token of the process's {@link RateRules}; null: nothing is limited. */
export const RATE_RULES = Symbol('RATE_RULES');

const SETTLE_MS = 1_000;

interface Limit {
  readonly rateClass: RateClass;
  readonly subject: RateSubject;
  readonly rule: RateRule;
}

/** Whose request it is. */
export type RateSubjects = readonly (readonly [subject: RateSubject, id: string])[];

/**
 * Limits requests per account, API client and address. The general class is counted in the process and settled every
 * second; the others are counted in PostgreSQL, exactly, over all processes.
 */
@Injectable()
export class RateLimiter implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly log = new Logger('RateLimiter');
  private readonly settled: SettledCounts;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(RATE_RULES) private readonly rules: RateRules | null,
    private readonly store: RateStore,
    private readonly telemetry: Telemetry,
  ) {
    this.settled = new SettledCounts(store);
  }

  get isOff(): boolean {
    return this.rules === null;
  }

  onApplicationBootstrap(): void {
    if (this.isOff) return;
    this.timer = setInterval(() => void this.settle(), SETTLE_MS);
  }

  /** While the connections are still there. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.settle();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Tells the other processes what was counted here; the clock does it every second. */
  async settle(): Promise<void> {
    await this.settled.settle().catch((error: Error) => this.log.warn({ err: error }));
  }

  /** Counts a request for its subjects and says in the answer's headers what is left; throws `rate.exceeded`. */
  admit(rateClass: RateClass, subjects: RateSubjects, reply: FastifyReply): void | Promise<void> {
    const rules = this.rules?.[rateClass];
    if (!rules) return;
    if (rateClass !== 'general') return this.admitExactly(rateClass, subjects, reply);
    for (const [subject, id] of subjects) {
      const rule = rules[subject];
      if (rule)
        this.decide({ rateClass, subject, rule }, this.settled.take(bucketOf(rateClass, subject, id), rule), reply);
    }
  }

  private async admitExactly(rateClass: RateClass, subjects: RateSubjects, reply: FastifyReply): Promise<void> {
    const limited = subjects.flatMap(([subject, id]) => {
      const rule = this.rules?.[rateClass][subject];
      return rule ? [{ subject, rule, bucket: bucketOf(rateClass, subject, id) }] : [];
    });
    if (limited.length === 0) return;
    const counts = await this.store.add(limited.map(({ bucket, rule }) => ({ bucket, n: 1, seconds: rule.seconds })));
    for (const { subject, rule, bucket } of limited) {
      const count = counts.get(bucket);
      if (count) this.decide({ rateClass, subject, rule }, count, reply);
    }
  }

  /** Header fields as in the IETF draft "RateLimit header fields for HTTP". */
  private decide({ rateClass, subject, rule }: Limit, { n, left }: RateCount, reply: FastifyReply): void {
    const seconds = Math.max(Math.ceil(left), 1);
    const policy = `"${rateClass}-${subject}"`;
    void reply.header('ratelimit-policy', `${policy};q=${rule.count};w=${rule.seconds}`);
    void reply.header('ratelimit', `${policy};r=${Math.max(rule.count - n, 0)};t=${seconds}`);
    if (n <= rule.count) return;
    void reply.header('retry-after', String(seconds));
    this.telemetry.refusal(rateClass, subject);
    throw new Problem('rate.exceeded', { seconds });
  }
}

const bucketOf = (rateClass: RateClass, subject: RateSubject, id: string): string => `${rateClass}:${subject}:${id}`;
