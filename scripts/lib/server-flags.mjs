/**
 * How Node runs the server. A young generation of 4 MiB instead of up to 64 costs no measurable time and leaves more
 * than 100 MiB to the machine; with a named limit the old generation is collected before it has grown fourfold. npm run
 * bench measures with the same flags.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=4', '--max-old-space-size=512'];

/** One pool of native memory: with one per thread, what an export has freed in one is not there for the others. */
export const SERVER_ENVIRONMENT = { MALLOC_ARENA_MAX: '1' };
