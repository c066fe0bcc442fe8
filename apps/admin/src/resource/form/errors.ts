import type { FieldProblem } from '@/api/problem';
import type { FieldMeta } from '@/resource/meta';

export interface MappedProblems {
  /** The first message of each field, by field key. */
  byField: Record<string, string>;
  /** Messages that belong to no field of the form. */
  rest: string[];
}

/** Brings the problems of a refused request to the fields they point at (`/title`, `/expertIds/2`). */
export function mapProblems(fields: FieldMeta[], problems: FieldProblem[]): MappedProblems {
  const mapped: MappedProblems = { byField: {}, rest: [] };
  for (const problem of problems) {
    const name = problem.pointer.split('/')[1]?.replace(/~1/g, '/').replace(/~0/g, '~');
    const field = fields.find((candidate) => candidate.inputKey === name || candidate.key === name);
    if (field) mapped.byField[field.key] ??= problem.message;
    else mapped.rest.push(problem.message);
  }
  return mapped;
}
