import { fieldProblem } from '@kechuang/kernel';

export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;

/** Passwords of at least the minimum length that are tried first by anyone who guesses. */
const COMMON = new Set([
  '0123456789',
  '0987654321',
  '1234567890',
  '12345678910',
  '123456789a',
  '1234567890a',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  '5201314520',
  'a123456789',
  'a1234567890',
  'aa123456789',
  'abc1234567',
  'abc123456789',
  'abcd123456',
  'abcd1234567',
  'abcdefghij',
  'admin12345',
  'admin123456',
  'admin@12345',
  'administrator',
  'anhui123456',
  'asd123456789',
  'asdfghjkl123',
  'changeme123',
  'hefei123456',
  'helloworld',
  'iloveyou123',
  'kexie123456',
  'letmein123',
  'p@ssw0rd123',
  'passw0rd123',
  'password12',
  'password123',
  'password1234',
  'q1w2e3r4t5',
  'qazwsxedcrfv',
  'qq123456789',
  'qwe123456789',
  'qwerty12345',
  'qwerty123456',
  'qwertyuiop',
  'qwertyuiop123',
  'root123456',
  'test123456',
  'welcome123',
  'woaini1314',
  'woaini5201314',
  'zaq12wsxcde3',
  'zxcvbnm123',
  'zxcvbnm123456',
]);

/** Names shorter than this occur in passwords by chance. */
const SHORTEST_NAME = 3;
/** `1111111111` and `abababab12` are no better than the common ones. */
const FEWEST_CHARACTERS = 5;

/**
 * Refuses a password that is too short, common or made of the person's own names. There are no rules on the kinds of
 * characters: length is what counts.
 */
export function checkPassword(pointer: string, password: string, names: readonly string[]): void {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min || length > PASSWORD_LENGTH.max)
    throw fieldProblem(pointer, 'password.length', PASSWORD_LENGTH);
  const folded = password.normalize('NFKC').toLowerCase();
  if (COMMON.has(folded) || new Set(folded).size < FEWEST_CHARACTERS) throw fieldProblem(pointer, 'password.common');
  const contained = names.some((name) => name.length >= SHORTEST_NAME && folded.includes(name.toLowerCase()));
  if (contained) throw fieldProblem(pointer, 'password.own-name');
}
