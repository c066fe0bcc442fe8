import type { FastifyReply } from 'fastify';

/** The reply of the HTTP server. */
export type Reply = FastifyReply;

/** An answer that is text already: compiled serialisers write it, nothing parses it again. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** Version of the record, sent as ETag. */
  readonly version?: number;
}

/** Sends a serialised JSON answer. */
export function respond(reply: FastifyReply, answer: Answer): void {
  if (answer.version !== undefined) void reply.header('etag', `"${answer.version}"`);
  void reply.code(answer.status).header('content-type', 'application/json; charset=utf-8').send(answer.body);
}
