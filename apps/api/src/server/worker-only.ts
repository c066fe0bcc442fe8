import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem, sendProblem } from '@kechuang/kernel';

/** What a process that only works answers: how it is doing. */
const ANSWERED = /^\/(?:api\/v1\/health(?:\/|$)|metrics(?:\/health)?$)/;

/** A worker takes no requests: whoever reaches it by mistake gets no second, uncounted way in. */
export function refuseRequests(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (ANSWERED.test(request.url.split('?')[0] ?? '')) done();
      else sendProblem(reply, request, new Problem('route.missing'));
    });
}
