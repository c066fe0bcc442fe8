import type { Label } from './label.js';

/** How a value is coloured in the console; always beside its word, never instead of it. */
export type Tone = 'neutral' | 'info' | 'warning' | 'success' | 'danger';

export interface ChoiceOption extends Label {
  readonly tone?: Tone;
  /** Other words for the value that files use. */
  readonly synonyms?: readonly string[];
}

/** A closed set of values with their labels, in display order. */
export interface Choices<V extends string> {
  readonly values: readonly V[];
  readonly options: Readonly<Record<V, ChoiceOption>>;
}

/** The union of the values of a set: `type DemandKind = ChoiceOf<typeof DEMAND_KIND>`. */
export type ChoiceOf<C> = C extends Choices<infer V> ? V : never;

/** Declares a closed set of values, in the order in which they are shown. */
export function defineChoices<V extends string>(options: Readonly<Record<V, ChoiceOption>>): Choices<V> {
  return { values: Object.keys(options) as V[], options };
}
