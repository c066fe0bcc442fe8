import { isIP } from 'node:net';
import type { EnvironmentReader } from './environment.js';
import { parseRateRules, type RateRules } from '../rate/rate-rules.js';
import { StartupError } from './startup-error.js';

/** How processes work together and with what stands around them. */
export interface OperationsConfig {
  /** Streaming replicas that lists, figures and exports are read from. */
  readonly databaseReadUrls: readonly string[];
  /** Seconds by which a replica may be behind and still be read. */
  readonly databaseReadMaxLag: number;
  /** Seconds that a list or figure may take on a replica before the primary is asked. */
  readonly databaseReadTimeout: number;
  /** Whether this process brings the schema up to date, or waits until another one has. */
  readonly migrate: boolean;
  /** Whether this process also works off the jobs and the outbox, leaves that to others, or does nothing else. */
  readonly worker: 'in-process' | 'off' | 'only';
  /** Proxies in front whose forwarded headers are believed: how many, or which addresses; false for none. */
  readonly trustProxy: number | string | false;
  /** Seconds for which a process that is to stop still serves, so that load balancers notice. */
  readonly drainDelay: number;
  /** Seconds that running requests and jobs are given to end after that. */
  readonly drainLimit: number;
  /** How many requests are let in; null: as many as come. */
  readonly rateLimits: RateRules | null;
  /** Megabytes that must be free under the data directory for the process to be ready. */
  readonly diskMinFree: number;
  /** Who may read the metrics on the port of the API: whoever has this token; null: nobody. */
  readonly metricsToken: string | null;
  /** A port of their own for the metrics, for a network that only monitoring reaches; null: none. */
  readonly metricsPort: number | null;
}

/** Reads the variables of operation. */
export function loadOperations(read: EnvironmentReader): OperationsConfig {
  return {
    databaseReadUrls: read.urls('DATABASE_READ_URL', ['postgres', 'postgresql']),
    databaseReadMaxLag: read.integer('DATABASE_READ_MAX_LAG', 10, { min: 1, max: 300 }),
    databaseReadTimeout: read.integer('DATABASE_READ_TIMEOUT', 30, { min: 1, max: 600 }),
    migrate: read.flag('MIGRATE', true),
    worker: read.choice('WORKER', 'in-process', ['in-process', 'off', 'only']),
    trustProxy: loadTrustProxy(read),
    drainDelay: read.integer('DRAIN_DELAY', 0, { min: 0, max: 300 }),
    drainLimit: read.integer('DRAIN_LIMIT', 20, { min: 1, max: 3600 }),
    rateLimits: parseRateRules(read.text('RATE_LIMITS')),
    diskMinFree: read.integer('DISK_MIN_FREE', 500, { min: 0, max: 1_000_000 }),
    metricsToken: read.secret('METRICS_TOKEN', 16) ?? null,
    metricsPort:
      read.text('METRICS_PORT') === undefined ? null : read.integer('METRICS_PORT', 0, { min: 0, max: 65535 }),
  };
}

/** `1` or `on`: the nearest proxy; `2`: the two nearest; addresses or networks: these; nothing: none. */
function loadTrustProxy(read: EnvironmentReader): number | string | false {
  const value = read.text('TRUST_PROXY')?.toLowerCase();
  if (value === undefined || ['0', 'false', 'no', 'off'].includes(value)) return false;
  if (['true', 'yes', 'on'].includes(value)) return 1;
  if (/^\d$/.test(value)) return Number(value);
  const networks = value.split(',').map((network) => network.trim());
  if (networks.every(isNetwork)) return networks.join(',');
  throw new StartupError(
    `环境变量 TRUST_PROXY=${value} 无效，应为代理层数（1–9）或代理的地址、网段（逗号分隔）。`,
    `TRUST_PROXY=${value} is not valid: it must be a number of proxies (1–9) or their addresses or networks, separated by commas.`,
  );
}

/** An address, or a network as an address and the length of its prefix. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  const bits = family === 6 ? 128 : 32;
  return (
    family > 0 && rest.length === 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits))
  );
}
