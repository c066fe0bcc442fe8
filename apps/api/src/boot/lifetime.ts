/** One Ctrl-C arrives several times: from the terminal, from npm and from the launcher. */
const SAME_SIGNAL_MS = 2_000;

/**
 * Calls `stop` once, on the first signal or when the launcher has gone, and ends the process after it.
 * A person who presses Ctrl-C again does not want to wait.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let began: number | undefined;
  const begin = (): void => {
    if (began !== undefined) {
      if (Date.now() - began > SAME_SIGNAL_MS) process.exit(130);
      return;
    }
    began = Date.now();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, begin);
  if (process.channel) process.once('disconnect', begin);
  // With the launcher gone its terminal may be too; that must not cut the orderly stop short.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** Waits for an orderly end, but not for ever: a stuck download must not hold up the stop of the database. */
export async function withinSeconds(seconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((resolve) => (timer = setTimeout(resolve, seconds * 1_000)));
  try {
    await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
