import type { SideName } from '../matching/sides.js';
import type { MatchInput } from './match.js';
import type { SupplyKind } from './match.kinds.js';

/** How one kind of supply is named in a match, and where candidates of it come from. */
export interface SupplyField {
  readonly kind: SupplyKind;
  readonly key: 'expertId' | 'societyId';
  readonly side: SideName;
}

/** The kinds of supply; another one is another line, with its reference in the record. */
export const SUPPLIES: readonly SupplyField[] = [
  { kind: 'expert', key: 'expertId', side: 'experts' },
  { kind: 'society', key: 'societyId', side: 'societies' },
];

/** The supplies that an input names. */
export const suppliesIn = (input: Pick<MatchInput, SupplyField['key']>): readonly (SupplyField & { id: string })[] =>
  SUPPLIES.flatMap((field) => {
    const id = input[field.key];
    return typeof id === 'string' ? [{ ...field, id }] : [];
  });
