import { Controller, Param, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Who } from '../access/access.decorators.js';
import type { Caller } from '../access/principal.js';
import { Answers, Route } from '../http/routes.js';
import type { FileSummary } from '../resource/field-types.js';
import { contentDisposition } from './file-name.js';
import { Files } from './files.js';

/** Attachments: uploaded first, then named by id in the record that carries them. */
@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(private readonly files: Files) {}

  @Route('post', '', {
    operationId: 'file_upload',
    limit: 'upload',
    access: 'signed-in',
    delegable: true,
    zh: '上传文件',
    en: 'Upload a file',
    errors: [413, 415, 422, 503],
    description: {
      zh: '接受文档与图片；扩展名须与内容相符。返回的 id 填入记录的附件字段。',
      en: 'Takes documents and pictures whose extension agrees with their content. The id goes into the attachments of a record.',
    },
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    required: true,
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @Answers(201, 'FileSummary', { zh: '已上传', en: 'Uploaded' })
  upload(@Req() request: FastifyRequest, @Who() who: Caller): Promise<FileSummary> {
    return this.files.receive(request, who);
  }

  @Route('get', ':id', {
    operationId: 'file_download',
    access: 'signed-in',
    delegable: true,
    zh: '下载文件',
    en: 'Download a file',
  })
  @ApiResponse({
    status: 200,
    description: '文件内容 / The content of the file',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async download(@Param('id') id: string, @Who() who: Caller, @Res() reply: FastifyReply): Promise<void> {
    const { file, content } = await this.files.open(id, who);
    // What people upload is never to be run by a browser under this site's name.
    await reply
      .headers({
        'content-type': file.contentType,
        'content-length': file.size,
        'content-disposition': contentDisposition(file.name),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
      })
      .send(content);
  }
}
