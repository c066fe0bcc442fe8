import { Controller, HttpCode, Res } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Http, HttpCall } from '../http/http-call.js';
import type { Reply } from '../http/respond.js';
import { Answers, FileAnswer, Route } from '../http/routes.js';
import { Importer } from './importer.js';
import { REMAP, RESOLVE } from './import-bodies.js';
import { OUTCOMES, type ImportRowPage, type ImportState } from './import-view.js';

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
    name: 'outcome',
    required: false,
    schema: { type: 'string', enum: [...OUTCOMES] },
    description: '处理结果：新增、更新、跳过、有误 / What a commit does with the rows',
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

  @Route('get', ':id/marked-file', {
    operationId: 'import_marked_file',
    access: 'signed-in',
    zh: '下载标注了问题的文件',
    en: 'The file with its problems marked',
    errors: [409],
    description: {
      zh: '原文件加“校验结果”列，有误的单元格着色；改正后可直接重新上传。',
      en: 'The uploaded file with a column of results and coloured cells; corrected, it can be uploaded as it is.',
    },
  })
  @FileAnswer()
  markedFile(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.importer.markedFile(http.id, http.who, reply);
  }

  @Route('post', ':id/actions/remap', {
    operationId: 'import_remap',
    access: 'signed-in',
    zh: '调整列对应关系并重新校验',
    en: 'Change what the columns mean and check again',
    errors: [403, 409],
  })
  @ApiBody({ required: true, schema: REMAP })
  @HttpCode(202)
  @Answers(202, 'Import', { zh: '已受理', en: 'Accepted' })
  remap(@Http() http: HttpCall): Promise<ImportState> {
    return this.importer.remap(http.id, http.body, http.who);
  }

  @Route('post', ':id/actions/resolve', {
    operationId: 'import_resolve',
    access: 'signed-in',
    zh: '统一更正一个值并重新校验',
    en: 'Correct a value in all rows and check again',
    errors: [403, 409, 422],
  })
  @ApiBody({ required: true, schema: RESOLVE })
  @HttpCode(202)
  @Answers(202, 'Import', { zh: '已受理', en: 'Accepted' })
  resolve(@Http() http: HttpCall): Promise<ImportState> {
    return this.importer.resolve(http.id, http.body, http.who);
  }
}
