/** Ends with 0 when the process in this container is ready; for HEALTHCHECK, without any tool besides Node. */
const port = process.env.PORT ?? '3000';

// Docker ends a check that takes too long.
try {
  const { ok } = await fetch(`http://127.0.0.1:${port}/api/v1/health/ready`);
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
