/** What is written beside a row, and which of its cells are coloured. */
export interface RowMark {
  readonly text: string;
  /** Columns from 0. */
  readonly columns: ReadonlySet<number>;
}

/** What a file is marked with. */
export interface Marks {
  /** By row of the sheet. */
  readonly rows: ReadonlyMap<number, RowMark>;
  /** The last row of the header: there the column of the results gets its name. */
  readonly headerRow: number;
  readonly header: string;
  /** Column of the results, from 0; what stands in it is replaced. */
  readonly column: number;
}
