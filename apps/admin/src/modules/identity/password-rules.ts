import type { PasswordPolicy } from '@/api/types';

/** Capital letters, small letters, digits, signs: as the server counts them. */
const KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];
/** Names shorter than this occur in passwords by chance. */
const SHORTEST_NAME = 3;

/** One rule that can be told while the password is typed; the server knows further ones. */
export interface RuleState {
  readonly key: 'length' | 'kinds' | 'names';
  readonly values: Readonly<Record<string, number>>;
  readonly met: boolean;
}

/** The rules of the policy in force, and which of them a password meets. */
export function ruleStates(policy: PasswordPolicy, password: string, names: readonly string[]): RuleState[] {
  const { minLength: min, maxLength: max, characterKinds: count } = policy;
  const length = [...password].length;
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  const folded = password.normalize('NFKC').toLowerCase();
  const named = names.some((name) => name.length >= SHORTEST_NAME && folded.includes(name.toLowerCase()));
  return [
    { key: 'length', values: { min, max }, met: length >= min && length <= max },
    ...(count > 0 ? [{ key: 'kinds', values: { count }, met: kinds >= count } as const] : []),
    { key: 'names', values: {}, met: password !== '' && !named },
  ];
}
