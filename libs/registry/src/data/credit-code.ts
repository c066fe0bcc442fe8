/**
 * Unified social credit code of legal persons and other organisations, GB 32100-2015.
 *
 * 18 characters: registration authority, category, 6-digit division, 9-character organisation code (GB 11714, with
 * its own check character) and a check character. I, O, S, V and Z are left out because they read like digits.
 */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const BODY = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{9}$/;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of the first 17: the weight of position i is 3^i mod 31. */
function checkCharacter(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Whether this is a well-formed credit code whose check character fits. Lower case and spaces are not accepted. */
export function isCreditCode(code: string): boolean {
  return SHAPE.test(code) && checkCharacter(code.slice(0, 17)) === code.charAt(17);
}

/** The full code for its first 17 characters. */
export function withCheckDigit(first17: string): string {
  if (!BODY.test(first17)) throw new RangeError(`not the first 17 characters of a credit code: ${first17}`);
  return first17 + checkCharacter(first17);
}

/** The 9-character organisation code for its first 8 characters (GB 11714-1997; remainder 10 is written X). */
export function withOrganisationCheck(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8))
    throw new RangeError(`not the first 8 characters of an organisation code: ${first8}`);
  const sum = [...first8].reduce(
    (total, character, i) => total + parseInt(character, 36) * (ORGANISATION_WEIGHTS[i] ?? 0),
    0,
  );
  const check = 11 - (sum % 11);
  return first8 + (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}
