import { withCheckDigit, withOrganisationCheck } from '../data/credit-code.js';
import type { ContactDemo } from './demo-types.js';
import { demoMail, demoPhone, personName } from './names.js';
import type { Random } from './random.js';

/** Registration authority and category: enterprise, civil society body, public institution. */
export type CreditCodeClass = '91' | '51' | '12' | '11';

/**
 * A credit code that passes every check and belongs to nobody: organisation codes are not given out in this block.
 * The index makes it unique within a class.
 */
export function creditCodeOf(random: Random, type: CreditCodeClass, divisionCode: string, index: number): string {
  const subject = `QY${random.int(10, 99)}${String(index).padStart(4, '0')}`;
  return withCheckDigit(type + divisionCode + withOrganisationCheck(subject));
}

/** One or two people to ask for, with different positions; the first is the officer where the organisation has one. */
export function contactsOf(
  random: Random,
  host: string,
  positions: readonly string[],
  officer: string | undefined,
): ContactDemo[] {
  return random.sample(positions, random.int(1, 2)).map((position, index) => {
    const drawn = personName(random).name;
    const name = index === 0 && officer !== undefined ? officer : drawn;
    return { name, position, phone: demoPhone(random), email: demoMail(name, host) };
  });
}
