import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { asReader, Database, type CallerRequest } from '@kechuang/kernel';

const READING = new Set(['GET', 'HEAD']);

/**
 * Lets requests that only read be answered by replicas, and remembers before the answer that an account has written, so
 * that its next request sees it. Without replicas there is nothing to do, and nothing is done.
 */
export function readFromReplicas(app: NestFastifyApplication): void {
  const database = app.get(Database);
  if (!database.hasReplicas) return;
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, _reply, done) => {
    if (READING.has(request.method)) asReader({ accountId: () => (request as CallerRequest).caller?.accountId }, done);
    else done();
  });
  server.addHook('onSend', (request, _reply, payload, done) => {
    const { caller } = request as CallerRequest;
    if (!caller || READING.has(request.method)) return done(null, payload);
    database.noteWrite(caller.accountId).then(() => done(null, payload), done);
  });
}
