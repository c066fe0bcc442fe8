import type { BaseRecord } from './record.js';

type Same<A, B> = (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2 ? true : false;
type IsWritable<T, K extends keyof T> = Same<Pick<T, K>, { -readonly [P in K]: Pick<T, K>[P] }>;

/** The keys that a client may write: those without `readonly`. */
export type WritableKeys<T> = {
  [K in keyof T]-?: T[K] extends (...args: never[]) => unknown ? never : IsWritable<T, K> extends true ? K : never;
}[keyof T];

/** A stored file as records show it. */
export interface FileSummary {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
}

type Linked = BaseRecord | FileSummary;
type IsOne<V> = NonNullable<V> extends Linked ? true : false;
type IsMany<V> = NonNullable<V> extends readonly (infer E)[] ? (E extends Linked ? true : false) : false;
type ManyKey<K extends string> = K extends `${infer S}s` ? `${S}Ids` : `${K}Ids`;
type InputKey<K, V> = K extends string
  ? IsOne<V> extends true
    ? `${K}Id`
    : IsMany<V> extends true
      ? ManyKey<K>
      : K
  : never;
type InputValue<V> =
  IsOne<V> extends true ? string | Extract<V, null> : IsMany<V> extends true ? string[] | Extract<V, null> : V;
type Simplify<T> = { [K in keyof T]: T[K] } & {};

/** What a client sends to create a `T`: writable fields; references by id; optional fields may be left out. */
export type Input<T> = Simplify<
  {
    -readonly [K in WritableKeys<T> as null extends T[K] ? never : InputKey<K, T[K]>]: InputValue<T[K]>;
  } & {
    -readonly [K in WritableKeys<T> as null extends T[K] ? InputKey<K, T[K]> : never]?: InputValue<T[K]>;
  }
>;

/** What a client sends to change a `T`: only the fields that change. */
export type Patch<T> = Partial<Input<T>>;

/**
 * A decorator that accepts only properties of type `V` whose `readonly` and `| null` agree with the options:
 * `readonly: true` needs a `readonly` property, `optional: true` needs `| null`, and the reverse.
 */
export type FieldDecorator<V, O> = <T, K extends keyof T & string>(
  target: T,
  key: T[K] extends V | null
    ? null extends T[K]
      ? O extends { optional: true }
        ? ReadonlyAgrees<T, K, O>
        : `${K}: null in the type needs optional: true`
      : O extends { optional: true }
        ? `${K}: optional needs | null in the type`
        : ReadonlyAgrees<T, K, O>
    : `${K}: wrong type for this field`,
) => void;

type ReadonlyAgrees<T, K extends keyof T & string, O> = O extends { readonly: true }
  ? K extends WritableKeys<T>
    ? `${K}: readonly: true needs a readonly property`
    : K
  : K extends WritableKeys<T>
    ? K
    : `${K}: a readonly property needs readonly: true`;

/** A record as it is stored and as guards and scopes see it: every field, references by id. */
export type Stored<T> = Simplify<{
  readonly [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : InputKey<K, T[K]>]: InputValue<T[K]>;
}>;
