/**
 * A reason why the process cannot start that the person at the terminal can act on.
 *
 * It is printed as one sentence per language, without a stack, and ends the process with exit code 1.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';

  constructor(
    readonly zh: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(`${zh} / ${en}`, options);
  }
}
