/** The page's colour tokens as plain values, for drawings that cannot read CSS variables. */
export function chartColours(_mode: string): Record<'primary' | 'text' | 'muted' | 'line' | 'surface', string> {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    primary: token('--c-primary'),
    text: token('--c-text'),
    muted: token('--c-text-3'),
    line: token('--c-line'),
    surface: token('--c-surface'),
  };
}
