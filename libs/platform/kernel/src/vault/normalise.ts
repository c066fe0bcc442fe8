/** What a text is, as far as two spellings of the same thing are concerned. */
export type FingerprintKind = 'name' | 'phone' | 'email' | 'id-number' | 'bank-account' | 'text';

const squeezed = (text: string): string => text.replaceAll(/[\s\-‐-―()（）.]/gu, '');

/**
 * The one spelling in which equal things are equal: full-width letters as half-width ones, a telephone number without
 * spaces, dashes and the country's code, an e-mail address in lower case, the X of an ID number in upper case.
 */
export function normalised(text: string, kind: FingerprintKind): string {
  const plain = text.normalize('NFKC').trim();
  switch (kind) {
    case 'phone':
      return squeezed(plain).replace(/^(\+|00)86/, '');
    case 'email':
      return plain.toLowerCase();
    case 'id-number':
    case 'bank-account':
      return squeezed(plain).toUpperCase();
    default:
      return plain;
  }
}
