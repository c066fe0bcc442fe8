/** Only addresses inside the console: a crafted link must not lead elsewhere after signing in. */
export function nextPage(query: unknown): string {
  const next = typeof query === 'string' ? query : '/';
  return next.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') ? next : '/';
}
