import { diffLines } from 'diff';

/** One line of a comparison; a line that is missing on a side is null there. */
export interface DiffRow {
  before: string | null;
  after: string | null;
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** Two texts side by side: what was taken away stands left, what was added right, in step where they agree. */
export function sideBySide(before: string, after: string): DiffRow[] {
  const rows: DiffRow[] = [];
  let removed: string[] = [];
  const settle = (added: string[]) => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1)
      rows.push({ before: removed[at] ?? null, after: added[at] ?? null });
    removed = [];
  };
  for (const part of diffLines(before, after)) {
    const lines = linesOf(part.value);
    if (part.removed) removed = lines;
    else if (part.added) settle(lines);
    else {
      settle([]);
      for (const line of lines) rows.push({ before: line, after: line });
    }
  }
  settle([]);
  return rows;
}
