import { applyDecorators, Delete, Get, HttpCode, Patch, Post, Put, type Type } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { Public, Requires, SignedIn } from '../access/access.decorators.js';
import type { RateClass } from '../rate/rate-rules.js';
import { Limited } from '../rate/rate.decorators.js';
import { fieldsOf } from '../resource/field.js';
import type { Label } from '../resource/label.js';
import type { BaseRecord, RecordType } from '../resource/record.js';
import { resourceOf } from '../resource/resource.js';
import { CREATE_INPUTS, INPUTS } from '../openapi/operations.js';
import { REASON_LENGTH, UnmaskInput } from '../unmask/unmask-input.js';
import { filterParameters } from './query-parameters.js';

/** How a route is described, whatever it does; every operation of the API is declared through this. */
export interface RouteOptions extends Label {
  /** Unique name of the operation, e.g. `demand_list`. */
  readonly operationId: string;
  /** A permission of the catalogue, or who else may call. */
  readonly access: string | 'public' | 'signed-in';
  /** Codes of confinements despite which a route for the signed-in is open; see `Principal.confinedBy`. */
  readonly despite?: readonly string[];
  /** Of a route for everybody signed in: may it be used while acting for somebody else? */
  readonly delegable?: boolean;
  /** What the route's requests are counted as; `general` unless said, `none`: not at all. */
  readonly limit?: RateClass | 'none';
  /** Error statuses besides those that follow from the route's kind. */
  readonly errors?: readonly number[];
  readonly description?: Label;
}

const access = (options: RouteOptions): MethodDecorator => {
  if (options.access === 'public') return Public();
  return options.access === 'signed-in' ? SignedIn(options) : Requires(options.access);
};

const problemAnswer = (status: number): MethodDecorator =>
  ApiResponse({
    status,
    description: PROBLEM_TITLES[status] ?? 'Error',
    ...(status === 429 && { headers: RATE_HEADERS }),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });

const RATE_HEADERS = {
  'Retry-After': { description: '多少秒后再试 / Seconds to wait', schema: { type: 'integer' } },
  RateLimit: { description: '剩余次数 / What is left (IETF RateLimit fields)', schema: { type: 'string' } },
  'RateLimit-Policy': { description: '限次规则 / The limit', schema: { type: 'string' } },
} as const;

const PROBLEM_TITLES: Readonly<Record<number, string>> = {
  400: '请求有误 / Bad request',
  401: '未登录 / Not signed in',
  403: '没有权限 / Forbidden',
  404: '未找到 / Not found',
  409: '状态冲突 / Conflict',
  412: '内容已被修改 / Precondition failed',
  413: '内容过大 / Content too large',
  415: '不支持的格式 / Unsupported media type',
  422: '无法处理 / Unprocessable content',
  428: '缺少版本条件 / Precondition required',
  429: '请求过于频繁 / Too many requests',
  503: '服务暂不可用 / Service unavailable',
};

/** Declares one operation: verb and path, access rule, summary in both languages, error answers. */
export function Route(
  verb: 'get' | 'post' | 'patch' | 'put' | 'delete',
  path: string,
  options: RouteOptions,
): MethodDecorator {
  const method = { get: Get, post: Post, patch: Patch, put: Put, delete: Delete }[verb];
  const statuses = new Set([400, ...(options.access === 'public' ? [] : [401]), ...(options.errors ?? [])]);
  if (options.access !== 'public' && !options.delegable) statuses.add(403);
  if (path.includes(':')) statuses.add(404);
  const { limit = 'general' } = options;
  if (limit !== 'none') statuses.add(429);
  return applyDecorators(
    method(path),
    access(options),
    Limited(limit),
    ApiOperation({
      operationId: options.operationId,
      summary: `${options.zh} / ${options.en}`,
      ...(options.description && { description: `${options.description.zh}\n\n${options.description.en}` }),
    }),
    ...[...statuses].sort().map(problemAnswer),
  );
}

/** Says what an operation answers with; `schema` is a component name or a JSON schema. */
export const Answers = (
  status: number,
  schema: string | Readonly<Record<string, unknown>>,
  description: Label,
): MethodDecorator =>
  ApiResponse({
    status,
    description: `${description.zh} / ${description.en}`,
    content: {
      'application/json': { schema: typeof schema === 'string' ? { $ref: `#/components/schemas/${schema}` } : schema },
    },
  });

const ok: Label = { zh: '成功', en: 'Done' };
/** A JSON body made of fields; its component schema follows from the class. */
export const withBody = (input: Type): MethodDecorator => {
  INPUTS.add(input);
  return ApiBody({ required: true, schema: { $ref: `#/components/schemas/${input.name}` } });
};
const ifMatch = ApiHeader({
  name: 'If-Match',
  required: true,
  description: '版本号，如 "3" / Version, e.g. "3"',
  schema: { type: 'string' },
});
const idempotencyKey = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: '同一键的重复请求只执行一次 / Requests with the same key happen once',
  schema: { type: 'string', maxLength: 128 },
});
const etag = { ETag: { description: '版本号 / Version', schema: { type: 'string' } } };
const recordAnswer = (status: number, component: string): MethodDecorator =>
  ApiResponse({
    status,
    description: status === 201 ? '已新建 / Created' : '成功 / Done',
    headers: etag,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${component}` } } },
  });

const operation = (type: RecordType, verb: string): string => `${resourceOf(type).name.replaceAll('-', '_')}_${verb}`;

/** Operations of record types that are counted apart. */
const LIMITS: Readonly<Record<string, RateClass>> = { export: 'export', import: 'upload', unmask: 'unmask' };

const route = (
  type: RecordType,
  http: 'get' | 'post' | 'patch' | 'delete',
  path: string,
  verb: string,
  permission: string,
  label: Label,
  errors: readonly number[] = [],
): MethodDecorator => {
  const { name, zh, en } = resourceOf(type);
  return Route(http, path, {
    operationId: operation(type, verb),
    access: `${name}.${permission}`,
    zh: `${label.zh}${zh}`,
    en: `${label.en} ${en.toLowerCase()}`,
    limit: LIMITS[verb] ?? 'general',
    errors,
  });
};

type Records = RecordType<BaseRecord>;

/** GET P: a page of the visible rows. */
export const ListOf = (type: Records): MethodDecorator =>
  applyDecorators(
    route(type, 'get', '', 'list', 'read', { zh: '查询', en: 'List' }),
    ...filterParameters(type),
    Answers(200, `${type.name}Page`, ok),
  );

/** GET P/facets: how many visible rows each value of some fields has. */
export const FacetsOf = (type: Records): MethodDecorator =>
  applyDecorators(
    route(type, 'get', 'facets', 'facets', 'read', { zh: '分面统计', en: 'Count by value,' }),
    ApiQuery({
      name: 'fields',
      required: true,
      schema: { type: 'string' },
      description: '字段，逗号分隔 / Fields, separated by commas',
    }),
    ...filterParameters(type, 'filters'),
    Answers(200, 'Facets', ok),
  );

/** GET P/{id}: one record with its ETag. */
export const GetOf = (type: Records): MethodDecorator =>
  applyDecorators(route(type, 'get', ':id', 'get', 'read', { zh: '查看', en: 'Read' }), recordAnswer(200, type.name));

/** POST P: a new record. */
export const CreateOf = (type: Records, input: Type): MethodDecorator => {
  CREATE_INPUTS.set(type, input);
  return applyDecorators(
    route(type, 'post', '', 'create', 'create', { zh: '新建', en: 'Create' }, [409, 422]),
    withBody(input),
    idempotencyKey,
    recordAnswer(201, type.name),
  );
};

/** PATCH P/{id}: changes fields of the version named by If-Match. */
export const UpdateOf = (type: Records, patch: Type): MethodDecorator =>
  applyDecorators(
    route(type, 'patch', ':id', 'update', 'update', { zh: '修改', en: 'Change' }, [409, 412, 422, 428]),
    withBody(patch),
    ifMatch,
    recordAnswer(200, type.name),
  );

/** DELETE P/{id}. */
export const DeleteOf = (type: Records): MethodDecorator =>
  applyDecorators(
    route(type, 'delete', ':id', 'delete', 'delete', { zh: '删除', en: 'Delete' }, [409, 412, 428]),
    ifMatch,
    HttpCode(204),
    ApiResponse({ status: 204, description: '已删除 / Deleted' }),
  );

/** POST P/{id}/actions/{action}: a step of the workflow; each action has its own permission, checked by the runner. */
export const ActOn = (type: Records): MethodDecorator =>
  applyDecorators(
    route(type, 'post', ':id/actions/:action', 'act', 'read', { zh: '办理', en: 'Act on' }, [409, 412, 422, 428]),
    ApiBody({ required: false, schema: { type: 'object', additionalProperties: true } }),
    HttpCode(200),
    ifMatch,
    idempotencyKey,
    recordAnswer(200, type.name),
  );

/** POST P/{id}/unmask: personal data of one record in the clear, for a stated reason; audited. */
export const UnmaskOf = (type: Records): MethodDecorator =>
  applyDecorators(
    route(type, 'post', ':id/unmask', 'unmask', 'unmask', { zh: '查看完整个人信息：', en: 'Unmask personal data of' }),
    withBody(UnmaskInput),
    HttpCode(200),
    Answers(200, 'Unmasked', ok),
  );

/** GET P/{id}/history: actions and changes, newest first. */
export const HistoryOf = (type: Records): MethodDecorator =>
  applyDecorators(
    route(type, 'get', ':id/history', 'history', 'read', { zh: '办理记录：', en: 'History of' }),
    Answers(200, 'History', ok),
  );

/** GET P/export: every visible row of the query as xlsx or csv. */
export const ExportOf = (type: Records): MethodDecorator =>
  applyDecorators(
    route(type, 'get', 'export', 'export', 'export', { zh: '导出', en: 'Export' }),
    ApiQuery({
      name: 'format',
      required: false,
      schema: { type: 'string', enum: ['xlsx', 'csv'], default: 'xlsx' },
      description: '文件格式 / Format',
    }),
    ...reasonParameter(type),
    ...filterParameters(type, 'filters'),
    FileAnswer(),
  );

/** GET P/import-template: an empty sheet with the columns that an import reads. */
export const ImportTemplateOf = (type: Records): MethodDecorator =>
  applyDecorators(
    route(type, 'get', 'import-template', 'import_template', 'import', { zh: '导入模板：', en: 'Import template of' }),
    ApiQuery({
      name: 'format',
      required: false,
      schema: { type: 'string', enum: ['xlsx', 'csv'], default: 'xlsx' },
      description: '文件格式 / Format',
    }),
    FileAnswer(),
  );

/** POST P/imports: checks a file without storing any record. */
export const ImportOf = (type: Records): MethodDecorator =>
  applyDecorators(
    route(
      type,
      'post',
      'imports',
      'import',
      'import',
      { zh: '导入校验：', en: 'Check an import of' },
      [413, 415, 422, 503],
    ),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      required: true,
      schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
    }),
    HttpCode(202),
    Answers(202, 'Import', { zh: '已受理', en: 'Accepted' }),
  );

const reasonParameter = (type: Records): MethodDecorator[] =>
  fieldsOf(type).some((field) => field.mask)
    ? [
        ApiQuery({
          name: 'reason',
          required: false,
          schema: { type: 'string', minLength: REASON_LENGTH.min, maxLength: REASON_LENGTH.max },
          description: `填写事由则不脱敏，须有 ${resourceOf(type).name}.unmask 权限 / With a reason personal data is not masked; needs ${resourceOf(type).name}.unmask`,
        }),
      ]
    : [];

/** An answer that is a spreadsheet. */
export const FileAnswer = (): MethodDecorator =>
  ApiResponse({
    status: 200,
    description: '文件 / File',
    content: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
        schema: { type: 'string', format: 'binary' },
      },
      'text/csv': { schema: { type: 'string', examples: ['编号,需求名称\r\nXQ-2026-340100-000123,示例\r\n'] } },
    },
  });
