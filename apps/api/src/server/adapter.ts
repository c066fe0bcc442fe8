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
    trustProxy: config.trustProxy,
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && TRACE_ID.test(given) ? given : randomUUID();
    },
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, request, new Problem('request.malformed', { reason: 'bad URL' })),
  });
}
