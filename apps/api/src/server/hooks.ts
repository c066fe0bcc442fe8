import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Health, IdempotencyGuard, type CallerRequest } from '@kechuang/kernel';

/** What happens around every request: correlation header, cache rule, answers kept for repeated requests, access log. */
export function addHooks(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  const idempotency = app.get(IdempotencyGuard, { strict: false });
  const health = app.get(Health);
  server.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id);
    // A connection kept open would be cut at the end, perhaps just when its client sends again.
    if (health.isDraining) void reply.header('connection', 'close');
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
    const kept = idempotency.remember(request, reply, payload);
    if (!kept) done(null, payload);
    else kept.then(() => done(null, payload), done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { caller } = request as CallerRequest;
    request.log.info(
      {
        method: request.method,
        path: request.url.split('?')[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(caller && { account: caller.accountId }),
      },
      'request',
    );
    done();
  });
}
