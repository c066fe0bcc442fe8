import { totalmem } from 'node:os';

const MIB = 1024 * 1024;

/** How the embedded server is created and run. */
export interface ServerProfile {
  /** False only for throw-away servers of tests: a crash of the machine may then lose the data. */
  readonly durable: boolean;
}

/**
 * Chinese text needs a UTF-8 character type: with LC_CTYPE=C, pg_trgm finds no letters in it. The builtin provider
 * sorts by code point, alike on every machine; lists that people read sort by an ICU collation where it matters.
 */
export function initdbArguments({ durable }: ServerProfile): string[] {
  return [
    '--encoding=UTF8',
    '--locale=C',
    '--lc-ctype=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--auth=scram-sha-256',
    ...(durable ? [] : ['--no-sync', '--no-data-checksums']),
  ];
}

/** Settings given on the command line, so that an upgrade of the platform brings new ones to old data directories. */
export function serverArguments({ durable }: ServerProfile): string[] {
  const settings = { ...sharedSettings(), ...(durable ? {} : throwAwaySettings) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Enough for a city's data on a small machine, without taking the memory that exports and the console need. */
function sharedSettings(): Record<string, string> {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / MIB;
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: megabytes(memory / 8, 128, 1024),
    effective_cache_size: megabytes(memory / 2, 512, 16_384),
    maintenance_work_mem: megabytes(memory / 32, 64, 256),
    work_mem: '16MB',
    max_wal_size: '2GB',
    // Solid state disks read at random nearly as fast as in order.
    random_page_cost: '1.1',
    // Compiling a plan costs more than any of our statements take.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    log_min_messages: 'warning',
  };
}

const throwAwaySettings: Record<string, string> = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  shared_buffers: '128MB',
  max_connections: '200',
};

function megabytes(value: number, min: number, max: number): string {
  return `${Math.round(Math.min(Math.max(value, min), max))}MB`;
}
