import type { Type } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import '../rate/rate-problems.js';
import { completeExamples } from './examples.js';
import { Problem, problemBody } from '../errors/problem.js';
import type { RecordType } from '../resource/record.js';
import type { Store } from '../store/store.js';
import { actionPermission, targetsOf } from '../workflow/workflow.js';

/** Request body classes that routes have declared; the document makes a component of each. */
export const INPUTS = new Set<Type>();

/** Of these, the body that creates a record of each type; it may have more fields than the record. */
export const CREATE_INPUTS = new Map<RecordType, Type>();

interface Parameter {
  name: string;
  in?: string;
  required?: boolean;
  schema?: Record<string, unknown>;
}

interface Operation {
  operationId?: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Record<string, unknown> }> };
  'x-actions'?: object;
  responses?: Record<string, { content?: Record<string, { schema?: Record<string, unknown>; example?: unknown }> }>;
  security?: unknown[];
  tags?: string[];
  'x-permission'?: string;
}

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const PROBLEM_EXAMPLES: Readonly<Record<string, string>> = {
  400: 'request.invalid',
  401: 'access.sign-in',
  403: 'access.denied',
  404: 'record.missing',
  409: 'workflow.state',
  412: 'record.stale',
  413: 'request.too-large',
  415: 'request.media-type',
  422: 'record.reference',
  428: 'record.version-required',
  429: 'rate.exceeded',
  503: 'system.unavailable',
};

/** Completes what decorators cannot say: examples of error answers, open operations, descriptions, actions. */
export function completeOperations(document: OpenAPIObject, stores: readonly Store[]): void {
  const all = operationsOf(document);
  addPathParameters(document);
  for (const operation of all) {
    if (operation['x-permission'] === 'public') operation.security = [];
    operation.description ??= `所需权限 / Permission: \`${operation['x-permission'] ?? ''}\``;
    addProblemExamples(operation);
  }
  for (const store of stores) describeActions(store, all);
  completeExamples(document, all);
}

/** Which operations a record type has, and the permission of each: the console shows what the account may do. */
export function permittedOperations(document: OpenAPIObject, store: Store): Record<string, string> {
  const prefix = store.info.name.replaceAll('-', '_');
  const all = operationsOf(document);
  return Object.fromEntries(
    Object.entries(KINDS).flatMap(([verb, kind]) => {
      const permission = all.find((one) => one.operationId === `${prefix}_${verb}`)?.['x-permission'];
      return permission === undefined ? [] : [[kind, permission]];
    }),
  );
}

type Paths = Readonly<Record<string, Partial<Record<string, Operation>>>>;

const operationsOf = (document: OpenAPIObject): Operation[] =>
  Object.values(document.paths as Paths).flatMap((path) => VERBS.flatMap((verb) => path[verb] ?? []));

/** Only the whole path names its parameters: a controller's prefix may have some besides the route's. */
function addPathParameters(document: OpenAPIObject): void {
  for (const [path, operations] of Object.entries(document.paths as Paths)) {
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']): Parameter => ({
      name,
      in: 'path',
      required: true,
      schema: name === 'id' ? { type: 'string', format: 'uuid' } : { type: 'string' },
    }));
    for (const operation of VERBS.flatMap((verb) => operations[verb] ?? []))
      operation.parameters = [...parameters, ...(operation.parameters ?? []).filter((one) => one.in !== 'path')];
  }
}

const KINDS: Readonly<Record<string, string>> = {
  list: 'list',
  get: 'get',
  create: 'create',
  update: 'update',
  delete: 'remove',
  export: 'export',
  import: 'import',
  unmask: 'unmask',
};

function addProblemExamples(operation: Operation): void {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const media = response.content?.['application/problem+json'];
    const code = PROBLEM_EXAMPLES[status];
    if (!media || code === undefined) continue;
    media.example = problemBody(
      new Problem(code, { status: '草稿', seconds: 30 }),
      'zh',
      '01980d2e-6f5a-7c11-9b1e-3f0c2a7d5e42',
    );
  }
}

/** `assign-roles` → `AssignRoles`. */
const pascalCase = (code: string): string =>
  code.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** Name of the component of an action's input: `DemandCloseInput`. */
export const actionComponent = (store: Store, action: string): string => `${store.type.name}${pascalCase(action)}Input`;

/** Says of a record type's one action route which actions there are, from which states, with which body. */
function describeActions(store: Store, operations: readonly Operation[]): void {
  const { workflow } = store;
  const operation = operations.find((one) => one.operationId === `${store.info.name.replaceAll('-', '_')}_act`);
  if (!workflow || !operation) return;
  const actions = Object.entries(workflow.actions);
  const parameter = operation.parameters?.find((one) => one.name === 'action');
  if (parameter) parameter.schema = { type: 'string', enum: actions.map(([code]) => code) };
  operation['x-actions'] = Object.fromEntries(
    actions.map(([code, action]) => [
      code,
      { permission: actionPermission(store.type, code), from: action.from, to: targetsOf(action) },
    ]),
  );
  operation.description = [
    operation.description,
    '',
    ...actions.map(
      ([code, action]) => `- \`${code}\` ${action.zh} / ${action.en}: \`${actionPermission(store.type, code)}\``,
    ),
  ].join('\n');
  const media = operation.requestBody?.content?.['application/json'];
  if (media)
    media.schema = {
      anyOf: [
        { type: 'object', maxProperties: 0, description: '无需填写内容的动作 / Actions without a body' },
        ...actions.flatMap(([code, action]) =>
          action.input ? [{ $ref: `#/components/schemas/${actionComponent(store, code)}` }] : [],
        ),
      ],
    };
}
