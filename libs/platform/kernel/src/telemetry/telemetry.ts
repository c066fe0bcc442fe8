import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Prefix of all names that are ours. */
const NAMESPACE = 'kechuang_';
/** Seconds; from a detail read by its key to an export of many rows. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A value with its labels, as a gauge shows it. */
export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/**
 * What the process counts of itself, for Prometheus. Labels are names that stand in the code (routes, classes, error
 * codes) and never ids, names or addresses; nothing is counted where nobody can ask.
 */
@Injectable()
export class Telemetry {
  readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: `${NAMESPACE}http_request_duration_seconds`,
    help: 'Time from the first byte of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: DURATIONS,
    registers: [this.registry],
  });
  private readonly flying = new Gauge({
    name: `${NAMESPACE}http_requests_in_flight`,
    help: 'Requests that have come in and are not answered yet',
    registers: [this.registry],
  });
  private readonly problems = new Counter({
    name: `${NAMESPACE}problem_answers_total`,
    help: 'Error answers by their code',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });
  private readonly refusals = new Counter({
    name: `${NAMESPACE}rate_limit_refusals_total`,
    help: 'Requests refused because there were too many',
    labelNames: ['class', 'subject'] as const,
    registers: [this.registry],
  });
  private readonly fileErrors = new Counter({
    name: `${NAMESPACE}file_store_errors_total`,
    help: 'Operations of the file store that failed',
    labelNames: ['operation'] as const,
    registers: [this.registry],
  });
  private counting = false;

  /** Begins to count; a process that nobody asks spares itself the trouble. */
  enable(version: string): void {
    if (this.counting) return;
    this.counting = true;
    collectDefaultMetrics({ register: this.registry });
    const build = { name: `${NAMESPACE}build_info`, help: 'Version of the platform', labelNames: ['version'] as const };
    new Gauge({ ...build, registers: [this.registry] }).set({ version }, 1);
  }

  get isOn(): boolean {
    return this.counting;
  }

  /** A gauge that is asked for its samples when Prometheus comes; one that fails is left out. */
  gauge(name: string, help: string, labels: readonly string[], samples: () => Promise<Sample[]> | Sample[]): void {
    const gauge: Gauge = new Gauge({
      name: NAMESPACE + name,
      help,
      labelNames: [...labels],
      registers: [this.registry],
      collect: async () => {
        gauge.reset();
        if (!this.counting) return;
        const found = await Promise.resolve()
          .then(samples)
          .catch(() => []);
        for (const sample of found) gauge.set({ ...sample.labels }, sample.value);
      },
    });
  }

  requestBegins(): void {
    this.flying.inc();
  }

  /** @param route template of the route, never the address itself */
  requestEnds(method: string, route: string, status: number, seconds: number): void {
    this.flying.dec();
    this.durations.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  problem(code: string): void {
    if (this.counting) this.problems.inc({ code });
  }

  refusal(rateClass: string, subject: string): void {
    if (this.counting) this.refusals.inc({ class: rateClass, subject });
  }

  fileError(operation: string): void {
    if (this.counting) this.fileErrors.inc({ operation });
  }
}
