import type { Page } from 'playwright-core';

const FIRST_ERROR = 400;
/** Chrome repeats in the console, without the address, what the answer itself already says. */
const REPEATED = /^Failed to load resource/;

/** What a page complained about while it was used: errors in the console, failed requests, refused ones. */
export interface Watch {
  /** All complaints but those about answers which this journey means to get. */
  complaints(): readonly string[];
  /** Declares that a refusal belongs to the journey, for example `expect('401 POST /api/v1/auth/login')`. */
  expect(answer: string): void;
}

export function watch(page: Page): Watch {
  const seen: string[] = [];
  const meant: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const told = message.type() === 'error' || message.type() === 'warning';
    if (told && !REPEATED.test(message.text())) seen.push(`${message.type()}: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page gives up what it still asked for.
    if (reason !== 'net::ERR_ABORTED') seen.push(`${reason} ${request.method()} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() < FIRST_ERROR) return;
    seen.push(`${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`);
  });
  return {
    complaints: () => seen.filter((complaint) => !meant.includes(complaint)),
    expect: (answer) => void meant.push(answer),
  };
}
