import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { CallerRequest } from '../access/access.decorators.js';
import { AuditLog } from '../audit/audit-log.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../resource/label.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { databaseProblem } from './database-problem.js';
import { AnsweredAlready, Problem, problemBody } from './problem.js';

/** HTTP statuses of errors raised by Nest and Fastify themselves, as codes of the catalogue. */
const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'access.sign-in',
  403: 'access.denied',
  404: 'route.missing',
  405: 'request.method',
  413: 'request.too-large',
  415: 'request.media-type',
  503: 'system.unavailable',
};

/** Turns anything thrown into the problem that is answered; what nobody expected becomes `system.internal`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const code = BY_STATUS[status];
  if (code) return new Problem(code);
  if (status >= 400 && status < 500) return new Problem('request.malformed', { reason: reasonOf(error) });
  return databaseProblem(error) ?? new Problem('system.internal');
}

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

/** Refusals that the audit log tells of. */
const REFUSALS = new Set(['access.denied', 'access.foreign', 'access.oneself']);

/** Answers every error as `application/problem+json`, in the reader's language, without internals; audits refusals. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(
    private readonly audit: AuditLog,
    private readonly telemetry: Telemetry,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    if (error instanceof AnsweredAlready) return;
    const http = host.switchToHttp();
    const request = http.getRequest<CallerRequest>();
    const problem = problemOf(error);
    this.telemetry.problem(problem.code);
    if (problem.code === 'system.internal')
      this.log.error({ traceId: request.id, err: error instanceof Error ? error : new Error(String(error)) });
    if (request.caller && REFUSALS.has(problem.code))
      await this.audit
        .refused(request.caller, problem.values['permission'] ?? problem.code, request.method, request.url)
        .catch((failure: Error) => this.log.error({ traceId: request.id, err: failure }));
    sendProblem(http.getResponse<FastifyReply>(), request, problem);
  }
}

/** Sends a problem answer; also used by hooks that run before Nest. */
export function sendProblem(reply: FastifyReply, request: FastifyRequest, problem: Problem): void {
  if (reply.sent) return;
  const { retryAfter } = problem.values;
  if (typeof retryAfter === 'number') void reply.header('retry-after', retryAfter);
  void reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(problem, languageOf(request.headers['accept-language']), request.id)));
}
