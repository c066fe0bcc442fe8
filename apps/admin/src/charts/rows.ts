/** One figure of a chart: what it is of, how much, and the list of the rows counted. */
export interface ChartRow {
  key: string;
  label: string;
  value: number;
  href?: string | null;
}

function cell(text: string): string {
  // A leading = + - @ would be run as a formula by a spreadsheet.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Lines as a file every spreadsheet opens; the mark in front makes Excel read the Chinese. */
export function csvText(lines: string[][]): string {
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The figures of a chart as a file. */
export function csvOf(head: string[], rows: ChartRow[]): string {
  return csvText([head, ...rows.map((row) => [row.label, String(row.value)])]);
}
