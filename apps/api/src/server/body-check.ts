import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem, sendProblem } from '@kechuang/kernel';

/** How deeply a body may be nested; those of this API hold lists of texts at most. */
const MAX_DEPTH = 20;

/** Stands in a text in place of bytes that were no UTF-8. */
const REPLACEMENT = '\ufffd';

/**
 * Refuses bodies that no client of good will sends, before anything walks through them by calling itself: nested
 * without end, or with bytes that are no text.
 */
export function checkBodies(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preValidation', (request, reply, done) => {
      const { body } = request;
      const fault = typeof body === 'object' && body !== null ? faultOf(body) : undefined;
      if (fault === undefined) done();
      else sendProblem(reply, request, new Problem('request.malformed', { reason: fault }));
    });
}

function faultOf(body: object): string | undefined {
  const waiting: { readonly value: object; readonly depth: number }[] = [{ value: body, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > MAX_DEPTH) return `nested more than ${MAX_DEPTH} levels deep`;
    for (const [key, value] of Object.entries(next.value) as [string, unknown][]) {
      if (key.includes(REPLACEMENT) || (typeof value === 'string' && value.includes(REPLACEMENT))) return 'not UTF-8';
      if (typeof value === 'object' && value !== null) waiting.push({ value, depth: next.depth + 1 });
    }
  }
  return undefined;
}
