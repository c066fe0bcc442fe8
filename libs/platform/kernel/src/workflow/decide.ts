import type { Caller, Principal } from '../access/principal.js';
import { reaches, type Scope } from '../access/scope.js';
import type { Row } from '../condition/condition.js';
import { Problem } from '../errors/problem.js';
import { actionPermission, type Action, type AnyWorkflow } from './workflow.js';
import type { WorkflowRecord } from '../resource/record.js';

/** What an action would do. */
export interface Decision {
  readonly to: string;
  readonly set: Row;
  readonly note: string | null;
}

/** The action by its name; unknown ones answer 404. */
export function actionOf(workflow: AnyWorkflow, name: string): Action<WorkflowRecord, unknown> {
  const action = Object.hasOwn(workflow.actions, name) ? workflow.actions[name] : undefined;
  if (!action) throw new Problem('workflow.action', { action: name });
  return action;
}

/** Actions that this person may take on this row now. */
export const actionsFor = (workflow: AnyWorkflow, scope: Scope, row: Row, who: Principal): string[] =>
  Object.entries(workflow.actions)
    .filter(
      ([name, action]) =>
        action.from.includes(row['status'] as string) &&
        (action.offered?.(row as never) ?? true) &&
        who.permissions.has(actionPermission(workflow.type, name)) &&
        reaches(scope, action.by, who, row),
    )
    .map(([name]) => name);

/** Decides on an action without doing it: permission, reach, state, guard; pure. */
export function decide(
  workflow: AnyWorkflow,
  scope: Scope,
  name: string,
  row: Row,
  input: unknown,
  context: { readonly who: Caller; readonly now: string },
): Decision {
  const action = actionOf(workflow, name);
  if (!context.who.permissions.has(actionPermission(workflow.type, name)))
    throw new Problem('access.denied', { permission: actionPermission(workflow.type, name) });
  if (!reaches(scope, action.by, context.who, row)) throw new Problem('access.foreign');
  const status = row['status'] as string;
  if (!action.from.includes(status))
    throw new Problem('workflow.state', { status: workflow.states.options[status]?.[context.who.language] ?? status });
  const record = row as never;
  const refusal = action.guard?.(record, input, context);
  if (refusal) throw new Problem(refusal, {}, []);
  return {
    to: typeof action.to === 'string' ? action.to : action.to.choose(record),
    set: action.effect?.(record, input, context) ?? {},
    note: action.note?.(input) ?? null,
  };
}
