import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { CallerRequest } from '../access/access.decorators.js';
import type { Caller } from '../access/principal.js';
import { Problem } from '../errors/problem.js';
import type { RawQuery } from '../query/list-query.js';
import { expectedVersion } from './preconditions.js';
import type { Answer } from './respond.js';

/** One request and its reply, as the routes of record types need them. */
export class HttpCall {
  constructor(
    readonly request: CallerRequest,
    readonly reply: FastifyReply,
  ) {}

  /** Who calls; routes without an access rule for signed-in callers have nobody. */
  get who(): Caller {
    if (!this.request.caller) throw new Problem('access.sign-in');
    return this.request.caller;
  }

  get query(): RawQuery {
    return this.request.query as RawQuery;
  }

  /** The record's id in the path. */
  get id(): string {
    return this.parameter('id');
  }

  /** The workflow action in the path. */
  get action(): string {
    return this.parameter('action');
  }

  /** The body before any check, for actions whose input depends on the action. */
  get body(): unknown {
    return this.request.body;
  }

  /** The version that If-Match names; 428 when it is missing. */
  get version(): number {
    return expectedVersion(this.request.headers['if-match']);
  }

  /** The text of a store's answer, its version put into the ETag; Nest sends it with the route's status. */
  async answer(answer: Answer | Promise<Answer>): Promise<string> {
    const { body, version } = await answer;
    if (version !== undefined) void this.reply.header('etag', `"${version}"`);
    void this.reply.header('content-type', 'application/json; charset=utf-8');
    return body;
  }

  private parameter(name: string): string {
    return (this.request.params as Readonly<Record<string, string>>)[name] ?? '';
  }
}

/** The request and its reply: `list(@Http() http: HttpCall)`. */
export const Http = createParamDecorator((_data: unknown, context: ExecutionContext): HttpCall => {
  const http = context.switchToHttp();
  return new HttpCall(http.getRequest<CallerRequest>(), http.getResponse<FastifyReply>());
});
