import { fill, type Label, type Language } from '../resource/label.js';

/** An error that the API can answer: HTTP status and a text in both languages with `{name}` placeholders. */
export interface ProblemKind extends Label {
  readonly status: number;
}

const KINDS = new Map<string, ProblemKind>();

/** Adds error codes (`demand.deadline-passed`) to the catalogue; a code is defined once. */
export function defineProblems(kinds: Readonly<Record<string, ProblemKind>>): void {
  for (const [code, kind] of Object.entries(kinds)) {
    if (KINDS.has(code)) throw new Error(`error code ${code} is defined twice`);
    KINDS.set(code, kind);
  }
}

/** The catalogue entry of a code; an unknown code is a programming error and says so. */
export function problemKind(code: string): ProblemKind {
  const kind = KINDS.get(code);
  if (!kind) throw new Error(`error code ${code} is not in the catalogue`);
  return kind;
}

/** The text of a code in one language. */
export function problemText(code: string, language: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return fill(problemKind(code)[language], values);
}

/** All codes, for documents. */
export const problemCodes = (): readonly string[] => [...KINDS.keys()];
