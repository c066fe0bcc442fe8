import type { Type } from '@nestjs/common';
import type { Caller } from '../access/principal.js';
import type { Choices } from '../resource/choice.js';
import type { Stored } from '../resource/field-types.js';
import type { Label } from '../resource/label.js';
import type { RecordType, WorkflowRecord } from '../resource/record.js';
import { resourceOf } from '../resource/resource.js';

/** An error code of the catalogue: `demand.deadline-passed`. */
export type ProblemCode = `${string}.${string}`;

/** What guards and effects may look at besides the record and the input. */
export interface ActionContext {
  readonly who: Caller;
  /** Moment of the action, ISO 8601. */
  readonly now: string;
}

/** Target of an action that depends on the record's past, e.g. reopening. */
export interface ChosenState<T extends WorkflowRecord> {
  readonly states: readonly T['status'][];
  readonly choose: (record: Stored<T>) => T['status'];
}

/** One thing that can be done with a record in certain states. */
export interface Action<T extends WorkflowRecord, I> extends Label {
  readonly from: readonly T['status'][];
  readonly to: T['status'] | ChosenState<T>;
  /** Grants of the row scope through which the actor must reach the record. */
  readonly by: readonly string[];
  readonly input?: Type<I>;
  /** Pure; whether it makes sense for this record. Where it does not, it is not offered; `guard` refuses it. */
  readonly offered?: (record: Stored<T>) => boolean;
  /** Pure; an error code refuses the action. */
  readonly guard?: (record: Stored<T>, input: I, context: ActionContext) => ProblemCode | null;
  /** Pure; fields to set besides the status. */
  readonly effect?: (record: Stored<T>, input: I, context: ActionContext) => Partial<Stored<T>>;
  /** Remark for the timeline, taken from the input. */
  readonly note?: (input: I) => string | null;
  readonly tone?: 'primary' | 'default' | 'danger';
  /** Asked before doing it. */
  readonly confirm?: Label;
  /** Records waiting for this action stand in the to-do list of those who may take it, under this heading. */
  readonly todo?: Label;
  /** Organisation field (input key) whose people are told, and what. */
  readonly notify?: { readonly organisation: string; readonly text: Label };
}

/** States and actions of a record type. */
export interface Workflow<T extends WorkflowRecord = WorkflowRecord, I = Record<string, unknown>> {
  readonly type: RecordType<T>;
  readonly states: Choices<T['status']>;
  readonly initial: T['status'];
  /** States in which the record's fields can be changed. */
  readonly editable: readonly T['status'][];
  /** Main line of states, for the stepper. */
  readonly path: readonly T['status'][];
  readonly actions: { readonly [K in keyof I]: Action<T, I[K]> };
}

/** A workflow whose input types no longer matter, as the runner and the catalogue handle it. */
export type AnyWorkflow = Workflow<WorkflowRecord, Record<string, unknown>>;

/** States that an action can lead to. */
export const targetsOf = (action: Action<WorkflowRecord, unknown>): readonly string[] =>
  typeof action.to === 'string' ? [action.to] : action.to.states;

/** Declares a workflow; throws when a state cannot be reached from the initial one. */
export function defineWorkflow<T extends WorkflowRecord, I>(
  type: RecordType<T>,
  definition: Omit<Workflow<T, I>, 'type'>,
): Workflow<T, I> {
  const actions = Object.values(definition.actions) as Action<WorkflowRecord, unknown>[];
  const reached = new Set<string>([definition.initial]);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const action of actions)
      if (action.from.some((state) => reached.has(state))) for (const state of targetsOf(action)) reached.add(state);
  }
  const lost = definition.states.values.filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`${resourceOf(type).name}: states that cannot be reached: ${lost.join(', ')}`);
  return { type, ...definition };
}

/** Permission of an action: `demand.publish`. */
export const actionPermission = (type: RecordType, action: string): string => `${resourceOf(type).name}.${action}`;

/** States from which no action leads on. */
export const terminalStates = (workflow: AnyWorkflow): readonly string[] =>
  workflow.states.values.filter(
    (state) => !Object.values(workflow.actions).some((action) => action.from.includes(state)),
  );
