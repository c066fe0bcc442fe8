import type { PasswordPolicyName } from '@kechuang/kernel';

/** What the process says of sign-in; its whole configuration will do. */
export interface IdentityOptions {
  /** Key of the access tokens' signatures, at least 32 characters. */
  readonly jwtSecret: string;
  /** One-time right to make the first administrators; null while there are demo accounts. */
  readonly bootstrap: { readonly token: string } | null;
  /** Where browsers reach the platform, when a proxy stands before it; over https the refresh cookie is `__Host-`. */
  readonly publicUrl: string | null;
  readonly passwordPolicy: PasswordPolicyName;
  /** Whether those whose permissions need a second factor may go without one. */
  readonly secondFactor: 'required' | 'optional';
  /** Null without demo accounts. */
  readonly demo: object | null;
}

/** Injection token of the {@link IdentityOptions}. */
export const IDENTITY_OPTIONS = Symbol('identity-options');

/** How long sign-ins last, in seconds. */
export const LIFETIMES = {
  accessToken: 15 * 60,
  /** Without a refresh a session ends after this time … */
  idle: 30 * 60,
  /** … and in any case after this. */
  session: 12 * 60 * 60,
} as const;
