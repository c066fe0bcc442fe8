import { problemKind, problemText } from './catalogue.js';
import type { Language } from '../resource/label.js';

/** One wrong field of a request. */
export interface FieldProblem {
  /** JSON pointer into the body (`/title`), or the name of a query parameter (`filter[status]`). */
  readonly pointer: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** An expected failure with a code of the catalogue; becomes an RFC 9457 answer. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    /** For the text's placeholders; `retryAfter`, in seconds, also becomes the header of that name. */
    readonly values: Readonly<Record<string, unknown>> = {},
    readonly errors: readonly FieldProblem[] = [],
  ) {
    super(problemText(code, 'en', values));
    this.status = problemKind(code).status;
  }
}

/** Thrown by a guard that has sent the answer itself; nothing is left to do. */
export class AnsweredAlready extends Error {}

/** A problem of one field. */
export const fieldProblem = (pointer: string, code: string, values: Readonly<Record<string, unknown>> = {}): Problem =>
  new Problem('request.invalid', {}, [{ pointer, code, values }]);

/** The body of a problem answer, RFC 9457. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
  readonly traceId: string;
}

/** Writes a problem in the reader's language. */
export function problemBody(problem: Problem, language: Language, traceId: string): ProblemBody {
  return {
    type: `urn:kechuang:problem:${problem.code}`,
    title: problemText(`status.${problem.status}`, language),
    status: problem.status,
    code: problem.code,
    detail: problemText(problem.code, language, problem.values),
    ...(problem.errors.length > 0 && {
      errors: problem.errors.map((error) => ({
        pointer: error.pointer,
        code: error.code,
        message: problemText(error.code, language, error.values),
      })),
    }),
    traceId,
  };
}
