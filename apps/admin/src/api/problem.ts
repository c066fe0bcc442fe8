/** One entry of `errors` in a problem document. */
export interface FieldProblem {
  pointer: string;
  code: string;
  message: string;
}

interface ProblemDocument {
  title?: string;
  status?: number;
  code?: string;
  detail?: string;
  errors?: FieldProblem[];
  traceId?: string;
}

/** What the API answered instead of a result (RFC 9457), or that it did not answer at all (status 0). */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: FieldProblem[];
  readonly traceId: string | undefined;

  constructor(status: number, problem: ProblemDocument = {}) {
    super(problem.detail ?? problem.title ?? '');
    this.name = 'ProblemError';
    this.status = status;
    this.code = problem.code ?? 'unknown';
    this.detail = problem.detail ?? problem.title ?? '';
    this.errors = problem.errors ?? [];
    this.traceId = problem.traceId;
  }

  /** The request never got an answer. */
  static offline(): ProblemError {
    return new ProblemError(0, { code: 'network' });
  }
}

/** Reads a refused answer; one without a problem document (a proxy's page, say) still becomes a typed error. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) return new ProblemError(response.status);
  try {
    return new ProblemError(response.status, (await response.json()) as ProblemDocument);
  } catch {
    return new ProblemError(response.status);
  }
}

/** Any thrown value as a problem, so that pages handle one kind of error. */
export function asProblem(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError(500);
}
