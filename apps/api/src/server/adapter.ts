import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { createLogger, Problem, sendProblem, type AppConfig } from '@kechuang/kernel';

/** JSON bodies larger than this are refused; files have their own limit. */
const BODY_LIMIT = 1_048_576;
/** A correlation id that a proxy or partner may hand in. */
const TRACE_ID = /^[\w.-]{8,64}$/;

/** The HTTP server: correlation ids, body limits, and problem answers even for requests that no route sees. */
export function httpAdapter(config: AppConfig): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: createLogger(config.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxies(config),
    bodyLimit: BODY_LIMIT,
    // Who has got through before the last listener closed is served like everybody before.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && TRACE_ID.test(given) ? given : randomUUID();
    },
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, request, new Problem('request.malformed', { reason: 'bad URL' })),
  });
}

/** How far back the chain of forwarded addresses is believed: by number of proxies or by their addresses. */
function trustedProxies({ trustProxy }: AppConfig): string | boolean | ((address: string, hop: number) => boolean) {
  return typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy;
}
