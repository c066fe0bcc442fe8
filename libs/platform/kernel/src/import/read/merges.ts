import type { Cell, Merge, SheetRow } from './cell.js';

/** Carries the values of merged cells down through the rows of one reading. */
export class MergedCells {
  private readonly waiting: Merge[];
  private active: { readonly merge: Merge; readonly value: Cell }[] = [];

  constructor(merges: readonly Merge[]) {
    this.waiting = merges.filter(({ top, bottom }) => bottom > top).sort((a, b) => b.top - a.top);
  }

  /** The row with what its merged cells show. */
  filled(row: SheetRow): SheetRow {
    this.active = this.active.filter(({ merge }) => merge.bottom >= row.row);
    const cells = [...row.cells];
    for (const { merge, value } of this.active)
      if ((cells[merge.left] ?? null) === null) {
        while (cells.length < merge.left) cells.push(null);
        cells[merge.left] = value;
      }
    this.open(row);
    return { ...row, cells };
  }

  private open(row: SheetRow): void {
    for (let next = this.waiting.at(-1); next && next.top <= row.row; next = this.waiting.at(-1)) {
      this.waiting.pop();
      const value = next.top === row.row ? (row.cells[next.left] ?? null) : null;
      if (value !== null) this.active.push({ merge: next, value });
    }
  }
}
