import type { Field } from '../resource/field.js';
import type { Dictionaries } from '../store/references.js';
import type { MappedColumn } from './columns/column-map.js';
import { textOf, type SheetRow } from './read/cell.js';
import { exampleCells } from './template.js';

/** Recognises the example row of the template, which people leave where it was. */
export async function exampleTest(
  fields: readonly Field[],
  dictionaries: Dictionaries,
  columns: readonly MappedColumn[],
): Promise<(row: SheetRow) => boolean> {
  const filled = columns.filter(({ field }) => field);
  const examples = await Promise.all(
    (['zh', 'en'] as const).map(async (language) => {
      const cells = await exampleCells(fields, dictionaries, language);
      return new Map(cells.map(({ field, text }) => [field, text]));
    }),
  );
  return ({ cells }) =>
    examples.some((example) =>
      filled.every(({ at, field }) => textOf(cells[at] ?? null) === (field ? (example.get(field) ?? '') : '')),
    );
}
