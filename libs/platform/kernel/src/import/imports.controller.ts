import { Controller, HttpCode } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Http, HttpCall } from '../http/http-call.js';
import { Answers, Route } from '../http/routes.js';
import { Importer } from './importer.js';
import type { ImportRowPage, ImportState } from './import-view.js';

const ok = { zh: '成功', en: 'Done' };

/** One's own imports after their upload: how far they are, what is wrong with their rows, storing them. */
@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly importer: Importer) {}

  @Route('get', ':id', {
    operationId: 'import_get',
    access: 'signed-in',
    delegable: true,
    zh: '查看导入进度',
    en: 'State of an import',
  })
  @Answers(200, 'Import', ok)
  get(@Http() http: HttpCall): Promise<ImportState> {
    return this.importer.status(http.id, http.who);
  }

  @Route('get', ':id/rows', {
    operationId: 'import_rows',
    access: 'signed-in',
    delegable: true,
    zh: '查看导入明细',
    en: 'Rows of an import',
  })
  @ApiQuery({
    name: 'state',
    required: false,
    schema: { type: 'string', enum: ['valid', 'invalid', 'skipped'] },
    description: '行状态 / State of the rows',
  })
  @ApiQuery({
    name: 'page',
    required: false,
    schema: { type: 'integer', minimum: 1, default: 1 },
    description: '页码 / Page',
  })
  @ApiQuery({
    name: 'pageSize',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    description: '每页条数 / Rows per page',
  })
  @Answers(200, 'ImportRows', ok)
  rows(@Http() http: HttpCall): Promise<ImportRowPage> {
    return this.importer.rows(http.id, http.query, http.who);
  }

  @Route('post', ':id/actions/commit', {
    operationId: 'import_commit',
    access: 'signed-in',
    delegable: true,
    zh: '执行导入',
    en: 'Run an import',
    errors: [403, 409],
  })
  @ApiBody({
    required: true,
    schema: {
      type: 'object',
      required: ['rows'],
      additionalProperties: false,
      properties: {
        rows: {
          type: 'string',
          enum: ['all', 'valid'],
          description:
            '全部（有一行出错即全部不导入）或仅导入通过校验的行 / All of them or none, or those that have passed',
        },
      },
    },
  })
  @HttpCode(202)
  @Answers(202, 'Import', { zh: '已受理', en: 'Accepted' })
  commit(@Http() http: HttpCall): Promise<ImportState> {
    return this.importer.commit(http.id, http.body, http.who);
  }
}
