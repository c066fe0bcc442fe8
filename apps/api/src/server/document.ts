import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument, type AppConfig } from '@kechuang/kernel';
import { identitySchemas } from '@kechuang/identity';
import { planSchemas } from '@kechuang/plan';
import { registrySchemas } from '@kechuang/registry';
import { VERSION } from '../version.js';
import { transferSchemas } from '@kechuang/transfer';

const TAGS = [
  ['plan', '方案目录、目标与进展 / The plan: catalogue, targets, progress'],
  ['transfer', '成果转移转化应用体系（领域四） / Technology transfer (area 4)'],
  ['registry', '资源库：组织、专家、区划、字典 / Registry: organisations, people, divisions, dictionaries'],
  ['metrics', '指标 / Metrics'],
  ['todos', '待办 / To-dos'],
  ['notifications', '通知 / Notifications'],
  ['search', '全局检索 / Search'],
  ['files', '附件 / Files'],
  ['imports', '导入 / Imports'],
  ['jobs', '后台任务 / Jobs'],
  ['auth', '登录 / Sign-in'],
  ['identity', '账号与角色 / Accounts and roles'],
  ['audit', '审计 / Audit'],
  ['health', '运行状况 / Health'],
] as const;

/** The API's document, complete and the same in every process of this version. */
export const apiDocument = (app: NestFastifyApplication): OpenAPIObject =>
  openApiDocument(app, {
    title: '科创安徽平台 API / Kechuang Anhui platform API',
    description:
      '“科创安徽”建设行动的业务接口：一次填报，处处可用。\n\nThe API of the "Kechuang Anhui" plan: report once, count everywhere.',
    version: VERSION,
    tags: TAGS.map(([name, description]) => ({ name, description })),
    schemas: { ...identitySchemas, ...planSchemas, ...registrySchemas, ...transferSchemas },
  });

/** Serves the document at /api/openapi.json and, unless it is turned off, Swagger UI at /api/docs. */
export function serveDocument(app: NestFastifyApplication, { swaggerUi }: AppConfig): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), {
    ui: swaggerUi,
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: '科创安徽平台 API',
  });
}
